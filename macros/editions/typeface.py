"""The one family that editions are set in: Source Serif Pro, open, from a package."""

from __future__ import annotations

import io
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FAMILY = "Source Serif Pro"
_CUTS = {"Regular": ("400", "normal"), "It": ("400", "italic"), "Bold": ("700", "normal"), "BoldIt": ("700", "italic")}


def file(cut: str = "Regular") -> Path:
    """Found without running the package: all we want is its files."""
    return Path(find_spec("font_source_serif_pro").submodule_search_locations[0], "files", f"SourceSerifPro-{cut}.ttf")


def face() -> str:
    """The @font-face rules."""
    rule = '@font-face {{ font-family: "{}"; src: url("{}"); font-weight: {}; font-style: {}; }}'
    return "\n".join(rule.format(FAMILY, file(cut).as_uri(), *style) for cut, style in _CUTS.items())


@cache
def to_type_with() -> tuple[bytes, list[int]]:
    """The regular cut for what readers type in a form: the signs of WinAnsi, and the width of each from 32 to 255.

    The whole set, not only what is on the page: nobody knows what they will write.
    """
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    signs = bytes(range(32, 256)).decode("cp1252", errors="replace")
    font = TTFont(file(), recalcTimestamp=False)
    options = Options()
    options.layout_features, options.hinting = [], False
    subsetter = Subsetter(options)
    subsetter.populate(text=signs)
    subsetter.subset(font)
    made = io.BytesIO()
    font.save(made)
    glyphs, scale = font.getBestCmap(), 1000 / font["head"].unitsPerEm
    return made.getvalue(), [round(font["hmtx"][glyphs.get(ord(sign), ".notdef")][0] * scale) for sign in signs]
