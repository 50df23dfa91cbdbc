"""This site, stock mkdocs-material with the same words, and bare text, side by side.

Prints numbers and ratios; judges nothing. Run by `make bench`. `--without-builds` leaves out the slow half.
"""
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests import chromium
from tests.bench import builds, measure, sites
from tests.bench.table import growth, kb, ratio, row, title
from tests.pages import ROOT

NAMES = ("bare", "ours", "stock")
RUNS = {"unthrottled": 5, "Slow 3G": 3}
NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


def build(folder: Path) -> dict[str, Path]:
    docs = ROOT / "docs"
    ours, stock = folder / "ours/site", folder / "stock/site"
    sites.mkdocs(sites.ours(docs, folder / "ours", nav=True), ours)
    markdown = sites.rendered(docs, folder / "rendered", nav=True)
    sites.mkdocs(sites.stock(markdown, folder / "stock", nav=True), stock)
    return {"bare": sites.bare(ours, folder / "bare"), "ours": ours, "stock": stock}


def weights(browser, built: dict[str, Path]) -> None:
    told = {name: measure.weight(browser, built[name]) for name in NAMES}
    title(f"first visit to {sites.CHAPTER}, gzip", *NAMES)
    row("requests until the network is quiet", *(told[name]["requests"] for name in NAMES))
    row("  of them to other hosts, bytes unknown", *(told[name]["strangers"] for name in NAMES))
    for kind in sorted({kind for one in told.values() for kind in one["kinds"]}):
        row(f"  {kind}", *(kb(told[name]["kinds"].get(kind, 0)) for name in NAMES))
    row("  together", *(kb(told[name]["bytes"]) for name in NAMES))
    row("asked for later, while nobody reads on", *(told[name]["stored"] for name in NAMES))
    row("second visit: requests", *(told[name]["second requests"] for name in NAMES))
    row("second visit: bytes", *(kb(told[name]["second bytes"]) for name in NAMES))


def speeds(browser, built: dict[str, Path]) -> None:
    for speed, runs in RUNS.items():
        seen = {name: measure.paints(browser, built[name], speed, runs) for name in NAMES}
        title(f"{speed}, median of {runs} (ratio to bare)", *NAMES)
        for name, key in (("first contentful paint", "fcp"), ("largest contentful paint", "lcp")):
            row(name, *(ratio(seen[each][key], seen["bare"][key]) for each in NAMES))
        row("total blocking time", *(f"{seen[each]['blocked']:.0f} ms" for each in NAMES))
        row("layout shift", *(f"{seen[each]['shift']:.3f}" for each in NAMES))
        after = {name: measure.next_chapter(browser, built[name], speed, 3) for name in NAMES}
        row("next chapter, tap to first paint", *(ratio(after[each], after["bare"]) for each in NAMES))
        searched = {name: measure.first_search(browser, built[name], name, speed, 3) for name in NAMES[1:]}
        for name, place, shown in (("first search: its files, whenever they came", 0, kb), ("first search: tap to field", 1, "{:.0f} ms".format),
                                   ("first search: keystroke to hits", 2, "{:.0f} ms".format)):
            row(name, "–", *(shown(searched[each][place]) for each in NAMES[1:]))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        built = build(Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=[NOWHERE])
        print("«stock» is mkdocs-material as it comes, with the Markdown our macros have rendered. Its font's host does not answer here: "
              "the request counts, its bytes and its wait do not. «bare» is the words alone.")
        weights(browser, built)
        speeds(browser, built)
        title("opens another chapter with its host gone", *NAMES)
        row("after one visit and a few seconds", *("yes" if measure.offline(browser, built[name], sites.NEXT) else "no" for name in NAMES))
        browser.close()
        if "--without-builds" in sys.argv:
            return
        took = builds.seconds(Path(folder, "grown"))
        title("build, processor (× the step before)", *(f"{times * builds.CHAPTERS} chapters" for times in builds.TIMES))
        for name, seconds in took.items():
            row(name, *growth(seconds))


if __name__ == "__main__":
    main()
