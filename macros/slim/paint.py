"""Which rules of the theme's the first paint can do without: states, what lies below, what is seldom met."""

from __future__ import annotations

from collections.abc import Iterable

from tinycss2 import ast

#: Pseudo-classes and -elements that nothing has at the first paint.
STATES = {"hover", "focus", "focus-within", "focus-visible", "active", "target", "-webkit-scrollbar", "-webkit-scrollbar-thumb", "-webkit-details-marker", "marker", "after"}


#: Properties that the first paint looks the same without: how things move and answer, not where they stand.
WAITS = {
    "transition", "cursor", "outline-color", "touch-action", "scroll-snap-align", "scroll-snap-type", "scrollbar-color", "scrollbar-width",
    "backface-visibility", "-webkit-tap-highlight-color", "-webkit-print-color-adjust", "color-adjust", "-moz-text-size-adjust",
}


class Later:
    """`Later(names)(selector)`: does it name one of these, elements or the beginnings of classes, or a state?"""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)

    def __call__(self, selector: list) -> bool:
        return any(self._names(token, before) for before, token in zip([None, *selector], selector))

    def _names(self, token, before) -> bool:
        match before, token:
            case ast.LiteralToken(value="."), ast.IdentToken():
                return token.value.startswith(tuple(name for name in self.names if "-" in name)) or token.value in self.names
            case ast.LiteralToken(value=":"), ast.IdentToken():
                return token.value in STATES
            case _, ast.IdentToken():
                return token.lower_value in self.names
            case _, ast.FunctionBlock() if token.lower_name != "not":
                return any(self._names(each, last) for last, each in zip([None, *token.arguments], token.arguments))
        return False
