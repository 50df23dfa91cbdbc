"""The style of a built site: what the first paint needs stands in every page, the rest comes after it.

The theme's sheets are slimmed, ours are not: theirs are made for every site there is. The links that stay
stand in <noscript>; later.mjs puts them in place once the page is painted.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from macros.slim import sheet
from macros.slim.hashed import hashed
from macros.slim.names import names
from macros.slim.paint import Later
from macros.strip import FIRST, JOINED, stripped

LINK = re.compile(r'[ \t]*<link rel="stylesheet" href="([^"]*?)(assets/[^"]+\.css)">\s*')
#: A sheet that a script fetches when it needs it.
BY_SCRIPT = re.compile(r'"\.\./css/(\w+\.css)"')
THEME = "assets/stylesheets/"
#: What of the theme's nobody fetches any more.
UNUSED = ("assets/stylesheets", "assets/javascripts", "assets/images")
#: Its script gave this class to what has the focus by the keyboard; browsers have since learned it.
FOCUS = re.compile(r"\.focus-visible(?![\w-])")


def styles(site: Path, later: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
    """`later`: elements and beginnings of classes whose rules the first paint can do without.
    `keep`: names whose rules stay though no page and no script has them."""
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    linked = {name for page in pages.values() for _, name in LINK.findall(page)}
    if not linked:
        return
    theirs = [name for name in dict.fromkeys(name for page in pages.values() for _, name in LINK.findall(page)) if name.startswith(THEME)]
    read = lambda name: (site / name).read_text(encoding="utf-8") if name in linked else ""  # noqa: E731
    scripts = {path: path.read_text(encoding="utf-8") for path in sorted(site.glob("assets/js/*.mjs"))}
    ours = "".join(path.read_text(encoding="utf-8") for path in sorted(site.glob("assets/css/*.css")))
    first, rest = parts("".join(map(read, theirs)), pages.values(), scripts.values(), ours, read(FIRST), later, keep)
    inline = stripped("text/css", first + read(FIRST))
    files = {JOINED: hashed(site, JOINED, stripped("text/css", rest + read(JOINED)))}
    files |= {name: hashed(site, name, read(name)) for name in sorted(linked - {FIRST, JOINED, *theirs})}
    for path, page in pages.items():
        path.write_text(styled(page, inline, files), encoding="utf-8")
    for path, script in scripts.items():
        path.write_text(BY_SCRIPT.sub(lambda found: f'"../css/{_fetched(site, found[1])}"', script), encoding="utf-8")
    for name in linked | {f"assets/css/{name}" for script in scripts.values() for name in BY_SCRIPT.findall(script)}:
        (site / name).unlink()
    for folder in UNUSED:
        shutil.rmtree(site / folder, ignore_errors=True)


def _fetched(site: Path, name: str) -> str:
    """The new name of a sheet that a script asks for."""
    return Path(hashed(site, f"assets/css/{name}", (site / "assets/css" / name).read_text(encoding="utf-8"))).name


def parts(css: str, pages: Iterable[str], scripts: Iterable[str], ours: str, ours_first: str, later: Iterable[str], keep: Iterable[str]) -> tuple[str, str]:
    """The theme's style, slimmed: for the first paint, and the rest."""
    scripts = list(scripts)
    used = names(pages, scripts, keep)
    slim = sheet.without_unused(sheet.text(sheet.slimmed(FOCUS.sub(":focus-visible", css), used)), ours + "".join(scripts))
    first, rest = map(sheet.text, sheet.parted(sheet.rules(slim), Later(later)))
    # Values that only later rules ask for, icons above all, come with them.
    late = sheet.declared(first) - sheet.referred(first) - sheet.referred(ours_first)
    return sheet.without(first, late), sheet.only(first, late) + rest


def styled(page: str, inline: str, files: dict[str, str]) -> str:
    """The page with its links to sheets gathered in one place."""
    found = LINK.findall(page)
    links = "".join(f'<link rel="stylesheet" href="{up}{files[name]}">' for up, name in found if name in files)
    place = LINK.search(page)
    if place is None:
        return page
    rest = LINK.sub("", page[place.start():])
    return f"{page[:place.start()]}<style>{inline}</style>\n<noscript>{links}</noscript>\n{rest}"
