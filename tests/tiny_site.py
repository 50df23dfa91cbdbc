"""Tiny sites that use the real configuration: only their docs/ is their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MKDOCS = [sys.executable, "-m", "mkdocs"]
ENVIRONMENT = os.environ | {"NO_MKDOCS_2_WARNING": "true", "PYTHONUNBUFFERED": "1"}


def prepare(docs: Path, folder: Path, nav: str = "null") -> Path:
    """A project around `docs`, with everything but the words taken from the real one. `nav`: the menu; all pages if it is null."""
    for room in ("macros", "overrides"):
        if not (folder / room).exists():
            (folder / room).symlink_to(ROOT / room)
    config = folder / "mkdocs.yml"
    config.write_text(f"INHERIT: {ROOT / 'mkdocs.yml'}\ndocs_dir: {docs}\nnav: {nav}\nextra: {{make_editions: false}}\n", encoding="utf-8")
    return config


def build(docs: Path, folder: Path, nav: str = "null") -> subprocess.CompletedProcess[str]:
    """The site is in folder/site afterwards."""
    command = [*MKDOCS, "build", "--strict", "--config-file", str(prepare(docs, folder, nav))]
    return subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, encoding="utf-8", timeout=60)
