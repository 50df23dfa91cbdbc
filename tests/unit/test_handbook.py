"""The data as a whole: completed lists, references, and what pages must keep."""

import pytest

from macros import agreement
from macros.errors import Mistake
from macros.handbook import Handbook

LIST = "title: Kalla\nkind: steps\naudience: bilda\nchapter: moten\norigin: source\n"


@pytest.fixture
def handbook(tmp_path):
    """handbook({"glossary.yml": "…"}): those data, read."""
    def read(files):
        for name, text in files.items():
            path = tmp_path / "docs" / "_data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Handbook(tmp_path / "docs")

    return read


def sentences(handbook):
    return [(fault.line, fault.sentence) for fault in handbook.faults]


def test_a_shared_text_is_filled_in_and_the_list_goes_first(handbook):
    data = handbook({
        "steps.yml": "skaffa:\n  text: Skaffa stadgarna\n  why: Ni behöver dem.\n",
        "checklists/kalla.yml": LIST + "steps:\n  - use: skaffa\n    why: De styr kallelsen.\n  - use: skaffa\n    id: igen\n",
    })
    assert data.faults == []
    group, = data.checklists.find("kalla").groups
    assert (group.title, [(step.id, step.text, step.why) for step in group.steps]) == (
        None, [("skaffa", "Skaffa stadgarna", "De styr kallelsen."), ("igen", "Skaffa stadgarna", "Ni behöver dem.")])


def test_groups_keep_their_steps(handbook):
    data = handbook({"checklists/kalla.yml": LIST + "".join(
        f"{'groups:' if n == 1 else ''}\n  - title: Del {n}\n    id: del-{n}\n    steps:\n      - id: s{n}\n        text: Steg {n}\n" for n in (1, 2))})
    found = data.checklists.find("kalla")
    assert [(group.id, [step.id for step in group.steps]) for group in found.groups] == [("del-1", ["s1"]), ("del-2", ["s2"])]
    assert (found.total, found.step("s2").text) == (2, "Steg 2")


def test_a_fault_in_a_shared_text_is_told_once(handbook):
    data = handbook({"steps.yml": "skaffa:\n  texxt: Skaffa\n", "checklists/kalla.yml": LIST + "steps:\n  - use: skaffa\n"})
    assert sentences(data) == [(2, "Nyckeln «texxt» känns inte igen.")]
    assert data.checklists.find("kalla") is None


def test_a_reference_to_a_record_with_faults_is_no_fault_of_its_own(handbook):
    data = handbook({"statutes/stadgar.yml": "title: Stadgar\n", "steps.yml": "skaffa:\n  text: Skaffa\n  statute: paragraf-1\n"})
    assert {fault.file for fault in data.faults} == {"docs/_data/statutes/stadgar.yml"}
    assert data.paragraph("paragraf-1") is None


def test_an_unknown_key_is_a_mistake_with_a_suggestion(handbook):
    with pytest.raises(Mistake) as caught:
        handbook({"checklists/kalla.yml": LIST + "steps:\n  - id: a\n    text: A\n"}).checklists.find("kala")
    assert (caught.value.sentence, caught.value.advice) == ("Checklistan «kala» finns inte.", "Menade du «kalla»?")


def test_what_comes_first_stands_first(handbook):
    steps = "".join(f"  - id: {name}\n    text: {name}\n    after: [{before}]\n" for name, before in ["ac", "ba", "cb", "da", "ee"])
    data = handbook({"checklists/kalla.yml": LIST + "steps:\n" + steps})
    assert [(fault.line, fault.sentence, fault.advice) for fault in data.faults] == [
        (9, "Steget «c» ska göras före «a» men står inte före det.", "Flytta upp «c», eller ta bort det ur «after»."),
        (21, "Steget «e» ska göras före «e» men står inte före det.", "Flytta upp «e», eller ta bort det ur «after».")]


def test_what_stands_in_the_key_is_not_written_in_the_file(handbook):
    data = handbook({"glossary.yml": "ord:\n  key: ord\n  term: ord\n  text: …\n"})
    assert [(fault.line, fault.sentence, fault.advice) for fault in data.faults] == [
        (2, "Nyckeln «key» känns inte igen.", "Ta bort raden: namnet är redan nyckeln.")]


PAGES = {"handbok/moten.md": {"kallelsen"}, "checklistor/kalla.md": set()}
CALLS = {("handbok/moten.md", "checklist", "kalla"), ("checklistor/kalla.md", "checklist", "kalla")}


@pytest.mark.parametrize(("section", "pages", "calls", "told"), [
    ("moten#kallelsen", PAGES, CALLS, []),
    ("moten#kallelse", PAGES, CALLS, [(9, "Avsnittet «kallelse» finns inte på sidan docs/handbok/moten.md.", "Menade du «kallelsen»?")]),
    ("moten#xyz", PAGES, CALLS, [(9, "Avsnittet «xyz» finns inte på sidan docs/handbok/moten.md.", "Se efter vad rubriken heter inom { #… }.")]),
    ("mote", PAGES, CALLS, [(9, "Kapitlet «mote» finns inte.", "Menade du «moten»?")]),
    ("moten", PAGES, CALLS - {("handbok/moten.md", "checklist", "kalla")},
     [(4, "«kalla» visas inte på sidan docs/handbok/moten.md.", 'Skriv {{ checklist("kalla") }} där.')]),
    ("moten", {"handbok/moten.md": set()}, CALLS,
     [(1, "Sidan docs/checklistor/kalla.md finns inte.", 'Skapa den, med {{ checklist("kalla") }} på en egen rad.')]),
    ("moten#xyz", dict.fromkeys(PAGES), set(), []),  # of pages with faults nothing can be said
])
def test_pages_keep_what_the_data_say_of_them(handbook, section, pages, calls, told):
    data = handbook({"checklists/kalla.yml": LIST + f"steps:\n  - id: a\n    text: A\n    section: {section}\n"})
    agreement.check(data, pages, calls)
    assert [(fault.line, fault.sentence, fault.advice) for fault in data.faults] == told
