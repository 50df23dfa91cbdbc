"""A chapter on a projector: started, moved by keys, and left."""
import re

CHAPTER = "handbok/bilda-partiforening/"


def test_a_chapter_is_shown_as_slides_moved_by_keys_and_left(reader):
    reader.open(CHAPTER)
    reader.follow("Visa som bilder")
    reader.sees("1 av ")
    total = re.search(r"1 av (\d+)", reader.text())[1]
    reader.key("ArrowRight")
    reader.sees(f"2 av {total}")
    reader.key("ArrowLeft")
    reader.sees(f"1 av {total}")
    reader.key("Escape")
    reader.until(lambda: f"1 av {total}" not in reader.text(), "the text of the chapter alone")


def test_the_address_of_a_slide_shows_that_slide(reader):
    reader.open(f"{CHAPTER}#bildspel-3")
    reader.sees("3 av ")
    reader.press("Nästa")
    reader.sees("4 av ")


def test_a_held_key_breaks_nothing_and_the_slides_are_left_where_the_text_says_the_same(reader):
    """WebKit lets a page change its address a hundred times in ten seconds."""
    reader.open(f"{CHAPTER}#bildspel-1")
    reader.sees("1 av ")
    reader.script("""
        const slide = document.querySelector("dialog [role=group]");
        for (let number = 0; number < 150; number += 1) slide.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));""")
    reader.until(lambda: reader.script("return location.hash") == "#bildspel-12", "the address of the last slide")
    reader.key("Escape")
    reader.until(lambda: reader.script("return location.hash === '' && document.activeElement !== document.body"), "the place in the text")
