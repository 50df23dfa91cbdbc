"""What an author is told. Each folder in cases/ is a tiny faulty site and the text that must come out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tiny_site import build

CASES = sorted(path.parent for path in Path(__file__).parent.glob("cases/*/expected.txt"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_author_is_told_what_to_mend(case, tmp_path):
    result = build(case / "docs", tmp_path)
    assert result.stdout.strip() == (case / "expected.txt").read_text(encoding="utf-8").strip()
    assert result.returncode == 1
    assert "Traceback" not in result.stdout + result.stderr
