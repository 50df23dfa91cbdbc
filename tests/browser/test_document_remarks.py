"""What may be missing in a document is said kindly and stops nothing."""
from playwright.sync_api import expect

from tests.browser.documents import FORMS, copied, fill, open_


def remarks(page):
    return page.locator(".hb-document-page__remarks p").all_inner_texts()


def test_a_blank_document_is_not_remarked_on(page, origin):
    open_(page, origin, "rapport")
    assert remarks(page) == []


def test_what_may_be_missing_is_said_kindly_and_stops_nothing(page, origin):
    open_(page, origin, "rapport")
    fill(page, antal="2", ordforande="Kim Dal", kassor="Kim dal", valberedning="Sam Alm")
    expect(page.get_by_text("Ni behöver vara minst tre, enligt handboken.")).to_be_visible()
    assert remarks(page)[-1] == f"Kim Dal {FORMS['documents']['twice']}"
    fill(page, antal="3", kassor="")
    expect(page.get_by_text("Kassör saknas. Också den ska finnas i styrelsen, enligt handboken.")).to_be_visible()
    assert "Ni behöver vara minst tre" not in " ".join(remarks(page))
    assert "Så många är vi: 3" in copied(page)


def test_an_office_is_remarked_on_only_where_the_document_uses_it(page, origin):
    open_(page, origin, "kallelse")
    fill(page, namn="Kaffepausen")
    assert remarks(page) == []


def test_a_remark_leads_to_the_handbook(page, origin):
    open_(page, origin, "rapport")
    fill(page, ordforande="Kim Dal")
    page.locator(".hb-document-page__remarks p", has_text="kassör").get_by_role("link", name="Läs i handboken").click()
    expect(page).to_have_url(f"{origin}/handbok/liten-guide-i-att-bilda-partiforening/#mote")
