"""python -m macros.schema: writes docs/_data/_schema, for completion and checking in editors."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import TypeAdapter

from macros.handbook import ROOMS, WHOLE
from macros.record import Slug

FOLDER = Path(__file__).resolve().parents[1] / "docs/_data/_schema"


def schemas() -> dict[str, str]:
    """The text of each schema file, by its name: `checklists/` has checklist.json, `steps.yml` steps.json."""
    whole = {room: model for room, (model, _) in ROOMS.items() if "." not in room} | {file: model for file, (model, *_) in WHOLE.items()}
    tables = {room: model for room, (model, _) in ROOMS.items() if "." in room}
    found = {_name(room): model.model_json_schema() for room, model in whole.items()}
    found |= {_name(room): TypeAdapter(dict[Slug, model]).json_schema() for room, model in tables.items()}
    return {name: json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n" for name, schema in found.items()}


def _name(room: str) -> str:
    return f"{Path(room).stem if '.' in room else room.removesuffix('s')}.json"


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
