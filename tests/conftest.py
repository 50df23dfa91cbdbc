"""What the tests share: the site, built once a run; a server for it; a browser; pages read as HTML."""
import functools
import http.server
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from filelock import FileLock
from playwright.sync_api import sync_playwright

from tests import chromium
from tests.engines.engine import chosen
from tests.pages import ROOT, file_of

#: Nothing is stored behind a test's back; tests/browser/hosting.py has readers whose browser keeps a worker.
PHONE = {"locale": "sv-SE", "reduced_motion": "reduce", "viewport": {"width": 390, "height": 844}, "service_workers": "block"}


def pytest_report_header():
    return f"engines of tests/engines: {', '.join(chosen())}"


def build(folder: Path) -> dict:
    """The built site is what readers get, so it is built as they get it: --strict, with no address of its own."""
    env = {name: value for name, value in os.environ.items() if name != "SITE_URL"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder]
    run = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    return {"status": run.returncode, "said": run.stdout + run.stderr}


@pytest.fixture(scope="session")
def site(tmp_path_factory, request) -> Path:
    """The folder of the built site. The first worker builds, the others wait for it."""
    run = tmp_path_factory.getbasetemp()
    if hasattr(request.config, "workerinput"):
        run = run.parent                    # what the workers of one run have in common
    log = run / "build.json"
    with FileLock(run / "build.lock"):
        if not log.exists():
            log.write_text(json.dumps(build(run / "site")), encoding="utf-8")
    built = json.loads(log.read_text(encoding="utf-8"))
    if built["status"]:
        pytest.fail(f"mkdocs build --strict:\n{built['said']}", pytrace=False)
    return run / "site"


@pytest.fixture(scope="session")
def soup(site):
    """soup("handbok/inledning/"): that page, parsed once. Don't alter it."""
    @functools.cache
    def read(address: str) -> BeautifulSoup:
        return BeautifulSoup(file_of(site, address).read_text(encoding="utf-8"), "html.parser")

    return read


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A page that is closed while it loads is no fault of the server's."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


@pytest.fixture(scope="session")
def origin(site):
    """Where the site is served: http://127.0.0.1 and a free port."""
    with Server(("127.0.0.1", 0), functools.partial(Quiet, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser():
    """Chromium. Whatever a page asks for, nothing leaves this machine."""
    with sync_playwright() as playwright:
        nowhere = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=["--disable-sync", nowhere])
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser, origin):
    """new_page(java_script_enabled=False): a page in a context of its own, by default a phone.

    At the end the test fails if any page asked another origin for anything, or if a script broke.
    """
    contexts, strangers, broken = [], [], []

    def note(request):
        url = urlsplit(request.url)
        if url.scheme not in ("data", "blob") and f"{url.scheme}://{url.netloc}" != origin:
            strangers.append(request.url)

    def open_(**options):
        context = browser.new_context(**{**PHONE, **options})
        context.set_default_timeout(10_000)
        context.on("request", note)
        context.on("weberror", lambda error: broken.append(str(error.error)))
        contexts.append(context)
        return context.new_page()

    yield open_
    for context in contexts:
        context.close()
    assert strangers == [], "asked of other origins"
    assert broken == [], "uncaught in scripts"


@pytest.fixture
def page(new_page):
    """A phone with JavaScript."""
    return new_page()
