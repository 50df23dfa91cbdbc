"""Every chapter as slides: all of it, in order, never too much at a time, and as large as the screen."""
import re

import pytest

from tests.browser.slides import CHAPTERS, PROJECTOR, SIZES, WALK, flat, show, stage
from tests.pages import record

LIMIT = 40
DISCLAIMER = record("edition.yml")["disclaimer"]
#: What the text says, part by part. What belongs to a page and not to its text is left out.
TEXT = """() => [...document.querySelectorAll('article :is(p, li, h2, h3)')].filter(each =>
    !each.closest('.hb-next, .hb-slides, .hb-print, .hb-tools, .hb-checklist__tools, .hb-checklist__keeping, .hb-checklist__paper, .hb-checklist__more, .hb-edition, hb-list-tools, [hidden]')
    && !each.matches('li:has(p), .hb-addition__label, .hb-statute__source, .hb-quiet__line, .hb-checklist__line, .hb-checklist__told')).map(each => {
        const copy = each.cloneNode(true);
        copy.querySelectorAll('.headerlink, .hb-hidden, details, .hb-checklist__said').forEach(away => away.remove());
        return copy.textContent;
    }).filter(text => text.trim())"""
#: What the leader has to say beside them.
NOTES = "() => [...document.querySelector('hb-slides').slides].map(({note}) => note.join(' ')).join(' ')"


@pytest.fixture
def showing(new_page, origin):
    def open_(chapter, **options):
        page = new_page(**{**PROJECTOR, **options})
        show(page, origin, chapter)
        return page

    return open_


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_is_whole_in_order_and_fits_every_screen(showing, chapter):
    page = showing(chapter)
    text = [flat(part) for part in page.evaluate(TEXT)]
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        seen = page.evaluate(WALK)
        assert [(each["name"], each["text"]) for each in seen if not each["fits"]] == [], size
        assert {each["name"]: each["words"] for each in seen if each["words"] > LIMIT} == {}
        # From the back row: a letter is at least a thirtieth of what is shown; on a phone as large as in the text.
        assert min(each["size"] for each in seen) >= min(height / 30, 20 if width < 600 else 99), size
    slides = " ".join(flat(each["text"]) for each in seen)
    told = re.sub(r"§ \S+ \(\d/\d\)|Ur Partiets stadgar, \S+ som handboken återger dem \(2014\)", "", slides)
    told = flat(told + " " + page.evaluate(NOTES))
    questions = record("questions.yml")[chapter]["questions"]
    sentences = [sentence for part in text for sentence in re.split(r"(?<=[.!?:]) ", part)]
    assert [sentence for sentence in sentences if sentence not in told] == []
    assert [flat(each["text"]) for each in seen if each["kind"] == "question"] == [f"Fråga · Tillägg i den här utgåvan {question}" for question in questions]
    # In the order of the page: what is shown of it stands further and further down.
    assert page.evaluate("""() => {
        const at = document.querySelector('hb-slides').slides.map(slide => slide.at).filter(Boolean);
        return at.every((each, index) => index === 0 || each === at[index - 1] || Boolean(at[index - 1].compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING));
    }""")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_first_slide_says_what_this_is_and_is_not(showing, chapter):
    page = showing(chapter)
    first = flat(stage(page).get_by_role("group", name=re.compile("^Bild 1 av ")).inner_text())
    assert first.startswith(flat(page.locator("h1").first.evaluate("h1 => h1.firstChild.textContent"))) and first.endswith(DISCLAIMER)


def test_a_paragraph_of_the_statutes_is_shown_word_for_word_with_its_source(showing):
    page = showing("den-geografiska-foreningen")
    seen = [each for each in page.evaluate(WALK) if each["kind"] == "quotation"]
    shown = flat(" ".join(" ".join(each["text"].split("\n")) for each in seen))
    source = "Ur Partiets stadgar, så som handboken återger dem (2014)"
    assert shown.count(source) == len(seen)
    words = flat(re.sub(r"§ 25b? \(\d/\d\)", "", shown.replace(source, "")))
    paragraphs = [flat(text) for text in page.locator("article .hb-statute__text").all_text_contents()]
    assert words == " ".join(paragraphs)


def test_a_dated_fact_keeps_its_mark(showing):
    seen = showing("anvand-den-facklig-politiska-verktygsladan").evaluate(WALK)
    assert sum("uppgift från 2014" in flat(each["text"]) for each in seen) >= 5


def test_on_a_phone_held_sideways_all_of_it_is_in_sight_too(showing):
    page = showing("partiforeningens-uppgifter", viewport={"width": 844, "height": 390})
    assert [each["name"] for each in page.evaluate(WALK) if not each["fits"]] == []
