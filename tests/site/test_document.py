"""Documents as they are sent: the parts of their data in order, and a line to write on for every answer."""
import re

import pytest

from tests.pages import records

DOCUMENTS = records("documents")
FIELDS = {field["id"]: field for form in ("plan", "documents") for group in records("forms")[form]["groups"] for field in group["fields"] if "id" in field}
every_document = pytest.mark.parametrize("key", DOCUMENTS)


@pytest.fixture
def paper(soup):
    """paper("rapport"): the document on its page."""
    return lambda key: soup(f"grunda/dokument/{key}/").select_one(f"article.hb-document#dokument-{key}")


def words(tag):
    return " ".join(tag.get_text().split())


@every_document
def test_a_document_says_what_it_is_and_in_which_language(paper, key):
    assert words(paper(key).select_one(".hb-document__title")) == DOCUMENTS[key]["title"]
    assert paper(key)["lang"] == "sv"
    assert paper(key)["aria-labelledby"] == paper(key).select_one(".hb-document__title")["id"]


@every_document
def test_the_parts_stand_in_the_order_of_the_data(paper, key):
    tags = {"text": "p", "facts": "dl", "heading": "h3", "numbered": "ol", "lines": "div", "sign": "dl", "slips": "div"}
    made = [part.name for part in paper(key).find_all(True, recursive=False)]
    assert made == ["h2", *(tags[next(iter(part))] for part in DOCUMENTS[key]["parts"]), "p"]


@every_document
def test_every_blank_says_what_is_asked_for(paper, key):
    for blank in paper(key).select(".hb-document__blank"):
        assert blank["role"] == "img" and blank.get_text() == ""
        if "data-answer" in blank.attrs:
            field = FIELDS[blank["data-answer"]]
            assert blank["aria-label"] == f"Tomt: {field['label']}"
            assert blank["data-as"].removesuffix("-long") == field["kind"]


def test_a_day_in_a_sentence_is_short_and_a_day_alone_is_long(paper):
    assert [blank["data-as"] for blank in paper("rapport").select("[data-answer=bildandemote]")] == ["date"]
    assert [blank["data-as"] for blank in paper("kallelse").select("[data-answer=arsmote]")] == ["date-long"]


@every_document
def test_the_only_imprint_is_that_it_is_a_template_of_ours(paper, key):
    assert words(paper(key).find_all(True, recursive=False)[-1]) == "mall, tillägg"
    text = words(paper(key))
    assert text.count("mall, tillägg") == 1
    assert not any(word in text for word in ("Vänsterpartiet", "andbok", "http", "handbok.example"))


def test_who_wants_to_hear_more_has_a_slip_alone_that_says_what_for_who_answers_and_for_how_long(paper):
    assert paper("namnlista").select("[data-answer], table") == []
    slips = paper("namnlista").select(".hb-document__slip")
    assert len(slips) > 1 and len({words(slip) for slip in slips}) == 1
    for slip in slips:
        asked = [words(label) for label in slip.select("dt")]
        assert asked == ["Förening", "Ditt namn", "Så når vi dig", "Ansvarig och hur du når den", "Rättslig grund", "Talongen förstörs senast"]
        assert len(slip.select("dd > .hb-document__blank:empty")) == len(asked)
        assert "bara för att höra av oss om föreningen" in words(slip)
    assert [slip.get("aria-hidden") for slip in slips] == [None, "true"]


def test_a_slip_asks_nothing_about_a_person_but_the_name_and_the_way_to_them(paper):
    unasked = r"personn|födel|adress|telefonnummer|parti(?!före)|fackf|kandid|röst|åsikt|tycker|arbetsplats|vem .*tipsa"
    assert re.findall(unasked, words(paper("namnlista").select_one(".hb-document__slip")), re.IGNORECASE) == []


def test_the_invitation_promises_nothing_about_two_memberships(paper, soup):
    assert not re.search(r"kvar|båda|två föreningar", words(paper("inbjudan")))
    assert "fråga distriktet vad som gäller för dig" in words(paper("inbjudan"))
    before = soup("grunda/dokument/inbjudan/").select_one(".hb-document-page__before")
    assert "Har distriktsstyrelsen godkänt föreningen?" in words(before)


def test_what_only_the_statutes_settle_is_asked_beside_the_agenda_not_in_it(paper, soup):
    text = words(paper("dagordning")).casefold()
    assert [word for word in ("revisor", "avgift", "ansvarsfrihet", "antal") if word in text] == []
    asked = words(soup("grunda/dokument/dagordning/").select_one(".hb-document-page__before"))
    assert [word for word in ("revisor", "avgift", "ansvarsfrihet", "antal") if f"{word}" not in asked] == []
    before = DOCUMENTS["dagordning"]["before"]
    assert asked.count("Står det något i stadgarna om") == len(before) - 1      # what the handbook says that they tell is no question
    assert before[0] == "Vilka fler val ska årsmötet göra? Det står i stadgarna."
