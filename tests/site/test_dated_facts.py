"""The page of all dated facts."""
from tests.pages import record


def test_every_fact_is_listed_with_year_place_and_what_to_check(soup):
    page = soup("om/daterat/")
    for key, fact in record("dated.yml").items():
        what = page.find("dt", id=key)
        check = what.find_next_sibling("dd")
        assert str(fact["year"]) in what.get_text() and " ".join(fact["what"].split()) in " ".join(what.get_text().split())
        assert " ".join(fact["check"].split()) in " ".join(check.get_text().split())
        slug, mark, anchor = fact["place"].partition("#")
        assert [link["href"] for link in check.select("a")] == [f"../../handbok/{slug}/{mark}{anchor}"]


def test_no_other_fact_is_listed(soup):
    assert len(soup("om/daterat/").select(".hb-dated-facts__what")) == len(record("dated.yml"))
