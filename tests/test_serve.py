"""`mkdocs serve` tells what is wrong and goes on: an author never has to start it again."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import urllib.request
from pathlib import Path

import pytest

from tests.tiny_site import ENVIRONMENT, MKDOCS, ROOT, prepare

WORD = "docs/_data/glossary.yml"
TERM = "valberedning:\n  term: valberedning\n  {key}: {text}\n"


class Server:
    """`mkdocs serve` on a free port, and what it has said so far."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.log = folder / "log.txt"
        command = [*MKDOCS, "serve", "--strict", "--config-file", str(prepare(folder / "docs", folder)), "--dev-addr", self.address]
        self.process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=self.log.open("w"), stderr=subprocess.STDOUT)

    def wait_until(self, shown: str) -> str:
        """The start page, once it shows those words."""
        for _ in range(300):
            assert self.process.poll() is None, self.log.read_text(encoding="utf-8")
            try:
                with urllib.request.urlopen(f"http://{self.address}/", timeout=5) as answer:
                    html = answer.read().decode("utf-8")
                page = re.sub(r"<[^>]+>", "", html)
                if shown in page or f'data-text="{shown}"' in html:         # a word's explanation is no text of the page
                    return page
            except OSError:
                pass
            time.sleep(.1)
        raise AssertionError(f"«{shown}» was never shown:\n{self.log.read_text(encoding='utf-8')}")


@pytest.fixture
def project(tmp_path):
    (tmp_path / "docs" / "_data").mkdir(parents=True)
    (tmp_path / "docs" / "index.md").write_text('# Hej\n\nFråga {{ term("valberedning") }}.\n', encoding="utf-8")
    return tmp_path


@pytest.fixture
def serve(project):
    """serve(): starts it; it is stopped afterwards."""
    servers = []

    def start() -> Server:
        servers.append(Server(project))
        return servers[-1]

    yield start
    for server in servers:
        server.process.terminate()
        server.process.wait(10)


def test_serve_starts_with_a_fault_and_goes_on_when_it_is_mended(project, serve):
    (project / WORD).write_text(TERM.format(key="texxt", text="De som föreslår."), encoding="utf-8")
    server = serve()
    server.wait_until("Menade du «text»?")
    (project / WORD).write_text(TERM.format(key="text", text="De som föreslår."), encoding="utf-8")
    page = server.wait_until("De som föreslår.")
    assert "Att rätta" not in page
    # No policy and no worker while serving; one from an earlier visit to this address leaves.
    with urllib.request.urlopen(f"http://{server.address}/") as answer:
        assert not re.search(rb'rel="manifest"|Content-Security-Policy', answer.read())
    with urllib.request.urlopen(f"http://{server.address}/sw.js") as answer:
        assert b"registration.unregister()" in answer.read()
    (project / "docs" / "index.md").write_text('# Hej\n\n{{ trm("valberedning") }}\n', encoding="utf-8")
    server.wait_until("Menade du «term»?")
    (project / "docs" / "index.md").write_text('# Hej\n\nIgen.\n', encoding="utf-8")
    server.wait_until("Igen.")
    log = server.log.read_text(encoding="utf-8")
    assert "Handboken har ett fel. Rätta och spara, så byggs den om.\n\ndocs/_data/glossary.yml, rad 3\n" in log
    assert "Traceback" not in log


def test_serve_shows_changed_data_and_templates(project, serve):
    (project / WORD).write_text(TERM.format(key="text", text="Först."), encoding="utf-8")
    shutil.copytree(ROOT / "macros", project / "macros", ignore=shutil.ignore_patterns("__pycache__"))
    server = serve()
    server.wait_until("Först.")
    (project / WORD).write_text(TERM.format(key="text", text="Sedan."), encoding="utf-8")
    server.wait_until("Sedan.")
    (project / "macros" / "templates" / "term.html").write_text("<b>{{ shown }}, ny mall</b>", encoding="utf-8")
    server.wait_until("valberedning, ny mall")
    (project / "macros" / "templates" / "term.html").write_text("<b>{{ shwn }}</b>", encoding="utf-8")
    server.wait_until("macros/templates/term.html, rad 1")
