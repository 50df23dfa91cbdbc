"""Where a journey's handbook lies: an origin of its own, so that every device is new to it. It can go away, come back and change."""
import functools
import threading
from pathlib import Path

from tests.conftest import Server
from tests.wayward import Wayward, Ways


class Fresh(Wayward):
    """Nothing is read again without asking: what opens with the server gone has been stored by the handbook itself."""

    def parse_request(self):
        return super().parse_request() and not self.server.gone     # a connection opened beforehand is no way in either

    def end_headers(self):
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()


class Handbook:
    """`folder`: the built site. Set another one, and that is the edition from now on. `ways`: see tests/wayward.py."""

    def __init__(self, folder: Path):
        self.folder, self.port, self.ways = folder, 0, Ways()
        self.start()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self):
        """At first on a free port, then on the same."""
        self.server = Server(("127.0.0.1", self.port), lambda *about: Fresh(*about, directory=self.folder))
        self.server.gone, self.server.ways, self.port = False, self.ways, self.server.server_port
        threading.Thread(target=functools.partial(self.server.serve_forever, poll_interval=0.05), daemon=True).start()

    def stop(self):
        """The network is gone: nothing is answered any more."""
        self.server.gone = True
        self.server.shutdown()
        self.server.server_close()
