"""A sheet of the theme's without the rules that can match nothing. What can't be read stays as it is."""

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
OWN = re.compile(r"[{;]\s*(--[\w-]+)\s*:")
NAMED = re.compile(r"@(?:-webkit-)?keyframes\s+([\w-]+)")


def rules(css: str) -> list:
    return tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)


def slimmed(css: str, used: Names, gone: Iterable[str] = ()) -> list:
    """The rules of a sheet that may match, but those for the selectors `gone`, as tinycss2's."""
    gone = set(gone)
    return [*filter(None, (_slimmed(rule, used, gone) for rule in rules(css)))]


def _slimmed(rule, used: Names, gone: set[str]):
    if _holds_rules(rule):
        inner = [*filter(None, (_slimmed(each, used, gone) for each in _inside(rule)))]
        rule.content = inner
        return rule if inner else None
    if rule.type == "qualified-rule":
        parts = [part for part in split(rule.prelude) if can_match(part, used) and tinycss2.serialize(part).strip() not in gone]
        return _with(rule, prelude=_joined(parts)) if parts else None
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
                    place.append(_with(rule, prelude=_joined(these)))
        elif _holds_rules(rule) and not (paper and is_paper(rule)):
            for place, these in zip((first, later), parted(_inside(rule), is_later, paper)):
                if these:
                    place.append(_with(rule, content=these))
        elif rule.type == "at-rule" and rule.lower_at_keyword == "charset":
            continue  # pages and sheets are UTF-8 anyway
        else:
            (later if paper else first).append(rule)
    return first, later


def papers(css: str) -> tuple[str, str]:
    """What holds for paper alone, and the rest."""
    found = rules(css)
    return text(rule for rule in found if is_paper(rule)), text(rule for rule in found if not is_paper(rule))


def is_paper(rule) -> bool:
    return _holds_rules(rule) and rule.lower_at_keyword == "media" and tinycss2.serialize(rule.prelude).strip() == "print"


def _holds_rules(rule) -> bool:
    return rule.type == "at-rule" and rule.lower_at_keyword in NESTING and rule.content is not None


def _with(rule, **changed):
    other = copy.copy(rule)
    for name, value in changed.items():
        setattr(other, name, value)
    return other


def _joined(parts: list[list]) -> list:
    return [token for number, part in enumerate(parts) for token in ([ast.LiteralToken(0, 0, ",")] if number else []) + part]


def _inside(rule) -> list:
    """The rules within an at-rule; already read where it has been slimmed before."""
    if any(each.type in ("qualified-rule", "at-rule") for each in rule.content):
        return rule.content
    return tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)


def text(found: Iterable) -> str:
    return tinycss2.serialize(list(found))


def without_unused(css: str, others: str) -> str:
    """Without animations and properties of its own (--x) that neither it nor `others` use.

    Nor those that `others` give a value: colour.css gives all of the theme's colours theirs, for every page.
    """
    given = declared(others)
    before = None
    while css != before:
        before = css
        everywhere = css + others
        keys = {key for key in declared(css) if not re.search(rf"(?:var\(\s*|['\"]){key}(?![\w-])", everywhere)}
        keys |= given & declared(css)
        played = " ".join(re.findall(r"animation(?:-name)?\s*:([^;}]*)", everywhere))
        moving = {name for name in NAMED.findall(css) if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", played)}
        if keys or moving:
            css = text([*filter(None, (_without(rule, keys, moving) for rule in rules(css)))])
    return css


def without(css: str, keys: set[str]) -> str:
    """Without these properties."""
    return text([*filter(None, (_without(rule, keys, set()) for rule in rules(css)))])


def only(css: str, keys: set[str]) -> str:
    """Nothing but these properties, where they stand."""
    found = []
    for rule in rules(css):
        if _holds_rules(rule):
            if inner := rules(only(tinycss2.serialize(rule.content), keys)):
                found.append(_with(rule, content=inner))
        elif rule.type == "qualified-rule":
            each = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            if stay := [one for one in each if one.type == "declaration" and one.name in keys]:
                found.append(_with(rule, content=[token for one in stay for token in (one, ast.LiteralToken(0, 0, ";"))]))
    return text(found)


def declared(css: str) -> set[str]:
    """Its own properties, --x."""
    return set(OWN.findall(css))


def referred(css: str) -> set[str]:
    return set(re.findall(r"var\(\s*(--[\w-]+)", css))


def _without(rule, keys: set[str], moving: set[str]):
    if rule.type == "at-rule" and rule.content is not None:
        if rule.lower_at_keyword.endswith("keyframes"):
            return None if tinycss2.serialize(rule.prelude).strip() in moving else rule
        if rule.lower_at_keyword in NESTING:
            rule.content = [*filter(None, (_without(each, keys, moving) for each in _inside(rule)))]
            return rule if rule.content else None
    if rule.type == "qualified-rule":
        found = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
        if any(each.type != "declaration" for each in found):
            return rule
        stay = [each for each in found if each.name not in keys]
        if len(stay) < len(found):
            rule.content = [token for each in stay for token in (each, ast.LiteralToken(0, 0, ";"))]
        return rule if stay else None
    return rule
