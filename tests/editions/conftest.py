"""The editions of the site that all tests share, read back."""
import functools
import shutil

import pypdf
import pymupdf
import pytest
from filelock import FileLock

from macros.editions import __main__ as editions
from macros.editions.website import Website
from tests.pages import records

#: The study circle's: each meeting has two.
SHEETS = tuple(f"studiecirkel/{session['id']}-{kind}.pdf" for course in records("courses").values() for session in course["sessions"]
               for kind in ("ledarstod", "deltagarblad"))
PDFS = ("handbok.pdf", "handbok-hafte.pdf", "grundningsguide.pdf", *SHEETS)


@pytest.fixture(scope="session")
def made(site):
    """The folder of files to take home."""
    return site / "utgavor"


@pytest.fixture(scope="session")
def website(site):
    return Website(site)


@pytest.fixture(scope="session")
def pdf(made):
    """pdf("handbok.pdf"): that file, read once. Don't alter it."""
    return functools.cache(lambda name: pypdf.PdfReader(made / name))


@pytest.fixture(scope="session")
def drawn(made):
    """drawn("handbok.pdf"): the same as another program sees it, for the words at a place."""
    return functools.cache(lambda name: pymupdf.open(made / name))


@pytest.fixture(scope="session")
def again(site):
    """The editions of the same pages, made once more and by another process. The first worker makes them."""
    folder = site.with_name("again")
    with FileLock(site.with_name("again.lock")):
        if not folder.exists():
            shutil.copytree(site, folder, ignore=shutil.ignore_patterns("*.pdf", "*.epub", "*.docx"))
            editions.make(folder)
    return folder
