"""What a driver is: the few things that differ between Chromium, WebKit and Firefox. Reader does the rest."""
import glob
import os
import shutil
from pathlib import Path
from typing import Any, Protocol

#: Chromium as it was; see older.py.
OLDER = ("chromium-108", "chromium-92")
ALL = ("chromium", "webkit", "firefox", *OLDER)
CHOICE = "HANDBOK_ENGINES"
PACKAGES = {"chromium": "chromium", "webkit": "webkit2gtk-driver xvfb matchbox-window-manager", "firefox": "firefox-esr"}
#: As W3C's WebDriver writes keys that are no characters.
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "ArrowLeft": "\ue012", "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015"}
PASTE = "\ue009v"


class Driver(Protocol):
    """One browser, started once for many journeys. Elements are the driver's own; tabs are what `new_tab` gave."""

    downloads: Path
    tab: Any

    def go(self, url: str) -> None: ...
    def back(self) -> None: ...
    def reload(self) -> None: ...

    def script(self, source: str, *args) -> Any:
        """The body of a function, run in the page: what it returns, as JSON would have it."""

    def element(self, source: str, *args) -> Any:
        """The same, where it returns an element or null."""

    def click(self, element) -> None: ...

    def write(self, element, text: str) -> None:
        """In place of what stands there."""

    def paste(self, element) -> None: ...
    def key(self, name: str) -> None: ...
    def choose(self, element, file: Path) -> None: ...
    def new_tab(self) -> Any: ...
    def switch(self, tab) -> None: ...

    def pause(self, seconds: float) -> None:
        """While the browser goes on."""

    def clean(self) -> None:
        """One empty tab."""


class Missing(Exception):
    """An engine is not on this machine: what is missing, and what to do."""


def chosen() -> list[str]:
    """The engines that the tests drive: all, or those that HANDBOK_ENGINES names."""
    names = os.environ.get(CHOICE, ",".join(ALL)).replace(",", " ").split()
    if not names or set(names) - set(ALL):
        raise Missing(f"{CHOICE}={os.environ[CHOICE]} går inte att förstå. Skriv en eller flera av {', '.join(ALL)}, med komma emellan.")
    return [name for name in ALL if name in names]


def program(engine: str, *names: str) -> str:
    """The path of the first of these programs that exists. A name may be a pattern of paths."""
    found = [path for name in names for path in (glob.glob(name) if "/" in name else [shutil.which(name)]) if path]
    if not found:
        raise Missing(f"{engine} saknas: hittar inte {' eller '.join(names)}. Debian: apt-get install {PACKAGES[engine]}. "
                      f"Ska proven köras utan: {CHOICE}={','.join(each for each in ALL if each != engine)} make test")
    return found[0]
