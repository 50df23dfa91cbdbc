"""A word that authors may use: how it is called, and what is wrong with a call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

from macros.errors import Mistake, suggest


@dataclass(frozen=True)
class Word:
    """A macro. `usage` opens its docstring; `block` says that it stands alone on its line."""

    name: str
    signature: inspect.Signature
    usage: str
    block: bool

    @classmethod
    def of(cls, function: Callable[..., str], block: bool) -> Self:
        usage = re.match(r"\{\{.*?\}\}", inspect.getdoc(function) or "")
        return cls(function.__name__, inspect.signature(function, eval_str=True), usage.group() if usage else "", block)

    def check(self, args: tuple[object, ...], named: dict[str, object]) -> None:
        """Python says this in English and with a traceback."""
        known = self.signature.parameters
        for name in named:
            if name not in known:
                raise Mistake(f"«{self.name}» har inget som heter «{name}».", suggest(name, known, f"Skriv {self.usage}."))
        try:
            bound = self.signature.bind(*args, **named)
        except TypeError:
            few = len(args) + len(named) < sum(one.default is one.empty for one in known.values())
            raise Mistake(f"«{self.name}» har för {'få' if few else 'många'} värden inom parentesen.", f"Skriv {self.usage}.") from None
        for name, value in bound.arguments.items():
            if not isinstance(value, known[name].annotation):
                raise Mistake(f"«{value}» duger inte som «{name}» i «{self.name}».", f"Skriv {self.usage}.")
            if name == "level" and value is not None and not 1 <= value <= 5:
                raise Mistake(f"Rubriknivån {value} finns inte för «{self.name}».", "Välj en nivå från 1 till 5.")
