"""A shelf of records: reads all, reports all faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError

from macros.errors import Fault, Mistake, suggest
from macros.record import SLUG, Keyed
from macros.sentences import all_in_swedish, kind_of
from macros.yamlfile import Source

R = TypeVar("R", bound=Keyed)


class Shelf(Generic[R]):
    """Records of one kind, by key: a folder with one file each, or one file with many.

    `what` is what authors call one of them; it stands in the sentence when a key is unknown.
    With `whole` the path is one file that is one record.
    """

    def __init__(self, path: Path, model: type[R], what: str, docs: Path, whole: bool | None = None) -> None:
        self.model, self.what = model, what
        self.faults: list[Fault] = []
        self._records: dict[str, R] = {}
        self._sources: dict[str, tuple[Source, tuple[str, ...]]] = {}  # of faulty records too
        folder = path.suffix == ""
        for file in sorted(path.glob("*.yml")) if folder else [path]:
            if file.exists():
                self._read(Source(file, file.relative_to(docs.parent).as_posix()), file, folder if whole is None else whole)

    def _read(self, source: Source, file: Path, whole: bool) -> None:
        self.faults.extend(source.faults)
        if whole:
            self._sources[file.stem] = (source, ())
            if source.data is not None:
                self._validate(file.stem, source.data)
        elif isinstance(source.data, dict):
            for key, data in source.data.items():
                self._sources[str(key)] = (source, (str(key),))
                self._validate(str(key), data)
        elif source.data is not None:
            self.faults.append(Fault(source.name, 1, f"Filen ska vara nycklar med värden, men är {kind_of(source.data)}.",
                                     "Skriv «nyckel:» och därunder värdena på indragna rader."))

    def _validate(self, key: str, data: object) -> None:
        if not re.fullmatch(SLUG, key):
            self.tell(key, (), f"«{key}» duger inte som namn.", "Använd bara små bokstäver a–z, siffror och bindestreck.")
            return
        if not isinstance(data, dict):
            self.tell(key, (), f"«{key}» ska vara nycklar med värden, men är {kind_of(data)}.",
                      "Skriv «nyckel: värde» på indragna rader.")
            return
        # The key is the file's name; written in the file as well it is an unknown key like any other.
        named = {str(name): value for name, value in data.items() if name != "key"} | {"key": key}
        try:
            self._records[key] = self.model.model_validate(named)
        except ValidationError as error:
            for place, mistake in all_in_swedish(error, self.model):
                self.tell(key, place, mistake.sentence, mistake.advice)
        if "key" in data:
            self.tell(key, ("key",), "Nyckeln «key» känns inte igen.", "Ta bort raden: namnet är redan nyckeln.")

    def tell(self, key: str, place: Sequence[str | int], sentence: str, advice: str) -> None:
        """Note a fault at a place within the record of that key, which is then not shown."""
        self.drop(key)
        source, start = self._sources[key]
        self.faults.append(Fault(source.name, source.line((*start, *place)), sentence, advice))

    def find(self, key: str) -> R | None:
        """The record; None if its file has faults that are told already; a Mistake if there is none."""
        if key not in self._sources:
            raise Mistake(f"{self.what} «{key}» finns inte.", suggest(key, self._sources))
        return self._records.get(key)

    def get(self, key: str) -> R | None:
        """The record, or None."""
        return self._records.get(key)

    def where(self, key: str, place: Sequence[str | int]) -> str:
        """A place in words, for a fault that must name two."""
        source, start = self._sources[key]
        return f"{source.name}, rad {source.line((*start, *place))}"

    def __contains__(self, key: object) -> bool:
        return key in self._sources

    @property
    def keys(self) -> list[str]:
        """Of all records, also of those with faults."""
        return list(self._sources)

    def __iter__(self) -> Iterator[R]:
        return iter(list(self._records.values()))  # a copy: records with faults are dropped on the way

    def complete(self, record: R) -> None:
        """Replace a record by its completed self, unless it has been dropped."""
        if record.key in self._records:
            self._records[record.key] = record

    def drop(self, key: str) -> None:
        """Leave a record out whose faults are told here or elsewhere."""
        self._records.pop(key, None)
