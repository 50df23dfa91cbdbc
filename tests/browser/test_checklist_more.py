"""A row is box and text; «Mer» holds the rest, and what is filled in shows as one quiet line."""
import pytest
from playwright.sync_api import expect

from tests.browser.lists import FIRST, FIRST_TEXT, KEY, PAGE, SECOND, THIRD, WARNING, box, done, open_more, put, record, step, stored, with_page_changed
from tests.browser.test_axe import violations
from tests.pages import records

PRIVATE = [key for key, checklist in records("checklists").items() if checklist.get("private")]
LONG = "bilda-partiforening"
SHORT = "arsmote"


def tree(page, name):
    """The row as a screen reader has it."""
    return step(page, name).aria_snapshot()


def description(page, name):
    return box(page, name).evaluate("box => box.ariaDescribedByElements?.map(each => each.innerText.replace(/\\s+/g, ' ').trim()).join() ?? ''")


def test_a_row_says_its_state_in_words(page, origin):
    with_page_changed(page, (f'id="checklist-{KEY}-valberedning"', f'id="checklist-{KEY}-valberedning" data-revised="2026-04-01"'))
    put(page, origin, record(
        (FIRST, done()), (SECOND, {"state": "na", "at": "2026-03-05T12:00:00.000Z"}),
        ("valberedning", done(who="Anna", due="2026-12-03", note="Ring igen"))))
    expect(box(page, FIRST)).to_be_checked()
    assert f'checkbox "{FIRST_TEXT}" [checked]' in tree(page, FIRST)
    assert description(page, FIRST) == "Klart."
    assert description(page, SECOND) == "Gäller inte oss"
    assert description(page, THIRD) == "Nästa steg."
    assert description(page, "valberedning") == "Klart. Anna · senast 3 december · Ring igen Texten har ändrats sedan du bockade av den här (5 mars)."
    assert description(page, "rapportera") == "efter: «Utse en interimistisk styrelse med ordförande och kassör»"
    assert description(page, "fraga-nar") == ""


def test_the_whole_row_is_the_label_and_mer_lies_outside_it(page, origin):
    page.goto(f"{origin}/{PAGE}")
    page.get_by_text(FIRST_TEXT, exact=True).click()
    expect(box(page, FIRST)).to_be_checked()
    open_more(page, FIRST)
    expect(box(page, FIRST)).to_be_checked()
    assert page.locator("label summary, label details").count() == 0


def test_mer_takes_who_when_and_a_note_and_the_row_shows_them_on_one_line(page, origin):
    page.goto(f"{origin}/{PAGE}")
    more = open_more(page, SECOND)
    more.get_by_label("Vem gör det?").fill("Anna")
    more.get_by_label("Senast").fill("2026-12-03")
    more.get_by_label("Anteckning").fill("Ring igen")
    expect(more.get_by_text(WARNING)).to_be_visible()
    for free in ("Vem gör det?", "Anteckning"):
        expect(more.get_by_label(free)).to_have_accessible_description(WARNING)
    more.locator("summary").click()
    expect(step(page, SECOND).get_by_text("Anna · senast 3 december · Ring igen")).to_be_visible()
    page.reload()
    expect(step(page, SECOND).get_by_text("Anna · senast 3 december · Ring igen")).to_be_visible()
    open_more(page, SECOND).get_by_label("Anteckning").fill("")
    assert "note" not in stored(page)["rounds"][0]["steps"][SECOND]


def test_what_does_not_concern_us_leaves_the_total_and_can_be_ticked_all_the_same(page, origin):
    page.goto(f"{origin}/{PAGE}")
    more = open_more(page, SECOND)
    more.get_by_label("Gäller inte oss").check()
    expect(page.get_by_text("0 av 12")).to_be_visible()
    box(page, SECOND).check()
    expect(more.get_by_label("Gäller inte oss")).not_to_be_checked()
    expect(page.get_by_text("1 av 13")).to_be_visible()
    more.get_by_label("Gäller inte oss").check()
    expect(box(page, SECOND)).not_to_be_checked()


def test_the_order_informs_and_never_locks(page, origin):
    page.goto(f"{origin}/{PAGE}")
    expect(step(page, "rapportera").get_by_text(f"efter: «{FIRST_TEXT}» och 3 till")).to_be_visible()
    box(page, "rapportera").check()
    expect(box(page, "rapportera")).to_be_checked()
    expect(step(page, "rapportera").locator(".hb-checklist__told")).to_have_count(0)


def test_kvar_and_alla_only_from_ten_steps_and_nothing_vanishes_under_the_thumb(page, origin):
    page.goto(f"{origin}/checklistor/{SHORT}/")
    expect(page.get_by_role("button", name="Kvar")).to_have_count(0)
    page.goto(f"{origin}/checklistor/{LONG}/")
    box(page, FIRST).check()
    page.get_by_role("button", name="Kvar").click()
    expect(step(page, FIRST)).to_be_hidden()
    box(page, SECOND).check()
    expect(step(page, SECOND)).to_be_visible()
    page.get_by_role("button", name="Alla").click()
    expect(step(page, FIRST)).to_be_visible()


