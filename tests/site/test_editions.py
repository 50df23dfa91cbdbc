"""What readers can take home: only what is there, with what they need to know before they fetch it."""
import re

import pypdf
import pytest

from macros.editions.listing import size
from tests.pages import record

PAGE = "utgavor/"


@pytest.fixture
def items(soup):
    return soup(PAGE).select(".hb-editions__item:not([hidden])")


def test_every_edition_is_listed_with_what_it_is_for(items):
    told = record("downloads.yml")
    assert [item["id"] for item in items] == list(told)
    assert [item.select_one(".hb-editions__purpose").get_text() for item in items] == [one["purpose"] for one in told.values()]


def test_each_leads_to_its_file_and_tells_its_size_and_pages(items, site):
    for item in items:
        file = site / "utgavor" / item.a["href"]
        facts = item.select_one(".hb-editions__facts").get_text()
        assert facts.startswith(file.suffix[1:].upper()) and facts.endswith(size(file.stat().st_size))
        if file.suffix == ".pdf":
            pages = len(pypdf.PdfReader(file).pages)
            assert f"{pages} sidor" in facts or f"{pages // 2} ark, {2 * pages} sidor" in facts


def test_the_frame_no_longer_says_that_there_is_nothing(soup):
    assert soup(PAGE).select_one(".hb-editions__none").has_attr("hidden")
    assert not soup(PAGE).select_one(".hb-editions__list").has_attr("hidden")


def test_the_day_and_the_code_to_the_pages_are_there(soup):
    made = soup(PAGE).select_one(".hb-editions__made").get_text()
    assert re.search(r"den \d{1,2} [a-z]+ \d{4}\.$", made)
    web = soup(PAGE).select_one(".hb-editions__web")
    assert web.svg["role"] == "img" and web.svg.title.get_text() == "QR-kod till handbok.example"
    assert web.p.get_text().endswith("https://handbok.example/")


@pytest.mark.parametrize(("count", "said"), [(300, "1 kB"), (36_861, "37 kB"), (999_400, "999 kB"), (1_204_822, "1,2 MB")])
def test_a_size_is_told_as_one_says_it(count, said):
    assert size(count) == said


def test_what_can_be_fetched_has_a_name_that_tells_neither_party_nor_union(site):
    """It lies among a telephone's downloads, where others see it."""
    names = [path.name for path in site.rglob("*") if path.suffix in (".pdf", ".epub", ".docx")]
    assert len(names) > 10
    assert [name for name in names if re.search("fack|part|vanster|forening|medlem|politi", name)] == []
