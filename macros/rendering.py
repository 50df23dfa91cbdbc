"""From a component's template to HTML that Python-Markdown leaves alone."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import FrameType, TracebackType

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError, TemplateSyntaxError
from markupsafe import Markup, escape

from macros.errors import Fault

TEMPLATES = Path(__file__).parent / "templates"

#: Signs that Markdown would read as its own inside a sentence: emphasis, code, links, tables, attributes.
_MARKS = {ord(sign): f"&#{ord(sign)};" for sign in "\\`*_[]{}|~^"}


@cache
def _environment(inline: bool) -> Environment:
    """Templates are looked up anew at each use, so that `mkdocs serve` shows a change."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=for_a_sentence if inline else None,
    )


def block(name: str, **values: object) -> str:
    """A component that stands alone. No blank line, no indent: either would end the block or make it code."""
    html = _environment(inline=False).get_template(f"{name}.html").render(values)
    return "\n".join(line.strip() for line in html.splitlines() if line.strip())


def inline(name: str, **values: object) -> str:
    """A component inside a sentence, on one line."""
    html = _environment(inline=True).get_template(f"{name}.html").render(values)
    return re.sub(r"\s*\n\s*", " ", html.strip())


def for_a_sentence(value: object) -> Markup:
    """Text as it stands in the data: nothing in it is HTML or Markdown."""
    return Markup(str(escape(value)).translate(_MARKS))


def template_fault(error: TemplateError) -> Fault:
    """Where in which template it went wrong; for those who write templates."""
    file, line = "macros/templates", None
    if isinstance(error, TemplateSyntaxError):
        file, line = f"{file}/{error.name}", error.lineno
    else:
        for frame, number in _traceback(error.__traceback__):
            if Path(frame.f_code.co_filename).parent == TEMPLATES:
                file, line = f"{file}/{Path(frame.f_code.co_filename).name}", number
    return Fault(file, line, "Mallen går inte att använda.", f"Läsaren säger: {error}.".replace("\n", " "))


def line_in_page(error: BaseException | None = None) -> int | None:
    """The line of the page that is being rendered: of the macro call at work, or of an error."""
    if error is not None:
        # Jinja has already put the page's own lines into the traceback.
        lines = [number for frame, number in _traceback(error.__traceback__) if frame.f_code.co_filename == "<template>"]
        return lines[-1] if lines else None
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        template = frame.f_globals.get("__jinja_template__")
        if isinstance(template, Template) and template.name is None:  # components have names, pages none
            return template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back
    return None


def _traceback(step: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while step is not None:
        yield step.tb_frame, step.tb_lineno
        step = step.tb_next
