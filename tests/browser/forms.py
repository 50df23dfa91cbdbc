"""A form as its tests open and fill it."""
from tests.browser.device import device, held

PAGE = "grunda/dokument/"
NAME, DAY, MANY, CHECKERS = "Föreningens namn", "Bildandemötet", "Hur många är ni som bildar föreningen?", "Justerare"


def field(page, label):
    return page.get_by_label(label, exact=True)


def form(new_page, origin, kept=None, address=PAGE):
    """A phone of its own with the form, once its script has come."""
    page = device(new_page, origin, kept, address)
    page.get_by_role("button", name="Radera uppgifterna").wait_for()
    return page


def note(page):
    """What is said of what could not be used."""
    return page.locator(".hb-form__note").first


def keeping(page):
    """What is said, all the time, of what becomes of answers."""
    return page.locator(".hb-form__keeping").first


def answers(page, key="documents"):
    return held(page)[key]["rounds"][-1]["steps"]


def fill(page):
    field(page, NAME).fill("Kaffepausen")
    field(page, CHECKERS).fill("Sam Alm\nRobin Ask")
    field(page, MANY).fill("4")
    field(page, DAY).fill("2027-01-14")
