"""The book's cover as a picture, for the shelf of a reading app: its name, what it is not, and a line. No party's mark."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

from macros.editions import typeface
from macros.editions.front import Front
from macros.editions.icons import BRICK, INK, PAPER

WIDE, HIGH, EDGE = 1200, 1800, 110


def png(front: Front) -> bytes:
    picture = Image.new("RGB", (WIDE, HIGH), PAPER)
    draw = ImageDraw.Draw(picture)
    low = _lines(draw, front.name, "Bold", 160, 330)
    draw.rectangle((EDGE, low + 70, WIDE - EDGE, low + 82), BRICK)
    _lines(draw, front.disclaimer, "Regular", 56, low + 150)
    file = io.BytesIO()
    picture.quantize(16).save(file, "PNG", optimize=True)
    return file.getvalue()


def _lines(draw: ImageDraw.ImageDraw, text: str, cut: str, size: int, top: int) -> int:
    """Writes a text from `top`, as many words a line as there is room for; says where it ended."""
    font = ImageFont.truetype(typeface.file(cut), size, layout_engine=ImageFont.Layout.BASIC)
    lines = [""]
    for word in text.replace("-", "-\0").replace(" ", " \0").split("\0"):
        longer = lines[-1] + word
        if font.getlength(longer.rstrip()) <= WIDE - 2 * EDGE:
            lines[-1] = longer
        else:
            lines.append(word)
    for line in lines:
        draw.text((EDGE, top), line.rstrip(), INK, font)
        top += round(size * 1.2)
    return top
