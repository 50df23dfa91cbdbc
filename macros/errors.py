"""What an author is told when something is wrong: where, what, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True)
class Fault:
    """One thing to mend. `file` is relative to the project, as the author would open it."""

    file: str
    line: int | None
    sentence: str
    advice: str

    def __str__(self) -> str:
        place = f"{self.file}, rad {self.line}" if self.line else self.file
        return f"{place}\n  {self.sentence}\n  → {self.advice}"


class Mistake(Exception):
    """Raised where the place is not known; whoever knows file and line makes a Fault of it."""

    def __init__(self, sentence: str, advice: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.advice = advice

    def at(self, file: str, line: int | None) -> Fault:
        return Fault(file, line, self.sentence, self.advice)


def suggest(word: str, known: Iterable[str], otherwise: str | None = None) -> str:
    """«Menade du …?» when one of the known words is near, else what there is to choose from."""
    known = sorted(set(known))
    if near := get_close_matches(word, known, n=1):
        return f"Menade du «{near[0]}»?"
    if otherwise:
        return otherwise
    return f"Det som finns är {listed(known)}." if known else "Det finns inget att välja på än."


def listed(words: Iterable[str], last: str = "och") -> str:
    """«a», «b» och «c»"""
    quoted = [f"«{word}»" for word in words]
    return f" {last} ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]])) if quoted else ""


def in_order(faults: Iterable[Fault]) -> list[Fault]:
    """Each fault once, file by file and from the top."""
    return sorted(set(faults), key=lambda fault: (fault.file, fault.line or 0, fault.sentence))


def report(faults: Iterable[Fault], serving: bool = False) -> str:
    """All faults as the author reads them in the terminal."""
    faults = in_order(faults)
    count = "ett fel" if len(faults) == 1 else f"{len(faults)} fel"
    head = f"Handboken har {count}. Rätta och spara, så byggs den om." if serving else f"Handboken byggdes inte: {count}."
    return "\n\n".join([head, *map(str, faults)]) + "\n"
