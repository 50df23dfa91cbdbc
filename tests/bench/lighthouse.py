"""Lighthouse's four scores for a few pages, as a phone sees them, and what keeps them from 100.

Prints numbers; judges nothing. npm's package is fetched into .cache/lighthouse, which git ignores; nothing else needs Node.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests import chromium
from tests.bench import sites
from tests.bench.hosted import Host
from tests.bench.table import row, title
from tests.pages import ROOT

#: The last that runs on Node 18 and 20; 13 asks for 22.
VERSION = "12.8.2"
CACHE = ROOT / ".cache/lighthouse"
PAGES = ("", "handbok/bilda-partiforening/", "checklistor/bilda-partiforening/", "grunda/plan/")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


def program() -> Path:
    """Where Lighthouse is, fetched first if need be."""
    missing = [name for name in ("node", "npm") if not shutil.which(name)]
    if missing:
        sys.exit(f"Lighthouse mäts inte: {' och '.join(missing)} saknas. Installera Node.js 18 eller nyare (Debian: apt-get install nodejs npm) och kör kommandot igen.")
    if not chromium.find():
        sys.exit("Lighthouse mäts inte: ingen Chromium hittades. Installera en (Debian: apt-get install chromium-headless-shell) och kör kommandot igen.")
    found = CACHE / "node_modules/lighthouse"
    if not found.is_dir() or json.loads((found / "package.json").read_text(encoding="utf-8"))["version"] != VERSION:
        CACHE.mkdir(parents=True, exist_ok=True)
        print(f"Hämtar lighthouse {VERSION} till {CACHE.relative_to(ROOT)}", flush=True)
        command = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", CACHE, f"lighthouse@{VERSION}"]
        if subprocess.run(command, stdin=subprocess.DEVNULL).returncode:
            sys.exit("Lighthouse gick inte att hämta med npm. Kontrollera nätet och kör kommandot igen.")
    return found / "cli/index.js"


def report(lighthouse: Path, address: str, folder: Path) -> dict:
    """Lighthouse's own report of one page, mobile profile (its default)."""
    file = folder / "report.json"
    flags = "--headless --no-sandbox --disable-dev-shm-usage"
    command = ["node", lighthouse, address, "--quiet", "--output=json", f"--output-path={file}", f"--chrome-flags={flags}",
               f"--only-categories={','.join(CATEGORIES)}"]
    subprocess.run(command, check=True, env=os.environ | {"CHROME_PATH": chromium.find()}, stdin=subprocess.DEVNULL)
    return json.loads(file.read_text(encoding="utf-8"))


def short_of(report: dict) -> list[str]:
    """What took points, by category."""
    lines = []
    for name in CATEGORIES:
        category = report["categories"][name]
        for part in category["auditRefs"]:
            audit = report["audits"][part["id"]]
            if part["weight"] and audit["score"] is not None and audit["score"] < 1:
                lines.append(f"    {name}: {audit['title']} {audit.get('displayValue', '')} ({audit['score']:.2f})")
    return lines


def main() -> None:
    lighthouse = program()
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        sites.mkdocs(sites.ours(ROOT / "docs", Path(folder, "ours"), nav=True), site)
        with Host(site) as host:
            title(f"Lighthouse {VERSION}, mobile", *CATEGORIES)
            for address in PAGES:
                seen = report(lighthouse, host.origin + address, Path(folder))
                row(address or "start", *(round((seen["categories"][name]["score"] or 0) * 100) for name in CATEGORIES))
                print("\n".join(short_of(seen)))


if __name__ == "__main__":
    main()
