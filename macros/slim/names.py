"""Which names the pages and scripts of a built site use: what a rule of the theme's may be about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field

from macros.markup import elements

WORD = re.compile(r"[A-Za-z_][\w-]*")
QUOTED = re.compile(r""" "[^"\n]*" | '[^'\n]*' | `[^`]*` """, re.VERBOSE)
#: el("x"), document.createElement("x")
ELEMENT = re.compile(r"""\b(?:el|createElement)\(\s*["'`]([a-z][\w-]*)""")
#: className: "x", classList.add("x")
MADE = re.compile(r"""class(?:Name["']?\s*[:=]|List\.\w+\()\s*["'`]([\w-]+)""")


@dataclass
class Names:
    """`words` may become the name of anything: the author's list, and the words in texts of scripts that can't be mere words.

    `told` are all words of the scripts: which attributes there may be; `quoted` those in texts: their values.
    """

    tags: set[str] = field(default_factory=set)
    classes: set[str] = field(default_factory=set)
    ids: set[str] = field(default_factory=set)
    #: {attribute: its values}
    values: dict[str, set[str]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    told: set[str] = field(default_factory=set)
    quoted: set[str] = field(default_factory=set)

    def page(self, text: str) -> None:
        for element in elements(text):
            self.tags.add(element.tag)
            for name, value in element.items():
                self.values.setdefault(name, set()).add(value)
            self.classes.update(element.get("class", "").split())
            self.ids.update(filter(None, [element.get("id")]))

    def script(self, text: str) -> None:
        self.told.update(WORD.findall(text))
        self.words.update(MADE.findall(text))
        self.tags.update(ELEMENT.findall(text))
        for quoted in QUOTED.findall(text):
            self.quoted.update(WORD.findall(quoted))
            self.words.update(word for word in WORD.findall(quoted) if "-" in word or "_" in word)
            self.words.update(re.findall(r"[.#]([A-Za-z_][\w-]*)", quoted))
            self.tags.update(re.findall(r"<([a-z][\w-]*)", quoted))

    def has(self, kind: str, name: str) -> bool:
        """kind: "tags", "classes" or "ids"."""
        return name in getattr(self, kind) or name in self.words

    def has_value(self, name: str, value: str | None) -> bool:
        """[name] or [name=value]."""
        known = self.values.get(name)
        if value is None:
            return known is not None or name in self.told
        return value in (known or ()) or value in self.quoted or value in self.words


def names(pages: Iterable[str], scripts: Iterable[str], keep: Iterable[str] = (), known: Names | None = None) -> Names:
    """`known`: what others have, to begin with."""
    found = deepcopy(known) if known else Names(words=set(keep))
    for page in pages:
        found.page(page)
    for script in scripts:
        found.script(script)
    return found
