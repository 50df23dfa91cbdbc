"""The plan and the wheel: what their data must say of forms and lists, and what the script gets."""

import pytest

from macros import agreement
from macros.handbook import Handbook
from macros.plan import given

LIST = ("title: Bilda\nkind: steps\naudience: bilda\nchapter: bilda\norigin: source\nsteps:\n"
        "  - {id: mote, text: Håll mötet}\n  - {id: fraga, text: Fråga när}\n  - {id: besked, text: Få besked}\n")
FORM = ("title: Planen\ngroups:\n  - title: Dagar\n    id: dagar\n    fields:\n"
        "      - {id: mote, label: Mötet, kind: date}\n      - {id: distrikt, label: Distriktets dag, kind: date}\n"
        "      - {id: vecka, label: Dagar, kind: number, proposal: 7}\n      - {id: kallelse, label: Kallelsetid, kind: number}\n")
PLAN = """title: Er plan
list: bilda
form: plan
gate: distrikt
gate_text: Ingen dag än.
unknown: Fråga när
latest: {field: mote, month: 3, text: Fråga.}
moments:
  - {id: forst, title: Mötet, date: mote, steps: [mote], neutral: Möte}
  - {id: sedan, title: Frågan, date: mote, after: vecka, steps: [fraga], neutral: Möte}
  - {id: sist, title: Beskedet, date: distrikt, steps: [besked], neutral: Ring}
gate_remark: Osäkert.
"""
WHEEL_FORM = "title: Året\ngroups:\n  - title: Dagar\n    id: dagar\n    fields:\n      - {id: arsmote, label: Årsmötet, kind: date}\n      - {id: motioner, label: Motioner, kind: date}\n"
WHEEL = """title: Ert årshjul
form: wheel
latest: {field: arsmote, month: 3, text: Slå upp det.}
moments:
  - {id: arsmote, list: bilda, neutral: Möte}
  - {id: motioner, neutral: Brev}
"""


@pytest.fixture
def handbook(tmp_path):
    """handbook(plan="…", wheel="…"): the data above, with these files in the place of theirs."""
    def read(plan=PLAN, wheel=WHEEL, form=FORM, checklist=LIST):
        files = {"plan.yml": plan, "wheel.yml": wheel, "forms/plan.yml": form, "forms/wheel.yml": WHEEL_FORM, "checklists/bilda.yml": checklist}
        for name, text in files.items():
            path = tmp_path / "docs" / "_data" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return Handbook(tmp_path / "docs")

    return read


def told(data):
    return [(fault.file.rpartition("/")[2], fault.line, fault.sentence, fault.advice) for fault in data.faults]


def test_sound_data_have_no_faults(handbook):
    data = handbook()
    assert told(data) == []
    assert (data.plan.title, data.wheel.title) == ("Er plan", "Ert årshjul")


PLAN_FAULTS = {
    "an unknown list": ("list: bilda", "list: bida", 2, "Checklistan «bida» finns inte.", "Menade du «bilda»?"),
    "an unknown form": ("form: plan", "form: plam", 3, "Formuläret «plam» finns inte.", "Menade du «plan»?"),
    "a gate that is no moment's day": ("gate: distrikt", "gate: vecka", 4, "Ingen av planens punkter är dagen «vecka».", "Det som finns är «distrikt» och «mote»."),
    "a question that no step asks": ("unknown: Fråga när", "unknown: Fråga dem", 6, "Inget steg i listan har den texten.",
                                     "Skriv texten på det steg där ni frågar, ord för ord."),
    "a last month of no day": ("{field: mote, month", "{field: mota, month", 7, "Fältet «mota» finns inte.", "Menade du «mote»?"),
    "a month that is none": ("month: 3", "month: 13", 7, "Värdet för «month» är för stort: 13.", "Skriv högst 12."),
    "a month before the first": ("month: 3", "month: 0", 7, "Värdet för «month» är för litet: 0.", "Skriv minst 1."),
    "a question without its list": ("text: Fråga.}", "text: Fråga., step: mote}", 7, "«list» och «step» hör ihop.", "Skriv båda, eller ingen av dem."),
    "a question that is not in its list": ("text: Fråga.}", "text: Fråga., list: bilda, step: mota}", 7, "Steget «mota» finns inte.", "Menade du «mote»?"),
    "a moment twice": ("id: sedan", "id: forst", 10, "Namnet «forst» används två gånger.", "Det finns redan (docs/_data/plan.yml, rad 9). Välj ett annat här."),
    "an unknown day": ("date: distrikt", "date: distrik", 11, "Fältet «distrik» finns inte.", "Menade du «distrikt»?"),
    "a day that is a number": ("date: mote, after", "date: vecka, after", 10, "Fältet «vecka» är inte en dag.", "Det som finns är «distrikt» och «mote»."),
    "a lead time that is a day": ("after: vecka", "after: mote", 10, "Fältet «mote» är inte ett tal.", "Det som finns är «kallelse» och «vecka»."),
    "two lead times": ("after: vecka", "after: vecka, before: vecka", 10, "Både «after» och «before» står i samma punkt.", "Ta bort det ena."),
    "a lead time that nobody has proposed": ("after: vecka", "after: kallelse", 10, "«kallelse» har inget förslag, och «missing» saknas.",
                                              "Lägg till «missing: …», som säger varför dagen är tom."),
    "an unknown step": ("[besked]", "[besked, mota]", 11, "Steget «mota» finns inte.", "Menade du «mote»?"),
    "a step twice": ("[besked]", "[besked, mote]", 11, "Namnet «mote» används två gånger.", "Det finns redan (docs/_data/plan.yml, rad 9). Välj ett annat här."),
}


