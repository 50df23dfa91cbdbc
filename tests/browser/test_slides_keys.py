"""Which key does what in a showing."""
import pytest

DOES = {
    "next": ["ArrowRight", "ArrowDown", "PageDown", " ", "Enter"],
    "back": ["ArrowLeft", "ArrowUp", "PageUp", "Backspace"],
    "first": ["Home"],
    "last": ["End"],
    "black": ["b", "."],
    "full": ["f"],
    "leader": ["l"],
    "none": ["F5"],
}


@pytest.mark.parametrize(("key", "what"), [(key, what) for what, keys in DOES.items() for key in keys])
def test_a_key_does_one_thing(one, key, what):
    assert one("slides_keys.action(it)", {"key": key}) == what


def test_shift_and_space_go_back(one):
    assert one("slides_keys.action(it)", {"key": " ", "shiftKey": True}) == "back"


@pytest.mark.parametrize("held", ["ctrlKey", "altKey", "metaKey"])
def test_what_is_held_down_belongs_to_the_browser(each, held):
    assert set(each("slides_keys.action(it) ?? null", [{"key": key, held: True} for keys in DOES.values() for key in keys])) == {None}


def test_a_button_is_pressed_by_its_own_keys_and_left_by_the_others(each):
    assert each("slides_keys.action(it, 'button') ?? null", [{"key": key} for key in (" ", "Enter", "ArrowRight", "PageUp")]) == [None, None, "next", "back"]


def test_in_a_field_all_keys_are_the_fields(each):
    assert set(each("slides_keys.action(it, 'field') ?? null", [{"key": key} for key in ("ArrowRight", "b", "Home", "Backspace")])) == {None}
