"""The rules of a sheet: without those that can match nothing, and in two parts. What can't be read stays as it is."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable

import tinycss2
from tinycss2 import ast

from macros.slim.names import Names
from macros.slim.selector import can_match, split

#: At-rules that hold rules.
NESTING = {"media", "supports", "layer", "container"}
#: In a media query, with what ties it to the rest.
UNSCRIPTED = re.compile(r"\band\s*{0}|{0}\s*and\b|{0}".format(r"\(\s*scripting\s*:\s*none\s*\)"))


def rules(css: str) -> list:
    return tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)


def slimmed(css: str, used: Names, gone: Iterable[str] = ()) -> list:
    """The rules of a sheet that may match, but those for the selectors `gone`, as tinycss2's."""
    gone = set(gone)
    return [*filter(None, (_slimmed(rule, used, gone) for rule in rules(css)))]


def _slimmed(rule, used: Names, gone: set[str]):
    if holds_rules(rule):
        inner = [*filter(None, (_slimmed(each, used, gone) for each in inside(rule)))]
        rule.content = inner
        return rule if inner else None
    if rule.type == "qualified-rule":
        parts = [part for part in split(rule.prelude) if can_match(part, used) and tinycss2.serialize(part).strip() not in gone]
        return changed(rule, prelude=_joined(parts)) if parts else None
    return rule


def parted(found: Iterable, is_later, paper: bool = True) -> tuple[list, list]:
    """The rules in two, each in its order: what is wanted first, and what comes later.

    `is_later(selector)` is asked of each selector, as tokens. With `paper`, rules for paper and at-rules other
    than those that hold rules come later too.
    """
    first, later = [], []
    for rule in found:
        if rule.type == "qualified-rule":
            parts = split(rule.prelude)
            for place, these in ((first, [each for each in parts if not is_later(each)]), (later, [each for each in parts if is_later(each)])):
                if these:
                    place.append(changed(rule, prelude=_joined(these)))
        elif holds_rules(rule) and not (paper and is_paper(rule)):
            for place, these in zip((first, later), parted(inside(rule), is_later, paper)):
                if these:
                    place.append(changed(rule, content=these))
        elif rule.type == "at-rule" and rule.lower_at_keyword == "charset":
            continue  # pages and sheets are UTF-8 anyway
        else:
            (later if paper else first).append(rule)
    return first, later


def papers(css: str) -> tuple[str, str]:
    """What holds for paper alone, and the rest."""
    found = rules(css)
    return text(rule for rule in found if is_paper(rule)), text(rule for rule in found if not is_paper(rule))


def unscripted(css: str) -> tuple[str, str]:
    """What holds where no script runs, without saying so, and the rest. Browsers learned to ask for it late (Chrome 120, Safari 17)."""
    without, rest = [], []
    for rule in rules(css):
        asks = tinycss2.serialize(rule.prelude) if holds_rules(rule) and rule.lower_at_keyword == "media" else ""
        if not UNSCRIPTED.search(asks):
            rest.append(rule)
        elif left := " ".join(UNSCRIPTED.sub("", asks).split()):
            without.append(changed(rule, prelude=tinycss2.parse_component_value_list(f" {left}")))
        else:
            without += inside(rule)
    return text(without), text(rest)


def is_paper(rule) -> bool:
    return holds_rules(rule) and rule.lower_at_keyword == "media" and tinycss2.serialize(rule.prelude).strip() == "print"


def holds_rules(rule) -> bool:
    return rule.type == "at-rule" and rule.lower_at_keyword in NESTING and rule.content is not None


def changed(rule, **parts):
    """A copy of the rule with these of its parts."""
    other = copy.copy(rule)
    for name, value in parts.items():
        setattr(other, name, value)
    return other


def _joined(parts: list[list]) -> list:
    return [token for number, part in enumerate(parts) for token in ([ast.LiteralToken(0, 0, ",")] if number else []) + part]


def inside(rule) -> list:
    """The rules within an at-rule; already read where it has been slimmed before."""
    if any(each.type in ("qualified-rule", "at-rule") for each in rule.content):
        return rule.content
    return tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)


def text(found: Iterable) -> str:
    return tinycss2.serialize(list(found))
