"""handbok.pdf: cover, contents, chapters, and references that are true."""
import re

import pytest

from tests.pages import article, record

NUMBER = re.compile(r"(\d+)\)?\s*$")


def outline(pdf, marks=None, level=1):
    for mark in pdf.outline if marks is None else marks:
        if isinstance(mark, list):
            yield from outline(pdf, mark, level + 1)
        else:
            yield level, mark.title, pdf.get_destination_page_number(mark) + 1


def references(document):
    """The words of each link within the document, whole if it goes over lines, and the page it leads to."""
    for page in document:
        last = None
        for link in page.get_links():
            if "nameddest" not in link:
                continue
            words = " ".join(page.get_text("text", clip=link["from"]).split())
            if last and last[0] == link["nameddest"] and not NUMBER.search(last[1]):
                last[1] += f" {words}"
                continue
            if last:
                yield last[1], last[2]
            last = [link["nameddest"], words, link["page"] + 1]
        if last:
            yield last[1], last[2]


@pytest.fixture(scope="module")
def text(pdf):
    return [" ".join(page.extract_text().split()) for page in pdf("handbok.pdf").pages]


@pytest.fixture(scope="module")
def chapters(website):
    return [website.title(address) for address in website.under("handbok/")]


@pytest.mark.parametrize("name", ["handbok.pdf", "grundningsguide.pdf"])
def test_every_reference_gives_the_page_that_it_leads_to(drawn, name):
    said = [(words, page) for words, page in references(drawn(name)) if NUMBER.search(words)]
    assert len(said) > 20
    assert [(words, page) for words, page in said if int(NUMBER.search(words)[1]) != page] == []


def test_references_read_se_sidan(drawn):
    words = [words for words, _ in references(drawn("handbok.pdf"))]
    assert sum("se sidan" in one for one in words) > 60


def test_the_contents_name_every_chapter_with_its_page(text, pdf, chapters):
    contents = " ".join(text[2:4])
    places = {title: page for level, title, page in outline(pdf("handbok.pdf")) if level == 1}
    for number, title in enumerate(chapters, 1):
        assert re.search(rf"\b{number} {re.escape(title)}\W+{places[title]}\b", contents), title


def test_the_bookmarks_are_the_chapters_in_the_menus_order(pdf, chapters):
    marks = [title for level, title, _ in outline(pdf("handbok.pdf")) if level == 1]
    assert marks[:1] == ["Innehåll"]
    assert marks[1:len(chapters) + 1] == chapters
    assert set(marks[len(chapters) + 1:]) == {"Ordlista", "Uppgifter från 2014", "Den här utgåvan"}


def test_sections_have_bookmarks_under_their_chapter(pdf, soup):
    marks = {title for level, title, _ in outline(pdf("handbok.pdf")) if level == 2}
    heads = [head.find(string=True) for head in article(soup("handbok/facklig-aktivitet/")).select("h2") if not head.find_parent(class_="hb-next")]
    assert set(heads) <= marks


def test_a_page_bears_its_chapter_its_number_and_the_editions_day(text, pdf):
    for _, title, page in list(outline(pdf("handbok.pdf")))[1:]:
        assert re.search(rf"(?:^|\D){page}(?:\D|$)", text[page - 1]), title
    assert [number for number, page in enumerate(text[1:], 2) if not re.search(r"Facklig-politisk handbok · \d+ [a-z]+ \d{4} · handbok\.example", page)] == []


def test_every_word_and_every_dated_fact_is_looked_up(text):
    whole = " ".join(text)
    assert [word["term"] for word in record("glossary.yml").values() if word["term"] not in whole] == []
    assert [fact["check"] for fact in record("dated.yml").values() if fact["check"].split()[0] not in whole] == []


def test_a_list_has_a_box_for_every_step_and_nothing_to_press(text):
    whole = " ".join(text)
    assert "Nominera kamrater från facket" in whole
    assert not re.search(r"Skriv ut tom|Börja en ny omgång|Läs i handboken|Länk till avsnittet", whole)


def test_words_are_divided_as_in_swedish(pdf):
    lines = "\n".join(page.extract_text() for page in pdf("handbok.pdf").pages).splitlines()
    divided = [line for line in lines if re.search(r"[a-zåäö]{2}-$", line)]
    assert len(divided) > 30
