"""The one family that editions are set in: Source Serif Pro, open, from a package. What readers type may need more letters."""

from __future__ import annotations

import io
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

FAMILY = "Source Serif Pro"
_CUTS = {"Regular": ("400", "normal"), "It": ("400", "italic"), "Bold": ("700", "normal"), "BoldIt": ("700", "italic")}


def file(cut: str = "Regular") -> Path:
    return _of("font_source_serif_pro", f"SourceSerifPro-{cut}.ttf")


def _of(package: str, name: str) -> Path:
    """Found without running the package: all we want is its files."""
    return Path(find_spec(package).submodule_search_locations[0], "files", name)


def face() -> str:
    """The @font-face rules."""
    rule = '@font-face {{ font-family: "{}"; src: url("{}"); font-weight: {}; font-style: {}; }}'
    return "\n".join(rule.format(FAMILY, file(cut).as_uri(), *style) for cut, style in _CUTS.items())


class Typed(NamedTuple):
    """A font for what readers type: the file, and of each sign it has the glyph and the width, in thousandths of the letters' size."""

    data: bytes
    glyphs: dict[int, int]
    widths: dict[int, int]


@cache
def to_type_with() -> Typed:
    """The regular cut with every sign it has, and the Arabic letters of another font: nobody knows what is called what."""
    from fontTools.merge import Merger

    latin, arabic = _only(file(), range(0x20, 0x10000)), _only(_of("fontpkg_ibm_plex_sans_arabic", "IBMPlexSansArabic-Regular.ttf"), range(0x600, 0x700))
    font = Merger().merge([latin, arabic])
    font.recalcTimestamp, font["head"].created, font["head"].modified = False, 0, 0  # the same bytes at every build
    made = io.BytesIO()
    font.save(made)
    names = font.getBestCmap()
    return Typed(made.getvalue(), {sign: font.getGlyphID(name) for sign, name in names.items()}, {sign: font["hmtx"][name][0] for sign, name in names.items()})


def _only(path: Path, signs: range) -> io.BytesIO:
    """Of a font these signs, without what lays lines out: a field is set letter by letter."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(path, recalcTimestamp=False)
    options = Options(layout_features=[], hinting=False, drop_tables=["BASE", "GDEF", "GPOS", "GSUB", "DSIG", "FFTM", "meta"])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(font.getBestCmap()) & set(signs))
    subsetter.subset(font)
    made = io.BytesIO()
    font.save(made)
    made.seek(0)
    return made
