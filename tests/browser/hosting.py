"""A host of one's own, that really stops, and a reader whose browser keeps a worker."""
import contextlib
import functools
import os
import shutil
import threading
import time
from pathlib import Path

from macros.editions import hosting
from tests.conftest import PHONE, Server
from tests.wayward import Wayward, Ways

START = "handbok/inledning/"
#: What comes when a page is quiet, at once: storing, and the foot on paper (rest.mjs).
AT_ONCE = """(async () => {
    const { src } = document.querySelector('script[type=module]');
    const [file] = (await (await fetch(src)).text()).match(/lagra\\.[0-9a-f]+\\.mjs/);
    (await import(new URL(file, src))).$rest.rest();
})()"""
KEPT = "caches.keys().then(names => Promise.all(names.map(async name => [name, (await (await caches.open(name)).keys()).map(({url}) => url)]))).then(Object.fromEntries)"


class Noting(Wayward):
    def do_GET(self):
        host = self.server.host
        host.asked.append(self.path)
        if host.holds and host.holds in self.path:
            host.lets_go.wait(20)
        super().do_GET()


class Host:
    """`folder` on 127.0.0.1. Stopped, it answers nothing; started again, at the same address.

    What has `holds` in its address is not answered before it `lets_go`. `ways`: see tests/wayward.py.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.port, self.asked = folder, 0, []
        self.holds, self.lets_go = "", threading.Event()
        self.ways = Ways()
        self.start()

    def start(self):
        self.server = Server(("127.0.0.1", self.port), functools.partial(Noting, directory=self.folder))
        self.server.host, self.server.ways = self, self.ways
        self.port = self.server.server_port
        self.origin = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.lets_go.set()
        self.server.shutdown()
        self.server.server_close()


def copy(site: Path, folder: Path) -> Path:
    """The built site without its largest files."""
    shutil.copytree(site, folder, ignore=shutil.ignore_patterns("*.pdf", "*.map", "lunr"))
    assert hosting.make(folder) == []
    return folder


def publish(folder: Path, page: str, old: str, new: str):
    """A new version, in which `page` says something else."""
    path = folder / page / "index.html"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert hosting.make(folder) == []
    later(folder)


def later(folder: Path):
    """All in it is a minute younger than anything was: hosts tell seconds apart at most, and say of the rest that it has not changed."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    now = max(path.stat().st_mtime for path in files) + 60
    for path in files:
        os.utime(path, (now, now))


@contextlib.contextmanager
def reading(browser, **options):
    """reader(): a page of a phone that keeps a worker. What breaks in a script is a fault."""
    context = browser.new_context(**{**PHONE, "service_workers": "allow", **options})
    context.set_default_timeout(10_000)
    broken = []
    context.on("weberror", lambda error: broken.append(str(error.error)))
    yield context
    context.close()
    assert broken == [], "uncaught in scripts"


def until(page, promise: str):
    """Waits until what a promise gives is true. Playwright's own waiting takes the promise itself for an answer."""
    deadline = time.monotonic() + 20
    while not page.evaluate(f"({promise}).then(Boolean)"):
        assert time.monotonic() < deadline, promise
        page.wait_for_timeout(50)


def stored(page):
    """Stores the handbook and waits until it is here."""
    page.evaluate(AT_ONCE)
    until(page, "(async () => navigator.serviceWorker.controller?.state === 'activated')()")


def caches(page) -> dict:
    """{name: [addresses]} of all that is stored."""
    return page.evaluate(KEPT)


def addresses(folder: Path) -> list[str]:
    """What the sitemap leads to, from the site's root."""
    import re

    text = (folder / "sitemap.xml").read_text(encoding="utf-8")
    found = re.findall(r"<loc>https?://[^/]+/([^<]*)</loc>", text)
    assert len(found) > 40
    return found
