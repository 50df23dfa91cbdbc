"""A static host: files gzipped, named by content, asked about again at every visit (no-cache with ETag, as most hosts do)."""
import gzip
import hashlib
import http.server
import mimetypes
import threading
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from tests.conftest import Server

TEXT = ("text/", "application/javascript", "application/json", "application/xml", "image/svg", "application/manifest+json")
mimetypes.add_type("text/javascript", ".mjs")


class Answer(NamedTuple):
    """One answer: the address asked for, its kind (`text/html`), the bytes of its body on the wire."""

    path: str
    kind: str
    size: int


class Host:
    """with Host(folder) as host: `origin`, all `answers` so far, and `stop()`."""

    def __init__(self, site: Path) -> None:
        self.answers: list[Answer] = []
        self._gone = threading.Event()
        handler = type("Handler", (Handler,), {"site": site, "answers": self.answers, "kept": {}, "gone": self._gone})
        self._server = Server(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_port}/"

    def __enter__(self) -> "Host":
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": .05}, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self.stop()

    def stop(self) -> None:
        """From now on nothing answers, as when the network is gone."""
        self._gone.set()
        self._server.shutdown()
        self._server.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    site: Path
    answers: list[Answer]
    kept: dict[Path, tuple[bytes, str, str]]
    gone: threading.Event
    protocol_version = "HTTP/1.1"  # a connection stays for the next file

    def do_GET(self) -> None:
        if self.gone.is_set():  # a connection that stayed open
            self.close_connection = True
            return
        path = unquote(urlsplit(self.path).path).lstrip("/")
        file = self.site / path / "index.html" if path == "" or path.endswith("/") else self.site / path
        found = file.is_file()
        body, kind, tag = self._packed(file if found else self.site / "404.html")
        fresh = found and self.headers.get("If-None-Match") == tag
        self.send_response(304 if fresh else 200 if found else 404)
        for name, value in {"Content-Type": kind, "ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}.items():
            self.send_header(name, value)
        if not fresh:
            if self._gzips(kind):
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if not fresh:
            self.wfile.write(body)
        self.answers.append(Answer(path, kind.partition(";")[0], 0 if fresh else len(body)))

    def _packed(self, file: Path) -> tuple[bytes, str, str]:
        if file not in self.kept:
            body = file.read_bytes() if file.is_file() else b""
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            packed = gzip.compress(body, 9, mtime=0) if self._gzips(kind) else body
            kind += "; charset=utf-8" if kind.startswith("text/") else ""
            self.kept[file] = packed, kind, f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        return self.kept[file]

    @staticmethod
    def _gzips(kind: str) -> bool:
        return kind.startswith(TEXT)

    def log_message(self, *_) -> None:
        pass
