"""The chapter on a projector."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath

from macros.desk import Desk
from macros.slides import ADDED


def register(desk: Desk, macro: Callable) -> None:
    @desk.word(macro, block=True)
    def slides() -> str:
        """{{ slides() }}: the way to the chapter as slides. What they say is read from the page, see docs/_data/slides."""
        key = PurePosixPath(desk.page).stem
        desk.called("slides", "")
        desk.once("slides", "")
        return desk.block("slides", added=ADDED.format(key))
