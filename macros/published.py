"""What of docs/ readers get: the pages of the menu, and the files that a page shows or leads to. All else is left out, and told."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.address import target
from macros.markup import elements

DATA = "_data/"
#: Attributes by which a page shows a file or leads to it; a srcset names several.
LEADS = ("href", "src", "poster", "data")



def told(sentence: str, names: Iterable[str], advice: str) -> str:
    return f"{sentence}: {', '.join(f'docs/{name}' for name in names)}. {advice}"


def leave_out(files: Files, config: MkDocsConfig) -> Iterator[str]:
    """Takes pages that the menu does not name out of what is built, before they are read. Tells of them, and of what the builder leaves out by itself."""
    mine = [file for file in files if file.src_dir == config.docs_dir]
    if hidden := [file.src_uri for file in mine if file.inclusion.is_excluded() and not file.src_uri.startswith(DATA)]:
        yield told("De här filerna är dolda och publiceras inte", hidden, "Flytta dem ut ur docs/ om de inte behövs.")
    listed = {posixpath.normpath(name) for name in _names(config.nav or [])}
    pages = [file for file in mine if file.is_documentation_page() and file.inclusion.is_in_nav()]
    if unlisted := [file for file in pages if config.nav is not None and file.src_uri not in listed]:
        yield told("De här sidorna står inte i menyn och publiceras inte", _removed(files, unlisted),
                   "Skriv en rad för var och en i mkdocs.yml, eller flytta dem ut ur docs/.")


def leave_out_unused(files: Files, config: MkDocsConfig) -> Iterator[str]:
    """Takes files out that no page shows or leads to, when all pages are made. Tells of them."""
    pages = [file for file in files.documentation_pages() if file.page]
    used = {*_others(config), *(name for file in pages for name in _leads(file.dest_uri, file.page.content or ""))}
    unused = [file for file in files if file.src_dir == config.docs_dir and not file.is_documentation_page()
              and file.inclusion.is_included() and file.dest_uri not in used]
    if unused:
        yield told("De här filerna publiceras inte, för ingen sida visar dem eller leder till dem", _removed(files, unused),
                   "Länka till dem från en sida, eller flytta dem ut ur docs/. Ska en fil läsas av värden, skriv den under host_files i mkdocs.yml.")


def _removed(files: Files, left: Iterable[File]) -> list[str]:
    for file in left:
        files.remove(file)
    return sorted(file.src_uri for file in left)


def _others(config: MkDocsConfig) -> list[str]:
    """What no page names: sheets, scripts and pictures of every page, and what hosts read."""
    return [*map(str, [*config.extra_css, *config.extra_javascript]), *(str(config.theme.get(each)) for each in ("logo", "favicon")), *config.extra.get("host_files", [])]


def _names(nav: list | Mapping | str) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    else:
        for each in nav.values() if isinstance(nav, Mapping) else nav:
            yield from _names(each)


def _leads(page: str, html: str) -> Iterator[str | None]:
    for element in elements(html):
        for name, value in element.items():
            if name in LEADS:
                yield target(page, value)
            elif name == "srcset":
                yield from (target(page, each.split()[0]) for each in value.split(",") if each.strip())
