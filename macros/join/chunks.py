"""Which file each module goes into, and in which order the parts of a file stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros.join.module import Module, Unjoinable


@dataclass(frozen=True)
class Chunk:
    name: str
    #: In the order they are run in.
    modules: tuple[Module, ...]

    def names(self) -> list[str]:
        return [module.name for module in self.modules]


def chunks(modules: Mapping[str, Module], groups: Mapping[str, Sequence[str]]) -> list[Chunk]:
    """`groups`: {name of a file: the modules it is for}. What these import comes along, if no file before has it.

    A module in no group becomes a file of its own. So a file only ever waits for files before it.
    """
    taken: dict[str, str] = {}
    found = []
    for name, wanted in groups.items():
        order: list[str] = []
        for each in wanted:
            if each not in modules:
                raise Unjoinable(f"{name}: {each}.mjs")
            _visit(each, modules, taken, order, ())
        taken |= dict.fromkeys(order, name)
        found.append(Chunk(name, tuple(modules[each] for each in order)))
    for name in sorted(set(modules) - set(taken)):
        _visit(name, modules, taken, [], ())  # is it part of a ring?
        found.append(Chunk(name, (modules[name],)))
    return found


def _visit(name: str, modules: Mapping[str, Module], taken: Mapping[str, str], order: list[str], path: tuple[str, ...]) -> None:
    if name in path:
        raise Unjoinable(" → ".join((*path, name)))
    if name in taken or name in order:
        return
    if name not in modules:
        raise Unjoinable(f"{path[-1]}.mjs: {name}.mjs")
    for each in modules[name].imports:
        _visit(each, modules, taken, order, (*path, name))
    order.append(name)


def needs(chunk: Chunk, home: Mapping[str, str]) -> list[str]:
    """Other files that it can't begin without. `home`: {module: file}."""
    return sorted({home[each] for module in chunk.modules for each in module.imports} - {chunk.name})


def homes(found: Sequence[Chunk]) -> dict[str, str]:
    return {module.name: chunk.name for chunk in found for module in chunk.modules}
