"""What a list costs a phone: bytes over the wire at first, and from tap to painted tick with the processor slowed four times.

Prints numbers and ratios; judges nothing. Run by `make bench`.
"""
import functools
import gzip
import re
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from tests import chromium
from tests.conftest import Quiet, Server
from tests.pages import ROOT

PAGE = "checklistor/bilda-partiforening/"
TAPS = 15
TAP = """box => new Promise(done => { const begun = performance.now(); box.click();
    requestAnimationFrame(() => { const port = new MessageChannel(); port.port1.onmessage = () => done(performance.now() - begun);
        port.port2.postMessage(null); }); })"""


def longer(html: str, many: int) -> str:
    """The page with `many` steps in its first group, in place of its own."""
    row = re.search(r'<li class="hb-checklist__step".*?</li>', html, re.DOTALL).group()
    rows = "".join(row.replace("halla-mote", f"steg-{number}") for number in range(many))
    return re.sub(r'(<ul class="hb-checklist__steps" role="list">).*</ul>(?=\s*<div class="hb-checklist__tools)', rf"\g<1>{rows}</ul>", html, flags=re.DOTALL)


def taps(browser, origin: str, html: str, many: int) -> list[float]:
    """Milliseconds from tap to painted tick, the first tap (which fetches) left out."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.route(f"**/{PAGE}", lambda route: route.fulfill(body=longer(html, many), content_type="text/html; charset=utf-8"))
    page.goto(f"{origin}/{PAGE}", wait_until="networkidle")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    boxes = page.locator(".hb-checklist__row input").element_handles()
    assert len(boxes) == many
    times = []
    for box in boxes[: TAPS + 1] if many > TAPS else boxes:
        times.append(box.evaluate(TAP))
        page.wait_for_timeout(150)
    page.close()
    return times[1:]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", folder], cwd=ROOT, check=True)
        handler = functools.partial(Quiet, directory=folder)
        with Server(("127.0.0.1", 0), handler) as server, sync_playwright() as playwright:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            origin = f"http://127.0.0.1:{server.server_port}"
            browser = playwright.chromium.launch(executable_path=chromium.find())
            page, asked = browser.new_page(viewport={"width": 390, "height": 844}), []
            page.on("request", lambda request: asked.append(urlsplit(request.url).path.lstrip("/")))
            page.goto(f"{origin}/{PAGE}", wait_until="networkidle")
            size = lambda path: len(gzip.compress(Path(folder, path, "index.html" * path.endswith("/")).read_bytes(), 9))  # noqa: E731
            ours = [path for path in asked if re.match(r"assets/(js/|css/handbok)", path)]
            print(f"first visit to {PAGE}, gzip: {sum(map(size, asked)) / 1000:.1f} kB in {len(asked)} requests")
            for path in ours:
                print(f"  ours: {path} {size(path)} B")
            print(f"  ours together: {sum(map(size, ours)) / 1000:.1f} kB, {sum(map(size, ours)) / sum(map(size, asked)):.0%} of the whole")
            html = Path(folder, PAGE, "index.html").read_text(encoding="utf-8")
            short, long = (statistics.median(taps(browser, origin, html, many)) for many in (12, 500))
            print(f"tap to painted tick, processor 4 times slower, median: 12 steps {short:.0f} ms, 500 steps {long:.0f} ms, ratio {long / short:.1f}")
            browser.close()
            server.shutdown()


if __name__ == "__main__":
    main()
