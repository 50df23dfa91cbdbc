"""The joined files, and where the pages name them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from macros.join.chunks import Chunk, chunks, homes, needs
from macros.join.module import Module, variable
from macros.slim.hashed import mark
from macros.strip import stripped

FOLDER = "assets/js"
SCRIPT = re.compile(r'<script src="([^"]*?)assets/js/([\w-]+)\.mjs" type="module"></script>')


def join(site: Path, groups: Mapping[str, Sequence[str]], at_once: Mapping[str, str] | None = None) -> None:
    """Join the modules of a built site. `at_once`: {element: group}, asked for together with the page where the element stands."""
    paths = {path.stem: path for path in sorted((site / FOLDER).glob("*.mjs")) if "." not in path.stem}
    if not paths:
        return
    found = chunks({name: Module(name, path.read_text(encoding="utf-8")) for name, path in paths.items()}, groups)
    names = named(found)
    home = homes(found)
    giving = {module.name for chunk in found for module in chunk.modules if module.exports}
    for chunk in found:
        (site / FOLDER / names[chunk.name]).write_text(stripped("application/javascript", text(chunk, home, names, giving)), encoding="utf-8")
    for path in paths.values():
        path.unlink()
    by_name = {chunk.name: chunk for chunk in found}
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        early = [group for element, group in (at_once or {}).items() if f"<{element}" in page]
        path.write_text(SCRIPT.sub(lambda script: _tags(script, early, by_name, home, names), page), encoding="utf-8")


def named(found: Sequence[Chunk]) -> dict[str, str]:
    """{group: file}. The mark stands for all it holds and all it can fetch: two files may fetch each other."""
    home = homes(found)
    raw = {chunk.name: "".join(module.text for module in chunk.modules) for chunk in found}
    leads = {chunk.name: {home[each] for module in chunk.modules for each in (*module.imports, *module.fetched)} for chunk in found}

    def reached(name: str) -> set[str]:
        seen, ahead = set(), [name]
        while ahead:
            if (each := ahead.pop()) not in seen:
                seen.add(each)
                ahead += leads[each]
        return seen

    return {name: f"{name}.{mark(''.join(raw[each] for each in sorted(reached(name))))}.mjs" for name in raw}


def text(chunk: Chunk, home: Mapping[str, str], names: Mapping[str, str], giving: set[str]) -> str:
    """One file: what it takes from others, its parts, what it hands on. `giving`: modules that export anything."""
    others: dict[str, list[str]] = {name: [] for name in needs(chunk, home)}
    for each in dict.fromkeys(each for module in chunk.modules for each in module.imports):
        if home[each] != chunk.name and each in giving:
            others[home[each]].append(variable(each))
    taken = (f'import {{ {", ".join(some)} }} from "./{names[name]}";' if some else f'import "./{names[name]}";' for name, some in others.items())
    parts = [module.part(lambda name: f"./{names[home[name]]}", giving) for module in chunk.modules]
    given = ", ".join(variable(name) for name in chunk.names() if name in giving)
    around = (f"let {given};", f"export {{ {given} }};") if given else ("", "")
    return "\n".join([*taken, around[0], *parts, around[1], ""])


def _tags(script: re.Match, early: list[str], by_name: Mapping[str, Chunk], home: Mapping[str, str], names: Mapping[str, str]) -> str:
    """The page's script by its new name, and what it will ask for, so that nothing waits for anything."""
    up, first = script[1], home[script[2]]
    ahead = dict.fromkeys(each for group in (first, *early) for each in (*needs(by_name[group], home), group))
    links = "".join(f'<link rel="modulepreload" href="{up}{FOLDER}/{names[each]}">' for each in ahead if each != first)
    return f'<script src="{up}{FOLDER}/{names[first]}" type="module"></script>{links}'
