"""The style of a built site: what the first paint needs stands in every page, the rest comes after it.

The theme's sheets are slimmed, ours are not: theirs are made for every site there is. The links that stay
stand in <noscript>; later.mjs puts them in place once the page is painted. What holds without script is a sheet
of its own, in a <noscript> of the body. Where no script comes to run, the page's own unfolds them all (hb-header.html).
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from macros.slim import properties, sheet
from macros.slim.hashed import hashed
from macros.slim.names import names
from macros.slim.paint import WAITS, Later
from macros.slim.selector import can_match
from macros.strip import FIRST, FORMS, JOINED, PAGES, STUDY, TOOLS, UNSCRIPTED, stripped

#: A sheet under its first name; one that bears a mark has been here before.
LINK = re.compile(r'[ \t]*<link rel="stylesheet"( blocking="render")? href="([^"]*?)(assets/css/[\w-]+\.css|assets/stylesheets/[^"]+\.css)">\s*')
#: A sheet that a script fetches when it needs it.
BY_SCRIPT = re.compile(r'"\.\./css/(\w+\.css)"')
THEME = "assets/stylesheets/"
#: What of the theme's nobody fetches any more.
UNUSED = ("assets/stylesheets", "assets/javascripts", "assets/images")
#: Ours, in the order in which they outweigh each other.
OURS = (FIRST, JOINED, TOOLS, PAGES, FORMS, STUDY)
#: Of the theme's, nothing moves: what may, says so in a sheet of ours. What stops movements stays.
MOVES = re.compile(r"(?<=[{;])\s*(?:transition|scroll-snap-\w+)\s*:(?!\s*none)[^;}]*;?")
#: Its script gave this class to what has the focus by the keyboard; browsers have since learned it.
FOCUS = re.compile(r"\.focus-visible(?![\w-])")


def styles(site: Path, later: Iterable[str] = (), keep: Iterable[str] = (), gone: Iterable[str] = ()) -> None:
    """`later`: elements and beginnings of classes whose rules the first paint can do without.
    `keep`: names whose rules stay though no page and no script has them. `gone`: selectors of theirs that go."""
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    linked = {name for page in pages.values() for _, _, name in LINK.findall(page)}
    if not linked:
        return
    theirs = [name for name in dict.fromkeys(name for page in pages.values() for _, _, name in LINK.findall(page)) if name.startswith(THEME)]
    read = lambda name: (site / name).read_text(encoding="utf-8") if name in linked else ""  # noqa: E731
    scripts = {path: path.read_text(encoding="utf-8") for path in sorted(site.glob("assets/js/*.mjs"))}
    ours = "".join(path.read_text(encoding="utf-8") for path in sorted(site.glob("assets/css/*.css")))
    plain, other = ([page for page in pages.values() if (PAGES in page) is has] for has in (False, True))
    unscripted, scripted = zip(*(sheet.unscripted(read(name)) for name in OURS))
    mine = dict(zip(OURS, scripted))
    paper, early = sheet.papers(mine.pop(FIRST))
    first, rest, few = parts("".join(map(read, theirs)), plain, other, scripts.values(), ours, early, later, keep, gone)
    first, rest, few = (stripped("text/css", text) for text in (first, rest, few))  # ours has been, before it came here
    inline = first + early
    whole = {**mine, JOINED: rest + paper + mine[JOINED], PAGES: few + mine[PAGES], UNSCRIPTED: "".join(unscripted)}
    files = {name: hashed(site, name, text) for name, text in sorted(whole.items()) if name in linked}
    for path, page in pages.items():
        path.write_text(styled(page, inline, files), encoding="utf-8")
    for path, script in scripts.items():
        path.write_text(BY_SCRIPT.sub(lambda found: f'"../css/{_fetched(site, found[1])}"', script), encoding="utf-8")
    for name in linked | {f"assets/css/{name}" for script in scripts.values() for name in BY_SCRIPT.findall(script)}:
        (site / name).unlink(missing_ok=True)  # UNSCRIPTED was never there under that name
    for folder in UNUSED:
        shutil.rmtree(site / folder, ignore_errors=True)


def _fetched(site: Path, name: str) -> str:
    """The new name of a sheet that a script asks for."""
    return Path(hashed(site, f"assets/css/{name}", (site / "assets/css" / name).read_text(encoding="utf-8"))).name


def parts(css: str, plain: Iterable[str], other: Iterable[str], scripts: Iterable[str], ours: str, ours_first: str,
          later: Iterable[str], keep: Iterable[str], gone: Iterable[str]) -> tuple[str, str, str]:
    """The theme's style, slimmed: for the first paint, the rest, and what only the `other` pages need, not the `plain` ones."""
    scripts = list(scripts)
    common = names(plain, scripts, keep)
    slim = sheet.text(sheet.slimmed(FOCUS.sub(":focus-visible", css), names(other, [], known=common), gone))
    slim = MOVES.sub("", properties.without_unused(slim, ours + "".join(scripts)))
    most, few = sheet.parted(sheet.rules(slim), lambda selector: not can_match(selector, common), paper=False)
    most, few = sheet.text(most), sheet.text(few)
    seldom = properties.declared(most) & properties.referred(few) - properties.referred(most + ours)
    few, most = properties.only(most, seldom) + few, properties.without(most, seldom)
    first, rest = map(sheet.text, sheet.parted(sheet.rules(most), Later(later)))
    # Values that only later rules ask for, icons above all, come with them.
    late = (properties.declared(first) - properties.referred(first) - properties.referred(ours_first)) | WAITS
    return properties.without(first, late), properties.only(first, late) + rest, few


def styled(page: str, inline: str, files: dict[str, str]) -> str:
    """The page with its links to sheets gathered in one place. What a page waits for stands last, as a link."""
    page = LINK.sub(lambda link: link[0].replace(link[3], files[UNSCRIPTED]) if link[3] == UNSCRIPTED else link[0], page)
    found = LINK.findall(page)
    links = {name: f'<link rel="stylesheet" href="{up}{files[name]}">' for _, up, name in found if name in files}
    awaited = "".join(links.pop(name) for waits, _, name in found if waits and name in links)
    # One after the other, as they outweigh each other: what all have, the tools, what few pages have.
    parts = [[links.pop(name)] for name in (JOINED, TOOLS) if name in links] + ([list(links.values())] if set(links) - {JOINED, TOOLS} else [])
    place = LINK.search(page)
    if place is None:
        return page
    rest = LINK.sub("", page[place.start():])
    unscripted = "".join(f"<noscript>{''.join(part)}</noscript>" for part in parts)
    return f"{page[:place.start()]}<style>{inline}</style>\n{unscripted}{awaited}\n{rest}"
