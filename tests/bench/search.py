"""What the search finds and costs: recall of the theme's own search and of ours, bytes when it first opens, and from
keystroke to painted hits with the processor slowed four times.

Prints numbers and ratios; judges nothing. Run by `make bench`.
"""
import functools
import gzip
import json
import re
import statistics
import tempfile
import threading
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from macros.search import INDEX
from tests import chromium, recall
from tests.bench import sites
from tests.conftest import Quiet, Server
from tests.pages import ROOT

TYPED = ["förening", "arbetplatsbesök", "bilda en förening"]
PAINT = """query => new Promise(done => { const field = document.querySelector('.hb-search__field'), begun = performance.now();
    field.value = query; field.dispatchEvent(new Event('input'));
    requestAnimationFrame(() => { const port = new MessageChannel(); port.port1.onmessage = () => done(performance.now() - begun);
        port.port2.postMessage(null); }); })"""


def build(folder: Path, stock: bool) -> Path:
    """The site with our search, or stock Material with the same words and its own."""
    docs, site = ROOT / "docs", folder / "site"
    config = sites.stock(sites.rendered(docs, folder / "rendered", nav=True), folder / "stock", nav=True) if stock else sites.ours(docs, folder / "ours", nav=True)
    sites.mkdocs(config, site)
    return site


@contextmanager
def served(site: Path):
    with Server(("127.0.0.1", 0), functools.partial(Quiet, directory=site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def asked_of(page) -> list[str]:
    """The files that the page asks for from now on."""
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.lstrip("/")))
    return asked


def size(site: Path, path: str) -> int:
    return len(gzip.compress((site / path).read_bytes(), 9))


def of_theme(browser, origin: str):
    """Hits of the theme's search by query, and what it fetched."""
    page, found = browser.new_page(viewport={"width": 1280, "height": 800}), {}
    asked = asked_of(page)
    links = page.locator(".md-search-result__link")
    page.goto(origin, wait_until="networkidle")
    field = page.locator(".md-search__input")
    field.press_sequentially("handbok")  # its worker begins with the first question
    links.first.wait_for(state="attached")
    for query in recall.given() + recall.own():
        field.fill(query["query"])
        field.press("End")  # it hears keys only
        page.wait_for_timeout(600)
        hrefs = links.evaluate_all("links => links.map(link => link.href)")
        found[query["query"]] = [re.sub(r"\?h=[^#]*", "", href.removeprefix(origin)) for href in hrefs]
    page.close()
    return found, [path for path in dict.fromkeys(asked) if re.search(r"workers/search|lunr|search_index", path)]


def of_ours(browser, origin: str):
    """The same of ours."""
    page, found = browser.new_page(viewport={"width": 390, "height": 844}), {}
    asked = asked_of(page)
    page.goto(origin, wait_until="networkidle")
    page.locator(".hb-search__open").click()
    page.locator(".hb-search__field").wait_for()
    for query in recall.given() + recall.own():
        page.evaluate(PAINT, query["query"])
        page.locator(".hb-search__said", has_text="träff").wait_for()
        links = page.eval_on_selector_all("[data-search-hit]", "links => links.map(link => link.href)")
        found[query["query"]] = [link.removeprefix(origin) for link in links]
    page.close()
    return found, [path for path in dict.fromkeys(asked) if "search" in path]


def table(found: dict[str, dict[str, list[str]]]) -> None:
    """The part of the queries that are answered first, and among the first three, by category."""
    for name, queries in (("given queries", recall.given()), ("our own queries", recall.own())):
        groups = defaultdict(list)
        for query in queries:
            groups[query["category"]].append(query)
        print(f"\n{name:<24}" + "".join(f"{engine + ' @1':>12}{engine + ' @3':>12}" for engine in found))
        for category, some in [*groups.items(), ("together", queries)]:
            right = [len(some) - len(recall.missed(some, hits.__getitem__, first=first)) for hits in found.values() for first in (1, 3)]
            print(f"{category:<24}" + "".join(f"{f'{one}/{len(some)}':>12}" for one in right))


def larger(index: dict, times: int) -> dict:
    """The index with its chapters `times` over, some words of every copy its own."""
    own = lambda text, copy: re.sub(r"\w{7,}", lambda word: word[0] if (len(word[0]) + copy + word.start()) % 5 else f"{word[0]}{chr(97 + copy % 26)}{chr(97 + copy // 26)}", text)  # noqa: E731
    copies = [[f"{address}{copy}/", title, [[anchor, heading, own(text, copy), *kind] for anchor, heading, text, *kind in entries]]
              for copy in range(1, times) for address, title, entries in index["pages"] if address.startswith("handbok/")]
    return {**index, "pages": index["pages"] + copies}


def keystrokes(browser, origin: str, index: dict) -> tuple[list[float], float]:
    """Milliseconds from each keystroke to painted hits; and until the index is ready."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.route(f"**/{INDEX}", lambda route: route.fulfill(body=json.dumps(index), content_type="application/json"))
    page.goto(origin, wait_until="networkidle")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    ready = page.evaluate("""async () => { const begun = performance.now(); document.querySelector('.hb-search__open').click();
        while (!document.querySelector('.hb-search__said')?.textContent.startsWith('Skriv')) await new Promise(requestAnimationFrame);
        return performance.now() - begun; }""")
    times = [page.evaluate(PAINT, query[:length]) for query in TYPED for length in range(1, len(query) + 1)]
    assert page.locator("[data-search-hit]").count()
    page.close()
    return times, ready


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find())
        built = {name: build(Path(folder, name), stock=name == "theme") for name in ("theme", "ours")}
        found, opening = {}, {}
        for name, look in (("theme", of_theme), ("ours", of_ours)):
            with served(built[name]) as origin:
                found[name], fetched = look(browser, origin)
                opening[name] = [(path, size(built[name], path)) for path in fetched]
        table(found)
        print("\nfetched for the first search, gzip:")
        for name, files in opening.items():
            print(f"  {name}: {sum(bytes_ for _, bytes_ in files) / 1000:.1f} kB ({', '.join(f'{Path(path).name} {bytes_}' for path, bytes_ in files)})")
        index = json.loads((built["ours"] / INDEX).read_text(encoding="utf-8"))
        chapters = sum(address.startswith("handbok/") and address != "handbok/" for address, *_ in index["pages"])
        print("\nfrom keystroke to painted hits, processor 4 times slower:")
        with served(built["ours"]) as origin:
            for times in (1, 100):
                strokes, ready = keystrokes(browser, origin, larger(index, times))
                worst = statistics.quantiles(strokes, n=20)[-1]
                print(f"  {times * chapters} chapters: median {statistics.median(strokes):.0f} ms, 95 % within {worst:.0f} ms; ready {ready:.0f} ms after opening")
        browser.close()


if __name__ == "__main__":
    main()
