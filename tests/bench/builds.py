"""How long a build takes as the handbook grows: 12, 120 and 1,200 chapters, this site's and stock Material's."""
import time
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
        begun = time.monotonic()
        markdown = sites.rendered(docs, room / "ours", nav=False)  # our own build, that also writes down what stock gets
        took["ours"].append(time.monotonic() - begun)
        config = sites.stock(markdown, room / "stock", nav=False)
        begun = time.monotonic()
        sites.mkdocs(config, room / "stock/site")
        took["stock"].append(time.monotonic() - begun)
    return took
