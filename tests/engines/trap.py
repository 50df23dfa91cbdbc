"""The only way out of the engines: a proxy that lets nothing through and remembers what was asked of it."""
import threading
from contextlib import contextmanager

from tests.conftest import Quiet, Server


class Refusing(Quiet):
    def refuse(self):
        self.server.heard.append(self.path)
        self.send_error(502)

    do_CONNECT = do_GET = do_HEAD = do_POST = do_OPTIONS = refuse


@contextmanager
def trap():
    """(host, port, what it heard): addresses, and of what is encrypted only host and port."""
    with Server(("127.0.0.1", 0), Refusing) as server:
        server.heard = []
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield "127.0.0.1", server.server_port, server.heard
        server.shutdown()
