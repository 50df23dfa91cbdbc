"""The founding: the days that are known give the others, and what is filled in once stands in the documents."""
from datetime import date

from icalendar import Calendar

from tests.ledger import read
from tests.pages import ROOT, records

PLAN = {"Bildandemötet": "bildandemote", "Dagen då distriktsstyrelsen tar upp ärendet": "distriktet", "Det första årsmötet": "arsmote"}
ANSWERS = {field: str(answer) for form in read("founding/answers.yml").values() for field, answer in form.items()}
LABELS = {field["id"]: field["label"] for form in ("plan", "documents") for group in records("forms")[form]["groups"] for field in group["fields"] if "id" in field}
NOTICE = ("namn", "arsmote", "tid", "lokal", "kontakt")
EXPECTED = (ROOT / "tests/data/founding/kallelse.txt").read_text(encoding="utf-8").removesuffix("\n")


def test_the_plan_reckons_from_the_days_that_are_known_and_goes_into_a_calendar(reader):
    reader.open("grunda/plan/")
    for label, field in PLAN.items():
        reader.type(label, ANSWERS[field])
    reader.sees("torsdag 21 januari 2027")
    reader.sees("torsdag 25 februari 2027")
    reader.reload()
    reader.sees("torsdag 25 februari 2027")
    reader.press("Hämta kalenderfil")
    file = reader.file()
    assert file.name == "kalender.ics"
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert [(event.decoded("DTSTART"), str(event["SUMMARY"])) for event in events] == [
        (date(2027, 1, 14), "Möte"), (date(2027, 1, 21), "Skicka brev"), (date(2027, 2, 4), "Ring distriktet"),
        (date(2027, 2, 11), "Ring distriktet"), (date(2027, 2, 25), "Skicka brev"), (date(2027, 3, 18), "Möte")]


def test_a_document_says_what_was_filled_in_and_its_text_is_copied(reader):
    reader.open("grunda/dokument/kallelse/")
    for field in NOTICE:
        reader.type(LABELS[field], ANSWERS[field])
    reader.sees("Medlemmarna i Kaffepausen kallas till föreningens första årsmöte.")
    reader.sees("Dag torsdag 18 mars 2027")
    assert reader.copied("Kopiera texten", "Texten är kopierad.", "Kopiera texten") == EXPECTED
