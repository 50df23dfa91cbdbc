"""The service worker of a built site, with what it stores: a list of every file by its content, and one pack of them all.

The worker fetches the pack at first (some 200 kB for all), and later only what has changed. Made twice they are the same.
PDF, EPUB and files for word processors are listed apart: they are stored only where a reader asks for them.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from pathlib import Path
from urllib.parse import unquote, urljoin

from macros.editions.install import root
from macros.editions.pack import packed
from macros.editions.template import filled
from macros.strip import stripped

WORKER = "sw.js"
FOLDER = "assets/offline"
#: Stored by themselves never: only on the reader's word.
ASKED = {".pdf", ".epub", ".docx", ".odt", ".zip", ".ics"}
#: What no page needs: read by the host, by developers, or by whoever puts the site on a home screen.
LEFT = {".map", ".gz", ".bin"}
APART = (WORKER, "_headers", ".htaccess", f"{FOLDER}/", "assets/icons/")
TEXT = {".html", ".js", ".mjs", ".css", ".json", ".xml", ".svg", ".txt", ".webmanifest"}
SEARCH = "assets/search/"

_DATE = re.compile(r"<lastmod>[^<]*</lastmod>")
_LINK = re.compile(r"<a\b[^>]*?\bhref=[\"']?([^\"'\s>]+)[^>]*>(.*?)</a>", re.DOTALL)


def make(site: Path) -> None:
    """sw.js and what it fetches. A site without a start page is none."""
    if not (site / "index.html").is_file():
        return
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    stored = _stored(names)
    texts = [(address(name), _text(site / name)) for name in stored if Path(name).suffix in TEXT]
    pack = packed(texts)
    title = f"{FOLDER}/{_hash(pack)}.bin"
    (site / title).write_bytes(pack)
    parts = {**_rooms(site), SEARCH: "Sökningen"}
    lost = site / "404.html"
    contents = {
        "base": root(Path(lost.name), lost.read_text(encoding="utf-8")) if lost.is_file() else "/",
        "pack": [title, len(pack)],
        "parts": parts,
        "files": {address(name): _entry(site / name, address(name), parts) for name in stored},
        "asked": {name: [_hash((site / name).read_bytes()), (site / name).stat().st_size, said] for name, said in _asked(site, names).items()},
    }
    listed = json.dumps(contents, ensure_ascii=False, separators=(",", ":"))
    version = _hash(listed.encode())
    (folder / f"{version}.json").write_text(listed, encoding="utf-8")
    (site / WORKER).write_text(stripped("application/javascript", filled(WORKER, version=version)), encoding="utf-8")


def farewell(site: Path) -> None:
    """While serving: whoever has an older worker at this address gets rid of it, and of what it stored."""
    (site / WORKER).write_text(filled("farewell.js"), encoding="utf-8")


def address(name: str) -> str:
    """handbok/inledning/index.html → handbok/inledning/, as readers ask for it."""
    return name.removesuffix("index.html") if name == "index.html" or name.endswith("/index.html") else name


def _stored(names: list[str]) -> list[str]:
    return [name for name in names if not name.startswith(APART) and Path(name).suffix not in ASKED | LEFT]


def _entry(path: Path, at: str, parts: dict[str, str]) -> list:
    """[hash, bytes, bytes over the wire, part]; without a part it belongs to all."""
    content = _text(path).encode() if path.suffix in TEXT else path.read_bytes()
    return [_hash(content), len(content), len(gzip.compress(content, 9)), *[part for part in parts if at.startswith(part)]]


def _text(path: Path) -> str:
    """The day of the build in the sitemap changes no page."""
    text = path.read_text(encoding="utf-8")
    return _DATE.sub("", text) if path.name == "sitemap.xml" else text


def _rooms(site: Path) -> dict[str, str]:
    """Each room of the handbook, "handbok/", with the shortest name it is called by where the start page leads there."""
    links = [(href, _words(words)) for href, words in _LINK.findall((site / "index.html").read_text(encoding="utf-8"))]
    rooms = [f"{page.parent.name}/" for page in sorted(site.glob("*/index.html"))]
    return {room: min((words for href, words in links if href == room and words), key=len, default="") or _heading(site / room / "index.html")
            for room in rooms}


def _heading(page: Path) -> str:
    heading = re.search(r"<h1[^>]*>(.*?)(?:<a|</h1>)", page.read_text(encoding="utf-8"), re.DOTALL)
    return _words(heading[1]) if heading else page.parent.name


def _asked(site: Path, names: list[str]) -> dict[str, str]:
    """What readers may ask for, called as utgavor/ does or as the page that leads there. What no page leads to is not offered."""
    there = [name for name in names if Path(name).suffix in ASKED]
    found: dict[str, str] = {}
    for page in sorted(site.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        links = _LINK.findall(text) if any(suffix in text for suffix in ASKED) else []
        for href, words in links:
            name = unquote(urljoin(f"/{page.relative_to(site).as_posix()}", href)).lstrip("/")
            if name in there and page.parent.name == "utgavor":
                found[name] = _words(words)
            elif name in there:
                found.setdefault(name, f"{_heading(page)} ({Path(name).suffix})")
    return {name: found[name] for name in there if name in found}


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
