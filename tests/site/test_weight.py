"""What every page carries: one style and one script of the same bytes, and no more than it may weigh."""
import gzip
import re

import pytest

from tests.pages import ALL, every_page, file_of

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def packed(text: str) -> int:
    return len(gzip.compress(text.encode(), 9))


def html(site, address: str) -> str:
    return file_of(site, address).read_text(encoding="utf-8")


@pytest.mark.parametrize("what", [STYLE, INLINE], ids=["style", "script"])
def test_what_stands_in_the_page_is_one_and_the_same_on_every_page(site, what):
    found = {tuple(what.findall(html(site, address))) for address in ALL}
    assert len(found) == 1 and len(found.pop()) == 1


def test_the_style_in_the_page_is_at_most_5_kb(site):
    assert packed(STYLE.search(html(site, "")).group(1)) <= 5_000


def test_the_script_in_the_page_is_tiny(site):
    assert len(INLINE.search(html(site, "")).group(1)) <= 300


@every_page
def test_no_style_attribute_and_no_handler_stands_in_a_page(soup, address):
    attributes = [(tag.name, name) for tag in soup(address).find_all(True) for name in tag.attrs if name == "style" or name.startswith("on")]
    assert attributes == []


@every_page
def test_every_sheet_and_script_is_named_by_what_is_in_it(soup, address):
    files = [tag.get("href") or tag["src"] for tag in soup(address).select("link[rel=stylesheet], link[rel=modulepreload], script[src]")]
    assert files and [file for file in files if not re.search(r"assets/(css|js)/[\w-]+\.[0-9a-f]{8}\.(css|mjs)$", file)] == []


@every_page
def test_no_sheet_holds_back_the_first_paint_of_what_is_read(soup, address):
    """What few pages have, and what builds them up, is waited for: else all of it would jump."""
    page = soup(address)
    built = "hb-form, hb-document, hb-checklists, .hb-sheet, .hb-course, .hb-memberships, .hb-dated-facts, .hb-glossary, .hb-editions"
    waits = page.select_one(built) is not None
    awaited = [link["href"] for link in page.select("link[rel=stylesheet]") if link.find_parent("noscript") is None]
    assert bool(awaited) == waits
    assert [sheet for sheet in awaited if not re.search(r"/(sidor|blanketter|studiecirkel)\.", sheet)] == []


@every_page
def test_the_icon_is_no_request(soup, address):
    assert [link["href"][:5] for link in soup(address).select("link[rel~=icon]")] == ["data:"]


def test_nothing_of_the_theme_s_is_there_to_be_fetched(site):
    kinds = sorted(path.relative_to(site / "assets").as_posix() for path in (site / "assets").iterdir())
    assert kinds == ["css", "icons", "js", "offline", "qr", "search", "slides"]
    assert [path.name for path in site.glob("assets/*/*.map")] == []
