"""No number and no deadline of the founding is made up: it is the source's, or marked as a proposal of this edition."""
import re

import pytest

from macros.record import SLUG
from tests import ledger
from tests.pages import ADDRESSES, article, name, record, records

NUMBER = re.compile(r"""\b(?: \d+ | två | tre | fyra | fem | sex | sju | åtta | nio | tio | elva | tolv | (?:fjor|fem|sex|sjut|art|nit|tret)ton
    | (?:tju|tret|fyr|fem|sex|sjut|åt|nit)tio?\w* | tjugo\w* | hundra\w* | tusen\w* | hälften | \w+delar?(?=\s+av)
    | januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december
    | (?:en|ett|några|par|halv\w*) \s+ (?:vecka|veckor|månad\w*|timm\w*|dygn) | varannan | årsskiftet )\b""", re.VERBOSE | re.IGNORECASE)
PROPOSAL = re.compile(r"\d+ \(förslag i den här utgåvan, ändra gärna\b", re.IGNORECASE)
KNOWN = ledger.read("founding/numbers.yml")
SOURCE, OWN = KNOWN["source"], KNOWN["own"]
DATA = {f"{folder}/{key}": each for folder in ("documents", "forms") for key, each in records(folder).items()} | {
    file: record(file) for file in ("plan.yml", "wheel.yml", "memberships.yml")}
PAGES = [address for address in ADDRESSES if address.startswith("grunda/")]
#: Numbers that are words for a machine: how long a sheet is, and what a sentence beside them says.
LAYOUT = {"lines", "rows"}
SAID = {("min", 3): "minst tre", ("month", 3): "mars"}


def values(data, path=()):
    """Every value with the keys that lead to it."""
    if isinstance(data, dict):
        for key, each in data.items():
            yield from values(each, (*path, key))
    elif isinstance(data, list):
        for number, each in enumerate(data):
            yield from values(each, (*path, number))
    else:
        yield path, data


def read(page):
    """The page's text, without the twelve months that the wheel is made of."""
    strings = article(page).find_all(string=True)
    return " ".join(" ".join(string for string in strings if not string.find_parent(["svg", "th"])).split())


def made_up(text):
    """The numbers of a text that no phrase accounts for."""
    text = text.replace("\u00a0", " ")
    for phrase in sorted([*SOURCE, *OWN], key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return NUMBER.findall(text)


@pytest.mark.parametrize("file", DATA)
def test_no_number_in_the_data_is_made_up(file):
    texts = [value for _, value in values(DATA[file]) if isinstance(value, str) and not re.fullmatch(SLUG, value)]
    assert {text: found for text in texts if (found := made_up(text))} == {}


@pytest.mark.parametrize("file", DATA)
def test_a_number_of_the_data_itself_is_layout_a_proposal_or_said_in_words(file):
    words = " ".join(str(value) for _, value in values(DATA[file]))
    for path, value in values(DATA[file]):
        if type(value) is int and path[-1] not in LAYOUT | {"proposal"}:
            assert SAID.get((path[-1], value), "?") in words, path


@pytest.mark.parametrize("address", PAGES, ids=name)
def test_no_number_on_the_founding_pages_is_made_up(soup, address):
    assert made_up(PROPOSAL.sub("…", read(soup(address)))) == []


def test_a_proposal_is_marked_where_it_is_asked_for(soup):
    fields = [field for group in DATA["forms/plan"]["groups"] for field in group["fields"] if "proposal" in field]
    for field in fields:
        told = soup("grunda/plan/").find(id=soup("grunda/plan/").find(id=f"falt-{field['id']}")["aria-describedby"])
        assert "Förslag i den här utgåvan, ändra gärna." in told.get_text()
    assert fields


@pytest.mark.parametrize("phrase", SOURCE)
def test_what_is_said_to_be_the_sources_is(phrase):
    point = next(point for chapter in ledger.chapters() for section in chapter["sections"] for point in section["points"] if point["id"] == SOURCE[phrase])
    said = ledger.flat(" ".join([point["point"], *point.get("must_contain", [])]))
    assert set(NUMBER.findall(phrase)) <= set(NUMBER.findall(said))


@pytest.mark.parametrize("phrase", [*SOURCE, *OWN])
def test_every_phrase_is_needed(soup, phrase):
    said = [str(value) for each in DATA.values() for _, value in values(each)] + [read(soup(address)) for address in PAGES]
    assert any(phrase.casefold() in text.replace("\u00a0", " ").casefold() for text in said)


@pytest.mark.parametrize("text", ["senast 14 dagar före", "Tre veckor före", "inom en månad", "minst fem i styrelsen", "senast i juni", "en vecka", "tjugoen dagar"])
def test_the_check_sees_a_number(text):
    assert made_up(text)


def test_the_check_lets_a_word_that_only_looks_like_one_pass():
    assert made_up("Den andra frågan är en annan: sextett, trenden, marsipan.") == []
