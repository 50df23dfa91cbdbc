"""The site as an app on the home screen: manifest, icons, and the lines in each page that lead there.

The name is neutral, for others see the screen too. All addresses are relative: it works wherever the site lies.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from macros.editions import icons

MANIFEST = "manifest.webmanifest"
FOLDER = "assets/icons"
NAME = "Handbok"

#: Pages that stand in for others, as MkDocs tells them.
ERROR = re.compile(r"\d{3}\.html")

_OURS = re.compile(r'<link rel="manifest"[^>]*><link rel="apple-touch-icon"[^>]*>')
_ROOTED = re.compile(r"=[\"']?(/(?:[^\"'\s>]*/)?)assets/")


def make(site: Path) -> None:
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "icon.svg").write_text(icons.svg(), encoding="utf-8")
    for name, picture in {"192": icons.png(192, 1.3), "512": icons.png(512, 1.3), "maskable": icons.png(512), "apple": icons.png(180, 1.3)}.items():
        (folder / f"{name}.png").write_bytes(picture)
    (site / MANIFEST).write_text(json.dumps(manifest(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for page in site.rglob("*.html"):
        text = _OURS.sub("", page.read_text(encoding="utf-8"))
        place = text.find("</title>")
        end = place + len("</title>") if place >= 0 else text.find("</head>")
        page.write_text(text[:end] + _links(root(page.relative_to(site), text)) + text[end:], encoding="utf-8")


def manifest() -> dict:
    """No `id`: it is then the address of the start page, while a relative one would count from the host's root."""
    def icon(name: str, size: str, purpose: str = "any") -> dict:
        return {"src": f"{FOLDER}/{name}", "sizes": size, "type": "image/svg+xml" if name.endswith("svg") else "image/png", "purpose": purpose}

    return {
        "name": NAME, "short_name": NAME, "lang": "sv", "dir": "ltr",
        "start_url": "./", "scope": "./", "display": "standalone",
        "background_color": icons.PAPER, "theme_color": icons.PAPER,
        "icons": [icon("icon.svg", "any"), icon("192.png", "192x192"), icon("512.png", "512x512"), icon("maskable.png", "512x512", "maskable")],
    }


def root(page: Path, text: str) -> str:
    """From a page to where the site begins. 404.html and 503.html are shown at any depth: their links are absolute, and so is this."""
    rooted = _ROOTED.search(text) if ERROR.fullmatch(page.as_posix()) else None
    return rooted[1] if rooted else "../" * (len(page.parts) - 1) or "./"


def _links(root: str) -> str:
    return (f'<link rel="manifest" href="{root}{MANIFEST}"><link rel="apple-touch-icon" href="{root}{FOLDER}/apple.png">')
