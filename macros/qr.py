"""QR codes as SVG, made at build from the site's address: for paper, for pages and for the projector.

How far one can be read from follows from its modules, so they are as few as may be. The longest address of a chapter gives
33 by 33 at level L, 37 at M. A camera that films in 1920 by 1080 sees about 1,3 m for each metre of distance, and needs three
dots a module: 0,8 mm (33 mm of code) is read from 40 cm, 4 mm (an A4 sheet) from 2 m and a zoom further off, and 25 mm (a projected metre) from 12 m.
"""

from __future__ import annotations

import segno

#: Seven hundredths may be lost. Nothing covers the code, on paper or on a wall; a higher level that fits the same size is taken.
LEVEL = "l"
#: Modules of white around the code: the standard's four. It is part of the picture, so that a dark page cannot take it away.
QUIET = 4


def svg(address: str, title: str) -> str:
    """The code of an address, as an <svg> that is as large as its place; no style, so that a strict policy lets it stand."""
    code = segno.make(address, micro=False, error=LEVEL, boost_error=True)
    made = code.svg_inline(border=QUIET, light="#fff", omitsize=True, title=title, svgclass=None, lineclass=None)
    return made.replace("<svg ", '<svg role="img" ', 1)
