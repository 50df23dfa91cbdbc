"""From what pydantic found to a Swedish sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from macros.errors import Mistake, listed, suggest

Place = tuple[str | int, ...]


def custom(sentence: str, advice: str) -> PydanticCustomError:
    """For validators of our own: raise this, and the sentences reach the author as they are."""
    # Handed over as context: pydantic would take braces in the sentence for places to fill in.
    return PydanticCustomError("swedish", "{sentence}", {"sentence": sentence, "advice": advice})


def all_in_swedish(error: ValidationError, model: type[BaseModel]) -> Iterator[tuple[Place, Mistake]]:
    """Every fault of a record, with its place. A misspelt key is not also told as missing."""
    details = error.errors()
    meant = {
        (*detail["loc"][:-1], near)
        for detail in details if detail["type"] == "extra_forbidden"
        for near in get_close_matches(str(detail["loc"][-1]), fields_at(model, detail["loc"][:-1]), n=1)
    }
    within = {detail["loc"][:length] for detail in details for length in range(len(detail["loc"]))}
    for detail in details:
        is_meant = detail["type"] == "missing" and detail["loc"] in meant
        # A list whose every item has a fault is empty to pydantic, not to its author.
        is_full = detail["type"] == "too_short" and detail["loc"] in within
        if not is_meant and not is_full:
            yield detail["loc"], in_swedish(detail, model)


def in_swedish(error: ErrorDetails, model: type[BaseModel]) -> Mistake:
    """One fault of a record, as a sentence and an advice."""
    place, value, context = error["loc"], error["input"], error.get("ctx", {})
    name = next((part for part in reversed(place) if isinstance(part, str)), "filen")
    what = f"en punkt i «{name}»" if place and isinstance(place[-1], int) else f"«{name}»"
    match error["type"]:
        case "swedish":
            return Mistake(context["sentence"], context["advice"])
        case "missing":
            return Mistake(f"Nyckeln «{name}» saknas.", f"Lägg till «{name}: …».")
        case "extra_forbidden":
            known = fields_at(model, place[:-1])
            return Mistake(f"Nyckeln «{name}» känns inte igen.", suggest(str(name), known, f"Här får stå {listed(known)}."))
        case "literal_error":
            known = literals_at(model, place)
            return Mistake(f"Värdet «{value}» för {what} känns inte igen.", suggest(str(value), known, f"Välj {listed(known, 'eller')}."))
        case "string_pattern_mismatch" if "#" in context["pattern"]:
            return Mistake(f"«{value}» duger inte som plats för {what}.",
                           "Skriv kapitlets namn, och avsnittets efter «#»: bilda-partiforening#hur-manga.")
        case "string_pattern_mismatch":
            return Mistake(f"«{value}» duger inte som namn för {what}.",
                           "Använd bara små bokstäver a–z, siffror och bindestreck.")
        case "string_too_short" | "too_short":
            return Mistake(f"Värdet för {what} är tomt.", "Fyll i det, eller ta bort raden.")
        case "string_type":
            return Mistake(f"Värdet för {what} ska vara text, men är {kind_of(value)}.",
                           "Sätt citattecken runt det." if not isinstance(value, (list, dict, type(None))) else "Skriv texten efter kolonet.")
        case "tuple_type" | "list_type":
            return Mistake(f"Värdet för {what} ska vara en lista, men är {kind_of(value)}.",
                           "Skriv varje sak på en egen rad som börjar med «- ».")
        case "model_type" | "model_attributes_type" | "dict_type":
            return Mistake(f"Värdet för {what} ska vara nycklar med värden, men är {kind_of(value)}.",
                           "Skriv «nyckel: värde» på indragna rader.")
        case kind if kind.startswith("date_"):
            return Mistake(f"Värdet för {what} ska vara ett datum.", "Skriv det som 2026-01-31.")
        case kind if kind.startswith("int_"):
            return Mistake(f"Värdet för {what} ska vara ett heltal, men är {kind_of(value)}.", "Skriv det med siffror, utan citattecken.")
        case "less_than_equal":
            return Mistake(f"Värdet för {what} är för stort: {value}.", f"Skriv högst {context['le']}.")
        case "greater_than_equal":
            return Mistake(f"Värdet för {what} är för litet: {value}.", f"Skriv minst {context['ge']}.")
        case kind if kind.startswith("bool_"):
            return Mistake(f"Värdet för {what} ska vara ja eller nej, men är {kind_of(value)}.", "Skriv «true» eller «false».")
    return Mistake(f"Värdet för {what} går inte att använda.", f"Läsaren säger: {error['msg']}.")


def kind_of(value: object) -> str:
    """What a value is, in an author's words."""
    match value:
        case None: return "tomt"
        case bool(): return "ja eller nej"
        case int() | float(): return "ett tal"
        case str(): return "text"
        case list() | tuple(): return "en lista"
        case dict(): return "nycklar med värden"
    return "ett datum" if hasattr(value, "isoformat") else "något annat"


def fields_at(model: type[BaseModel], place: Sequence[str | int]) -> list[str]:
    """The keys that may stand at a place in a file."""
    for step in place:
        if isinstance(step, str) and (inner := _model_in(model.model_fields[step].annotation)):
            model = inner
    return [name for name in model.model_fields if name != "key"]


def literals_at(model: type[BaseModel], place: Sequence[str | int]) -> list[str]:
    """The words to choose from at a place in a file."""
    names = [step for step in place if isinstance(step, str)]
    for step in names[:-1]:
        model = _model_in(model.model_fields[step].annotation) or model
    return [word for word in _leaves(model.model_fields[names[-1]].annotation) if isinstance(word, str)]


def _leaves(annotation: Any) -> list[Any]:
    inner = get_args(annotation)
    return [leaf for part in inner for leaf in _leaves(part)] if inner else [annotation]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    return next((leaf for leaf in _leaves(annotation) if isinstance(leaf, type) and issubclass(leaf, BaseModel)), None)
