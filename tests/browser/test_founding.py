"""The founding from first meeting to annual meeting, on one phone: plan, documents and list together, over months.

The documents are compared with texts that were written by hand beforehand (tests/data/founding/).
"""
import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from tests.browser.documents import ANSWERS, FIELDS, copied, expected
from tests.browser.founding import MEETING, STEPS, TEXTS, box, day_of
from tests.ledger import read

PHONE = {"viewport": {"width": 390, "height": 844}}
AT_THE_MEETING = ("namn", "avgransning", "antal", "distrikt", "plats", "narvarande", "motesordforande", "sekreterare", "justerare",
                  "ordforande", "kassor", "valberedning", "rapporterar", "kontakt")
FOR_THE_ANNUAL_MEETING = ("arsmote", "tid", "lokal")


class Founders:
    """One phone in many evenings. Each evening the browser is opened anew and holds only what the phone has kept."""

    def __init__(self, new_page, origin):
        self.new_page, self.origin, self.kept, self.page = new_page, origin, None, None

    def evening(self, day):
        if self.page:
            self.kept = self.page.context.storage_state()
            self.page.context.close()
        self.page = self.new_page(storage_state=self.kept, accept_downloads=True, **PHONE)
        self.page.clock.set_fixed_time(f"{day}T19:00:00")
        self.page.goto(f"{self.origin}/grunda/")
        return self.page

    def plan(self):
        self.page.goto(f"{self.origin}/grunda/plan/")
        expect(self.page.locator("hb-plan:defined")).to_have_count(1)
        expect(self.page.locator("hb-form:defined")).to_have_count(1)

    def document(self, link):
        """From the moment in the plan to its document."""
        self.page.locator(".hb-plan__document").get_by_role("link", name=link, exact=True).first.click()
        expect(self.page.locator("hb-document:defined")).to_have_count(1)

    def fill(self, *fields):
        """The fields of the document at hand that have answers, folded or not."""
        for field in fields:
            place = self.page.get_by_label(FIELDS[field]["label"], exact=True)
            if place.count():
                if not place.is_visible():
                    self.page.locator("summary", has_text="Fyll i").click()
                place.fill(ANSWERS[field])

    @property
    def next(self):
        return self.page.locator(".hb-plan__next")

    def calendar(self):
        with self.page.expect_download() as coming:
            self.page.get_by_role("button", name="Hämta kalenderfil").click()
        return {str(event["UID"]): event for event in Calendar.from_ical(coming.value.path().read_bytes()).walk("VEVENT")}


@pytest.fixture
def founders(new_page, origin):
    return Founders(new_page, origin)


