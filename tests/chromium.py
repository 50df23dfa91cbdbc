"""Which Chromium the tests drive: the system's own, or else the one Playwright has fetched."""
import shutil
import sys
from pathlib import Path

#: The shell is the same engine without windows, and twice as quick.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The path of the system's Chromium; None where Playwright's own has to do."""
    return next(filter(None, map(shutil.which, NAMES)), None)


def whole() -> str | None:
    """The path of a Chromium that has all of the browser: it keeps pages for Back, as readers' do, and the shell does not."""
    return next(filter(None, map(shutil.which, NAMES[1:])), None)


def is_here() -> bool:
    if find():
        return True
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path).exists()


if __name__ == "__main__":
    sys.exit(0 if is_here() else 1)
