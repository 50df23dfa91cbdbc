"""The pages of the site, known from docs/ alone: every worker of a test run then sees the same list."""
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
DATA = DOCS / "_data"


def address(source: Path) -> str:
    """handbok/inledning.md → handbok/inledning/"""
    path = source.relative_to(DOCS).with_suffix("")
    parts = path.parts[:-1] if path.name == "index" else path.parts
    return "".join(f"{part}/" for part in parts)


#: Every page's address in the site; "" is the start page.
ADDRESSES = sorted(address(source) for source in DOCS.rglob("*.md") if DATA not in source.parents)
#: What is shown where there is no page, and where one can't be fetched.
STAND_INS = ["404.html", "503.html"]
ALL = [*ADDRESSES, *STAND_INS]


def file_of(site: Path, address: str) -> Path:
    return site / address / "index.html" if address == "" or address.endswith("/") else site / address


def file_with(site: Path, module: str) -> str:
    """The address of the script that a module of ours was joined into; there its exports are $module. It must have some."""
    exported = re.compile(r"export\{[^}]*\$" + module.replace("-", "_") + r"(?!\w)")
    return next(path.relative_to(site).as_posix() for path in site.glob("assets/js/*.mjs") if exported.search(path.read_text(encoding="utf-8")))


def name(address: str) -> str:
    """What a page is called in the name of a test."""
    return address.strip("/") or "start"


def records(folder: str) -> dict:
    """docs/_data/checklists/*.yml → {key: record}"""
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((DATA / folder).glob("*.yml"))}


def record(file: str):
    """docs/_data/dated.yml → what stands in it"""
    return yaml.safe_load((DATA / file).read_text(encoding="utf-8"))


def article(soup):
    """What is the page's own: not the header, navigation and footer."""
    return soup.find("article")


every_page = pytest.mark.parametrize("address", ALL, ids=name)
