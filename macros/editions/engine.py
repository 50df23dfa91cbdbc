"""HTML to PDF pages by WeasyPrint, which needs Pango from the system. Without it nothing here can be made."""

from __future__ import annotations

import hashlib
import os
import warnings
from functools import cache
from pathlib import Path
from types import ModuleType

from macros.editions import typeface

HERE = Path(__file__).parent
WANTED = {"pdf_variant": "pdf/ua-1", "pdf_forms": True, "pdf_tags": True}


class Unavailable(Exception):
    """No PDF can be made here. Says why, in a sentence."""


@cache
def weasyprint() -> ModuleType:
    os.environ["FONTCONFIG_FILE"] = str(HERE / "fonts.conf")  # read when Pango is loaded
    try:
        with warnings.catch_warnings():
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
