"""What tests of lists share: finding parts by label and role, and what is stored."""
import json

KEY = "bilda-partiforening"
PAGE = f"checklistor/{KEY}/"
FIRST, SECOND, THIRD = "halla-mote", "namn", "interimistisk-styrelse"
FIRST_TEXT = "Håll ett möte och bestäm er för att bilda en förening"
WARNING = "Skriv inte upp vad andra tycker, röstar på eller är med i."


def record(*steps, **rounds_of_old):
    """A record whose current round holds these steps: record(("namn", {"state": "done"}))."""
    old = [{"id": str(number), "title": title, "started": "2025-01-01T10:00:00.000Z", "steps": {step: done() for step in steps_}}
           for number, (title, steps_) in enumerate(rounds_of_old.items(), 1)]
    now = {"id": str(len(old) + 1), "title": "", "started": "2026-01-01T10:00:00.000Z", "steps": dict(steps)}
    return {"version": 1, "rounds": [*old, now]}


def done(at="2026-03-05T12:00:00.000Z", **fields):
    return {"state": "done", "at": at, **fields}


def put(page, origin, value, key=KEY):
    """Store a record, or a text as it is, before the list's page is opened."""
    page.goto(f"{origin}/om/")
    text = value if isinstance(value, str) else json.dumps(value)
    page.evaluate("([name, text]) => localStorage.setItem(name, text)", [f"handbok:checklist:{key}", text])
    page.goto(f"{origin}/checklistor/{key}/")


def stored(page, key=KEY):
    return page.evaluate("key => JSON.parse(localStorage.getItem(`handbok:checklist:${key}`))", key)


def step(page, name, key=KEY):
    return page.locator(f"[id='checklist-{key}-{name}']")


def box(page, name, key=KEY):
    return step(page, name, key).get_by_role("checkbox").first


def open_more(page, name, key=KEY):
    more = step(page, name, key).locator("details")
    if more.get_attribute("open") is None:
        more.locator("summary").click()
    return more


def with_page_changed(page, *changes):
    """The list's page as it would be had its author changed it."""
    def change(route):
        html = route.fetch().text()
        for old, new in changes:
            assert old in html, old
            html = html.replace(old, new)
        route.fulfill(body=html, content_type="text/html; charset=utf-8")

    page.route(f"**/{PAGE}", change)
