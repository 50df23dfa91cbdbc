"""Sheets as the oldest browsers can read them: nesting written out, with the prefixes they knew. Small, too.

Chrome and Edge 108, Safari 15.6, Firefox ESR (README, «Webbläsare»); tests/data/floor.yml names what they lack.
"""

from __future__ import annotations

import re

import lightningcss

#: The ESR before the present one: a workplace is often one behind.
OLDEST = ["chrome 108", "edge 108", "safari 15.6", "ios_saf 15.6", "firefox 140"]
#: Two properties beside each color-scheme, in case light-dark() is used. It is not.
LIGHT_DARK = re.compile(r"--lightningcss-(?:light|dark):[^;}]*;")


def lowered(css: str) -> str:
    flags = lightningcss.calc_parser_flags(nesting=True)
    return LIGHT_DARK.sub("", lightningcss.process_stylesheet(css, parser_flags=flags, browsers_list=OLDEST, minify=True))
