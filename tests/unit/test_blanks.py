"""Blank documents for a word processor, beyond what ours use: numberings, tables, and where python-docx is missing."""

import io
import logging

import docx
from bs4 import BeautifulSoup

from macros.editions import documents
from macros.editions.letter import Letter


def made(html):
    """The document of that HTML, read back."""
    article = BeautifulSoup(f'<article class="hb-document">{html}</article>', "html.parser").article
    return docx.Document(io.BytesIO(documents.write(article, Letter())))


def test_a_second_numbering_begins_at_one():
    points = made("<ol><li>a</li><li>b</li></ol><p>och</p><ol><li>c</li><li>d</li></ol>").paragraphs
    first, second = ([point._p.pPr.numPr for point in points[at:at + 2]] for at in (0, 3))
    assert first == [None, None]  # numbered by their style
    number = second[0].numId.val
    assert second[1].numId.val == number
    numbering = points[0].part.numbering_part.element
    assert numbering.num_having_numId(number).xpath("./w:lvlOverride/w:startOverride/@w:val") == ["1"]


def test_a_blank_within_a_sentence_and_on_a_line():
    blank = '<span class="hb-document__blank" role="img" aria-label="Tomt"></span>'
    paragraphs = made(f"<p>Vi i {blank}\n möts.</p><dl class='hb-document__facts'><div><dt>Dag</dt><dd>{blank}</dd></div></dl>").paragraphs
    assert [paragraph.text for paragraph in paragraphs] == [f"Vi i {documents.BLANK} möts.", f"Dag:\t{documents.ANSWER}"]


def test_every_slip_is_written_out_under_a_line_to_cut_along_and_stays_on_one_sheet():
    slip = "<div class='hb-document__slip'><p>Vill du veta mer?</p><p>Skriv ditt namn.</p></div>"
    paragraphs = made(f"<p>Klipp isär.</p><div class='hb-document__slips'>{slip * 2}</div>").paragraphs
    assert [paragraph.text for paragraph in paragraphs] == ["Klipp isär."] + ["", "Vill du veta mer?", "Skriv ditt namn."] * 2
    assert [paragraph.style.name for paragraph in paragraphs[1::3]] == ["Klipplinje"] * 2
    assert [bool(paragraph.paragraph_format.keep_with_next) for paragraph in paragraphs] == [False] + [True, True, False] * 2


def test_where_the_package_is_missing_none_are_made_and_it_is_said(monkeypatch, tmp_path, caplog):
    monkeypatch.setattr(documents, "available", False)
    caplog.set_level(logging.INFO)
    documents.make(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert "paketet python-docx saknas" in caplog.text
