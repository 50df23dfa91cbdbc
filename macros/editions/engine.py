"""HTML to PDF pages by WeasyPrint, which needs Pango from the system. Without it nothing here can be made."""

from __future__ import annotations

import hashlib
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType

from macros.editions import typeface

HERE = Path(__file__).parent
#: Fontconfig's own name for it.
FONTS = "FONTCONFIG_FILE"
WANTED = {"pdf_variant": "pdf/ua-1", "pdf_forms": True, "pdf_tags": True}


class Unavailable(Exception):
    """No PDF can be made here. Says why, in a sentence."""


@contextmanager
def own_fonts() -> Iterator[None]:
    """Fontconfig reads from the environment where the fonts are. Ours are for editions alone: what else is started from here needs the system's."""
    before = os.environ.get(FONTS)
    os.environ[FONTS] = str(HERE / "fonts.conf")
    try:
        yield
    finally:
        os.environ.pop(FONTS) if before is None else os.environ.update({FONTS: before})


@cache
def weasyprint() -> ModuleType:
    try:
        with own_fonts(), warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="No fonts configured")  # that is the point
            import weasyprint
    except OSError as error:
        raise Unavailable("Utgåvorna som PDF görs inte: Pango saknas. "
                          "Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0. Webbplatsen är färdig ändå.") from error
    return weasyprint


def layout(html: str, *sheets: str):
    """A laid out document, set in our family and by those sheets of this folder."""
    engine = weasyprint()
    from weasyprint.text.fonts import FontConfiguration

    with own_fonts():
        fonts = FontConfiguration()
        css = [typeface.face(), *(HERE.joinpath(sheet).read_text(encoding="utf-8") for sheet in sheets)]
        styles = [engine.CSS(string=text, font_config=fonts) for text in css]
        return engine.HTML(string=html, base_url=HERE.as_uri(), url_fetcher=_nothing).render(stylesheets=styles, font_config=fonts, **WANTED)


def written(document) -> bytes:
    """The PDF. Its identifier follows from its words, so that the same words give the same bytes."""
    name = hashlib.sha256(document.metadata.title.encode() + str(document.metadata.created).encode()).digest()[:16]
    return document.write_pdf(pdf_identifier=name, **WANTED)


def _nothing(url: str, **_: object):
    """A page of ours that asks for a file when it is printed has lost something: say so at once."""
    raise ValueError(f"An edition asked for {url}")
