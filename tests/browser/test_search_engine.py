"""What the search finds: the given queries and our own, and what the pure modules hold to."""
import json

import pytest
from bs4 import BeautifulSoup

from macros.search import INDEX, swedish
from tests import recall
from tests.pages import DATA, file_of, record

LISTS = {"endings": swedish.INFLECTED, "derived": swedish.DERIVED}


@pytest.fixture(scope="session")
def index(site):
    return json.loads((site / INDEX).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def find(each, index):
    """find(["ord", …]): for each what the engine answers."""
    return lambda queries: each("(globalThis.made ??= new search_engine.Engine(it.index)).find(it.query)",
                                [{"query": query, "index": None if number else index} for number, query in enumerate(queries)])


@pytest.fixture(scope="session")
def addresses(find):
    """The addresses of a query's hits; all queries are asked at once."""
    queries = [query["query"] for query in recall.given() + recall.own()]
    found = dict(zip(queries, find(queries)))
    return lambda query: [hit["address"] for hit in found[query]["hits"]]


@pytest.fixture(scope="session")
def same(each):
    """same([[word, other], …]): how surely each two are forms of one."""
    return lambda pairs: each(f"search_words.kin(...it, search_words.endings({json.dumps(LISTS)}))", pairs)


def test_the_right_chapter_is_among_the_first_three_for_39_of_the_40_given_queries(addresses):
    assert len(recall.given()) == 40
    assert len(missed := recall.missed(recall.given(), addresses)) <= 1, missed


def test_the_right_section_is_too(addresses):
    assert len(missed := recall.missed(recall.given(), addresses, recall.right_section)) <= 1, missed


def test_the_right_chapter_is_among_the_first_three_for_36_of_our_own_40(addresses):
    assert len(recall.own()) == 40
    assert len(missed := recall.missed(recall.own(), addresses)) <= 4, missed


def test_no_given_query_stands_in_the_synonyms():
    synonyms = record("synonyms.yml")
    words = {word.casefold() for group in [*synonyms["groups"], *synonyms["parts"].values(), synonyms["parts"]] for word in group}
    assert sorted(words & {query["query"].casefold() for query in recall.given() if query["literal_in_source"] == "no"}) == []


def test_every_hit_leads_somewhere(addresses, site):
    for address in {hit for query in recall.given() for hit in addresses(query["query"])}:
        page, _, anchor = address.partition("#")
        html = BeautifulSoup(file_of(site, page).read_text(encoding="utf-8"), "html.parser")
        assert not anchor or html.find(id=anchor), address


@pytest.mark.parametrize(("query", "kind"), [
    ("utse en valberedning", "step"), ("dubbelansluten", "word"), ("§ 25", "paragraph"), ("integritet", "page"), ("hemsida", "chapter"), ("kom igång", "list")])
def test_hits_are_of_every_kind(find, query, kind):
    assert kind in {hit["kind"] for hit in find([query])[0]["hits"]}


@pytest.mark.parametrize("query", ["pizza", "kvantfysik", "xyzxyz", "zlatan ibrahimovic", "34c", "§ 99"])
def test_nothing_is_invented(find, query):
    found = find([query])[0]
    assert (found["hits"], found["all"]) == ([], 0)
    assert found["missing"]


def test_a_hit_holds_what_its_marks_say(find):
    for hit in find(["konferens"])[0]["hits"]:
        marks = [text for text, found in [*hit["name"], *hit["parts"]] if found]
        assert marks and set(marks) <= {"konferens", "konferensen"}


def test_a_sentence_is_short_enough_to_read(find):
    assert max(len("".join(text for text, _ in hit["parts"])) for hit in find(["förening"])[0]["hits"]) <= 165


@pytest.mark.parametrize(("one", "other"), [
    ("forening", "foreningarna"), ("ombud", "ombuden"), ("mote", "motena"), ("styrelse", "styrelsens"), ("medlem", "medlemmar"), ("klubb", "klubbarna"),
    ("register", "registret"), ("cirkel", "cirklar"), ("nominera", "nominering"), ("varva", "varvade"), ("motion", "motionera"), ("kassor", "kassorer"),
    ("blogg", "bloggen"), ("regel", "regler"), ("stad", "stader"), ("val", "valen"), ("affisch", "affischera"), ("bilda", "bildandet"), ("stadga", "stadgarna")])
def test_forms_of_a_word_are_known(same, one, other):
    assert same([[one, other], [other, one]])[0] >= .75


@pytest.mark.parametrize(("one", "other"), [
    ("val", "valkrets"), ("parti", "partner"), ("fack", "fackla"), ("region", "religion"), ("mal", "maskin"), ("ar", "arsmote"), ("25", "25b"), ("kongress", "konferens")])
def test_other_words_are_other_words(same, one, other):
    assert same([[one, other]]) == [0]


@pytest.mark.parametrize(("word", "whole", "part"), [
    ("forening", "partiforening", "forening"), ("motet", "arsmotet", "motet"), ("konferens", "arskonferensen", "konferensen"), ("avtal", "avtalskrav", "avtal"),
    ("medlemmar", "medlemsregister", "medlem"), ("tavla", "anslagstavlor", "tavlor"), ("krets", "valkrets", "krets")])
def test_a_word_is_found_at_either_end_of_a_compound(one, word, whole, part):
    found = one(f"search_words.within(it[0], it[1], search_words.endings({json.dumps(LISTS)}))", [word, whole])
    assert found and whole[found["at"]:found["end"]] == part


@pytest.mark.parametrize(("word", "other", "slips"), [
    ("valbredning", "valberedning", 1), ("forenning", "forening", 1), ("medlemsregistert", "medlemsregistret", 1), ("intermistisk", "interimistiska", 1), ("arbetplatsbesok", "arbetsplatsbesok", 1)])
def test_slips_of_the_finger_are_counted(one, word, other, slips):
    assert one(f"search_words.distance(it[0], it[1], 2, search_words.endings({json.dumps(LISTS)}))", [word, other]) == slips


def test_short_words_may_have_no_slips_nor_what_is_no_word(each):
    assert each("search_words.slips(it)", [2, 4, 5, 8, 9, 20, 41]) == [0, 0, 1, 1, 2, 2, 0]


@pytest.mark.parametrize(("text", "words"), [
    ("Årsmötet, § 25b!", ["arsmotet", "25b"]), ("paragraf 25 b", ["25b"]), ("e-post", ["epost"]), ("vänsterparti-adress", ["vansterparti", "adress"]),
    ("25 april", ["25", "april"]), ("idé", ["ide"]), ("i Ö-viks kommun", ["i", "oviks", "kommun"])])
def test_a_text_is_cut_into_words(one, text, words):
    assert one("search_words.words(it).map(({ word }) => word)", text) == words


def test_a_word_stands_where_it_says(one):
    text = "Årsmötet väljer kassör enligt § 25 b, eller e-post."
    for found in one("search_words.words(it)", text):
        assert found["word"] in {found["raw"], swedish.fold(found["raw"])}
        assert swedish.fold(text[found["at"]:found["end"]]).replace("-", "").replace("§", "").replace(" ", "") == found["word"]


def test_the_build_and_the_browser_agree_on_what_is_one_word(same, index):
    """All words of the handbook that begin alike, in pairs."""
    words = sorted({word for _, _, entries in index["pages"] for _, heading, text, *_ in entries for word in swedish.words(f"{heading} {text}")})
    pairs = [[one, other] for place, one in enumerate(words) for other in words[place + 1:place + 12] if one[:2] == other[:2]]
    assert len(pairs) > 1000
    assert same(pairs) == [swedish.kin(*pair) for pair in pairs]


def test_two_words_apart_are_looked_for_as_one(find):
    assert find(["valbe redning", "års möte"])[1]["hits"][0]["address"].startswith("handbok/")


def test_a_part_that_an_author_names_is_all_a_word_has(one):
    """«svar» is not found in «ansvar» once the author has said so."""
    index = {**LISTS, "small": "", "groups": [], "pages": [["a/", "Ansvar", [["", "Ansvar", "Ta ansvar."]]]]}
    found = "[new search_engine.Engine({...it, parts: {}}), new search_engine.Engine({...it, parts: {ansvar: ['ansvar']}})].map(made => made.find('svar').all)"
    assert one(found, index) == [1, 0]


def test_synonyms_are_the_authors_to_write():
    assert (DATA / "synonyms.yml").read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=_schema/synonyms.json")
