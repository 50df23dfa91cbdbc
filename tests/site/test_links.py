"""Links lead somewhere, and nowhere else than to ourselves."""
import posixpath
import re
from functools import cache
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from tests.pages import DATA, ROOT, STAND_INS, article, every_page, file_of, record

LINKS = {"a": "href", "area": "href", "link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src", "video": "src",
         "audio": "src", "object": "data", "form": "action", "blockquote": "cite", "q": "cite"}
REFERENCES = ("for", "popovertarget", "commandfor", "list", "form", "headers",
              "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details")
HOST = r"(?:[\w-]+\.)+(?:se|nu|eu|com|org|net|info)\b"
ADDRESS = re.compile(rf"(?:https?:)?//[^\s«»()<>”\"]+ | [\w.+-]+@[\w.-]+\w | \b(?:www\.)?{HOST}(?:/[^\s«»()<>”\"]*)?", re.VERBOSE | re.IGNORECASE)
OWN = re.search(r"https?://[^'\"\]\s]+", re.search("^site_url:.*$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.M)[0])[0]


def links(soup: BeautifulSoup) -> list[tuple[str, str]]:
    return [(tag.name, tag[LINKS[tag.name]]) for tag in soup.find_all(list(LINKS)) if tag.get(LINKS[tag.name])]


def is_ours(link: str) -> bool:
    return link.startswith(OWN) or not (urlsplit(link).scheme or urlsplit(link).netloc)


@cache
def facts() -> list[dict]:
    return list(record("dated.yml").values())


def is_told(address: str, told: list[dict]) -> bool:
    bare = address.casefold().rstrip(".,;:!?/")
    return any(bare in f"{fact['what']} {fact['check']}".casefold() for fact in told)


@pytest.fixture(scope="session")
def ids(soup):
    return cache(lambda address: {tag["id"] for tag in soup(address).find_all(id=True)} | {tag["name"] for tag in soup(address).select("a[name]")})


def dead(address: str, link: str, site, ids) -> bool:
    """Does a link from a page of ours lead to nothing?"""
    url = urlsplit(link)
    target = address if not url.path else posixpath.normpath(posixpath.join(posixpath.dirname(address), unquote(url.path)))
    target = target.lstrip("/") if target != "." else ""
    if target and not target.endswith("/") and (url.path.endswith(("/", "..", ".")) or (site / target).is_dir()):
        target += "/"
    if not file_of(site, target).is_file():
        return True
    return bool(url.fragment) and unquote(url.fragment) not in ids(target) and not url.fragment.startswith("q=")     # opens the search


@every_page
def test_every_link_and_anchor_leads_somewhere(soup, site, ids, address):
    ours = {link for _, link in links(soup(address)) if is_ours(link) and not link.startswith(OWN)}
    assert sorted(link for link in ours if dead(address, link, site, ids)) == []


@every_page
def test_a_list_is_led_to_on_its_own_page_not_in_the_middle_of_a_chapter(soup, address):
    inner = [urlsplit(link) for _, link in links(soup(address)) if "#checklist-" in link]
    assert [link.geturl() for link in inner if link.path and "checklistor/" not in posixpath.normpath(posixpath.join(address, link.path)) + "/"] == []


@every_page
def test_links_are_relative_so_that_the_site_may_stand_anywhere(soup, address):
    rooted = [link for _, link in links(soup(address)) if link.startswith("/")]
    assert rooted == [] or address in STAND_INS


@every_page
def test_nothing_is_loaded_from_another_host(soup, address):
    loaded = [link for name, link in links(soup(address)) if name not in ("a", "area", "blockquote", "q")]
    assert [link for link in loaded if not is_ours(link) and not link.startswith("data:")] == []


@every_page
def test_a_link_out_leads_to_an_address_that_somebody_has_checked(soup, address):
    """The handbook's own web and mail addresses are from 2014: text, never links."""
    out = [link for name, link in links(soup(address)) if name in ("a", "area") and not is_ours(link)]
    contact = record("edition.yml").get("contact")
    checked = [fact for fact in facts() if fact.get("checked")]
    assert [link for link in out if not is_told(link, checked) and link.removeprefix("mailto:") != contact] == []


@every_page
def test_every_address_in_the_text_stands_among_the_dated_facts(soup, site, ids, address):
    told = facts() + [{"what": OWN, "check": "http://127.0.0.1:8000"}, {"what": str(record("edition.yml").get("contact")), "check": ""}]
    found = ADDRESS.findall(article(soup(address)).get_text(" "))
    own = [place for place in found if place.startswith(OWN.partition("://")[2])]  # printed beside a code: it leads somewhere too
    assert [place for place in own if dead("", place.partition("/")[2] + "/", site, ids)] == []
    assert [place for place in found if place not in own and not is_told(place, told)] == []


@pytest.mark.parametrize("text", ["http://it.exempel.se.", "namn@exempel.se", "www.exempel.se", "exempel.se/sida", "https://x.test/a"])
def test_the_check_sees_an_address(text):
    assert ADDRESS.search(text)


@every_page
def test_every_reference_to_an_id_finds_it(soup, ids, address):
    named = {word for tag in soup(address).find_all(True) for key in REFERENCES if isinstance(tag.get(key), str) for word in tag[key].split()}
    theme = {name for name in named if name.startswith("__")}      # Material's own wiring: a page without contents has no __toc
    assert sorted(named - theme - ids(address)) == []


def test_the_old_addresses_are_told(site):
    """The list that the tests above go by isn't empty."""
    assert ADDRESS.search((DATA / "dated.yml").read_text(encoding="utf-8"))
