"""One module of ours, read: what it imports and exports, and its text as a part of a file of many."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property

FROM = r'"\./([\w-]+)\.mjs"'
IMPORT = re.compile(rf'^import\s+(?:(\{{[^}}]*\}}|\*\s+as\s+\w+)\s+from\s+)?{FROM};[^\n]*\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(const|async function|function|class)\b)(?:async )?(?:const|function|class)(?:\s*\*\s*|\s+)([\w$]+)", re.MULTILINE)
#: export { a } from "./x.mjs";
HANDED = re.compile(rf"^export (\{{[^}}]*\}}) from {FROM};[^\n]*\n", re.MULTILINE)
#: At the beginning of a line: the module itself waits, not a function in it.
WAITS = re.compile(r"^await\b", re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
LATER = re.compile(rf"\bimport\({FROM}\)")
#: What would be left of an import or export that the patterns above don't know.
UNKNOWN = re.compile(r"^(?:export\b|import\b(?!\(|\.meta)).*|\bimport\(.*", re.MULTILINE)


class Unjoinable(ValueError):
    """Where and what, as text."""


def variable(name: str) -> str:
    """What the exports of a module are called in the file it is joined into: of "a-b", $a_b."""
    return "$" + name.replace("-", "_")


@dataclass(frozen=True)
class Module:
    name: str
    text: str

    @cached_property
    def imports(self) -> list[str]:
        """Modules it can't begin without, each once."""
        return list(dict.fromkeys(name for _, name in IMPORT.findall(self._read)))

    @cached_property
    def fetched(self) -> list[str]:
        """Modules it may fetch later."""
        return list(dict.fromkeys(LATER.findall(self.text)))

    @cached_property
    def exports(self) -> list[str]:
        return [name for _, name in EXPORT.findall(self.text)] + [
            name for names, _ in HANDED.findall(self.text) for name in re.findall(r"[\w$]+", names)]

    @property
    def _read(self) -> str:
        """What it only hands on, it imports too."""
        return HANDED.sub(r'import \1 from "./\2.mjs";\n', self.text)

    def part(self, address: Callable[[str], str], giving: Collection[str] = ()) -> str:
        """A function that leaves its exports in its variable.

        `address(name)`: the file to fetch a module from. `giving`: modules that export anything; who fetches one gets that.
        """
        text = LATER.sub(lambda found: f'\0("{address(found[1])}"){_handed(found[1], giving)}', self._read)
        text = EXPORT.sub(lambda found: found[0].removeprefix("export "), IMPORT.sub(_taken, text))
        if found := UNKNOWN.search(text):
            raise Unjoinable(f"{self.name}.mjs: {found[0]}")
        body = text.replace("\0(", "import(").strip()
        if not COMMENT.sub("", body).strip() and not self.exports:
            return ""
        given = f"\nreturn {{ {', '.join(self.exports)} }};" if self.exports else ""
        begins = "await (async () => {" if WAITS.search(body) else "(() => {"
        return f"{f'{variable(self.name)} = ' if self.exports else ';'}{begins}\n{body}{given}\n}})();\n"


def _handed(name: str, giving: Collection[str]) -> str:
    return f".then((file) => file.{variable(name)})" if name in giving else ""


def _taken(found: re.Match) -> str:
    """import { a, b as c } from "./x.mjs" → const { a, b: c } = $x;"""
    names, module = found[1], variable(found[2])
    if names is None:
        return ""
    if names.startswith("*"):
        return f"const {names.split()[-1]} = {module};\n"
    return "const " + re.sub(r"\b(\w+) as (\w+)", r"\1: \2", names) + f" = {module};\n"
