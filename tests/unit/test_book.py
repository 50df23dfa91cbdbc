"""Several pages as one text: links become places in the book, or addresses to type."""
import pytest

from macros.editions.book import Book
from macros.editions.website import Website

PAGE = """<html><head><link rel="canonical" href="https://exempel.se/{address}"></head><body>
<nav class="md-nav--primary"><label class="md-nav__title">Boken</label>{nav}</nav>
<article>{article}</article><div class="md-copyright__highlight">Ur en bok (2014).</div></body></html>"""
NAV = "".join(f'<a class="md-nav__link" href="{up}">x</a>' for up in (".", "handbok/", "handbok/ett/", "handbok/tva/", "om/ordlista/", "#har"))
PAGES = {
    "": "<h1 id='boken'>Boken</h1>",
    "handbok/": "<h1 id='las'>Läs</h1>",
    "handbok/ett/": """<h1 id="ett">Ett<a class="headerlink" href="#ett"></a></h1><h2 id="del">En del</h2>
        <p id="a"><a href="../tva/#slut">slutet</a> (<a href="../tva/">så här</a>) <a href="#del">ovan</a></p>
        <p id="b"><a href="../../om/integritet/#sparas">integritet</a> <a href="https://annan.se/x">annan</a></p>
        <p id="c"><a href="../../checklistor/arsmote/">listan</a></p>
        <p id="d"><a class="hb-term" href="../../om/ordlista/#ord-ord" data-term="ord" data-text="Förklaring">ordet</a></p>
        <div class="hb-next"><h2>Gå vidare</h2><ul><li><a href="../tva/">Nästa</a></li><li><a href="../../studiecirkel/">Prata</a></li></ul></div>""",
    "handbok/tva/": """<h1 id="tva">Två</h1><section class="hb-checklist" id="checklist-arsmote" aria-labelledby="checklist-arsmote-title">
        <h3 id="checklist-arsmote-title">Årsmöte</h3><hb-checklist><li><label><input type="checkbox" name="a"> <span>Håll det</span></label>
        <details><summary>Mer</summary><p>För att</p><p><a href="#slut">Läs i handboken</a></p></details></li></hb-checklist><button>Skriv ut</button></section>
        <p id="slut">Slut <a class="hb-dated" href="../../om/daterat/#x">uppgift från 2014</a></p>""",
    "om/ordlista/": '<h1 id="ordlista">Ordlista</h1><dl class="hb-glossary"><dt id="ord-ord">ord</dt><dd>Förklaring.</dd></dl>',
}


@pytest.fixture
def site(tmp_path):
    for address, article in PAGES.items():
        (tmp_path / address).mkdir(parents=True, exist_ok=True)
        (tmp_path / address / "index.html").write_text(PAGE.format(address=address, nav=NAV, article=article), encoding="utf-8")
    return Website(tmp_path)


@pytest.fixture
def book(site):
    return Book(site, [*site.under("handbok/"), "om/ordlista/"])


def links(book, id):
    part = book.chapters["handbok/ett/"].find(id=f"ett--{id}")
    return [(link["href"], link.get("class", []), link.get_text()) for link in part.select("a")]


def test_a_site_tells_its_pages_in_the_menus_order(site):
    assert site.order == ["", "handbok/", "handbok/ett/", "handbok/tva/", "om/ordlista/"]
    assert site.under("handbok/") == ["handbok/ett/", "handbok/tva/"]
    assert (site.name, site.disclaimer, site.title("handbok/ett/")) == ("Boken", "Ur en bok (2014).", "Ett")


@pytest.mark.parametrize(("href", "place"), [
    ("../tva/#slut", ("handbok/tva/", "slut")), ("#del", ("handbok/ett/", "del")), ("../..", ("", "")), ("../../", ("", "")),
    ("../../utgavor/handbok.pdf", ("utgavor/handbok.pdf", "")), ("https://annan.se/", None), ("mailto:a@b.se", None),
])
def test_a_link_is_read_from_where_it_stands(site, href, place):
    assert site.within("handbok/ett/", href) == place


def test_a_link_within_the_book_is_a_reference_also_in_brackets(book):
    assert links(book, "a") == [("#tva--slut", ["ref"], "slutet"), ("#tva", ["ref-inside"], "så här"), ("#ett--del", ["ref"], "ovan")]


def test_a_link_out_of_the_book_shows_its_address(book):
    assert links(book, "b") == [("https://exempel.se/om/integritet/#sparas", [], "integritet (exempel.se/om/integritet/)"),
                                ("https://annan.se/x", [], "annan (https://annan.se/x)")]


def test_a_lists_own_page_is_where_the_list_stands_in_the_book(book):
    assert links(book, "c") == [("#tva--checklist-arsmote", ["ref"], "listan")]
    assert book.chapters["handbok/tva/"].section["aria-labelledby"] == "tva--checklist-arsmote-title"


def test_a_word_leads_to_the_glossary_without_a_page_number(book):
    assert links(book, "d") == [("#ordlista--ord-ord", ["hb-term"], "ordet")]
    assert book.chapters["om/ordlista/"].li.get_text() == "ord Förklaring."


def test_on_paper_nothing_is_folded_or_pressed(book):
    two = book.chapters["handbok/tva/"]
    assert two.select_one(".hb-checklist__more").get_text().split() == ["För", "att.", "Läs", "mer."]
    assert not two.select("button, details, summary, label, hb-checklist")


def test_what_only_the_web_has_is_left_out_of_what_comes_next(book):
    assert not book.chapters["handbok/ett/"].select(".hb-next")
    assert book.sections("handbok/ett/") == [("ett--del", "En del")]


def test_a_mark_whose_explanation_is_not_in_the_book_is_no_link(book):
    mark = book.chapters["handbok/tva/"].select_one(".hb-dated")
    assert (mark.name, mark.get_text()) == ("span", "uppgift från 2014")


def test_a_part_of_a_page_is_named_without_the_rest(site):
    part = Book(site, ["handbok/ett/", "handbok/tva/"], {"handbok/tva/": "section"})
    assert ("handbok/tva/", "slut") not in part.names
    assert part.chapters["handbok/ett/"].find(id="ett--c").a["href"] == "#tva--checklist-arsmote"
