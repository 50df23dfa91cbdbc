"""How much of a text goes on a slide: never too much, never a word lost, never out of order."""
import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.browser.modules import same_every_time

WORDS = some.lists(some.sampled_from(["bil", "partiförening", "och", "§", "25b,", "slut.", "Början", "(2014)", "–", "ja?", "«nej»"]), min_size=1, max_size=90)


@same_every_time(20)
@given(texts=some.lists(WORDS.map(" ".join), min_size=1, max_size=20), most=some.integers(1, 40))
def test_a_text_in_pieces_is_the_text_and_no_piece_is_too_long(each, texts, most):
    for text, places in zip(texts, each("slides_words.breaks(...it)", [[text, most] for text in texts])):
        pieces = [text[start:end] for start, end in zip([0, *places], places)]
        assert "".join(pieces) == text
        assert all(0 < len(piece.split()) <= most for piece in pieces)


@same_every_time(20)
@given(many=some.lists(some.lists(some.integers(1, 30), min_size=1, max_size=12), min_size=1, max_size=20), most=some.integers(5, 40))
def test_things_in_heaps_keep_their_order_and_their_measure(each, many, most):
    things = [[{"words": words, "id": number} for number, words in enumerate(list_)] for list_ in many]
    for given_, made in zip(things, each("slides_words.heaps(...it)", [[list_, most] for list_ in things])):
        assert [thing for heap in made for thing in heap] == given_
        assert all(heap for heap in made)
        assert all(len(heap) == 1 or sum(thing["words"] for thing in heap) <= most for heap in made)


def test_one_thing_is_not_left_alone_on_the_last_slide(one):
    things = [{"words": words} for words in (9, 9, 9, 9)]
    assert [len(heap) for heap in one("slides_words.heaps(it, 30)", things)] == [2, 2]


@pytest.mark.parametrize(("text", "said"), [
    ("Börja gärna själv. Du kan också stötta någon.", "Börja gärna själv. Du kan också stötta någon."),
    ("En mening som är lång. Sedan " + "ord " * 30 + "slut.", "En mening som är lång."),
    ("Läs § 25 b noga. Sedan kommer något som är alldeles för långt för att rymmas här " + "ord " * 20, "Läs § 25 b noga."),
    ("År 2014. 2015 var nästa " + "ord " * 30, "År 2014."),
    ("Adressen är http://it.exempel.se, uppger handboken", "Adressen är http://it.exempel.se, uppger handboken"),
])
def test_the_gist_is_whole_sentences_from_the_beginning(one, text, said):
    assert text[:one("slides_words.lead(it)", text)] == said


def test_a_long_text_is_broken_where_a_reader_draws_breath(one):
    text = "Ett två tre fyra fem. Sex sju åtta, nio tio elva tolv tretton."
    places = one("slides_words.breaks(it, 6)", text)
    assert [text[start:end].strip() for start, end in zip([0, *places], places)] == ["Ett två tre fyra fem.", "Sex sju åtta,", "nio tio elva tolv tretton."]
