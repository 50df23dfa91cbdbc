"""The search in the built site: on every page a way to it, and an index of what stands in the pages."""
import gzip
import json
from urllib.parse import urljoin

import pytest

from macros.search import INDEX
from tests.pages import every_page, records


@pytest.fixture(scope="session")
def index(site):
    return json.loads((site / INDEX).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def entries(index):
    """{address: (heading, text, kind)}"""
    return {f"{address}#{anchor}".removesuffix("#"): (heading, text, *(kind or ["chapter"]))
            for address, _, found in index["pages"] for anchor, heading, text, *kind in found}


@every_page
def test_every_page_has_a_way_to_the_search_that_leads_to_the_contents_without_script(soup, address):
    search = soup(address).select_one("header hb-search")
    assert [urljoin(f"/{address}", href) for href in (search["contents"], search.a["href"])] == ["/handbok/", "/handbok/#q="]


@every_page
def test_the_themes_own_search_is_not_there(soup, address):
    assert soup(address).select(".md-search, [for=__search]") == []


def test_every_step_of_every_list_can_be_found_on_its_own_page(entries):
    for key, checklist in records("checklists").items():
        steps = [step for group in checklist.get("groups", [checklist]) for step in group["steps"]]
        assert [step for step in steps if f"checklistor/{key}/#checklist-{key}-{step.get('use') or step['id']}" not in entries
                and f"checklistor/{key}/#checklist-{key}-{step.get('id')}" not in entries] == []


def test_paragraphs_are_found_in_their_chapter_once(entries):
    assert [address for address, (*_, kind) in entries.items() if kind == "paragraph"] == [
        "handbok/den-geografiska-foreningen/#paragraf-25", "handbok/den-geografiska-foreningen/#paragraf-25b"]


def test_additions_and_what_only_a_voice_says_are_left_out(entries):
    text = "\n".join(f"{heading}\n{text}" for heading, text, _ in entries.values())
    assert "Tillägg i den här utgåvan" not in text.replace("«Tillägg i den här utgåvan»", "")
    assert "uppgift från 2014" not in text.replace("«uppgift från 2014»", "")
    assert "¶" not in text and "Mer om:" not in text


def test_the_index_is_small(site):
    assert len(gzip.compress((site / INDEX).read_bytes(), 9)) < 18_000


def test_the_themes_index_is_not_made(site):
    assert not (site / "search").exists()
