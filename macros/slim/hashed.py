"""Files whose name says what is in them: kept by a browser for ever, fetched anew when they change."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path


def mark(text: str) -> str:
    """Eight letters that stand for the text."""
    return sha256(text.encode()).hexdigest()[:8]


def name_of(name: str, text: str) -> str:
    """assets/css/x.css → assets/css/x.1a2b3c4d.css"""
    stem, _, kind = name.rpartition(".")
    return f"{stem}.{mark(text)}.{kind}"


def hashed(site: Path, name: str, text: str) -> str:
    """Write it; the name it got."""
    made = name_of(name, text)
    (site / made).write_text(text, encoding="utf-8")
    return made
