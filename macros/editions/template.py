"""Editions' own templates, filled in. Words are escaped; what is already HTML is a tag of the site's."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bs4 import Tag
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup


@cache
def _environment() -> Environment:
    environment = Environment(loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True)
    environment.filters["html"] = lambda tag: Markup(tag.decode(formatter="minimal") if isinstance(tag, Tag) else tag)
    environment.filters["inside"] = lambda tag: Markup(tag.decode_contents(formatter="minimal"))
    return environment


def filled(template: str, /, **values: object) -> str:
    return _environment().get_template(template).render(values)