@pytest.mark.parametrize("name", PLAN_FAULTS)
def test_the_author_is_told_of(handbook, name):
    old, new, *fault = PLAN_FAULTS[name]
    assert old in PLAN
    assert ("plan.yml", *fault) in told(handbook(plan=PLAN.replace(old, new)))


def test_every_step_of_the_list_has_its_moment_and_keeps_its_order(handbook):
    missing = PLAN.replace("  - {id: sist, title: Beskedet, date: distrikt, steps: [besked], neutral: Ring}\n", "").replace("gate: distrikt", "gate: mote")
    assert told(handbook(plan=missing, checklist=LIST.replace("Fråga när}", "Fråga när, after: [mote]}"))) == [
        ("plan.yml", 8, "Steget «besked» i listan «bilda» saknas i planen.", "Lägg till det i den punkt där det hör hemma.")]
    turned = PLAN.replace("[fraga]", "[x]").replace("[mote]", "[fraga]").replace("[x]", "[mote]")
    assert told(handbook(plan=turned)) == [("plan.yml", 10, "Steget «mote» står inte i listans ordning.", "I listan kommer det före «fraga».")]


def test_of_a_list_or_a_form_with_faults_nothing_more_is_said(handbook):
    assert {file for file, *_ in told(handbook(checklist="title: Bilda\n"))} == {"bilda.yml"}
    assert {file for file, *_ in told(handbook(form="title: Planen\n"))} == {"plan.yml"}
    assert all("forms" in fault.file for fault in handbook(form="title: Planen\n").faults)


def test_every_step_after_the_gate_waits_for_it_however_far_back(handbook):
    steps = LIST + "  - {id: bjud, text: Bjud, after: [besked]}\n  - {id: kalla, text: Kalla, after: [bjud]}\n  - {id: hall, text: Håll}\n"
    plan = PLAN.replace("gate_remark", "  - {id: efter, title: Efter, date: mote, before: vecka, steps: [bjud, kalla, hall], neutral: Brev}\ngate_remark")
    assert told(handbook(plan=plan, checklist=steps)) == [
        ("plan.yml", 12, "Steget «hall» väntar inte på «besked», fast det kommer efter «distrikt».", "Skriv «besked» i stegets «after», i listan «bilda».")]


WHEEL_FAULTS = {
    "an entry that is no field": ("id: motioner", "id: motion", 6, "Fältet «motion» finns inte.", "Menade du «motioner»?"),
    "an unknown list": ("list: bilda", "list: bida", 5, "Checklistan «bida» finns inte.", "Menade du «bilda»?"),
    "a field that is not shown": ("  - {id: motioner, neutral: Brev}\n", "", 4, "Fältet «motioner» ur formuläret saknas i årshjulet.",
                                  "Lägg till en punkt med «id: motioner»."),
    "a last month of no day": ("{field: arsmote", "{field: arsmot", 3, "Fältet «arsmot» finns inte.", "Menade du «arsmote»?"),
}


@pytest.mark.parametrize("name", WHEEL_FAULTS)
def test_the_author_of_the_wheel_is_told_of(handbook, name):
    old, new, *fault = WHEEL_FAULTS[name]
    assert ("wheel.yml", *fault) in told(handbook(wheel=WHEEL.replace(old, new)))


def test_plan_and_wheel_stand_on_their_pages(handbook):
    pages = {"handbok/bilda.md": set(), "checklistor/bilda.md": set(), "grunda/plan.md": set()}
    lists = {("handbok/bilda.md", "checklist", "bilda"), ("checklistor/bilda.md", "checklist", "bilda")}
    data = handbook()
    agreement.check(data, pages, lists)
    assert told(data) == [
        ("plan.yml", 1, "«plan» visas inte på sidan docs/grunda/plan.md.", "Skriv {{ plan() }} där."),
        ("wheel.yml", 1, "Sidan docs/grunda/arshjul.md finns inte.", "Skapa den, med {{ wheel() }} på en egen rad.")]
    data = handbook()
    agreement.check(data, pages | {"grunda/arshjul.md": None}, lists | {("grunda/plan.md", "plan", "")})
    assert told(data) == []


def test_the_script_gets_the_step_that_asks_by_its_name_and_only_proposals_have_numbers(handbook):
    data = handbook()
    told_ = given(data.plan, data.checklists.find("bilda"), data.forms.find("plan"))
    assert (told_["unknown"], told_["proposals"]) == ("fraga", {"vecka": 7})
    assert told_["labels"] == [("mote", "Mötet"), ("distrikt", "Distriktets dag"), ("vecka", "Dagar"), ("kallelse", "Kallelsetid")]
    assert told_["moments"][0] == {"id": "forst", "title": "Mötet", "date": "mote", "steps": ("mote",), "neutral": "Möte"}
