"""The last of a build: how the site behaves where it lies. Installable, policy, headers, and what works with no network.

python -m macros.editions.hosting SITE does it to a built site; done twice it comes out the same.
"""

from __future__ import annotations

import sys
from pathlib import Path

from macros.editions import headers, install, offline, policy
from macros.errors import Fault, report


def make(site: Path, docs: Path | None = None) -> list[Fault]:
    """Nothing may change a page after this: the policy and the worker go by what stands in it.

    Returns what to mend, told where it stands in `docs` if those are given.
    """
    if not (site / "index.html").is_file():
        return []
    install.make(site)
    if faults := policy.make(site, docs):
        return faults
    headers.make(site)
    offline.make(site)
    return []


if __name__ == "__main__":
    if faults := make(Path(sys.argv[1])):
        sys.exit(report(faults))
