"""Whatever stands in a file: no tick is lost, no script runs, and the reader gets a sentence."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import LISTS, OPEN, backup, choose, everything, press, put, ticked
from tests.browser.hostile.files import FILES, SCRIPT

FIRST = OPEN[0]
ADD = "Ja, lägg till"
#: In the page before any script: what a file must never make happen.
ALARM = "window.alert = window.__ran = () => document.documentElement.dataset.ran = 'yes'"


def test_words_from_a_file_are_never_html(new_page, origin):
    page = new_page()
    page.add_init_script(ALARM)
    page.goto(f"{origin}/checklistor/")
    choose(page, backup({FIRST: ticked(FIRST, note=SCRIPT, who=SCRIPT)}))
    press(page, ADD)
    page.goto(f"{origin}/checklistor/{FIRST}/")
    expect(page.get_by_text(SCRIPT).first).to_be_visible()
    page.locator(".hb-checklist__more").first.evaluate("more => more.open = true")
    page.get_by_role("textbox").first.wait_for()
    assert page.locator("article img").count() == 0
    assert page.locator("html").get_attribute("data-ran") is None


def test_hostile_files_lose_no_tick_run_no_script_and_are_each_answered(new_page, origin):
    page = new_page()
    page.add_init_script(ALARM)
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    page.goto(f"{origin}/checklistor/")
    put(page, {"arsmote": ticked("arsmote"), FIRST: ticked(FIRST)})
    page.reload()
    before = everything(page)
    place = page.locator("hb-backup-tools .hb-tools__asked")
    unanswered = []
    for name, (content, sentence) in FILES.items():
        place.evaluate("place => place.replaceChildren()")
        choose(page, content)
        try:
            place.get_by_text("Inget är ändrat.").wait_for()
        except Exception:  # noqa: BLE001
            unanswered.append(name)
            continue
        said = place.inner_text()
        if sentence.replace("«Årsmötet»", f"«{LISTS['arsmote']['title']}»") not in said:
            unanswered.append(f"{name}: {said}")
        assert place.locator(":not(p, ul, li)").count() == 0, name
        assert everything(page) == before, name
    assert unanswered == []
    assert len(FILES) >= 50
    assert page.locator("html").get_attribute("data-ran") is None
    assert page.evaluate("({}).isAdmin") is None
