"""What a reader's device holds, and the few things tests do with it."""
import json
import re

from macros.form import FORMS
from tests.pages import records

LISTS = records("checklists")
PRIVATE = sorted(key for key, checklist in LISTS.items() if checklist.get("private"))
OPEN = sorted(set(LISTS) - set(PRIVATE))
AT = "2026-11-01T08:00:00.000Z"


def steps(key):
    """The steps of a list, by their names."""
    groups = LISTS[key].get("groups") or [{"steps": LISTS[key]["steps"]}]
    return [step.get("id") or step["use"] for group in groups for step in group["steps"]]


def ticked(key, many=2, at=AT, **more):
    """A record with the first few steps done."""
    return {"version": 1, "rounds": [{"id": "1", "title": "", "started": AT, "steps": {
        name: {"state": "done", "at": at} | more for name in steps(key)[:many]}}]}


def filled(**fields):
    """The record of a form: filled(namn="Kaffepausen", bildandemote="2027-01-14")."""
    answers = {field: {"due" if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else "note": value} for field, value in fields.items()}
    return {"version": 1, "rounds": [{"id": "1", "title": "", "started": AT, "steps": answers}]}


def name_of(key):
    """Where the record of a list or form lies."""
    return f"handbok:{key}" if key in FORMS else f"handbok:checklist:{key}"


def put(page, kept):
    """Store these records of lists and forms; the page must already stand on the site."""
    page.evaluate("kept => { for (const [name, record] of Object.entries(kept)) localStorage.setItem(name, JSON.stringify(record)); }",
                  {name_of(key): record for key, record in kept.items()})


def held(page):
    """{KEY: record} of all lists and forms as it lies in the storage."""
    kept = {name: text for name, text in page.evaluate("Object.entries(localStorage)") if name.startswith("handbok:checklist:") or name in map(name_of, FORMS)}
    return {name.removeprefix("handbok:").removeprefix("checklist:"): json.loads(text) for name, text in kept.items()}


def everything(page):
    """All that the origin keeps, the theme's choice of colours too."""
    return dict(page.evaluate("Object.entries(localStorage)"))


def device(new_page, origin, kept=None, address="checklistor/", **options):
    """A phone of its own, on that page, with these records."""
    page = new_page(**options)
    page.goto(f"{origin}/{address}")
    if kept:
        put(page, kept)
        page.reload()
    return page


def press(page, name):
    page.get_by_role("button", name=name).click()


def saved(page, button="Spara en säkerhetskopia"):
    """Press that and read the file."""
    with page.expect_download() as coming:
        page.get_by_role("button", name=button).click()
    return coming.value.suggested_filename, coming.value.path().read_text(encoding="utf-8")


def choose(page, text):
    """Choose a file with that text to restore from."""
    content = text if isinstance(text, str) else json.dumps(text)
    page.get_by_label("Återställ från en säkerhetskopia").set_input_files(
        {"name": "handbok-allt-2026-11-20.json", "mimeType": "application/json", "buffer": content.encode("utf-8", "replace")})


def backup(kept):
    lists = {key: record for key, record in kept.items() if key not in FORMS}
    forms = {key: record for key, record in kept.items() if key in FORMS}
    return {"format": "facklig-politisk-handbok", "version": 1, "made": "2026-11-20T10:00:00.000Z", "lists": lists} | forms
