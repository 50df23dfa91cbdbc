"""Many pages that resemble each other → one small file: what has been said before is pointed at, then gzip.

gzip alone sees 32 kB back, which is about a page; a page's menu, head and style have stood in the page before.
The worker (templates/sw.js) unpacks it.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable

#: A tag, or a line: long enough that few are looked up, short enough that a changed link costs little.
_PIECE = re.compile(r"<[^>]*>|[^<\n]+\n?|\n|<")
#: So many pieces in a row are looked up, and what is pointed at is at least so many bytes: a pointer costs about ten.
_RUN, _LEAST = 3, 24
#: gzip's mark of the system it was made on: Pythons differ in it, and the pack is named by its bytes.
UNKNOWN = b"\xff"


def packed(files: Iterable[tuple[str, str]]) -> bytes:
    """(address, text) of each → gzip of {"size": bytes of all, "files": [[address, parts]]}.

    A part is new text, or two numbers: from which byte of what has been unpacked, and how many.
    """
    said: list[str] = []
    begins = [0]
    seen: dict[tuple[str, ...], int] = {}
    listed = []
    for address, text in files:
        place = len(said)
        for piece in _PIECE.findall(text):
            said.append(piece)
            begins.append(begins[-1] + len(piece.encode()))
        parts: list[str | int] = []
        while place < len(said):
            before = seen.get(tuple(said[place : place + _RUN]))
            many = _alike(said, before, place) if before is not None else 0
            size = begins[place + many] - begins[place]
            if size >= _LEAST:
                parts += [begins[before], size]
            else:
                many = 1
                if parts and isinstance(parts[-1], str):
                    parts[-1] += said[place]
                else:
                    parts.append(said[place])
            for index in range(place, place + many):
                seen[tuple(said[index : index + _RUN])] = index
            place += many
        listed.append([address, parts])
    text = json.dumps({"size": begins[-1], "files": listed}, ensure_ascii=False, separators=(",", ":"))
    pack = gzip.compress(text.encode(), 9, mtime=0)
    return pack[:9] + UNKNOWN + pack[10:]


def _alike(said: list[str], before: int, place: int) -> int:
    """How many pieces from `place` are the same as from `before`."""
    many = 0
    while place + many < len(said) and before + many < place and said[before + many] == said[place + many]:
        many += 1
    return many
