"""The palette keeps what colour.css says of it: 7:1 for words, 3:1 for the edges of things to press, on both papers."""
import re

import pytest

from tests.pages import ROOT

CSS = (ROOT / "overrides/assets/css/colour.css").read_text(encoding="utf-8")
NAMED = [dict(re.findall(r"(--hb-[a-z]+): (#[0-9a-f]{6});", block)) for block in re.findall(r"\{([^{}]*--hb-tint: #[^{}]*)\}", CSS)]
LIGHT, DARK, UNTIL_SCRIPT = NAMED


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    return sum(weight * (part / 12.92 if part <= .04045 else ((part + .055) / 1.055) ** 2.4) for weight, part in zip((.2126, .7152, .0722), parts))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + .05) / (dark + .05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("paper", ["--hb-paper", "--hb-tint"])
@pytest.mark.parametrize("colour, least", [("--hb-ink", 7), ("--hb-quiet", 7), ("--hb-brick", 7), ("--hb-slate", 7), ("--hb-edge", 3)])
def test_words_and_edges_stand_out(palette, paper, colour, least):
    assert contrast(palette[colour], palette[paper]) >= least


def test_it_is_as_dark_before_the_script_as_after():
    assert UNTIL_SCRIPT == DARK


def test_black_on_white_is_21_to_1():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
