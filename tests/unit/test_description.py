"""What a page says of itself is its first whole sentences."""
from macros.description import LONGEST, description


def test_it_begins_with_the_first_words_and_leaves_out_headings_marks_and_tools():
    html = """<h1 id="a">Rubrik<a class="headerlink"></a></h1><p class="hb-checklist__origin">Ur kapitlet</p>
        <p>Välj en sak<span class="hb-dated">uppgift från 2014</span>. Gör <a class="hb-term" href="#ord" data-text="Ett ord.">den</a>.</p>
        <ul><li>Börja nu<details class="hb-checklist__more"><p>Därför.</p></details></li></ul><div hidden>Bara med skript.</div>"""
    assert description(html) == "Välj en sak. Gör den. Börja nu."


def test_only_whole_sentences_are_said():
    first, second = "Det här är den första meningen.", f"Den andra är {'mycket ' * 30}lång."
    assert description(f"<p>{first} {second}</p>") == first


def test_a_first_sentence_that_is_too_long_is_cut_between_words():
    said = description(f"<p>{'Ordet ' * 40}slut.</p>")
    assert said.endswith("Ordet …") and len(said) <= LONGEST + 2


def test_an_empty_tag_does_not_hide_what_follows_it():
    assert description('<p><input hidden><br>Efter.</p><img hidden><p>Sist.</p>') == "Efter. Sist."


def test_a_page_without_words_says_nothing():
    assert description("<h1>Rubrik</h1>") == ""
