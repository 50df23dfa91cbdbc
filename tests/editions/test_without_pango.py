"""Where Pango is missing the site is whole, it is said once, and no page offers what isn't there."""
import os
import shutil
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup

from tests.pages import ROOT


@pytest.fixture(scope="module")
def poor(site, tmp_path_factory):
    """The editions made where `import weasyprint` ends as it does without Pango: the folder, and what was said."""
    folder = tmp_path_factory.mktemp("poor")
    shutil.copytree(site, folder / "site", ignore=shutil.ignore_patterns("*.pdf", "*.epub"))
    (folder / "weasyprint.py").write_text("raise OSError(\"cannot load library 'libpango-1.0-0'\")\n", encoding="utf-8")
    command = [sys.executable, "-m", "macros.editions", folder / "site"]
    run = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(folder)}, capture_output=True, text=True, check=True)
    return folder / "site", run.stdout + run.stderr


def test_it_is_said_once_and_without_a_traceback(poor):
    assert poor[1].strip() == ("Utgåvorna som PDF görs inte: Pango saknas. "
                               "Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0. Webbplatsen är färdig ändå.")


def test_what_needs_no_pango_is_made(poor):
    assert {path.name for path in (poor[0] / "utgavor").glob("*.*")} == {"handbok.epub", "index.html"}


def test_only_what_is_there_is_offered(poor):
    page = BeautifulSoup((poor[0] / "utgavor" / "index.html").read_text(encoding="utf-8"), "html.parser")
    assert [link["href"] for link in page.select(".hb-editions a")] == ["handbok.epub"]
    assert [item["id"] for item in page.select(".hb-editions__item:not([hidden])")] == ["epub"]


def test_no_other_page_leads_to_what_is_missing(poor):
    page = BeautifulSoup((poor[0] / "handbok" / "index.html").read_text(encoding="utf-8"), "html.parser")
    assert [line["data-file"] for line in page.select(".hb-edition:not([hidden])")] == ["handbok.epub"]
