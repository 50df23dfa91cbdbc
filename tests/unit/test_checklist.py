"""What a list's data become: revised dates meet, and the page carries what the script needs."""
from datetime import date

import pytest

from macros.checklist import ORIGINS, Checklist, Group, SharedStep, Step
from macros.rendering import block
from macros.statute import Paragraph

EARLY, LATE = date(2026, 1, 1), date(2026, 6, 1)


@pytest.mark.parametrize("own,shared,expected", [(EARLY, LATE, LATE), (LATE, EARLY, LATE), (None, EARLY, EARLY), (EARLY, None, EARLY), (None, None, None)])
def test_a_step_is_as_new_as_the_latest_of_its_words(own, shared, expected):
    step = Step(use="namn", revised=own).completed(SharedStep(key="namn", text="Bestäm namn", revised=shared))
    assert step.revised == expected


def shown(step: Step, paragraph: Paragraph | None = None, **options) -> str:
    group = Group.model_construct(title=None, id=None, steps=(step,))
    values = {"kind": "steps", "private": False, "intro": None, "after_text": None} | options
    checklist = Checklist.model_construct(key="lista", title="Lista", origin="source", groups=(group,), steps=(), **values)
    return block("checklist", checklist=checklist, level=2, ORIGINS=ORIGINS, paragraph=lambda name: paragraph,
                 href=lambda path: path, documents=lambda step: [], planned=False)


def test_the_page_says_when_a_step_or_its_paragraph_was_revised():
    paragraph = Paragraph(id="paragraf-1", number="§ 1", text="Så.", revised=LATE)
    assert 'data-revised="2026-06-01"' in shown(Step(id="namn", text="Bestäm", statute="paragraf-1", revised=EARLY), paragraph)
    assert 'data-revised="2026-01-01"' in shown(Step(id="namn", text="Bestäm", revised=EARLY))
    assert "data-revised" not in shown(Step(id="namn", text="Bestäm"))


def test_the_page_says_what_comes_first_and_what_a_step_was_called():
    html = shown(Step(id="namn", text="Bestäm", was=("gammalt", "aldre")))
    assert 'data-was="gammalt aldre"' in html


def test_a_private_list_has_no_columns_for_names():
    assert "Signatur" in shown(Step(id="namn", text="Bestäm"))
    assert "Signatur" not in shown(Step(id="namn", text="Bestäm"), private=True)
    assert "<hb-checklist key=\"lista\" kind=\"steps\" private>" in shown(Step(id="namn", text="Bestäm"), private=True)


def test_a_menu_has_no_bar_and_no_rounds():
    html = shown(Step(id="namn", text="Bestäm"), kind="choose")
    assert "<progress" not in html and "Börja en ny omgång" not in html
