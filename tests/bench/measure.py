"""What a phone sees of a site: bytes, paint times, blocking, shifts, the way to the next chapter, the first search,
the second visit, and whether the site opens with its host gone.

Every visit has a browser context of its own. Times in milliseconds.
"""
import re
import statistics
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Error, Page, TimeoutError

from tests.bench.hosted import Host
from tests.bench.sites import CHAPTER, NEXT

PHONE = {"locale": "sv-SE", "viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
#: Bits a second, milliseconds, times slower processor.
SPEEDS = {"unthrottled": None, "Slow 3G": (400_000, 400, 4)}
WATCH = """(() => { const seen = window.__seen = {long: [], shift: 0, lcp: 0};
  const on = (type, then) => new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({type, buffered: true});
  on("longtask", ({startTime, duration}) => seen.long.push([startTime, duration]));
  on("layout-shift", ({value, hadRecentInput}) => { if (!hadRecentInput) seen.shift += value; });
  on("largest-contentful-paint", ({startTime}) => { seen.lcp = startTime; }); })()"""
PAINTED = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"
#: The tap is timed in the page that is left, the paint in the page that comes; window.name is what they share.
TAP = """(address) => { const link = [...document.links].find(({href}) => href === address);
  window.name = performance.timeOrigin + performance.now(); link.click(); }"""
ARRIVED = f"performance.timeOrigin + {PAINTED} - Number(window.name)"
#: From a keystroke to painted hits; Material hears keys, ours hears input.
TYPE = """([field, hits, word]) => new Promise((done) => { const input = document.querySelector(field), begun = performance.now();
  input.focus(); input.value = word;
  for (const event of [new InputEvent("input", {bubbles: true}), new KeyboardEvent("keyup", {bubbles: true, key: "g"})]) input.dispatchEvent(event);
  const look = () => document.querySelector(hits) ? requestAnimationFrame(() => done(performance.now() - begun)) : requestAnimationFrame(look); look(); })"""
#: How the search is opened, its field, its hits.
SEARCH = {"ours": (".hb-search__open", ".hb-search__field", "[data-search-hit]"),
          "stock": (".md-header__button[for=__search]", ".md-search__input", ".md-search-result__link")}
#: How long a page may go on fetching after it has gone quiet, for what is stored for later.
STORING = 12


@contextmanager
def visitor(browser):
    """A page of somebody who has not been here, and the requests to other hosts."""
    context = browser.new_context(**PHONE)
    context.set_default_timeout(40_000)
    context.add_init_script(WATCH)
    page, strangers = context.new_page(), []
    context.on("request", lambda request: strangers.append(request.url) if urlsplit(request.url).hostname not in ("127.0.0.1", None) else None)
    yield page, strangers
    context.close()


def slowed(page: Page, speed: str) -> None:
    if SPEEDS[speed]:
        rate, latency, times = SPEEDS[speed]
        session = page.context.new_cdp_session(page)
        session.send("Network.emulateNetworkConditions", {"offline": False, "latency": latency, "downloadThroughput": rate / 8, "uploadThroughput": rate / 8})
        session.send("Emulation.setCPUThrottlingRate", {"rate": times})


def quiet(page: Page, host: Host) -> None:
    """Wait until nothing more has been asked for during two and a half seconds; no longer than STORING seconds."""
    for _ in range(STORING * 2):
        before = len(host.answers)
        page.wait_for_timeout(2500 if before == len(host.answers) else 500)
        if before == len(host.answers):
            return


def paints(browser, site: Path, speed: str, runs: int) -> dict[str, float]:
    """Medians of first visits: fcp, lcp, blocked (total blocking time after the first paint), shift."""
    seen = []
    for _ in range(runs):
        with Host(site) as host, visitor(browser) as (page, _strangers):
            slowed(page, speed)
            page.goto(host.origin + CHAPTER, wait_until="networkidle")
            fcp, watched = page.evaluate(f"[{PAINTED}, window.__seen]")
            blocked = sum(duration - 50 for begun, duration in watched["long"] if begun >= fcp)
            seen.append({"fcp": fcp, "lcp": watched["lcp"], "blocked": blocked, "shift": watched["shift"]})
    return {name: statistics.median(one[name] for one in seen) for name in seen[0]}


def weight(browser, site: Path) -> dict:
    """requests, other hosts' among them, and bytes by kind at a first visit, and at a second one with all caches kept."""
    with Host(site) as host, visitor(browser) as (page, strangers):
        page.goto(host.origin + CHAPTER, wait_until="networkidle")
        first, asked = list(host.answers), len(strangers)
        quiet(page, host)
        stored, before = len(host.answers) - len(first), len(host.answers)
        again = page.context.new_page()
        again.goto(host.origin + CHAPTER, wait_until="networkidle")
        second = host.answers[before:]
    kinds = Counter()
    for answer in first:
        kinds[re.sub(r"^(text|application|image)/(x-)?", "", answer.kind)] += answer.size
    return {"requests": len(first) + asked, "strangers": asked, "kinds": dict(kinds), "bytes": sum(kinds.values()), "stored": stored,
            "second requests": len(second), "second bytes": sum(answer.size for answer in second)}


def next_chapter(browser, site: Path, speed: str, runs: int) -> float:
    """From tap to first paint of the next chapter, the reader having read for a while."""
    times = []
    for _ in range(runs):
        with Host(site) as host, visitor(browser) as (page, _strangers):
            page.goto(host.origin + CHAPTER, wait_until="networkidle")
            quiet(page, host)
            slowed(page, speed)
            left = page.url
            page.evaluate(TAP, host.origin + NEXT)
            page.wait_for_url(lambda url: url != left, wait_until="commit")
            page.wait_for_function(f"() => {PAINTED}")
            times.append(page.evaluate(ARRIVED))
    return statistics.median(times)


def first_search(browser, site: Path, name: str, speed: str, runs: int) -> tuple[int, float, float]:
    """Bytes of the search's own files (whenever they came), from tap until its field can be used, and from keystroke to hits."""
    opener, field, hits = SEARCH[name]
    seen = []
    for _ in range(runs):
        with Host(site) as host, visitor(browser) as (page, _strangers):
            page.goto(host.origin + CHAPTER, wait_until="networkidle")
            slowed(page, speed)
            begun = page.evaluate("performance.now()")
            page.locator(opener).first.evaluate("(tag) => tag.click()")
            page.locator(field).wait_for()
            ready = page.evaluate("performance.now()") - begun
            took = page.evaluate(TYPE, [field, hits, "förening"])
            own = {answer.path: answer.size for answer in host.answers if re.search(r"search|lunr", answer.path)}
            seen.append((sum(own.values()), ready, took))
    return tuple(statistics.median(each) for each in zip(*seen))


def offline(browser, site: Path, page_after: str) -> bool:
    """Does another page than the visited one open when its host is gone?"""
    with Host(site) as host, visitor(browser) as (page, _strangers):
        page.goto(host.origin + CHAPTER, wait_until="networkidle")
        quiet(page, host)
        host.stop()
        try:
            page.goto(host.origin + page_after, timeout=8000)
            return page.locator("h1").count() > 0
        except (Error, TimeoutError):
            return False
