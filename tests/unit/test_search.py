"""What becomes of a page in the search's index, and what the author is told of the glossary."""
import json
import logging

import pytest

from macros.glossary import Term
from macros.search import INDEX, write
from macros.search.entries import Entry, pages
from macros.search.swedish import fold, kin, part, words
from macros.search.unfound import unfound
from macros.synonyms import Synonyms

PAGE = "<header><article>Nej</article></header><main><article>{}</article></main>"
CHAPTER = """<h1 id="k">Kapitlet<a class="headerlink"></a></h1><p>Först. Sedan <a class="hb-dated">uppgift</a>.</p>
<h2 id="a">Ett avsnitt</h2><p>Här står <a class="hb-term" href="#ord" data-text="Förklaring.">ordet</a>&shy;.</p>
<div class="hb-addition"><h3 id="t">Tillägg</h3><p>Borta.</p></div>
<blockquote class="hb-statute" id="p1"><p class="hb-statute__number">§ 1</p><p>Lagen.</p><p class="hb-statute__source">Källa</p></blockquote>
<p>Efteråt.</p><div class="hb-next"><h2 id="n">Gå vidare</h2><p>Dit.</p></div>"""
LIST = """<h1 id="l">Listan</h1><section class="hb-checklist" id="checklist-l"><h3 class="hb-checklist__title">Listan</h3><ul>
<li class="hb-checklist__step" id="checklist-l-ett"><label><span class="hb-checklist__text">Gör det</span></label>
<details class="hb-checklist__more"><summary>Mer</summary><p>Därför.</p><p>Efter: «Annat»</p><p><a href="x">Läs</a></p></details></li></ul></section>"""


@pytest.fixture
def site(tmp_path):
    """site({"handbok/k/": html}): a folder with those pages."""
    def made(found):
        for address, html in found.items():
            (tmp_path / address).mkdir(parents=True, exist_ok=True)
            (tmp_path / address / "index.html").write_text(PAGE.format(html), encoding="utf-8")
        return tmp_path

    return made


def test_a_chapter_becomes_its_sections_and_paragraphs(site):
    (page,) = pages(site({"handbok/k/": CHAPTER}))
    assert (page.address, page.title) == ("handbok/k/", "Kapitlet")
    assert page.entries == [
        Entry("", "Kapitlet", "Först. Sedan.", "chapter"),
        Entry("a", "Ett avsnitt", "Här står ordet.\nEfteråt.", "chapter"),
        Entry("p1", "§ 1", "Lagen.", "paragraph"),
    ]


def test_a_list_becomes_its_steps_with_their_reasons(site):
    (page,) = pages(site({"checklistor/l/": LIST}))
    assert page.entries == [Entry("", "Listan", "", "step"), Entry("checklist-l-ett", "Gör det", "Därför.", "step")]


def test_a_paragraph_quoted_twice_is_found_in_its_chapter(site):
    found = pages(site({"grunda/x/": CHAPTER, "handbok/k/": CHAPTER}))
    assert [page.address for page in found for entry in page.entries if entry.kind == "paragraph"] == ["handbok/k/"]


def test_another_page_is_one_place_with_what_its_sections_are_called(site):
    html = '<h1 id="o">Om</h1><p>Först. Inte mer.</p><h2 id="i">Integritet</h2><p>Mycket text.</p><h2 id="k">Kapitlet</h2><p>Frågor.</p>'
    found = {page.address: page.entries for page in pages(site({"om/": html, "handbok/k/": CHAPTER}))}
    assert found["om/"] == [Entry("", "Om", "Först.\nIntegritet", "page")]


def test_glossary_words_are_found_one_by_one(site):
    (page,) = pages(site({"om/ordlista/": '<h1 id="o">Ord</h1><dl><dt class="hb-glossary__word" id="ord-a">a</dt><dd>Ett <span class="hb-glossary__see">Se b</span></dd></dl>'}))
    assert page.entries[1:] == [Entry("ord-a", "a", "Ett", "word")]


def test_a_page_without_a_heading_is_no_place(site):
    assert pages(site({"x/": "<p>Tomt</p>"})) == []


def test_written_twice_the_index_is_the_same(site):
    folder = site({"handbok/k/": CHAPTER})
    write(folder, None, [])
    once = (folder / INDEX).read_bytes()
    write(folder, None, [])
    assert (folder / INDEX).read_bytes() == once
    assert json.loads(once)["pages"][0][2][0] == ["", "Kapitlet", "Först. Sedan."]


def test_the_author_is_told_which_words_nothing_but_the_glossary_answers(site, caplog):
    caplog.set_level(logging.INFO)
    terms = [Term(key="ordet", term="ordet", text="."), Term(key="avsnitten", term="avsnitten", text="."), Term(key="formalia", term="formalia", text=".")]
    write(site({"handbok/k/": CHAPTER}), None, terms)
    assert caplog.messages == ["En sökning på de här orden i ordlistan hittar bara ordlistan: «formalia». Skriv ord med samma betydelse i docs/_data/synonyms.yml."]
    caplog.clear()
    write(site({"handbok/k/": CHAPTER}), Synonyms(key="synonyms", groups=[["formalia", "lag"]]), terms)
    assert caplog.messages == []


@pytest.mark.parametrize("text", ["En förening.", "föreningarnas", "Partiföreningen", "föreningsmöte", "Förena"])
def test_a_word_of_the_glossary_is_found_in_any_form(text):
    assert unfound(["förening"], [Entry("", "", text, "chapter")], []) == []


def test_a_compound_of_the_glossary_is_found_by_its_parts():
    assert unfound(["bildandemöte"], [Entry("", "Bilda", "Håll ett möte.", "chapter")], []) == []
    assert unfound(["bildandemöte"], [Entry("", "Bilda", "Något annat.", "chapter")], []) == ["bildandemöte"]


def test_words_are_folded_sign_by_sign():
    assert fold("ÅÄÖé İ") == "aaoe i"
    assert words("E-post, vänsterparti-adress § 25b") == ["epost", "vansterparti", "adress", "b"]


def test_a_word_is_no_part_of_every_word_that_holds_its_letters():
    assert part("mote", "arsmotet") and not part("mote", "bemotande")
    assert kin("svar", "ansvar") == 0
