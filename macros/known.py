"""What the scripts must know of every list to save it and take it in again. Knows nothing of HTML."""

from __future__ import annotations

from collections.abc import Iterable

from macros.checklist import Checklist


def known(checklists: Iterable[Checklist]) -> dict[str, dict[str, object]]:
    """{KEY: {title, steps: [{id, was}]}}; what is empty or false is left out."""
    return {one.key: {"title": one.title} | ({"private": True} if one.private else {}) | {"steps": _steps(one)} for one in checklists}


def _steps(checklist: Checklist) -> list[dict[str, object]]:
    return [{"id": step.id} | ({"was": list(step.was)} if step.was else {}) for _, step in checklist.placed()]
