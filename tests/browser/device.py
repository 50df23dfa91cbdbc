"""What a reader's device holds, and the few things tests do with it."""
import json

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


def put(page, lists):
    """Store these records; the page must already stand on the site."""
    page.evaluate("""lists => { for (const [key, record] of Object.entries(lists))
        localStorage.setItem(`handbok:checklist:${key}`, JSON.stringify(record)); }""", lists)


def held(page):
    """{KEY: record} as it lies in the storage."""
    return {name.removeprefix("handbok:checklist:"): json.loads(text)
            for name, text in page.evaluate("Object.entries(localStorage)") if name.startswith("handbok:checklist:")}


def everything(page):
    """All that the origin keeps, the theme's choice of colours too."""
    return dict(page.evaluate("Object.entries(localStorage)"))


def device(new_page, origin, lists=None, address="checklistor/", **options):
    """A phone of its own, on that page, with these records."""
    page = new_page(**options)
    page.goto(f"{origin}/{address}")
    if lists:
        put(page, lists)
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
        {"name": "sakerhetskopia-2026-11-20.json", "mimeType": "application/json", "buffer": content.encode("utf-8", "replace")})


def backup(lists):
    return {"format": "facklig-politisk-handbok", "version": 1, "made": "2026-11-20T10:00:00.000Z", "lists": lists}