def test_an_association_is_founded_on_one_phone(founders):
    days = read("founding/answers.yml")["plan"]

    # November: they have a day for the meeting, and no idea of the district's.
    page = founders.evening("2026-11-30")
    page.locator(".hb-ways").get_by_role("link", name="Er plan").click()
    expect(page.locator("hb-form:defined")).to_have_count(1)
    page.get_by_label("Bildandemötet", exact=True).fill(str(days["bildandemote"]))
    expect(founders.next).to_have_text(TEXTS["halla-mote"])
    expect(day_of(page, "bildandemote")).to_have_text("torsdag 14 januari 2027")
    for moment in ("medlemmar", "inbjudan", "kallelse", "arsmote"):
        expect(day_of(page, moment)).to_have_text("Ingen dag än.")
    expect(day_of(page, "distriktet")).to_have_text("Ingen dag än. Fråga när distriktet tar upp ärendet.")
    first = founders.calendar()
    assert {str(event["SUMMARY"]) for event in first.values()} <= {"Möte", "Skicka brev"}

    # The meeting: they tick, and write the minutes.
    page = founders.evening("2027-01-14")
    founders.plan()
    for step in MEETING:
        box(page, step).check()
    expect(founders.next).to_have_text(TEXTS["rapportera"])
    founders.document("Protokoll från bildandemötet")
    founders.fill(*AT_THE_MEETING)
    assert copied(page) == expected("protokoll")

    # A week later, the browser closed in between: the report says what was written then.
    page = founders.evening("2027-01-21")
    founders.plan()
    founders.document("Rapport till distriktsstyrelsen")
    founders.fill("antal", "distrikt", "kontakt")
    assert copied(page) == expected("rapport")
    page.get_by_role("link", name=TEXTS["rapportera"], exact=True).click()
    box(page, "rapportera").check()
    expect(founders.next).to_have_text("Fråga när distriktet tar upp ärendet")

    # The district has answered: now the rest gets its days, and the calendar follows.
    page = founders.evening("2027-01-28")
    founders.plan()
    box(page, "fraga-nar").check()
    page.locator("summary", has_text="Dagar och tider").click()
    page.get_by_label(FIELDS["distriktet"]["label"], exact=True).fill(str(days["distriktet"]))
    page.get_by_label(FIELDS["arsmote"]["label"], exact=True).fill(str(days["arsmote"]))
    expect(day_of(page, "inbjudan")).to_have_text("torsdag 25 februari 2027")
    expect(day_of(page, "kallelse")).to_have_text("Beror på kallelsetiden, se stadgarna.")
    expect(page.locator(".hb-plan__now")).to_contain_text(TEXTS["besked"])
    second = founders.calendar()
    assert first.keys() < second.keys()
    assert all(second[uid]["SEQUENCE"] >= event["SEQUENCE"] and event["CLASS"] == "PRIVATE" for uid, event in first.items())

    # Approved. Members are looked for, the invitation and the notice are written.
    page = founders.evening("2027-02-11")
    founders.plan()
    for step in ("besked", "vilka-ska-erbjudas", "be-distriktet-leta"):
        box(page, step).check()
    expect(founders.next).to_have_text(TEXTS["bjud-in"])
    founders.document("Inbjudan")
    founders.fill(*FOR_THE_ANNUAL_MEETING)
    assert copied(page) == expected("inbjudan")
    for key, title in (("kallelse", "Kallelse till det första årsmötet"), ("dagordning", "Dagordning för det första årsmötet")):
        founders.plan()
        founders.document(title)
        assert copied(page) == expected(key)
    founders.plan()
    box(page, "bjud-in").check()
    box(page, "kalla").check()

    # The annual meeting, ticked in the handbook's own list.
    page = founders.evening("2027-03-18")
    founders.plan()
    expect(founders.next).to_have_text(TEXTS["halla-arsmote"])
    founders.page.goto(f"{founders.origin}/handbok/liten-guide-i-att-bilda-partiforening/")
    for step in ("halla-arsmote", "valj-styrelse"):
        page.locator(f"#checklist-bilda-partiforening-{step}").get_by_role("checkbox").first.check()
    founders.plan()
    expect(page.locator(".hb-plan__now")).to_contain_text("Alla steg i planen är klara.")
    for step in STEPS:
        expect(box(page, step)).to_be_checked()


def test_without_javascript_the_founding_is_read_and_written_by_hand(new_page, origin):
    page = new_page(java_script_enabled=False, **PHONE)
    page.goto(f"{origin}/grunda/")
    page.locator(".hb-ways").get_by_role("link", name="Er plan").click()
    for step, text in TEXTS.items():
        expect(page.locator(f"#plan-{step}").get_by_role("checkbox", name=text)).to_be_visible()
    page.get_by_role("link", name="Protokoll från bildandemötet").first.click()
    expect(page.get_by_role("heading", name="Protokoll från bildandemötet").first).to_be_visible()
    for heading in ("Beslut 1: namn och avgränsning", "Beslut 2: interimistisk styrelse", "Beslut 3: valberedning", "Underskrifter"):
        expect(page.get_by_role("heading", name=heading)).to_be_visible()
