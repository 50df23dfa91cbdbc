"""Pure modules, asked in Chromium: Python makes up the cases, the browser answers many at a time."""
import json
from contextlib import contextmanager

import pytest

from tests.pages import ROOT

MODULES = ROOT / "overrides/assets/js"
PURE = ["answers", "backup", "calendar", "changes", "clean", "codec", "counted", "dates", "faults", "fitting", "json", "merge", "migrate", "plan-reckon", "plan-text", "progress",
        "record", "remarks", "search-engine", "search-excerpt", "search-rank", "search-vocabulary", "search-words",
        "slides-clock", "slides-keys", "slides-words", "ticks"]
ADDRESS = "http://modules.test/"


def _serve(route):
    name = route.request.url.removeprefix(ADDRESS)
    body = (MODULES / name).read_text(encoding="utf-8") if name else "<!doctype html>"
    route.fulfill(body=body, content_type="text/javascript" if name else "text/html")


@contextmanager
def asking(browser, **device):
    """What asks the modules on such a device: see `each`."""
    context = browser.new_context(**device)
    context.route(f"{ADDRESS}**", _serve)
    page = context.new_page()
    page.goto(ADDRESS)
    page.evaluate("""async names => {
        for (const name of names) globalThis[name.replaceAll("-", "_")] = await import(`/${name}.mjs`);
    }""", PURE)

    def ask(expression, cases):
        answers = page.evaluate(f"text => JSON.stringify(JSON.parse(text).map(it => {expression}))", json.dumps(cases))
        return json.loads(answers)

    yield ask
    context.close()


@pytest.fixture(scope="session")
def each(browser):
    """each("merge.merge(...it)", cases): the answer for each case, `it`. Modules go by the names of their files, with _ for -.

    Cases and answers travel as JSON in ASCII, so that halves of characters come through whole.
    """
    with asking(browser) as ask:
        yield ask


@pytest.fixture(scope="session", params=["Europe/Stockholm", "Pacific/Apia", "America/St_Johns", "Pacific/Kiritimati"])
def elsewhere(browser, request):
    """The same on devices that are set to other zones."""
    with asking(browser, timezone_id=request.param) as ask:
        yield ask


@pytest.fixture(scope="session")
def one(each):
    """one("merge.merge(...it)", case): the answer for one case."""
    return lambda expression, case=None: each(expression, [case])[0]
