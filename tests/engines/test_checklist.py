"""Ticks stay on the device, are seen in every tab, and leave nothing behind when the reader says so."""
from tests.engines.lists import KEY, NEXT, OVERVIEW, PAGE, STEP, tick

QUIET = "Slå på tyst läge (lånad telefon eller jobbets telefon)"


def test_a_tick_is_there_again_after_a_reload_and_in_the_overview(reader):
    tick(reader)
    reader.reload()
    reader.sees("1 av 13")
    assert reader.is_ticked(STEP)
    assert not reader.is_ticked(NEXT)
    reader.open(OVERVIEW)
    reader.sees("1 av 13")


def test_two_tabs_follow_each_other(reader):
    reader.open(PAGE)
    other = reader.tab()
    other.open(PAGE)
    reader.press(STEP)
    other.until(lambda: other.is_ticked(STEP), "ticked in the other tab")
    other.press(NEXT)
    reader.sees("2 av 13")
    assert reader.is_ticked(NEXT)


def test_where_there_is_no_share_sheet_the_link_to_the_ticks_is_copied_or_shown(reader):
    tick(reader)
    assert not reader.has("navigator.share")
    reader.scroll()
    link = reader.copied("Dela bockarna med en länk", "Länken är kopierad.", "Kopiera länken")
    assert link == f"{reader.handbook.origin}/{PAGE}#bockar=1.{KEY}.halla-mote.-.1"


def test_in_tyst_lage_nothing_is_kept(reader):
    reader.open("")
    reader.press(QUIET)
    reader.sees("Tyst läge är på: inget nytt sparas")
    reader.open(PAGE)
    reader.sees("Tyst läge är på.")      # it moves the list down: a tap meanwhile would miss
    reader.press(STEP)
    reader.sees("1 av 13")
    assert reader.kept() == {}
    reader.reload()
    reader.sees("Tyst läge är på.")
    assert not reader.is_ticked(STEP)


def test_two_tabs_that_tick_at_the_same_moment_lose_nothing(reader):
    """What one tab writes comes to the other's knowledge some milliseconds late."""
    reader.open(PAGE)
    other = reader.tab()
    other.open(PAGE)
    moment = other.script("return Date.now()") + 1500
    for tab, half in ((other, 0), (reader, 1)):
        tab.until(lambda: tab.is_ticked(STEP) is False, "the list")
        tab.script("""const [moment, half] = arguments;
            const boxes = [...document.querySelectorAll("hb-checklist li input[type=checkbox]")].filter((_, place) => place % 2 === half);
            setTimeout(() => boxes.forEach((box) => box.click()), moment - Date.now());""", moment, half)
    for tab in (other, reader):
        tab.sees("13 av 13")


def test_all_is_erased_in_two_taps_and_stays_erased_in_other_tabs(reader):
    tick(reader)
    other = reader.tab()
    other.open(PAGE)
    other.until(lambda: other.is_ticked(STEP), "ticked in the other tab")
    reader.open(OVERVIEW)
    reader.press("Radera allt")
    reader.sees("Det går inte att ångra.")
    assert f"handbok:checklist:{KEY}" in reader.kept()
    reader.press("Ja, radera allt")
    reader.sees("Allt är raderat i den här webbläsaren.")
    other.until(lambda: not other.is_ticked(STEP), "erased in the other tab")
    assert set(reader.kept()) <= {"handbok:settings"}       # where the pages were stored too: the choice not to store them again
