"""The life of a list: its author edits it, its reader ticks and stays away, and what must then be true."""
from tests.browser.modules import texts

EDITS = ["rename", "remove", "add", "reorder", "come back", "come back renamed", "join"]
READER = ["tick", "untick", "not for us", "note", "visit", "new round", "stay away", "stay away"]
#: Carries out what the reader did, and migrates at each visit as the page does.
LIVE = """it.reduce((before, [what, list, step]) => {
    const {record} = migrate.migrate(list, before);
    if (what === 'round') record.rounds.push({id: `${record.rounds.length + 1}`, steps: {}});
    if (what === 'mark') Object.assign(record.rounds.at(-1).steps[step.id] ??= {}, step.report);
    return record;
}, {version: 1, rounds: [{id: '1', steps: {}}]})"""


class Life:
    """A list as its author changes it, and what its reader has done; `expected` is what must then be true."""

    def __init__(self):
        self.listed, self.gone, self.names = [], [], {}     # steps by number; names[step] = ids, the present one first
        self.round, self.clock, self.events = 1, 0, []
        self.states, self.notes = {}, {}                    # (round, step) → state, [notes]
        for _ in range(3):
            self.edit("add", 0, 0)

    def steps(self):
        return [{"id": self.names[step][0], "was": self.names[step][1:]} for step in self.listed]

    def edit(self, what, x, y):
        new = f"steg-{len(self.names)}-{len(self.events)}-{x}-{y}"
        possible = len(self.gone) if what.startswith("come back") else len(self.listed) > (what == "join")
        if what == "add" or not possible:
            self.names[step := len(self.names)] = [new]
            self.listed.insert(x % (len(self.listed) + 1), step)
        elif what.startswith("come back"):
            self.listed.append(step := self.gone.pop(x % len(self.gone)))
            if what.endswith("renamed"):
                self.names[step].insert(0, new)
        elif what == "rename":
            self.names[self.listed[x % len(self.listed)]].insert(0, new)
        elif what == "remove":
            self.gone.append(self.listed.pop(x % len(self.listed)))
        elif what == "reorder":
            self.listed.insert(y % len(self.listed), self.listed.pop(x % len(self.listed)))
        else:
            other = self.listed.pop(x % len(self.listed))
            self.join(other, self.listed[y % len(self.listed)])

    def join(self, other, step):
        """Two steps become one, which keeps what both had."""
        self.names[step] += self.names[other]
        for round_ in range(1, self.round + 1):
            reports = [self.states.pop((round_, each)) for each in (other, step) if (round_, each) in self.states]
            if reports:
                self.states[round_, step] = max(reports)        # the later one
            self.notes[round_, step] = self.notes.pop((round_, other), []) + self.notes.pop((round_, step), [])

    def read(self, what, x):
        if what == "stay away" or not self.listed:
            return
        step, self.clock = self.listed[x % len(self.listed)], self.clock + 1
        at = f"2026-03-01T00:00:{self.clock // 1000:02}.{self.clock % 1000:03}Z"
        marks = {"tick": "done", "untick": "", "not for us": "na"}
        if what == "new round" and self.round < 5:
            self.events.append(["round", self.steps(), None])
            self.round += 1
        elif what in marks:
            self.states[self.round, step] = (at, marks[what])
            self.mark(step, {"state": marks[what], "at": at})
        elif what == "note" and not self.notes.get((self.round, step)):
            self.notes[self.round, step] = [f"anteckning {self.clock}"]
            self.mark(step, {"note": f"anteckning {self.clock}"})
        else:
            self.events.append(["visit", self.steps(), None])

    def mark(self, step, report):
        self.events.append(["mark", self.steps(), {"id": self.names[step][0], "report": report}])

    def holds(self, record):
        """Every tick of a step that exists, and every note of every step, stands where it should."""
        rounds = {round_["id"]: round_ for round_ in record["rounds"]}
        listed = {self.names[step][0] for step in self.listed}
        for round_ in rounds.values():
            assert set(round_["steps"]) <= listed, "a step that is gone still stands among the steps"
            assert not set(round_.get("archive", {})) & listed, "a step that exists rests in the archive"
        for (number, step), (_, state) in self.states.items():
            [name] = self.present(step, rounds[str(number)])
            assert rounds[str(number)]["steps" if step in self.listed else "archive"][name]["state"] == state
        for (number, step), notes in self.notes.items():
            round_ = rounds[str(number)]
            reports = [round_["steps"].get(name) or round_["archive"][name] for name in self.present(step, round_)]
            kept = [text for report in reports for text in texts(report, "note")]
            assert sorted(kept) == sorted(notes)

    def present(self, step, round_):
        """The id a step has in the record: its present one, or, if it is gone, the one under which it was last seen."""
        return [name for name in self.names[step] if name in round_["steps"] or name in round_.get("archive", {})]


def lived(actions):
    life = Life()
    for edit, reads, x, y in actions:
        life.edit(edit, x, y)
        life.read(reads, y)
    life.events.append(["visit", life.steps(), None])
    return life
