"""What the first visit to a page costs a phone: requests and bytes by kind, and when it is painted at two speeds.

Each page is set against its own words as bare text. Prints numbers and ratios; judges nothing. Run by `make bench`.
"""
import functools
import gzip
import re
import statistics
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from playwright.sync_api import sync_playwright

from tests import chromium
from tests.conftest import PHONE, Quiet, Server
from tests.pages import ROOT, file_of

PAGES = ["", "handbok/inledning/", "handbok/bilda-partiforening/", "handbok/liten-guide-i-att-bilda-partiforening/", "checklistor/bilda-partiforening/"]
#: bytes a second, milliseconds there and back, times slower
SPEEDS = {"Slow 3G": (400_000 / 8, 400, 4), "Fast 4G": (9_000_000 / 8, 60, 4)}
TIMES = 5
KINDS = {".html": "pages", ".css": "style", ".mjs": "script", ".json": "data"}
HEARD = """() => { globalThis.heard = {paint: 0, shift: 0, blocked: 0};
    const hear = (type, take) => new PerformanceObserver(list => list.getEntries().forEach(take)).observe({type, buffered: true});
    hear('largest-contentful-paint', entry => { heard.paint = entry.startTime; });
    hear('layout-shift', entry => { if (!entry.hadRecentInput) heard.shift += entry.value; });
    hear('longtask', entry => { heard.blocked += entry.duration - 50; }); }"""


class Packed(Quiet):
    """As most hosts answer: packed, and one connection for many questions."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = gzip.compress(path.read_bytes(), 9)
        self.send_response(200)
        for name, value in (("Content-Type", self.guess_type(path)), ("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


Packed.extensions_map = {**Quiet.extensions_map, ".mjs": "text/javascript", ".html": "text/html; charset=utf-8"}


def bare(html: str) -> str:
    """The article's words and nothing else."""
    article = BeautifulSoup(html, "html.parser").find("article")
    words = "".join(f"<p>{' '.join(tag.get_text(' ').split())}</p>" for tag in article.find_all(["h1", "h2", "h3", "p", "li"]))
    return f'<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>{words}'


def size(site: Path, path: str) -> int:
    return len(gzip.compress(file_of(site, path).read_bytes(), 9))


def visit(browser, address: str, speed: tuple) -> tuple[dict, list[str]]:
    context = browser.new_context(**PHONE)
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path.lstrip("/")) if request.url.startswith("http") else None)
    page.add_init_script(f"({HEARD})()")
    down, latency, slower = speed
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", {"offline": False, "downloadThroughput": down, "uploadThroughput": down, "latency": latency})
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    page.goto(address, wait_until="networkidle")
    page.wait_for_timeout(500)
    heard = page.evaluate("heard")
    context.close()
    return heard, asked


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        config = Path(folder, "mkdocs.yml")
        for room in ("macros", "overrides"):
            Path(folder, room).symlink_to(ROOT / room)
        config.write_text(f"INHERIT: {ROOT / 'mkdocs.yml'}\ndocs_dir: {ROOT / 'docs'}\nextra: {{make_editions: false}}\n", encoding="utf-8")
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config, "--site-dir", site], cwd=folder, check=True)
        for page in PAGES:
            place = site / "bare" / page / "index.html"
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(bare(file_of(site, page).read_text(encoding="utf-8")), encoding="utf-8")
        style = re.search("<style>(.*?)</style>", (site / "index.html").read_text(encoding="utf-8"), re.DOTALL)[1]
        print(f"in every page: {len(gzip.compress(style.encode(), 9))} B of style")
        with Server(("127.0.0.1", 0), functools.partial(Packed, directory=site)) as server, sync_playwright() as playwright:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            origin = f"http://127.0.0.1:{server.server_port}"
            browser = playwright.chromium.launch(executable_path=chromium.find())
            for page in PAGES:
                told = False
                for name, speed in SPEEDS.items():
                    ours = [visit(browser, f"{origin}/{page}", speed) for _ in range(TIMES)]
                    text = [visit(browser, f"{origin}/bare/{page}", speed) for _ in range(TIMES)]
                    if not told:
                        asked, told = ours[0][1], True
                        kinds = Counter()
                        for path in asked:
                            kinds[KINDS.get(Path(path).suffix or ".html", "other")] += size(site, path)
                        print(f"{page or 'start'}: {sum(kinds.values()) / 1000:.1f} kB in {len(asked)} requests "
                              f"({', '.join(f'{kind} {many / 1000:.1f}' for kind, many in kinds.items())}); bare text {size(site, f'bare/{page}') / 1000:.1f} kB")
                    ratio = statistics.median(heard["paint"] for heard, _ in ours) / statistics.median(heard["paint"] for heard, _ in text)
                    print(f"  {name}: largest paint {statistics.median(heard['paint'] for heard, _ in ours):.0f} ms, {ratio:.2f} times bare text's; "
                          f"blocked {max(heard['blocked'] for heard, _ in ours):.0f} ms, layout shift {max(heard['shift'] for heard, _ in ours):.4f}")
            browser.close()
            server.shutdown()


if __name__ == "__main__":
    main()
