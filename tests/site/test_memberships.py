"""Being a member of two associations: the rows stand beside the quoted paragraph."""
import pytest

from tests.pages import record

PAGE = "grunda/tva-foreningar/"
DATA = record("memberships.yml")


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize("number", range(len(DATA["rows"])), ids=[row["question"] for row in DATA["rows"]])
def test_a_row_says_what_the_paragraph_says_and_whom_to_ask_where_it_is_silent(soup, number):
    row = DATA["rows"][number]
    cells = soup(PAGE).select(".hb-memberships tbody tr")[number].find_all(["th", "td"])
    question, says, silent = (flat(cell.get_text(" ")) for cell in cells)
    assert question == flat(row["question"])
    assert flat(row["says"]) in says
    assert flat(row["silent"]) in silent and DATA["ask"] in silent


def test_the_rows_are_the_four_of_the_data(soup):
    assert len(soup(PAGE).select(".hb-memberships tbody tr")) == len(DATA["rows"]) == 4


def test_the_paragraph_is_quoted_on_the_same_page(soup):
    assert soup(PAGE).find("blockquote", id=DATA["statute"])


def test_every_cell_is_a_cell_where_rows_are_shown_as_blocks(soup):
    table = soup(PAGE).select_one(".hb-memberships")
    assert all(tag.get("role") for tag in table.find_all(["thead", "tbody", "tr", "th", "td"]))
