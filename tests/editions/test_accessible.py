"""Two checkers, made apart from each other, find no fault."""
import json
import subprocess
import sys
from pathlib import Path

import page
import pytest

from tests.editions.conftest import PDFS

#: What the second one warns of, and why it may stay.
KNOWN = {
    "LNK-010": "the handbook's own web and mail addresses are from 2014: text, never links",
    "ORD-001": "the dots of a list are painted after its text; the order that is read is that of the tags",
    "TBL-012": "the list of names is blank: it is filled in by hand",
    "PAG-001": "a label stands at the foot of pages by chance, beside a page number",
    "TAG-020": "an empty cell in the list of names is a cell",
}


@pytest.mark.parametrize("name", PDFS)
def test_page_finds_it_to_be_pdf_ua(made, name):
    report = page.validate_pdf(made / name, profile="ua1")
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


@pytest.fixture(scope="module")
def heard(made, tmp_path_factory):
    """What Outloud says of all of them."""
    told = tmp_path_factory.mktemp("outloud") / "told.json"
    command = [Path(sys.executable).with_name("outloud"), "--quiet", "--json", told, *(made / name for name in PDFS)]
    subprocess.run(command, capture_output=True, check=False)  # its status only repeats what it tells
    return json.loads(told.read_text(encoding="utf-8"))


def test_outloud_finds_no_error_and_no_warning_that_is_not_explained(heard):
    findings = [finding for file in heard["results"] for finding in file["findings"]]
    assert [finding for finding in findings if finding["severity"] == "error"] == []
    assert {finding["rule"] for finding in findings if finding["severity"] == "warning"} <= set(KNOWN)
