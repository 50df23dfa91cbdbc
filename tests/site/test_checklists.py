"""The overview of all lists."""
from macros.checklist import AUDIENCES
from tests.pages import records


def test_the_overview_leads_to_every_list_once(soup):
    links = [link["href"].strip("./") for link in soup("checklistor/").select("a.hb-checklists__link")]
    assert sorted(links) == sorted(records("checklists"))


def test_a_list_stands_under_those_it_is_for(soup):
    for part in soup("checklistor/").select(".hb-checklists__audience"):
        title = part.select_one(".hb-checklists__title").get_text(strip=True)
        for link in part.select("a.hb-checklists__link"):
            assert AUDIENCES[records("checklists")[link["href"].strip("./")]["audience"]] == title


def test_the_three_audiences_stand_in_order(soup):
    titles = [title.get_text(strip=True) for title in soup("checklistor/").select(".hb-checklists__title")]
    assert titles == ["Du på jobbet", "Ni som bildar", "Styrelsen varje år"]
