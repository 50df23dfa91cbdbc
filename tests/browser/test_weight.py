"""What a first visit to a chapter asks for, packed as hosts pack it: counted in Chromium."""
import gzip
from urllib.parse import urlsplit

import pytest

from tests.pages import ADDRESSES, file_of, name

CHAPTERS = [address for address in ADDRESSES if address.startswith("handbok/") and address != "handbok/"]


def asked(page, origin, address, site) -> dict[str, int]:
    """{file: bytes} of what is asked for before the reader does anything."""
    files = {}
    page.on("request", lambda request: files.update({urlsplit(request.url).path.lstrip("/"): 0}) if request.url.startswith("http") else None)
    page.goto(f"{origin}/{address}", wait_until="networkidle")
    return {path: len(gzip.compress(file_of(site, path).read_bytes(), 9)) for path in files}


@pytest.mark.parametrize("address", CHAPTERS, ids=name)
def test_a_chapter_costs_little_until_it_can_be_used_and_not_much_in_all(page, origin, site, address):
    """Until then: the page with its style, and what opens the contents and changes the look."""
    files = asked(page, origin, address, site)
    first = {path: size for path, size in files.items() if path == address or path.startswith("assets/js/sida.")}
    assert len(first) == 2 and sum(first.values()) <= 16_000, first
    assert len(files) <= 5 and sum(files.values()) <= 26_500, files


def test_the_contents_and_the_look_work_with_the_first_two_files_alone(page, origin):
    for late in ("css", "js/sedan", "js/listor"):
        page.route(f"**/assets/{late}*/**" if late == "css" else f"**/assets/{late}.*", lambda route: route.abort())
    page.goto(f"{origin}/handbok/bilda-partiforening/")
    page.get_by_role("button", name="Meny", exact=True).click()
    page.get_by_role("link", name="Facklig aktivitet", exact=True).first.wait_for()
    page.keyboard.press("Escape")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator(".hb-scheme").get_by_role("button").click()
    page.locator(".hb-scheme").get_by_role("button").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != before
