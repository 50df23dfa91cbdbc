"""The desk of one build: the data, the page at hand, the words, and the faults found so far."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import TypeVar

from jinja2 import TemplateError, Undefined
from markupsafe import Markup

from macros import qr, rendering
from macros.checklist import AUDIENCES
from macros.document import Document
from macros.errors import Fault, Mistake
from macros.handbook import Handbook
from macros.record import Keyed
from macros.word import Word

K = TypeVar("K", bound=Keyed)


class Desk:
    """Made anew at every build, so that `mkdocs serve` reads all data again."""

    def __init__(self, docs: Path, site: str = "") -> None:
        self.docs, self.site = docs, site  # `site` is the address that is printed
        self.handbook = Handbook(docs)
        self.faults: list[Fault] = []
        self.words: dict[str, Word] = {}
        self.calls: set[tuple[str, str, str]] = set()  # (page, word, key): what stands where
        self.order: list[str] = []  # the pages of the menu
        self.open("", "", 0)

    def open(self, page: str, url: str, lines_above: int) -> None:
        """Begin a page. `lines_above` counts its front matter, which Jinja does not see."""
        self.page, self._url, self._lines_above = page, url, lines_above
        self._used: Counter[str] = Counter()

    def href(self, path: str) -> str:
        """The way from the page at hand to `handbok/inledning/#anchor`."""
        path, hash_, anchor = path.partition("#")
        way = posixpath.relpath(f"/{path}", f"/{self._url}")
        if way == "." and anchor:
            return f"#{anchor}"
        return (f"{way}/" if path.endswith("/") or not path else way) + hash_ + anchor

    def heading(self, place: str) -> str:
        """What a chapter (`inledning`) or a section of it (`inledning#ga-vidare`) is called; empty where it isn't."""
        slug, _, anchor = place.partition("#")
        page = self.docs / "handbok" / f"{slug}.md"
        text = page.read_text(encoding="utf-8") if page.is_file() else ""
        found = re.search(rf"^##+ (.+?) \{{ #{re.escape(anchor)} \}}$" if anchor else r"^# (.+)$", text, re.MULTILINE)
        return found[1] if found else ""

    def code(self, path: str) -> Markup:
        """The QR code of a page of ours, by its path."""
        address = self.site + path
        return Markup(qr.svg(address, f"QR-kod till {self.typed(path)}"))

    def typed(self, path: str) -> str:
        """The address of a page of ours as one types it."""
        return (self.site + path).partition("://")[2].rstrip("/")

    def called(self, word: str, key: str) -> None:
        self.calls.add((self.page, word, key))

    def once(self, word: str, key: str) -> None:
        """For what has an anchor: a second time on a page it would lead to the first."""
        call = f'{{{{ {word}("{key}") }}}}' if key else f"{{{{ {word}() }}}}"
        self._used[call] += 1
        if self._used[call] > 1:
            raise Mistake(f"{call} står redan på den här sidan.", "Ta bort det ena stället, eller länka till det andra.")

    def next_id(self, name: str) -> str:
        """An id for what may stand several times on a page."""
        self._used[name] += 1
        return f"{name}-{self._used[name]}"

    def audiences(self) -> list[dict[str, object]]:
        """The lists of each group of readers, in the order of the menu."""
        lists = self._as_in_menu(self.handbook.checklists, "checklistor")
        groups = [{"id": id, "title": title, "checklists": [one for one in lists if one.audience == id]} for id, title in AUDIENCES.items()]
        return [group for group in groups if group["checklists"]]

    def documents(self) -> list[Document]:
        """All documents in the order of the menu."""
        return self._as_in_menu(self.handbook.documents, "grunda/dokument")

    def _as_in_menu(self, records: Iterable[K], folder: str) -> list[K]:
        place = {name: number for number, name in enumerate(self.order)}
        return sorted(records, key=lambda one: place.get(f"{folder}/{one.key}.md", len(place)))

    def block(self, template: str, **values: object) -> str:
        return self._render(rendering.block, template, values)

    def inline(self, template: str, **values: object) -> str:
        return self._render(rendering.inline, template, values)

    def _render(self, render: Callable[..., str], template: str, values: dict[str, object]) -> str:
        try:
            return render(template, href=self.href, **values)
        except (TemplateError, AttributeError, TypeError, StopIteration) as error:
            if not self.handbook.faults:  # else it only follows from faults that are told already
                self.faults.append(rendering.template_fault(error))
            return ""

    def tell(self, mistake: Mistake, line: int | None) -> None:
        """Note a fault on the page at hand."""
        self.faults.append(mistake.at(self.file, line and line + self._lines_above))

    @property
    def file(self) -> str:
        return f"{self.docs.name}/{self.page}"

    def word(self, register: Callable, block: bool = False) -> Callable[[Callable[..., str]], Callable[..., str]]:
        """Make a function a word for authors: what is wrong in a call is told, and the page goes on."""

        def made(function: Callable[..., str]) -> Callable[..., str]:
            word = self.words[function.__name__] = Word.of(function, block)

            @wraps(function)
            def told(*args: object, **named: object) -> str:
                if any(isinstance(value, Undefined) for value in (*args, *named.values())):
                    return ""  # the unknown name is told already
                try:
                    word.check(args, named)
                    return function(*args, **named)
                except Mistake as mistake:
                    self.tell(mistake, rendering.line_in_page())
                    return ""

            return register(told)

        return made
