"""The service worker of a built site, with what it stores: a list of every file by its content, and one pack of all text.

The worker fetches the pack at first (some 200 kB for all), and later only what has changed. Made twice they are the same.
PDF, EPUB and files for word processors are listed apart: they are stored only where a reader asks for them.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from macros.address import INDEX, address, quoted, target
from macros.editions.install import root
from macros.editions.pack import packed
from macros.editions.template import filled
from macros.strip import stripped

WORKER = "sw.js"
FOLDER = "assets/offline"
#: What pages are made of and show. Anything else that a page leads to is stored only on the reader's word.
TEXT = {".html", ".js", ".mjs", ".css", ".json", ".xml", ".svg", ".txt", ".webmanifest"}
PICTURES = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico"}
#: What no page needs: read by the host, by developers, or by whoever puts the site on a home screen.
APART = (WORKER, "_headers", ".htaccess", f"{FOLDER}/", "assets/icons/")
SEARCH = "assets/search/"

_DATE = re.compile(r"<lastmod>[^<]*</lastmod>")
_LINK = re.compile(r"""<a\b[^>]*?\bhref=(?:"([^"]*)"|'([^']*)'|([^"'\s>]+))[^>]*>(.*?)</a>""", re.DOTALL)
#: What stands before the list in the worker's first line.
_BEGINS = "const LIST = "


def make(site: Path) -> None:
    """sw.js and the pack. A site without a start page is none."""
    if not (site / INDEX).is_file():
        return
    folder = site / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    stored = [name for name in names if not name.startswith(APART) and Path(name).suffix in TEXT | PICTURES]
    texts = {name: text for name in stored if (text := _text(site / name)) is not None}
    pack = packed((address(name), text) for name, text in texts.items())
    title = f"{FOLDER}/{_hash(pack)}.bin"
    (site / title).write_bytes(pack)
    parts = {**_rooms(site), SEARCH: "Sökningen"}
    lost = site / "404.html"
    contents = {
        "base": root(Path(lost.name), lost.read_text(encoding="utf-8")) if lost.is_file() else "/",
        "pack": [title, len(pack)],
        "parts": parts,
        "files": {address(name): _entry(text.encode(), address(name), parts) for name, text in texts.items()},
        "alone": {address(name): _entry((site / name).read_bytes(), address(name), parts) for name in stored if name not in texts},
        "asked": {address(name): [_hash((site / name).read_bytes()), (site / name).stat().st_size, said] for name, said in _asked(site, names).items()},
    }
    listed = json.dumps(contents, ensure_ascii=False, separators=(",", ":"))
    worker = stripped("application/javascript", filled(WORKER, version=_hash(listed.encode())))
    (site / WORKER).write_text(f"{_BEGINS}{listed};\n{worker}", encoding="utf-8")


def contents(site: Path) -> dict:
    """The list that the worker of a built site has."""
    first, _, _ = (site / WORKER).read_text(encoding="utf-8").partition(";\n")
    return json.loads(first.removeprefix(_BEGINS))


def farewell(site: Path) -> None:
    """While serving: whoever has an older worker at this address gets rid of it, and of what it stored."""
    (site / WORKER).write_text(filled("farewell.js"), encoding="utf-8")


def _entry(content: bytes, at: str, parts: dict[str, str]) -> list:
    """[hash, bytes, bytes over the wire, part]; without a part it belongs to all."""
    return [_hash(content), len(content), len(gzip.compress(content, 9)), *[part for part in parts if at.startswith(part)]]


def _text(path: Path) -> str | None:
    """What goes into the pack, as hosts send it; None for what is no text. The day of the build in the sitemap changes no page."""
    if path.suffix not in TEXT:
        return None
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError:
        return None
    return _DATE.sub("", text) if path.name == "sitemap.xml" else text


def _rooms(site: Path) -> dict[str, str]:
    """Each room of the handbook, "handbok/", with the shortest name it is called by where the start page leads there."""
    links = list(_links(site, site / INDEX))
    rooms = [page.relative_to(site).as_posix() for page in sorted(site.glob(f"*/{INDEX}"))]
    return {address(room): min((words for name, words in links if name == room and words), key=len, default="") or _heading(site / room) for room in rooms}


def _heading(page: Path) -> str:
    heading = re.search(r"<h1[^>]*>(.*?)(?:<a|</h1>)", page.read_text(encoding="utf-8"), re.DOTALL)
    return _words(heading[1]) if heading else page.parent.name


def _asked(site: Path, names: list[str]) -> dict[str, str]:
    """What readers may ask for, called as utgavor/ does or as the page that leads there. What no page leads to is not offered."""
    there = [name for name in names if not name.startswith(APART) and Path(name).suffix not in TEXT | PICTURES]
    ends = [quoted(Path(name).suffix) for name in there]
    found: dict[str, str] = {}
    for page in sorted(site.rglob("*.html")):
        text = page.read_text(encoding="utf-8")
        links = _links(site, page, text) if any(end in text for end in ends) else []
        for name, words in links:
            if name in there and page.parent.name == "utgavor":
                found[name] = words
            elif name in there:
                found.setdefault(name, f"{_heading(page)} ({Path(name).suffix})")
    return {name: found[name] for name in there if name in found}


def _links(site: Path, page: Path, text: str | None = None) -> Iterator[tuple[str | None, str]]:
    """Each link of a page: the file it leads to, and its words."""
    for *href, words in _LINK.findall(text or page.read_text(encoding="utf-8")):
        yield target(page.relative_to(site).as_posix(), "".join(href)), _words(words)


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", html).split())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
