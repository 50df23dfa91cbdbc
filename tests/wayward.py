"""A host with ways of its own: it refuses some files, changes others, or gives no answer."""
import io
import re
import socket
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from tests.conftest import Quiet


@dataclass
class Ways:
    """Patterns of addresses. What it `cuts` gets no answer at all, and while it is `asleep` nobody who asks whether it is there."""

    refuses: str = ""
    changes: str = ""
    cuts: str = ""
    asleep: bool = False


class Wayward(Quiet):
    """For a server with `ways`."""

    def do_GET(self):
        path, ways = unquote(urlsplit(self.path).path), self.server.ways
        if ways.cuts and re.search(ways.cuts, path):
            self._hang_up()
        elif ways.refuses and re.search(ways.refuses, path):
            self.send_error(403)
        else:
            super().do_GET()

    def do_HEAD(self):
        if self.server.ways.asleep:
            self._hang_up()
        else:
            super().do_HEAD()

    def _hang_up(self):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def copyfile(self, source, outputfile):
        path, ways = unquote(urlsplit(self.path).path), self.server.ways
        if ways.changes and re.search(ways.changes, path):
            source = io.BytesIO(source.read()[:-1] + b" ")  # as long as it was said to be
        super().copyfile(source, outputfile)
