"""Can a selector match anything? Only what names something that is used nowhere can't; what can't be read may."""

from __future__ import annotations

from tinycss2 import ast

from macros.slim.names import Names

#: Where one of the selectors within must match. Of `:not()` and all others nothing is asked.
ONE_OF = {"is", "where", "matches", "-webkit-any", "-moz-any", "has"}
COMBINATORS = {">", "+", "~"}


def split(tokens: list) -> list[list]:
    """A list of selectors, at its commas."""
    parts = [[]]
    for token in tokens:
        if token.type == "literal" and token.value == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return parts


def can_match(tokens: list, used: Names) -> bool:
    """One selector, as tinycss2's tokens."""
    before = None  # the token before, None where a new part of the selector begins
    for token in tokens:
        if not _may(token, before, used):
            return False
        starts = token.type == "whitespace" or (token.type == "literal" and token.value in COMBINATORS)
        before = None if starts else token
    return True


def _may(token, before, used: Names) -> bool:
    sign = before.value if before is not None and before.type == "literal" else None
    match token:
        case ast.IdentToken() if sign == ".":
            return used.has("classes", token.value)
        case ast.IdentToken() if before is None:
            return used.has("tags", token.lower_value)
        case ast.HashToken():
            return used.has("ids", token.value)
        case ast.SquareBracketsBlock():
            return _attribute(token.content, used)
        case ast.FunctionBlock() if token.lower_name in ONE_OF:
            return any(can_match(part, used) for part in split(token.arguments))
    return True


def _attribute(tokens: list, used: Names) -> bool:
    tokens = [token for token in tokens if token.type != "whitespace"]
    match tokens:
        case [ast.IdentToken() as name]:
            return used.has_value(name.lower_value, None)
        case [ast.IdentToken() as name, ast.LiteralToken(value="="), (ast.IdentToken() | ast.StringToken()) as value, *_]:
            return used.has_value(name.lower_value, value.value)
        case [ast.IdentToken() as name, *_]:
            return used.has_value(name.lower_value, None)
    return True
