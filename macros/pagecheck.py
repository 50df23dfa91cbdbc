"""A page's Markdown before it is rendered: everything that would else end in a traceback."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from jinja2 import ChainableUndefined, Environment, TemplateSyntaxError, UndefinedError, meta, nodes

from macros.desk import Desk
from macros.errors import Mistake, suggest
from macros.rendering import line_in_page

#: What Jinja says → what the author should read.
PROBLEMS = (
    ("Missing end of comment tag", "«{#» börjar en kommentar som inte tar slut.",
     "Skriv «{ #id }» med mellanslag för en rubriks namn; en kommentar slutar med «#}»."),
    ("Missing end of raw", "«{% raw %}» tar inte slut.", "Skriv «{% endraw %}» efter exemplet."),
    ("unexpected char", "Ett tecken innanför «{{ }}» går inte att läsa.", 'Använd raka citattecken: {{ term("…") }}.'),
    ("No filter named", "Filtret finns inte.", "Ta bort «|» och det som står efter."),
    ("Encountered unknown tag", "«{% … %}» innehåller ett ord som inte finns.",
     "Ord med en parentes skrivs med dubbla klamrar: {{ … }}."),
    ("", "Det som står innanför klamrarna går inte att läsa.",
     'Skriv som {{ checklist("namn") }}: två klamrar, parentes, raka citattecken och två klamrar igen.'),
)


class Silent(ChainableUndefined):
    """Stands for unknown names while the page is tried: they are told already."""

    def __call__(self, *args: object, **named: object) -> str:
        return ""


def check(text: str, jinja: Environment, values: Mapping[str, object], desk: Desk) -> bool:
    """Try the page at hand and tell its faults. True when it can be rendered."""
    before = len(desk.faults)
    try:
        tree = jinja.parse(text)
        page = jinja.from_string(text)
    except TemplateSyntaxError as error:
        _, sentence, advice = next(problem for problem in PROBLEMS if problem[0] in str(error.message))
        desk.tell(Mistake(sentence, advice), error.lineno)
        return False
    _tell_names(tree, {*jinja.globals, *values}, desk)
    _tell_places(text, jinja, desk)
    if len(desk.faults) > before:
        # Unknown names are told; the calls beside them should still be tried.
        page = jinja.overlay(undefined=Silent).from_string(text)
    try:
        page.render(**values)
    except UndefinedError as error:
        if len(desk.faults) == before:
            desk.tell(Mistake("Det som står innanför klamrarna finns inte.", f"Ta bort det. (Felet i Jinja: {error}.)"), line_in_page(error))
    except Exception as error:  # whatever an author writes inside the braces
        desk.tell(Mistake("Det som står innanför klamrarna går inte att räkna ut.", f"Ta bort det, eller skriv om det. (Felet i Python: {error}.)"), line_in_page(error))
    return len(desk.faults) == before


def _tell_names(tree: nodes.Template, known: set[str], desk: Desk) -> None:
    """Unknown words and variables, keys without quotes, words without brackets."""
    unknown = meta.find_undeclared_variables(tree) - known
    called = {id(call.node): call for call in tree.find_all(nodes.Call)}
    bare: set[int] = set()
    for call in called.values():
        if isinstance(call.node, nodes.Name) and call.node.name in desk.words:
            names = [name for arg in call.args for name in ([arg] if isinstance(arg, nodes.Name) else arg.find_all(nodes.Name)) if name.name in unknown]
            if names:
                bare.update(map(id, names))
                desk.tell(Mistake(f"Det som står inom parentesen efter «{call.node.name}» saknar citattecken.",
                                  f"Skriv {desk.words[call.node.name].usage}."), names[0].lineno)
    for name in tree.find_all(nodes.Name):
        if name.ctx != "load" or id(name) in bare:
            continue
        if name.name in unknown:
            ending = "(…)" if id(name) in called else ""
            desk.tell(Mistake(f"{{{{ {name.name}{ending} }}}} finns inte.", suggest(name.name, desk.words)), name.lineno)
        elif name.name in desk.words and id(name) not in called:
            desk.tell(Mistake(f"«{name.name}» saknar parentes.", f"Skriv {desk.words[name.name].usage}."), name.lineno)


def _tell_places(text: str, jinja: Environment, desk: Desk) -> None:
    """A component that is indented or stands in a line of text falls apart in Markdown."""
    for name, start, end, line in _calls(text, jinja):
        ahead = text[text.rfind("\n", 0, start) + 1 : start]
        if name in desk.words and ahead.startswith("#"):
            # The heading is also the page's title, a line of the menu and a hit in the search.
            desk.tell(Mistake(f"{{{{ {name}(…) }}}} står i en rubrik.", "Ställ det i texten under rubriken."), line)
            continue
        if name not in desk.words or not desk.words[name].block:
            continue
        behind = text[end:].partition("\n")[0]
        if ahead.strip() or behind.strip():
            desk.tell(Mistake(f"{{{{ {name}(…) }}}} står på samma rad som annan text.", "Ställ det på en egen rad, längst till vänster."), line)
        elif ahead:
            desk.tell(Mistake(f"{{{{ {name}(…) }}}} är indraget.", "Ställ det längst till vänster, utanför punktlistor och rutor."), line)


def _calls(text: str, jinja: Environment) -> Iterator[tuple[str, int, int, int]]:
    """Each {{ name … }}: its name, where it begins and ends, its line. Comments and raw parts are left out."""
    at = start = 0
    name: str | None = None
    for line, kind, value in jinja.lex(text):
        begin = text.index(value, at)
        at = begin + len(value)
        if kind == "variable_begin":
            start, name, first = begin, None, line
        elif kind == "name" and name is None:
            name = value
        elif kind == "variable_end" and name:
            # Jinja's sign takes a following line break along with it.
            yield name, start, begin + len(re.sub(r"\s+$", "", value)), first
