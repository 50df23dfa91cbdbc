"""The properties of a sheet's own, --x: which it says and asks for, and the sheet without some of them; animations likewise."""

from __future__ import annotations

import re

import tinycss2
from tinycss2 import ast

from macros.slim import sheet

OWN = re.compile(r"[{;]\s*(--[\w-]+)\s*:")
NAMED = re.compile(r"@(?:-webkit-)?keyframes\s+([\w-]+)")


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
            css = sheet.text([*filter(None, (_without(rule, keys, moving) for rule in sheet.rules(css)))])
    return css


def without(css: str, keys: set[str]) -> str:
    """Without these properties."""
    return sheet.text([*filter(None, (_without(rule, keys, set()) for rule in sheet.rules(css)))])


def only(css: str, keys: set[str]) -> str:
    """Nothing but these properties, where they stand."""
    found = []
    for rule in sheet.rules(css):
        if sheet.holds_rules(rule):
            if inner := sheet.rules(only(tinycss2.serialize(rule.content), keys)):
                found.append(sheet.changed(rule, content=inner))
        elif rule.type == "qualified-rule":
            each = tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True)
            if stay := [one for one in each if one.type == "declaration" and one.name in keys]:
                found.append(sheet.changed(rule, content=[token for one in stay for token in (one, ast.LiteralToken(0, 0, ";"))]))
    return sheet.text(found)


def declared(css: str) -> set[str]:
    """Its own properties, --x."""
    return set(OWN.findall(css))


def referred(css: str) -> set[str]:
    return set(re.findall(r"var\(\s*(--[\w-]+)", css))


def _without(rule, keys: set[str], moving: set[str]):
    if rule.type == "at-rule" and rule.content is not None:
        if rule.lower_at_keyword.endswith("keyframes"):
            return None if tinycss2.serialize(rule.prelude).strip() in moving else rule
        if rule.lower_at_keyword in sheet.NESTING:
            rule.content = [*filter(None, (_without(each, keys, moving) for each in sheet.inside(rule)))]
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
