"""What a reader writes is not for the browser's services: those that translate, correct, suggest and fill in."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import AT, device
from tests.browser.everywhere import OPEN
from tests.browser.lists import KEY, PAGE
from tests.pages import records

#: A word that stands on no page, and a day that does not either.
MARK, DAY = "Zebra", "2031-05-17"
MARKED = "Zebra|17 maj"
FIELDS = {form: {field["id"]: field["kind"] for group in data["groups"] for field in group["fields"] if "id" in field} for form, data in records("forms").items()}
WRITTEN = [f"grunda/dokument/{key}/" for key in records("documents")] + ["grunda/dokument/", "grunda/plan/", "grunda/arshjul/"]

#: Texts and names of parts in which the mark stands where a translating service may take it.
TAKEN = f"""() => {{
    const found = [], mark = /{MARKED}/;
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (mark.test(texts.currentNode.data) && texts.currentNode.parentElement.translate) found.push(texts.currentNode.data);
    for (const each of document.querySelectorAll("*")) for (const name of ["aria-label", "title", "alt", "placeholder", "label"])
        if (each.translate && mark.test(each.getAttribute(name) ?? "")) found.push(`${{name}}: ${{each.getAttribute(name)}}`);
    return found;
}}"""
#: Fields for words that a service may correct, suggest in, fill in or translate.
LOOSE = """() => [...document.querySelectorAll("input, textarea, [contenteditable]")].filter((field) => {
    if (["checkbox", "radio", "file"].includes(field.type)) return false;
    const inherited = field.closest("[writingsuggestions]")?.getAttribute("writingsuggestions");
    return field.spellcheck || inherited !== "false" || field.autocomplete !== "off";
}).map((field) => field.outerHTML)"""
SHOWN = f"() => (document.body.innerText.match(/{MARKED}/g) ?? []).length"


def answer(kind, number):
    """An answer, and another beside it as a merge keeps it."""
    if kind == "date":
        return {"due": DAY, "others": {"due": ["2032-05-17"]}}
    words = f"{number}" if kind == "number" else f"{MARK} {number}"
    return {"note": words, "others": {"note": [f"{words}7"]}}


def filled_in():
    """A device on which everything is filled in, twice, and was before."""
    kept = {}
    for form, fields in FIELDS.items():
        steps = {name: answer(kind, 1 if name in ("ordforande", "kassor") else number) for number, (name, kind) in enumerate(fields.items())}
        kept[form] = {"version": 1, "rounds": [{"id": id_, "title": title, "started": AT, "steps": steps} for id_, title in [("1", MARK), ("2", "")]]}
    step = {"state": "done", "at": AT, "who": MARK, "note": MARK, "due": DAY}
    steps = {"halla-mote": step | {"others": {"who": [f"{MARK} 2"], "note": [f"{MARK} 3"], "due": ["2032-05-17"]}}, "bjud-in": step | {"state": ""}}
    kept[KEY] = {"version": 1, "rounds": [
        {"id": "1", "title": f"{MARK}-året", "started": AT, "steps": {"namn": step}, "archive": {"gammalt": step}},
        {"id": "2", "title": MARK, "started": AT, "steps": steps, "others": {"title": [f"{MARK} 2"]}}]}
    return kept


@pytest.fixture
def page(new_page, origin):
    page = device(new_page, origin, filled_in(), "om/")
    page.context.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")  # so that copies are made by hand
    return page


def settled(page):
    page.evaluate(OPEN)
    page.wait_for_load_state("networkidle")
    assert page.evaluate(SHOWN) > 0, "nothing that is filled in is shown"


@pytest.mark.parametrize("addresses", [WRITTEN[:4], WRITTEN[4:]], ids=["papers", "plan-and-year"])
def test_what_is_filled_in_is_shown_and_kept_from_translation(page, origin, addresses):
    for address in addresses:
        page.goto(f"{origin}/{address}")
        if "namnlista" not in address:
            settled(page)
        assert (address, page.evaluate(TAKEN), page.evaluate(LOOSE)) == (address, [], [])


def test_a_list_keeps_names_notes_days_and_titles_from_translation_also_when_something_is_done(page, origin):
    page.goto(f"{origin}/{PAGE}")
    expect(page.locator(".hb-checklist__past")).to_have_count(2)
    expect(page.locator(".hb-checklist__variants")).to_have_count(1)
    settled(page)
    page.get_by_role("button", name="Börja en ny omgång").click()
    page.get_by_label("Vad ska den heta?").fill(MARK)
    page.get_by_role("button", name="Dela bockarna med en länk").click()
    expect(page.get_by_label("Kopiera länken")).to_be_visible()
    page.locator("summary", has_text="Mer").first.evaluate("each => each.parentElement.open = true")
    for field in page.locator(".hb-checklist__fields:visible").first.locator("input[type=text], textarea").all():
        field.fill(f"{MARK} igen")
    assert (page.evaluate(TAKEN), page.evaluate(LOOSE)) == ([], [])
    page.get_by_role("button", name=f"Behåll den här {MARK} 2").click()
    page.get_by_role("button", name="Börja omgången").click()
    expect(page.locator(".hb-checklist__answer").last).to_contain_text(f"Den nya omgången har börjat: {MARK}.")
    assert page.evaluate(TAKEN) == []


def test_the_plan_in_words_a_copy_by_hand_and_a_moved_day_are_kept_from_the_services_too(page, origin):
    page.clock.set_fixed_time("2031-06-01T12:00:00")
    page.goto(f"{origin}/grunda/plan/")
    page.get_by_role("button", name="Visa planen som text").click()
    page.get_by_role("button", name="Flytta?").first.click()
    assert page.evaluate(LOOSE) == []
    page.get_by_label("Ny dag").fill("2032-05-17")
    page.get_by_role("button", name="Flytta", exact=True).click()
    expect(page.locator(".hb-plan__day").filter(has_text="17 maj 2032").first).to_be_visible()
    assert page.evaluate(TAKEN) == []
    page.goto(f"{origin}/grunda/dokument/rapport/")
    page.get_by_role("button", name="Kopiera texten").click()
    expect(page.get_by_label("Kopiera texten")).to_be_focused()
    assert (page.evaluate(TAKEN), page.evaluate(LOOSE)) == ([], [])


def test_what_is_searched_for_is_kept_from_the_services(page, origin):
    page.goto(f"{origin}/#q={MARK}")
    expect(page.locator(".hb-search__said")).to_contain_text(MARK)
    assert (page.evaluate(TAKEN), page.evaluate(LOOSE)) == ([], [])