def test_a_link_to_one_step_opens_it(page, origin):
    page.goto(f"{origin}/{PAGE}#checklist-{KEY}-kalla")
    expect(box(page, "kalla")).to_be_focused()
    expect(step(page, "kalla").get_by_label("Anteckning")).to_be_visible()
    expect(box(page, "kalla")).to_be_in_viewport()


def test_the_keyboard_alone_fills_in_a_step(page, origin):
    page.goto(f"{origin}/{PAGE}")
    box(page, FIRST).focus()
    for key in ("Space", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(step(page, FIRST).get_by_label("Gäller inte oss")).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "who":
            break
    page.keyboard.type("Anna")
    expect(box(page, FIRST)).to_be_checked()
    expect(step(page, FIRST).get_by_text("Anna", exact=True)).to_be_visible()


@pytest.mark.parametrize("key", PRIVATE)
def test_a_private_list_takes_ticks_only(page, origin, key):
    page.goto(f"{origin}/checklistor/{key}/")
    for summary in page.locator(".hb-checklist summary").all():
        summary.click()
    page.locator(".hb-checklist").get_by_role("checkbox").first.check()
    expect(page.locator(".hb-checklist").get_by_role("textbox")).to_have_count(0)
    expect(page.get_by_label("Gäller inte oss")).to_have_count(0)


def test_progress_is_news_only_after_the_reader_has_done_something(page, origin):
    page.goto(f"{origin}/{PAGE}")
    count = page.locator(".hb-checklist__count")
    expect(count).to_have_text("0 av 13")
    assert count.get_attribute("role") is None
    box(page, FIRST).check()
    expect(page.get_by_role("status").filter(has_text="1 av 13")).to_be_visible()


def test_without_javascript_no_control_is_dead(new_page, origin):
    page = new_page(java_script_enabled=False)
    page.goto(f"{origin}/{PAGE}")
    assert [button.inner_text() for button in page.locator("article").get_by_role("button").all()] == []
    expect(page.locator("article progress")).to_be_hidden()
    box(page, FIRST).check()
    step(page, FIRST).locator("summary").click()
    expect(step(page, FIRST).get_by_text("Mötets beslut är")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(new_page, origin, scheme):
    page = new_page(color_scheme=scheme)
    with_page_changed(page, (f'id="checklist-{KEY}-besked"', f'id="checklist-{KEY}-besked" data-revised="2026-04-01"'))
    torn = {"state": "", "note": "A", "who": "B", "others": {"note": ["C"], "who": ["D"]}}
    put(page, origin, record((FIRST, done(who="Anna", note="Ring")), (SECOND, {"state": "na", "at": ""}), ("fraga-nar", torn), ("borta", done()), ("besked", done()), aren=[FIRST]))
    open_more(page, THIRD).get_by_label("Anteckning").fill("Ring igen")
    page.get_by_text("Tidigare omgångar").click()
    page.get_by_text("Steg som inte längre finns i listan").click()
    page.get_by_role("button", name="Börja en ny omgång").click()
    expect(page.get_by_role("button", name="Behåll alla").first).to_be_visible()
    assert violations(page) == ""
    page.get_by_role("button", name="Kvar").click()
    assert violations(page) == ""


@pytest.mark.parametrize(("device", "line"), [({"has_touch": True, "is_mobile": True}, "none"), ({}, "underline")], ids=["a finger", "a pointer"])
def test_only_a_pointer_makes_a_row_look_like_a_link(new_page, origin, device, line):
    """A telephone takes what was tapped last for what a pointer is over."""
    page = new_page(**device)
    page.goto(f"{origin}/{PAGE}")
    page.get_by_role("button", name="Radera listan").wait_for(state="attached")     # all style is there
    page.get_by_text(FIRST_TEXT, exact=True).hover()
    assert page.get_by_text(FIRST_TEXT, exact=True).evaluate("text => text.matches(':hover')") is True
    expect(page.get_by_text(FIRST_TEXT, exact=True)).to_have_css("text-decoration-line", line)


def test_a_step_that_does_not_concern_us_asks_for_nothing(page, origin):
    put(page, origin, record((SECOND, {"state": "na", "at": "2026-03-05T12:00:00.000Z"})))
    expect(step(page, SECOND).get_by_text("Gäller inte oss").first).to_be_visible()
    colours = [box(page, name).evaluate("box => getComputedStyle(box).borderTopColor") for name in (SECOND, THIRD)]
    assert colours[0] != colours[1]


def test_a_note_is_seen_whole_while_there_is_room(page, origin):
    note = "Fatima frågar facket om lokalen och ringer sedan tillbaka"
    put(page, origin, record((SECOND, {"who": "Fatima", "due": "2026-12-10", "note": note})))
    line = step(page, SECOND).locator(".hb-checklist__line")
    expect(line).to_have_text(f"Fatima · senast 10 december · {note}")
    assert line.evaluate("line => line.scrollWidth <= line.clientWidth && line.scrollHeight <= line.clientHeight") is True
