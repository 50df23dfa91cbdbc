"""The chapter on a projector."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from macros.desk import Desk
from macros.slides import CODE


def register(desk: Desk, macro: Callable) -> None:
    handbook = desk.handbook

    @desk.word(macro, block=True)
    def slides() -> str:
        """{{ slides() }}: the way to the chapter as slides. What they say is read from the page, see docs/_data/slides."""
        key = PurePosixPath(desk.page).stem
        desk.called("slides", "")
        desk.once("slides", "")
        own, asked = handbook.slides.get(key), handbook.questions.get(key)
        return desk.block("slides", slides=own.slides if own else (), questions=asked.questions if asked else (), edition=handbook.edition,
                          minutes=handbook.slide_minutes(key), code=CODE.format(key))
