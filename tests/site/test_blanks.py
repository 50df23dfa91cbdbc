"""The blank documents for a word processor, read back: the same words, real styles, Swedish, and nothing about who made them."""
import io
import os
import re
import shutil
import subprocess
import sys
import zipfile

import docx
import pytest

from tests.pages import ROOT, records

DOCUMENTS = records("documents")
BLANKS = ROOT / "tests/data/founding/blank"
every_document = pytest.mark.parametrize("key", DOCUMENTS)
#: What follows at once in the text, without an empty line between.
TIGHT = {"Uppgift", "Underskrift", "List Number", "Rad"}


@pytest.fixture
def made(site):
    """made("rapport"): the file's bytes."""
    return lambda key: (site / f"utgavor/mallar/{key}.docx").read_bytes()


@pytest.fixture
def opened(made):
    return lambda key: docx.Document(io.BytesIO(made(key)))


def text_of(document):
    """As «Kopiera texten» says it: lines to write on have one length, points their numbers, and of slips there is one."""
    blocks, before, number, cuts = [], "", 0, 0
    for part in document.paragraphs:
        style, words = part.style.name, part.text.replace("\t", " ")
        cuts += style == "Klipplinje"
        if style == "Klipplinje" or cuts > 1:
            continue
        number = number + 1 if style == before == "List Number" else 1
        line = re.sub("_+", "_" * (30 if style == "Rad" else 10), words)
        lines = [f"{number}. {line}" if style == "List Number" else line]
        if style == before and style in TIGHT:
            blocks[-1] += lines
        else:
            blocks.append(lines)
        before = style
    return "\n\n".join("\n".join(lines) for lines in blocks) + "\n"


def test_every_document_has_its_file_and_nothing_else_lies_there(site):
    assert sorted(path.name for path in (site / "utgavor/mallar").iterdir()) == sorted(f"{key}.docx" for key in DOCUMENTS)


@every_document
def test_read_back_it_is_the_text_that_was_written_beforehand(opened, key):
    assert text_of(opened(key)) == (BLANKS / f"{key}.txt").read_text(encoding="utf-8")


@every_document
def test_its_styles_are_real_ones(opened, key):
    parts = DOCUMENTS[key]["parts"] + [inner for part in DOCUMENTS[key]["parts"] if "slips" in part for inner in part["slips"]["parts"]]
    expected = {"text": "Normal", "facts": "Uppgift", "heading": "Heading 2", "numbered": "List Number", "lines": "Rad", "sign": "Underskrift", "slips": "Klipplinje"}
    assert {paragraph.style.name for paragraph in opened(key).paragraphs} == {"Title"} | {expected[next(iter(part))] for part in parts}
    assert opened(key).tables == []


@every_document
def test_it_is_a_swedish_a4(opened, key):
    section = opened(key).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert set(re.findall(r'<w:lang [^>]*w:val="([^"]+)"', opened(key).styles.element.xml)) == {"sv-SE"}


@every_document
def test_the_only_imprint_is_that_it_is_a_template_of_ours(opened, key):
    section = opened(key).sections[0]
    assert [paragraph.text for paragraph in section.footer.paragraphs] == ["mall, tillägg"]
    assert section.header.is_linked_to_previous


@every_document
def test_the_file_does_not_say_who_made_it(made, key):
    known = docx.Document(io.BytesIO(made(key))).core_properties
    assert (known.author, known.last_modified_by, known.comments, known.keywords, known.category) == ("", "", "", "", "")
    assert (known.title, known.language) == (DOCUMENTS[key]["title"], "sv-SE")
    with zipfile.ZipFile(io.BytesIO(made(key))) as parts:
        everything = b"".join(parts.read(name) for name in parts.namelist()).decode("utf-8", "replace")
    assert not re.search(r"vänster|python-docx|<Company>\w|<Manager>\w|Steve|handbok", everything, re.IGNORECASE)


def test_made_twice_the_bytes_are_the_same(site, made, tmp_path):
    """In another place, in another zone, at another time."""
    shutil.copytree(site / "grunda", tmp_path / "grunda")
    subprocess.run([sys.executable, "-c", "import sys; from pathlib import Path; from macros.editions.documents import make; make(Path(sys.argv[1]))", tmp_path],
                   cwd=ROOT, check=True, env=os.environ | {"TZ": "Asia/Tokyo"})
    for key in DOCUMENTS:
        assert (tmp_path / f"utgavor/mallar/{key}.docx").read_bytes() == made(key)


def test_the_time_of_a_file_is_the_editions(site, tmp_path):
    shutil.copytree(site / "grunda", tmp_path / "grunda")
    subprocess.run([sys.executable, "-c", "import sys; from pathlib import Path; from macros.editions.documents import make; make(Path(sys.argv[1]))", tmp_path],
                   cwd=ROOT, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": "1400000000"})
    with zipfile.ZipFile(tmp_path / "utgavor/mallar/rapport.docx") as parts:
        assert {part.date_time for part in parts.infolist()} == {(2014, 5, 13, 16, 53, 20)}
