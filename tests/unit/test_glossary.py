"""Swedish order: å ä ö last, w with v."""

from hypothesis import given
from hypothesis import strategies as st

from macros.glossary import Term, alphabetical, swedish


def test_words_stand_in_swedish_order():
    words = ["ör", "zon", "år", "är", "val", "webb", "vård", "e-post", "epok", "Idé", "ide", "arbetare", "ABF", "över"]
    terms = [Term(key="x", term=word, text="…") for word in words]
    assert [term.term for term in alphabetical(terms)] == [
        "ABF", "arbetare", "epok", "e-post", "Idé", "ide", "val", "vård", "webb", "zon", "år", "är", "ör", "över"]


@given(st.text(alphabet="abcdefghijklmnopqrstuvxyzåäö", min_size=1), st.text(alphabet="abcdefghijklmnopqrstuvxyzåäö", min_size=1))
def test_swedish_order_is_that_of_the_alphabet(one, other):
    alphabet = "abcdefghijklmnopqrstuvxyzåäö"
    assert (swedish(one) < swedish(other)) == ([alphabet.index(x) for x in one] < [alphabet.index(x) for x in other])
