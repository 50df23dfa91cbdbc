"""Saving and restoring: what the page gives its script, and what it says without."""
import json

from tests.pages import records

LISTS = records("checklists")


def test_the_script_knows_every_list_and_which_are_private(soup):
    known = json.loads(soup("checklistor/").select_one("hb-backup-tools")["known"])
    assert {key: one["title"] for key, one in known.items() if not one.get("form")} == {key: one["title"] for key, one in LISTS.items()}
    assert {key for key, one in known.items() if one.get("private")} == {key for key, one in LISTS.items() if one.get("private")}


def test_the_script_knows_every_step_as_its_list_has_it(soup):
    known = json.loads(soup("checklistor/").select_one("hb-backup-tools")["known"])
    for key, one in known.items():
        if one.get("form"):
            continue  # test_form.py
        boxes = soup(f"checklistor/{key}/").select("hb-checklist input[type=checkbox]")
        assert [step["id"] for step in one["steps"]] == [box["name"] for box in boxes]


def test_without_script_it_says_what_to_do_instead(soup):
    assert "kräver JavaScript" in soup("checklistor/").select_one(".hb-backup").get_text()


def test_the_advice_on_the_home_screen_begins_with_a_copy(soup):
    said = " ".join(soup("checklistor/").find("article").get_text().split())
    assert "Ska sidan ligga på hemskärmen? Spara en kopia först" in said
