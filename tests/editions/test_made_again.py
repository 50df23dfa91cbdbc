"""The same pages give the same bytes, and doing it twice changes nothing."""
import pytest

from macros.editions import listing
from tests.editions.conftest import PDFS


@pytest.mark.parametrize("name", [*PDFS, "handbok.epub"])
def test_a_second_making_gives_the_same_bytes(made, again, name):
    assert (again / "utgavor" / name).read_bytes() == (made / name).read_bytes()


def test_the_page_that_lists_them_stays_as_it_is(site, again):
    page = again / "utgavor" / "index.html"
    assert page.read_bytes() == (site / "utgavor" / "index.html").read_bytes()
    listing.make(again)
    assert page.read_bytes() == (site / "utgavor" / "index.html").read_bytes()
