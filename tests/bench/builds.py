"""How long a build takes as the handbook grows: 12, 120 and 1,200 chapters, this site's and stock Material's.

Seconds of processor, so that what else the machine does is not counted.
"""
import os
import shutil
from pathlib import Path

from tests.bench import sites

CHAPTERS = 12
TIMES = (1, 10, 100)


def seconds(folder: Path) -> dict[str, list[float]]:
    """{"ours": [for 12, for 120, for 1,200], "stock": …}. Editions off; the menu is made from the folders."""
    took: dict[str, list[float]] = {"ours": [], "stock": []}
    for times in TIMES:
        room = folder / str(times)
        docs = sites.grown(room, times)
        before = _used()
        markdown = sites.rendered(docs, room / "ours", nav=False)  # our own build, that also writes down what stock gets
        took["ours"].append(_used() - before)
        config = sites.stock(markdown, room / "stock", nav=False)
        before = _used()
        sites.mkdocs(config, room / "stock/site")
        took["stock"].append(_used() - before)
        shutil.rmtree(room)  # a thousand chapters are most of a gigabyte
    return took


def _used() -> float:
    now = os.times()
    return now.children_user + now.children_system
