"""Lists: each where it belongs, with the steps and names its data give it."""
import pytest

from macros.checklist import ORIGINS
from tests.pages import ADDRESSES, every_page, record, records

LISTS = records("checklists")
every_list = pytest.mark.parametrize("key", LISTS)


def steps(checklist):
    groups = checklist.get("groups") or [{"steps": checklist["steps"]}]
    return [step for group in groups for step in group["steps"]]


@pytest.fixture
def shown(soup):
    """shown("bilda-partiforening"): the list on its own page."""
    return lambda key: soup(f"checklistor/{key}/").find(id=f"checklist-{key}")


@every_list
def test_a_list_stands_in_its_chapter_and_on_its_own_page_and_nowhere_else(soup, key):
    places = {address: len(soup(address).select(f"hb-checklist[key='{key}']")) for address in ADDRESSES}
    assert {address: times for address, times in places.items() if times} == {
        f"handbok/{LISTS[key]['chapter']}/": 1, f"checklistor/{key}/": 1}


@every_list
def test_a_list_has_a_box_for_every_step_in_the_order_of_its_data(shown, key):
    boxes = [box["name"] for box in shown(key).select("hb-checklist input[type=checkbox]")]
    assert boxes == [step.get("id") or step["use"] for step in steps(LISTS[key])]
    assert len(boxes) == len(set(boxes))


@every_list
def test_the_text_of_a_step_is_the_label_of_its_box(shown, key):
    shared = record("steps.yml")
    said = [box.find_parent("label").select_one(".hb-checklist__text").get_text() for box in shown(key).select("input[type=checkbox]")]
    assert said == [step.get("text") or shared[step["use"]]["text"] for step in steps(LISTS[key])]


@every_list
def test_a_step_can_be_pointed_at(shown, key):
    assert [step["id"] for step in shown(key).select(".hb-checklist__step")] == [
        f"checklist-{key}-{box['name']}" for box in shown(key).select("input[type=checkbox]")]


@every_list
def test_only_what_the_source_numbers_is_numbered(shown, key):
    numbers = [number.get_text(strip=True).rstrip(".") for number in shown(key).select(".hb-checklist__number")]
    assert numbers == [str(step["number"]) for step in steps(LISTS[key]) if "number" in step]
    assert shown(key).find("ol") is None


@every_list
def test_a_list_says_whose_it_is(shown, key):
    assert shown(key).select_one(".hb-checklist__origin").get_text(strip=True) == ORIGINS[LISTS[key]["origin"]]


@every_list
def test_the_headings_of_a_list_follow_its_data(shown, key):
    groups = [heading.get_text(strip=True) for heading in shown(key).select(".hb-checklist__group")]
    assert groups == [group["title"] for group in LISTS[key].get("groups", [])]
    assert shown(key)["aria-labelledby"] == shown(key).select_one(".hb-checklist__title")["id"]


def test_the_founding_list_has_four_parts_and_the_three_decisions_of_the_source(shown):
    founding = shown("bilda-partiforening")
    assert [heading.get_text(strip=True) for heading in founding.select(".hb-checklist__group")] == [
        "Mötet", "Rapporten", "Efter godkännandet", "Årsmötet"]
    assert [number.get_text(strip=True).rstrip(".") for number in founding.select(".hb-checklist__number")] == ["1", "2", "3"]


@every_page
def test_no_box_and_no_field_stands_where_nothing_remembers_it(soup, address):
    """That would be a promise we don't keep."""
    kept = lambda field: (  # noqa: E731
        field.find_parent("hb-form") if field.has_attr("data-field") else field.find_parent("label") and field.find_parent(["hb-checklist", "hb-plan"]))
    assert [field for field in soup(address).select("article :is(input, textarea, select)") if not kept(field)] == []


def test_without_script_a_list_says_that_ticks_are_lost(soup):
    for key in records("checklists"):
        [said] = soup(f"checklistor/{key}/").select("noscript .hb-unkept")
        assert said.get_text().startswith("Det du bockar av eller skriver sparas inte")
