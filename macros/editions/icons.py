"""The icon, drawn from a few corners: an open book with a line that is ticked. No party's mark, and nothing that says what is read."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

PAPER, INK, BRICK = "#fbf8f1", "#211c16", "#86301c"
#: On a square of 512. A mask may cut away all outside the middle circle of 410: the book stays inside it.
SIZE = 512
PAGES = (
    ((122, 158), (250, 186), (250, 354), (122, 326)),
    ((390, 158), (262, 186), (262, 354), (390, 326)),
)
TICK = ((150, 244), (178, 274), (226, 218))
LINES = (((290, 236), (362, 220)), ((290, 274), (362, 258)), ((290, 312), (362, 296)))
WIDE, THIN = 18, 11


def svg() -> str:
    def path(points, closed=""):
        return "M" + "L".join(f"{x} {y}" for x, y in points) + closed

    pages = "".join(path(page, "z") for page in PAGES)
    lines = "".join(map(path, LINES))
    stroke = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}"><path fill="{INK}" d="M0 0h{SIZE}v{SIZE}H0z"/>'
            f'<path fill="{PAPER}" d="{pages}"/><path {stroke} stroke="{BRICK}" stroke-width="{WIDE}" d="{path(TICK)}"/>'
            f'<path {stroke} stroke="{INK}" stroke-width="{THIN}" d="{lines}"/></svg>\n')


def png(pixels: int, closer: float = 1) -> bytes:
    """The same in so many pixels; `closer` brings the book nearer where no mask cuts."""
    large = pixels * 4
    picture = Image.new("RGB", (large, large), INK)
    draw = ImageDraw.Draw(picture)

    def at(points):
        return [tuple((value - SIZE / 2) * closer * large / SIZE + large / 2 for value in point) for point in points]

    def line(points, colour, width):
        width = width * closer * large / SIZE
        draw.line(at(points), colour, round(width), joint="curve")
        for x, y in (at(points)[0], at(points)[-1]):
            draw.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), colour)

    for page in PAGES:
        draw.polygon(at(page), PAPER)
    line(TICK, BRICK, WIDE)
    for each in LINES:
        line(each, INK, THIN)
    file = io.BytesIO()
    picture.resize((pixels, pixels), Image.Resampling.LANCZOS).quantize(32).save(file, "PNG", optimize=True)
    return file.getvalue()
