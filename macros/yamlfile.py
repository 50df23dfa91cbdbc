"""YAML with line numbers: says where each value stands, and what YAML itself keeps quiet about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from macros.errors import Fault

#: What the parser says → what the author should read.
PROBLEMS = (
    ("mapping values are not allowed", "Ett kolon står där det inte väntas.",
     'Hör kolonet till texten: sätt citattecken runt den. Börjar en ny nyckel: ställ den lika långt in som de andra.'),
    ("cannot start any token", "Raden börjar med ett tecken som YAML inte kan läsa.",
     "Använd mellanslag i stället för tabb, och citattecken om texten börjar med ett skiljetecken."),
    ("could not find expected ':'", "Ett kolon saknas efter nyckeln.", "Skriv «nyckel: värde»."),
    ("expected <block end>", "Indraget stämmer inte med raderna ovanför.",
     "Rader som hör ihop ska börja lika långt in; nya punkter börjar med «- »."),
    ("unexpected end of stream", "Ett citattecken eller en parentes är inte avslutad.", "Lägg till det som saknas i slutet av texten."),
    ("expected ',' or", "En parentes är inte avslutad.", "Lägg till «]» eller «}», eller sätt citattecken runt texten."),
)


class Source:
    """One YAML file: its data, the lines of its values, and the faults of the file itself."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.data: object = None
        self.faults: list[Fault] = []
        self._root: yaml.Node | None = None
        self._read(path)

    def _read(self, path: Path) -> None:
        try:
            text = path.read_text(encoding="utf-8")
            self._root = yaml.compose(text, Loader=yaml.SafeLoader)
            self.data = yaml.safe_load(text)
        except UnicodeDecodeError:
            self._tell(None, "Filen är inte sparad som UTF-8.", "Spara om den med teckenkodningen UTF-8.")
        except yaml.MarkedYAMLError as error:
            self._tell(*_in_swedish(error))
        except (yaml.YAMLError, ValueError) as error:
            self._tell(None, "Filen går inte att läsa som YAML.", f"Läsaren säger: {error}".replace("\n", " "))
        else:
            if self.data is None:
                self._tell(None, "Filen är tom.", "Skriv innehållet, eller ta bort filen.")
            self.faults.extend(self._doubled(self._root, set()))

    def _tell(self, line: int | None, sentence: str, advice: str) -> None:
        self.faults.append(Fault(self.name, line, sentence, advice))

    def line(self, place: Sequence[str | int] = ()) -> int | None:
        """The line where a value stands; of a missing value, the line of what should hold it."""
        node, line = self._root, self._root.start_mark.line + 1 if self._root else None
        for step in place:
            if isinstance(node, yaml.MappingNode):
                pair = next((pair for pair in node.value if pair[0].value == str(step)), None)
                if pair is None:
                    return line
                key, node = pair
                line = key.start_mark.line + 1
            elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
                node = node.value[step]
                line = node.start_mark.line + 1
            else:
                return line
        return line

    def _doubled(self, node: yaml.Node | None, seen: set[int]) -> Iterator[Fault]:
        """YAML lets the last of two equal keys win, without a word."""
        if node is None or id(node) in seen:
            return
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            first: dict[str, int] = {}
            for key, value in node.value:
                line = key.start_mark.line + 1
                if str(key.value) in first:
                    yield Fault(self.name, line, f"Nyckeln «{key.value}» står två gånger.",
                                f"Den står redan på rad {first[key.value]}. Ta bort den ena.")
                first.setdefault(str(key.value), line)
                yield from self._doubled(value, seen)
        elif isinstance(node, yaml.SequenceNode):
            for value in node.value:
                yield from self._doubled(value, seen)


def _in_swedish(error: yaml.MarkedYAMLError) -> tuple[int | None, str, str]:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else None
    for sign, sentence, advice in PROBLEMS:
        if sign in (error.problem or ""):
            # What is not closed is noticed further down; the author needs its beginning.
            if sign in ("unexpected end of stream", "expected ',' or") and error.context_mark:
                line = error.context_mark.line + 1
            return line, sentence, advice
    return line, "Raden går inte att läsa som YAML.", f"Läsaren säger: {error.problem}."
