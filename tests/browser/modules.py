"""Made-up records for the pure modules. Few names, times and words, so that they often meet."""
from itertools import product

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

NOW = "2026-11-23T12:00:00.000Z"
TIMES = ["", "2026-01-01T08:00:00.000Z", "2026-01-01T08:00:00.001Z", "2026-11-01T08:00:00.000Z"]
AHEAD = ["2026-11-26T00:00:00.000Z", "9999-12-31T23:59:59.999Z"]
RANK = {"": 0, "na": 1, "done": 2}
STEPS = ["halla-mote", "namn", "kassor", "valberedning", "rapportera"]
NOTES = ["", "Fråga distriktet", "Bokad lokal\n<b>plan 2</b>"]


def same_every_time(examples: int):
    """Made-up cases are the same in every run, so that a red test is red because of a change.

    A red case is shown as it was found: making it smaller would take minutes of questions to the browser.
    """
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
    return settings(derandomize=True, deadline=None, database=None, max_examples=examples,
                    phases=[Phase.explicit, Phase.generate], suppress_health_check=slow)


def step(state, at, note, who, due, others):
    """A step as the store writes it: what is empty may be there or not."""
    return {"state": state, "at": at} | ({"note": note} if note else {}) | who | due | others


POOL = [step(*parts) for parts in product(
    ["", "done", "na"], TIMES, NOTES, [{}, {"who": "Kim"}], [{}, {"due": "2026-12-01"}, {"due": ""}],
    [{}, {"others": {"note": ["Bokad lokal\n<b>plan 2</b>", "Ö"]}}, {"others": {"who": ["Alex"], "due": ["2025-01-31"]}}])]
any_step = st.integers(0, len(POOL) - 1).map(lambda number: POOL[number])
steps = st.dictionaries(st.sampled_from(STEPS), any_step, max_size=3)
_heads = st.sampled_from([
    {}, {"title": "", "started": TIMES[1]}, {"title": "Årsmötet", "started": TIMES[3]},
    {"title": "2027", "started": TIMES[1], "others": {"title": ["Nästa år"]}}])
_archives = st.one_of(st.just({}), steps.map(lambda each: {"archive": each}))


@st.composite
def records(draw, of=steps, archives=_archives):
    """{version, rounds}, of no round or a few."""
    ids = sorted(draw(st.sets(st.sampled_from([1, 2, 10]), max_size=2)))
    return {"version": 1, "rounds": [{"id": str(id_), "steps": draw(of)} | draw(_heads) | draw(archives) for id_ in ids]}


def batches(of, size=8):
    """Many cases in each question: the way to the browser is the longest part."""
    return st.lists(of, min_size=size, max_size=size)


def done(step_="halla-mote", at=TIMES[1], **more):
    """A record with one tick."""
    return {"version": 1, "rounds": [{"id": "1", "title": "", "started": TIMES[1], "steps": {step_: {"state": "done", "at": at} | more}}]}


def texts(step_, field):
    """All that stands in a free field, side by side."""
    return [text for text in [step_.get(field), *step_.get("others", {}).get(field, [])] if text]
