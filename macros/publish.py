"""From what MkDocs has written to what readers get: which step comes after which."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from macros import search
from macros.editions import __main__ as editions
from macros.editions import hosting, offline, policy
from macros.errors import Fault
from macros.handbook import Handbook
from macros.join.files import join
from macros.slim.pages import pages
from macros.slim.styles import styles
from macros.strip import strip


def publish(site: Path, docs: Path, extra: Mapping, handbook: Handbook, serving: bool) -> list[Fault]:
    """`extra`: that of mkdocs.yml. Returns what an author has to mend; then the site is not to be published."""
    if not serving:
        if faults := policy.check(site, docs):
            return faults
        pages(site)  # before all who read them, so that they read the same words when they do it again
    # Slow: only where mkdocs.yml asks for them, and not while serving unless EDITIONS=1 does.
    editions.make(site, slow=bool(extra.get("make_editions") and (not serving or os.environ.get("EDITIONS"))))
    search.write(site, handbook.synonyms, handbook.glossary)
    if serving:
        offline.farewell(site)
        return []
    return _lighten(site, extra)


def _lighten(site: Path, extra: Mapping) -> list[Fault]:
    """Few files, named by what is in them. Each step may run twice."""
    for sheet in extra.get("serve_css", []):
        (site / sheet).unlink(missing_ok=True)
    strip(site, extra["sheets"])
    first = extra.get("first_paint", {})
    styles(site, *(first.get(part, []) for part in ("later", "keep", "gone")))
    join(site, extra.get("chunks", {}), extra.get("chunks_at_once", {}))
    # Nothing may change a page after this: the policy and the worker go by what stands in it.
    return hosting.make(site)
