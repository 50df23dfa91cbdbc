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
