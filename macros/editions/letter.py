"""A letter or form for a word processor: A4, Swedish, real styles, and nothing that tells who made it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import docx

from macros.editions import letterhead
from macros.released import released

ROOT = Path(__file__).resolve().parents[2]
#: The first day that a zip file can tell.
LONG_AGO = datetime(1980, 1, 1, tzinfo=UTC)


class Letter:
    """One document, written from the top."""

    def __init__(self) -> None:
        self._made = docx.Document()
        self._lists = 0
        letterhead.prepare(self._made)

    def title(self, text: str) -> None:
        self._made.add_paragraph(text, "Title")
        self._made.core_properties.title = text

    def heading(self, text: str) -> None:
        self._made.add_paragraph(text, "Heading 2")

    def paragraph(self, text: str) -> None:
        self._made.add_paragraph(text)

    def facts(self, rows: Iterable[tuple[str, str]], signed: bool) -> None:
        for label, value in rows:
            self._made.add_paragraph(f"{label}:\t{value}", letterhead.SIGNED if signed else letterhead.FACT)

    def numbered(self, points: Iterable[str]) -> None:
        self._lists += 1
        again = self._from_one() if self._lists > 1 else None
        for point in points:
            paragraph = self._made.add_paragraph(point, "List Number")
            if again is not None:
                paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = again

    def _from_one(self) -> int:
        """A numbering of its own; else a second list would go on where the first ended."""
        numbering = self._made.part.numbering_part.element
        own = self._made.styles["List Number"].element.pPr.numPr.numId.val
        made = numbering.add_num(numbering.num_having_numId(own).abstractNumId.val)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return made.numId

    def lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._made.add_paragraph(line, letterhead.LINE)

    @contextmanager
    def slip(self) -> Iterator[None]:
        """What is written meanwhile stays together on one sheet, under a line of dashes to cut along."""
        self._made.add_paragraph(style=letterhead.CUT)
        before = len(self._made.paragraphs)
        yield
        for paragraph in self._made.paragraphs[before - 1:-1]:
            paragraph.paragraph_format.keep_with_next = True

    def imprint(self, text: str) -> None:
        self._made.sections[0].footer.paragraphs[0].text = text

    def bytes(self) -> bytes:
        """The same letter is the same bytes: its times are the edition's."""
        day = max(released(ROOT) or LONG_AGO, LONG_AGO)
        known = self._made.core_properties
        known.author = known.comments = known.last_modified_by = ""
        known.language = letterhead.LANGUAGE
        known.created = known.modified = day.replace(tzinfo=None)
        made = io.BytesIO()
        self._made.save(made)
        return _settled(made, day)


def _settled(made: io.BytesIO, day: datetime) -> bytes:
    """The same zip file with the edition's time on every part, and not the clock's."""
    out = io.BytesIO()
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as settled:
        for name in parts.namelist():
            settled.writestr(zipfile.ZipInfo(name, day.timetuple()[:6]), parts.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
