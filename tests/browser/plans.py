"""The plan as its tests open it."""
from tests.browser.founding import PLAN

LIST = f"checklist:{PLAN['list']}"
FIELD = "Dagen då distriktsstyrelsen tar upp ärendet"


def now(page):
    return page.locator(".hb-plan__now")
