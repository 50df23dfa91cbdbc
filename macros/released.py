"""The day of this edition: of the last commit, so that two builds of the same text say the same."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path


def released(root: Path) -> datetime | None:
    """When the text at `root` was last changed, in UTC; None where there is no history to ask.

    SOURCE_DATE_EPOCH (seconds, reproducible-builds.org) goes first.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit(root)
    return datetime.fromtimestamp(int(seconds), UTC) if seconds and seconds.isdecimal() else None


def _last_commit(root: Path) -> str:
    try:
        run = subprocess.run(["git", "-C", root, "log", "-1", "--format=%ct"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return run.stdout.strip()
