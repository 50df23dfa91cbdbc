"""The founding plan as the scripts get it, made here from the data alone, and what tests of it share."""
from playwright.sync_api import expect

from tests.browser.lists import done
from tests.pages import record, records

PLAN = record("plan.yml")
LIST = records("checklists")["bilda-partiforening"]
SHARED = record("steps.yml")
STEPS = {step.get("id") or step["use"]: step for group in LIST["groups"] for step in group["steps"]}
TEXTS = {name: step.get("text") or SHARED[step["use"]]["text"] for name, step in STEPS.items()}
PROPOSALS = {"rapport": 7, "medlemmar": 7, "inbjudan": 21}
ASKING = "fraga-nar"
MOMENTS = [moment["id"] for moment in PLAN["moments"]]

#: As the page hands it over.
GIVEN = {
    "gate": PLAN["gate"], "gate_text": PLAN["gate_text"], "gate_remark": PLAN["gate_remark"], "unknown": ASKING, "latest": PLAN["latest"], "proposals": PROPOSALS,
    "moments": [{name: value for name, value in moment.items() if name != "neutral"} | {"steps": [
        {"id": name, "was": [], "text": TEXTS[name], "after": STEPS[name].get("after", [])} for name in moment["steps"]]}
        for moment in PLAN["moments"]],
}
#: The days of the text written by hand.
DAYS = {"bildandemote": "2027-01-14", "distriktet": "2027-02-04", "arsmote": "2027-03-18"}
MEETING = PLAN["moments"][0]["steps"]
BEFORE = "2027-01-01"
#: The list's record, as `kept` names it.
TICKS = f"checklist:{PLAN['list']}"
FIELD = "Dagen då distriktsstyrelsen tar upp ärendet"


def ticked(*steps, **fields):
    """Reports of these steps done."""
    return {step: done(**fields) for step in steps}


def record_of(steps):
    return {"version": 1, "rounds": [{"id": "1", "title": "", "started": "2026-11-01T08:00:00.000Z", "steps": steps}]}


def filled(days=DAYS):
    """The form's record with these days."""
    return record_of({field: {"due": day} for field, day in days.items()})


def opened(page, origin, days=None, reports=None, today=BEFORE, address="grunda/plan/", form="plan"):
    """The page on that day, with these days and ticks on the device."""
    page.clock.set_fixed_time(f"{today}T12:00:00")
    page.goto(f"{origin}/om/")
    kept = {f"handbok:{form}": days and filled(days), f"handbok:checklist:{PLAN['list']}": reports and record_of(reports)}
    page.evaluate("kept => { for (const [name, record] of Object.entries(kept)) if (record) localStorage.setItem(name, JSON.stringify(record)); }", kept)
    page.goto(f"{origin}/{address}")
    expect(page.locator("hb-plan:defined, hb-wheel:defined")).to_have_count(1)
    return page


def kept(page, name):
    """{FIELD or STEP: …} of the current round of a form or a list."""
    rounds = page.evaluate("name => JSON.parse(localStorage.getItem(`handbok:${name}`))?.rounds ?? []", name)
    return rounds[-1]["steps"] if rounds else {}


def moment(page, name):
    return page.locator(f"#plan-moment-{name}")


def day_of(page, name):
    return moment(page, name).locator(".hb-plan__day")


def box(page, step):
    return page.locator(f"#plan-{step}").get_by_role("checkbox", name=TEXTS[step])


def now(page):
    """What the plan says is next."""
    return page.locator(".hb-plan__now")
