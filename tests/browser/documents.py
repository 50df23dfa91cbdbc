"""The documents as their tests fill, open and read them."""
import pytest
from playwright.sync_api import expect

from tests.ledger import read
from tests.pages import ROOT, records

EXPECTED = ROOT / "tests/data/founding"
DOCUMENTS = records("documents")
FORMS = records("forms")
FIELDS = {field["id"]: field for form in ("plan", "documents") for group in FORMS[form]["groups"] for field in group["fields"] if "id" in field}
ANSWERS = {field: str(answer) for form in read("founding/answers.yml").values() for field, answer in form.items() if field in FIELDS}
OVERVIEW = "grunda/dokument/"
every_document = pytest.mark.parametrize("key", DOCUMENTS)


def fill(page, **answers):
    """Type answers into the fields that stand on the page."""
    for field, answer in answers.items():
        page.get_by_label(FIELDS[field]["label"], exact=True).fill(answer)


def open_(page, origin, key):
    page.goto(f"{origin}/{OVERVIEW}{key}/")
    expect(page.locator("hb-document:defined")).to_have_count(1)
    return page.locator(f"#dokument-{key}")


def copied(page):
    """The text on the clipboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopiera texten").click()
    expect(page.get_by_text("Texten är kopierad. Klistra in den där du vill ha den.")).to_be_visible()
    return page.evaluate("navigator.clipboard.readText()")


def expected(key, folder=EXPECTED):
    return (folder / f"{key}.txt").read_text(encoding="utf-8").removesuffix("\n")
