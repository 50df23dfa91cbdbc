"""A list shown large for a group: blank boxes of the group's own, and nothing of what the device holds."""
import pytest
from playwright.sync_api import expect

from tests.browser.device import LISTS, OPEN, PRIVATE, device, everything, ticked
from tests.browser.slides import PROJECTOR, WALK, flat, stage
from tests.browser.test_slides import LOADED

KEY = "bilda-partiforening"
BUTTON = "Visa stort och bocka av tillsammans"


@pytest.fixture
def group(new_page, origin):
    page = device(new_page, origin, {KEY: ticked(KEY, many=4, who="Kim", note="Bokad lokal")}, f"checklistor/{KEY}/", **PROJECTOR)
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    page.get_by_role("button", name=BUTTON).click()
    stage(page)
    return page


def test_its_boxes_begin_blank_and_nothing_is_told_of_the_device(group):
    boxes, seen = [], group.evaluate(WALK)
    group.keyboard.press("Home")
    for _ in seen:
        boxes += [box.is_checked() for box in stage(group).get_by_role("checkbox").all()]
        group.keyboard.press("PageDown")
    steps = sum(len(each["steps"]) for each in LISTS[KEY]["groups"])
    assert boxes == [False] * steps
    assert not any(word in flat(each["text"]) for each in seen for word in ("Kim", "Bokad", "4 av"))


def test_the_groups_ticks_are_there_when_the_slide_comes_back_and_gone_with_the_showing(group):
    before = everything(group)
    first = stage(group).get_by_role("checkbox").first
    stage(group).get_by_text("Håll ett möte och bestäm er").click()
    expect(first).to_be_checked()
    group.keyboard.press("PageDown")
    group.keyboard.press("PageUp")
    expect(stage(group).get_by_role("checkbox").first).to_be_checked()
    group.keyboard.press("Escape")
    expect(group.get_by_role("dialog")).to_have_count(0)        # the full screen goes first
    assert everything(group) == before
    expect(group.get_by_role("checkbox", name="Håll ett möte och bestäm er")).to_be_checked()       # the device's own
    group.get_by_role("button", name=BUTTON).click()
    expect(stage(group).get_by_role("checkbox").first).not_to_be_checked()


def test_a_box_with_the_focus_is_ticked_by_space(group):
    box = stage(group).get_by_role("checkbox").first
    box.focus()
    group.keyboard.press("Space")
    expect(box).to_be_checked()
    expect(stage(group).get_by_role("group")).to_have_accessible_name("Bild 1 av 6")


def test_it_works_with_the_network_gone(new_page, origin):
    page = device(new_page, origin, None, f"checklistor/{KEY}/", **PROJECTOR)
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    page.wait_for_function(LOADED)
    page.context.set_offline(True)
    page.get_by_role("button", name=BUTTON).click()
    expect(stage(page).get_by_role("checkbox").first).to_be_visible()


@pytest.mark.parametrize("key", [OPEN[0], *PRIVATE])
def test_a_private_list_is_not_for_a_group(new_page, origin, key):
    page = device(new_page, origin, None, f"checklistor/{key}/")
    page.locator("hb-list-tools").scroll_into_view_if_needed()
    page.get_by_role("button", name="Radera listan").wait_for()
    expect(page.get_by_role("button", name=BUTTON)).to_have_count(0 if key in PRIVATE else 1)
