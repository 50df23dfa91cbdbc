"""A back-up is a file in the reader's hands, and comes back by way of a preview."""
import json
import re

import pytest

from tests.engines.lists import KEY, NEXT, OVERVIEW, PAGE, STEP, tick

RESTORE = "Återställ från en säkerhetskopia"


@pytest.fixture
def copy(tmp_path):
    """A file with the second step ticked, as another phone has saved it."""
    steps = {"namn": {"state": "done", "at": "2026-11-01T08:00:00.000Z"}}
    record = {"version": 1, "rounds": [{"id": "1", "title": "", "started": "2026-11-01T08:00:00.000Z", "steps": steps}]}
    file = tmp_path / "handbok-allt-2026-11-20.json"
    file.write_text(json.dumps({"format": "facklig-politisk-handbok", "version": 1, "made": "2026-11-20T10:00:00.000Z", "lists": {KEY: record}}))
    return file


def test_a_back_up_is_a_file_with_all_ticks(reader):
    tick(reader)
    reader.open(OVERVIEW)
    reader.press("Spara en säkerhetskopia")
    file = reader.file()
    assert re.fullmatch(r"handbok-allt-\d{4}-\d\d-\d\d\.json", file.name)
    reader.sees(f"Filen heter {file.name}. Den ligger där din webbläsare lägger hämtade filer.")
    [round_] = json.loads(file.read_text(encoding="utf-8"))["lists"][KEY]["rounds"]
    assert {step: report["state"] for step, report in round_["steps"].items()} == {"halla-mote": "done"}


def test_a_restore_is_shown_first_merged_and_undone(reader, copy):
    tick(reader)
    before = reader.kept()
    reader.open(OVERVIEW)
    reader.choose(RESTORE, copy)
    reader.sees("Det här läggs till Listan «Bilda en partiförening»: 1 bock till.")
    assert reader.kept() == before
    reader.press("Ja, lägg till")
    reader.sees("Tillagt i en lista: Listan «Bilda en partiförening»")
    other = reader.tab()
    other.open(PAGE)
    other.sees("2 av 13")
    assert other.is_ticked(STEP) and other.is_ticked(NEXT)
    reader.press("Ångra")
    other.sees("1 av 13")
    assert not other.is_ticked(NEXT)
