"""python -m macros.editions SITE: makes the other forms of a built site. macros/hooks.py makes the same."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from macros.editions import documents, epub, listing, papers

#: Each takes the folder of the built site and writes into it; made twice they are the same.
QUICK = (documents.make,)
#: The last says what the others have made.
SLOW = (papers.make, epub.make, listing.make)


def make(site: Path, slow: bool = True) -> None:
    """All that can be made here, in this order."""
    for edition in QUICK + SLOW if slow else QUICK:
        edition(site)


if __name__ == "__main__":
    logging.basicConfig(format="%(message)s")
    logging.getLogger("mkdocs.hooks.handbok").setLevel(logging.INFO)
    make(Path(sys.argv[1]))
