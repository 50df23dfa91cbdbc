"""What could lie in the store, or in a file, in the place of a record."""
import json

from tests.browser.modules import NOW, done

SOUND = done(note="Ring distriktet", who="Kim", due="2026-12-01", others={"note": ["Å"], "who": [], "due": ["2028-02-29"]})


def changed(path, value):
    """SOUND with one thing replaced."""
    record = json.loads(json.dumps(SOUND))
    place = record
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = value
    return record


STEP = ["rounds", 0, "steps", "halla-mote"]
UNSOUND = {
    "no object": [],
    "no version": {"rounds": []},
    "no rounds": {"version": 1},
    "a version in words": changed(["version"], "1"),
    "a version between": changed(["version"], 1.5),
    "an unknown key": changed(["html"], ""),
    "a prototype": json.loads('{"version": 1, "rounds": [], "__proto__": {}}'),
    "rounds as object": changed(["rounds"], {}),
    "rounds as text": changed(["rounds"], "1"),
    "too many rounds": changed(["rounds"], [SOUND["rounds"][0]] * 201),
    "a round as list": changed(["rounds", 0], []),
    "no round": changed(["rounds", 0], None),
    "a round's id as number": changed(["rounds", 0, "id"], 1),
    "a round 0": changed(["rounds", 0, "id"], "0"),
    "a round with a name": changed(["rounds", 0, "id"], "a"),
    "an id that cannot be a text": changed(["rounds", 0, "id"], {"toString": 1, "valueOf": 1}),
    "the same round twice": changed(["rounds"], SOUND["rounds"] * 2),
    "rounds in disorder": changed(["rounds"], [{"id": "2", "steps": {}}, {"id": "1", "steps": {}}]),
    "a title as object": changed(["rounds", 0, "title"], {}),
    "a title too long": changed(["rounds", 0, "title"], "x" * 201),
    "no steps": changed(["rounds", 0, "steps"], None),
    "steps as list": changed(["rounds", 0, "steps"], []),
    "too many steps": changed(["rounds", 0, "steps"], {f"s{n}": {} for n in range(1001)}),
    "too many steps and archive": changed(["rounds", 0, "archive"], {f"s{n}": {} for n in range(1000)}),
    "a name with capitals": changed(["rounds", 0, "steps", "Namn"], {}),
    "no name": changed(["rounds", 0, "steps", ""], {}),
    "a name of markup": changed(["rounds", 0, "steps", "<img>"], {}),
    "a name too long": changed(["rounds", 0, "steps", "x" * 101], {}),
    "constructor": changed(["rounds", 0, "steps", "constructor"], {}),
    "prototype": changed(["rounds", 0, "steps", "prototype"], {}),
    "__proto__": changed(["rounds", 0, "steps", "__proto__"], {}),
    "a step as text": changed(STEP, "done"),
    "a step as null": changed(STEP, None),
    "a step with round": changed([*STEP, "round"], "1"),
    "an unknown state": changed([*STEP, "state"], "DONE"),
    "a state as truth": changed([*STEP, "state"], True),
    "a state as list": changed([*STEP, "state"], ["done"]),
    "a time as number": changed([*STEP, "at"], 1764000000000),
    "a time without zone": changed([*STEP, "at"], "2026-11-23T12:00:00.000"),
    "a month 13": changed([*STEP, "at"], "2026-13-01T00:00:00.000Z"),
    "an hour 24": changed([*STEP, "at"], "2026-01-01T24:00:00.000Z"),
    "a year 10000": changed([*STEP, "at"], "+010000-01-01T00:00:00.000Z"),
    "a 30 February": changed([*STEP, "due"], "2026-02-30"),
    "a due time": changed([*STEP, "due"], NOW),
    "a due that cannot be a text": changed([*STEP, "due"], {"toString": 1}),
    "a due as list": changed([*STEP, "due"], ["2026-12-01"]),
    "a note as number": changed([*STEP, "note"], 7),
    "a note as null": changed([*STEP, "note"], None),
    "a note too long": changed([*STEP, "note"], "x" * 2001),
    "a note with NUL": changed([*STEP, "note"], "a\0b"),
    "a note with half a character": changed([*STEP, "note"], "\ud83d"),
    "a who too long": changed([*STEP, "who"], "x" * 201),
    "others as list": changed([*STEP, "others"], []),
    "others of another field": changed([*STEP, "others", "state"], ["done"]),
    "others as text": changed([*STEP, "others", "note"], "x"),
    "too many others": changed([*STEP, "others", "who"], ["x"] * 101),
    "an object among others": changed([*STEP, "others", "who"], [{}]),
    "an archive as list": changed(["rounds", 0, "archive"], []),
}
