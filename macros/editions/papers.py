"""utgavor/*.pdf: the handbook, the same as a booklet, the founding guide to fill in, and the sheets of the study circle."""

from __future__ import annotations

import logging
import os
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from macros.editions import booklet, engine, guide, handbook, sheets
from macros.editions.engine import Unavailable
from macros.editions.finish import finished
from macros.editions.front import Front
from macros.editions.website import Website

FOLDER = "utgavor"
log = logging.getLogger("mkdocs.hooks.handbok")


def make(folder: Path) -> None:
    """All papers of a built site; none where PDF cannot be made, and it is said."""
    try:
        engine.weasyprint()
    except Unavailable as reason:
        return log.info(str(reason))
    site = Website(folder)
    wanted = [*(name for name, (_, needed) in PAPERS.items() if site.has(needed)), *sheets.wanted(site)]
    for name in wanted:
        (folder / FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
    # Side by side, in new processes: setting the lines is slow, and Pango is not to be shared.
    with ProcessPoolExecutor(max_workers=min(len(wanted) or 1, os.cpu_count() or 1), mp_context=get_context("spawn")) as workers:
        for name, pdf in zip(wanted, workers.map(paper, [folder] * len(wanted), wanted)):
            (folder / FOLDER / f"{name}.pdf").write_bytes(pdf)


def paper(folder: Path, name: str) -> bytes:
    site = _website(folder)
    if name in PAPERS:
        return PAPERS[name][0](site, Front.of(site))
    laid = engine.layout(sheets.text(site, Front.of(site), sheets.wanted(site)[name]), "book.css", "a4.css", "sheet.css")
    return finished(engine.written(laid))


@cache
def _website(folder: Path) -> Website:
    """Read once in each of the processes, which make several sheets."""
    return Website(folder)


def _handbook(site: Website, front: Front) -> bytes:
    return finished(engine.written(engine.layout(handbook.text(site, front), "book.css", "a4.css")))


def _booklet(site: Website, front: Front) -> bytes:
    """Of the pages for notes as many stay as the last sheet has room for."""
    laid = engine.layout(handbook.text(site, front, booklet=True), "book.css", "a5.css")
    text, notes, back = laid.pages[:-4], laid.pages[-4:-1], laid.pages[-1:]
    kept = [*text, *notes[:booklet.padding(len(text) + 1)], *back]
    return finished(engine.written(laid.copy(kept)), booklet=True)


def _guide(site: Website, front: Front) -> bytes:
    return finished(engine.written(engine.layout(guide.text(site, front), "book.css", "a4.css", "guide.css")))


#: By the name of the file: how it is made, and the page without which it isn't. The longest work first.
PAPERS = {
    "handbok-hafte": (_booklet, handbook.CHAPTERS),
    "handbok": (_handbook, handbook.CHAPTERS),
    "grundningsguide": (_guide, guide.FOUNDING),
}
