"""What pydantic finds, in Swedish."""

from datetime import date

import pytest
from pydantic import ValidationError

from macros.checklist import Checklist
from macros.dated import DatedFact
from macros.sentences import all_in_swedish, kind_of
from macros.statute import Statute

STEP = {"id": "kalla", "text": "Kalla"}
LIST = {"key": "arsmote", "title": "Årsmötet", "kind": "steps", "audience": "styrelsen", "chapter": "byrakrati", "origin": "source", "steps": [STEP]}
FACT = {"key": "kurs", "mark": True, "year": 2014, "what": "Kursen.", "check": "Finns den?", "place": "inledning"}
STATUTE = {"key": "stadgar", "title": "Stadgar", "source": "Boken", "as_of": 2014, "paragraphs": []}


def told(model, data):
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return [(place, mistake.sentence, mistake.advice) for place, mistake in all_in_swedish(caught.value, model)]


@pytest.mark.parametrize(("model", "data", "sentence", "advice"), [
    (DatedFact, FACT | {"wat": "x"}, "Nyckeln «wat» känns inte igen.", "Menade du «what»?"),
    (DatedFact, FACT | {"övrigt": "x"}, "Nyckeln «övrigt» känns inte igen.",
     "Här får stå «mark», «year», «what», «check», «place» och «checked»."),
    (DatedFact, {k: v for k, v in FACT.items() if k != "check"}, "Nyckeln «check» saknas.", "Lägg till «check: …»."),
    (DatedFact, FACT | {"what": 25}, "Värdet för «what» ska vara text, men är ett tal.", "Sätt citattecken runt det."),
    (DatedFact, FACT | {"what": True}, "Värdet för «what» ska vara text, men är ja eller nej.", "Sätt citattecken runt det."),
    (DatedFact, FACT | {"what": date(2014, 1, 1)}, "Värdet för «what» ska vara text, men är ett datum.", "Sätt citattecken runt det."),
    (DatedFact, FACT | {"what": None}, "Värdet för «what» ska vara text, men är tomt.", "Skriv texten efter kolonet."),
    (DatedFact, FACT | {"what": ["a"]}, "Värdet för «what» ska vara text, men är en lista.", "Skriv texten efter kolonet."),
    (DatedFact, FACT | {"what": " "}, "Värdet för «what» är tomt.", "Fyll i det, eller ta bort raden."),
    (DatedFact, FACT | {"year": "förr"}, "Värdet för «year» ska vara ett heltal, men är text.", "Skriv det med siffror, utan citattecken."),
    (DatedFact, FACT | {"mark": "kanske"}, "Värdet för «mark» ska vara ja eller nej, men är text.", "Skriv «true» eller «false»."),
    (DatedFact, FACT | {"checked": "nyss"}, "Värdet för «checked» ska vara ett datum.", "Skriv det som 2026-01-31."),
    (DatedFact, FACT | {"place": "handbok/inledning.md"}, "«handbok/inledning.md» duger inte som plats för «place».",
     "Skriv kapitlets namn, och avsnittets efter «#»: bilda-partiforening#hur-manga."),
    (Checklist, LIST | {"chapter": "Byråkrati"}, "«Byråkrati» duger inte som namn för «chapter».",
     "Använd bara små bokstäver a–z, siffror och bindestreck."),
    (Checklist, LIST | {"kind": "stepz"}, "Värdet «stepz» för «kind» känns inte igen.", "Menade du «steps»?"),
    (Checklist, LIST | {"kind": "x"}, "Värdet «x» för «kind» känns inte igen.", "Välj «steps», «choose» eller «occasion»."),
    (Checklist, LIST | {"steps": "Kalla"}, "Värdet för «steps» ska vara en lista, men är text.",
     "Skriv varje sak på en egen rad som börjar med «- »."),
    (Checklist, LIST | {"steps": ["Kalla"]}, "Värdet för en punkt i «steps» ska vara nycklar med värden, men är text.",
     "Skriv «nyckel: värde» på indragna rader."),
    (Checklist, LIST | {"steps": [STEP | {"after": [7]}]}, "Värdet för en punkt i «after» ska vara text, men är ett tal.",
     "Sätt citattecken runt det."),
    (Checklist, LIST | {"steps": []}, "Listan ska ha antingen «steps» eller «groups».",
     "Skriv stegen under «steps:», eller under rubriker i «groups:»."),
    (Checklist, LIST | {"steps": [{"id": "a"}]}, "Nyckeln «text» saknas.",
     "Lägg till «text: …», eller «use: …» om texten står i steps.yml."),
    (Checklist, LIST | {"steps": [{"text": "a"}]}, "Nyckeln «id» saknas.",
     "Lägg till «id: …», ett namn som aldrig ändras: läsarnas bockar hänger på det."),
    (Checklist, LIST | {"steps": [STEP | {"use": "b"}]}, "Både «use» och «text» står i samma steg.",
     "Ta bort «text» för att använda den gemensamma texten."),
    (Statute, STATUTE, "Värdet för «paragraphs» är tomt.", "Fyll i det, eller ta bort raden."),
    (Statute, STATUTE | {"as_of": float("inf"), "paragraphs": [{"id": "a", "number": "1", "text": "x"}]},
     "Värdet för «as_of» går inte att använda.", "Läsaren säger: Input should be a finite number."),
])
def test_each_fault_is_a_sentence_and_an_advice(model, data, sentence, advice):
    assert [fault[1:] for fault in told(model, data)] == [(sentence, advice)]


def test_a_misspelt_key_is_not_also_told_as_missing():
    data = {("chek" if key == "check" else key): value for key, value in FACT.items()}
    assert told(DatedFact, data) == [(("chek",), "Nyckeln «chek» känns inte igen.", "Menade du «check»?")]


def test_a_list_whose_every_item_has_a_fault_is_not_also_told_as_empty():
    data = LIST | {"steps": [], "groups": [{"title": "A", "id": "a", "steps": [{"id": "b"}]}]}
    assert [sentence for _, sentence, _ in told(Checklist, data)] == ["Nyckeln «text» saknas."]


def test_a_fault_deep_down_knows_its_place_and_its_keys():
    data = LIST | {"steps": [], "groups": [{"title": "A", "id": "a", "steps": [STEP, STEP | {"sektion": "x"}]}]}
    assert told(Checklist, data) == [(("groups", 0, "steps", 1, "sektion"), "Nyckeln «sektion» känns inte igen.", "Menade du «section»?")]


def test_a_number_may_be_written_with_or_without_quotes():
    assert [step.number for _, step in Checklist.model_validate(LIST | {"steps": [STEP | {"number": 1}, STEP | {"number": "2 a"}]}).placed()] == ["1", "2 a"]


def test_every_kind_of_value_has_a_name():
    assert [kind_of(value) for value in (None, True, 1.5, "a", [], {}, date.today(), object())] == [
        "tomt", "ja eller nej", "ett tal", "text", "en lista", "nycklar med värden", "ett datum", "något annat"]
