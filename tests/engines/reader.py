"""A reader with a browser: opens, presses and types by label, reads what is shown. The same whatever the engine."""
import time
from pathlib import Path

FIND = (Path(__file__).parent / "find.js").read_text(encoding="utf-8")
PRESSED = "button, [role=button], summary, input[type=checkbox], [role=option]"
FOLLOWED = "a[href]"
WRITTEN = "input, textarea, select"
WRITING, FIELD = "grunda/dokument/rapport/", "Övriga i styrelsen"     # where there is room for several lines
SHOWN = "return (document.body?.innerText ?? '').replace(/\\s+/g, ' ')"
PATIENCE = 20       # seconds; a page that is there is found at once


class Reader:
    """One tab. Whatever is looked for is waited for."""

    def __init__(self, driver, handbook, tab):
        self.driver, self.handbook, self._tab = driver, handbook, tab

    @property
    def _here(self):
        if self.driver.tab != self._tab:
            self.driver.switch(self._tab)
        return self.driver

    def until(self, question, expected):
        """The first answer that is true."""
        deadline = time.monotonic() + PATIENCE
        while not (answer := question()):
            assert time.monotonic() < deadline, f"{expected}, on {self.script('return location.href')}:\n{self.text()}"
            self._here.pause(0.05)
        return answer

    def open(self, address: str):
        self._here.go(f"{self.handbook.origin}/{address}")

    def reload(self):
        self._here.reload()

    def back(self):
        self._here.back()

    def tab(self) -> "Reader":
        """Another tab of the same browser."""
        return Reader(self.driver, self.handbook, self._here.new_tab())

    def scroll(self):
        """To the end of the page, where more comes when the reader does."""
        self.script("scrollTo(0, document.body.scrollHeight)")

    def press(self, name: str):
        """A button, a box to tick, what unfolds or a hit."""
        self._here.click(self._find(PRESSED, name))

    def follow(self, name: str):
        """A link."""
        self._here.click(self._find(FOLLOWED, name))

    def key(self, name: str):
        """ArrowRight, Escape…"""
        self._here.key(name)

    def type(self, label: str, text: str):
        self._here.write(self._find(WRITTEN, label), text)

    def paste(self, label: str):
        self._here.paste(self._find(WRITTEN, label))

    def choose(self, label: str, file: Path):
        self._here.choose(self._find(WRITTEN, label), file)

    def file(self) -> Path:
        """The file that has just been fetched, whole."""
        return self.until(self._fetched, "a file")

    def text(self) -> str:
        """All that is shown."""
        return self.script(SHOWN)

    def sees(self, words: str):
        self.until(lambda: words in self.text(), f"«{words}»")

    def sees_dialog(self):
        """Something stands over the page, and takes what is typed."""
        self.until(lambda: self.has("document.querySelector('dialog[open]')"), "a dialog")

    def copied(self, button: str, said: str, by_hand: str) -> str:
        """What a button copies: pasted into a field of another page, or, where the engine forbids copying, as it stands to be copied by hand."""
        self.press(button)
        self.until(lambda: said in self.text() or self._here.element(FIND, WRITTEN, by_hand), f"«{said}» or a field «{by_hand}»")
        if said not in self.text():
            return self.value(by_hand)
        self.open(WRITING)
        self.paste(FIELD)
        return self.until(lambda: self.value(FIELD), "what was copied")

    def is_ticked(self, name: str) -> bool:
        return self.script("return arguments[0].checked", self._find("input", name))

    def value(self, label: str) -> str:
        return self.script("return arguments[0].value", self._find(WRITTEN, label))

    def kept(self) -> dict[str, str]:
        """What the device keeps of the handbook."""
        return self.script("return Object.fromEntries(Object.entries(localStorage))")

    def has(self, expression: str) -> bool:
        """Whether the engine has something, such as navigator.share."""
        return self.script(f"return Boolean({expression})")

    def script(self, source: str, *args):
        return self._here.script(source, *args)

    def _find(self, kinds, name):
        return self.until(lambda: self._here.element(FIND, kinds, name), f"something called «{name}»")

    def _fetched(self):
        found = [file for file in self.driver.downloads.iterdir() if file.suffix in (".json", ".ics") and file.stat().st_size]
        return found[0] if len(found) == 1 and len(list(self.driver.downloads.iterdir())) == 1 else None
