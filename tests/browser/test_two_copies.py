"""A preview beside the real handbook, on the same host and so in the same storage: neither sees or erases the other's ticks."""
import functools
import threading

import pytest
from playwright.sync_api import expect

from tests.browser.device import press
from tests.browser.lists import FIRST, KEY, PAGE, SECOND, box
from tests.conftest import PHONE, Quiet, Server


@pytest.fixture
def host(site, tmp_path):
    """The address of a host with one copy at / and one at /prov/."""
    for each in site.iterdir():
        (tmp_path / each.name).symlink_to(each)
    (tmp_path / "prov").symlink_to(site)
    with Server(("127.0.0.1", 0), functools.partial(Quiet, directory=tmp_path)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def page(browser, host):
    with browser.new_context(**PHONE) as context:
        yield context.new_page()


def names(page):
    return sorted(page.evaluate("Object.keys(localStorage)"))


def test_ticks_of_one_copy_are_not_the_others(page, host):
    page.goto(f"{host}/{PAGE}")
    box(page, FIRST).check()
    page.goto(f"{host}/prov/{PAGE}")
    expect(page.get_by_text("0 av 13")).to_be_visible()
    box(page, SECOND).check()
    assert names(page) == [f"handbok:/prov/:checklist:{KEY}", f"handbok:checklist:{KEY}"]
    page.goto(f"{host}/{PAGE}")
    expect(box(page, FIRST)).to_be_checked()
    expect(box(page, SECOND)).not_to_be_checked()


@pytest.mark.parametrize("path, left", [("/", f"handbok:/prov/:checklist:{KEY}"), ("/prov/", f"handbok:checklist:{KEY}")], ids=["the real one", "the preview"])
def test_all_is_erased_of_one_copy_only(page, host, path, left):
    for each in ("/", "/prov/"):
        page.goto(f"{host}{each}{PAGE}")
        box(page, FIRST).check()
    page.goto(f"{host}{path}om/integritet/")
    press(page, "Radera allt")
    press(page, "Ja, radera allt")
    expect(page.get_by_text("Allt är raderat")).to_be_visible()
    assert names(page) == [left]


def test_tyst_lage_in_one_copy_leaves_the_other_as_it_is(page, host):
    page.goto(f"{host}/prov/")
    press(page, "Slå på tyst läge")
    page.goto(f"{host}/{PAGE}")
    box(page, FIRST).check()
    assert names(page) == [f"handbok:checklist:{KEY}"]
