"""Tyst läge is one tap from where a reader begins."""
import pytest

from tests.pages import records


@pytest.mark.parametrize("address", ["", "om/integritet/"])
def test_it_stands_where_a_reader_begins(soup, address):
    assert "inget tyst läge" in soup(address).select_one(".hb-quiet > hb-quiet").get_text()


@pytest.mark.parametrize("key", records("checklists"))
def test_every_list_has_tools_below_it(soup, key):
    assert len(soup(f"checklistor/{key}/").select(f"#checklist-{key} hb-list-tools[key={key}]")) == 1
