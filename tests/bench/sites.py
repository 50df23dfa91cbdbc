"""The three that are compared: this site, stock mkdocs-material with the same words, and bare text. Each a built folder.

Stock Material gets the Markdown that our macros have already rendered, and a stock configuration: the theme's default
features, its search, its font from another host.
"""
import re
import subprocess
import sys
from pathlib import Path

import yaml
from bs4 import BeautifulSoup

from tests.pages import ROOT
from tests.tiny_site import ENVIRONMENT

CHAPTER, NEXT = "handbok/bilda-partiforening/", "handbok/partiforeningens-uppgifter/"
#: Writes what the macros have made of a page, as Markdown with its front matter; the last to see it before it becomes HTML.
DUMP = '''
from pathlib import Path
import yaml
from mkdocs.plugins import event_priority

@event_priority(-100)
def on_page_markdown(markdown, page, config, files):
    path = Path({folder!r}, page.file.src_uri)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("---\\n" + yaml.safe_dump({{"title": page.meta.get("title") or page.title}}, allow_unicode=True) + "---\\n\\n" + markdown, encoding="utf-8")
'''


def mkdocs(config: Path, site: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config, "--site-dir", site]
    subprocess.run(command, cwd=config.parent, env=ENVIRONMENT, check=True)


def ours(docs: Path, folder: Path, *, nav: bool, hooks: tuple[Path, ...] = ()) -> Path:
    """A configuration of our own site: no editions. Without `nav` the folders of `docs` are the menu."""
    folder.mkdir(parents=True, exist_ok=True)
    for room in ("macros", "overrides"):
        (folder / room).symlink_to(ROOT / room)
    config = {"INHERIT": str(ROOT / "mkdocs.yml"), "docs_dir": str(docs), "extra": {"make_editions": False},
              "hooks": [str(ROOT / "macros/hooks.py"), *map(str, hooks)]} | ({} if nav else {"nav": None})
    return _written(folder, config)


def stock(docs: Path, folder: Path, *, nav: bool) -> Path:
    """A configuration of stock Material for rendered Markdown."""
    folder.mkdir(parents=True, exist_ok=True)
    real = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=_Plain)
    config = {"site_name": real["site_name"], "site_url": "https://handbok.example/", "docs_dir": str(docs), "theme": {"name": "material", "language": "sv"},
              "plugins": [{"search": {"lang": "sv"}}], "markdown_extensions": real["markdown_extensions"]} | ({"nav": real["nav"]} if nav else {})
    return _written(folder, config)


def rendered(docs: Path, folder: Path, *, nav: bool) -> Path:
    """The Markdown of `docs` as our macros leave it, in a folder of its own."""
    hook, markdown = folder / "dump.py", folder / "markdown"
    folder.mkdir(parents=True, exist_ok=True)
    hook.write_text(DUMP.format(folder=str(markdown)), encoding="utf-8")
    mkdocs(ours(docs, folder, nav=nav, hooks=(hook,)), folder / "site")
    return markdown


def bare(site: Path, folder: Path) -> Path:
    """The words of CHAPTER and NEXT: headings, paragraphs and points, no style."""
    for address in (CHAPTER, NEXT):
        article = BeautifulSoup((site / address / "index.html").read_text(encoding="utf-8"), "html.parser").select_one("article")
        for beside in article.select(".headerlink, .hb-hidden, [hidden], [popover], form, button, .hb-tools"):
            beside.decompose()
        blocks = [block for block in article.select("h1, h2, h3, p, li") if not block.select("p, li")]
        body = "\n".join(f"<{block.name}>{' '.join(block.get_text().split())}</{block.name}>" for block in blocks)
        way = f'\n<p><a href="../../{NEXT}" rel="next">Nästa</a></p>' if address == CHAPTER else ""
        page = f'<!doctype html>\n<html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n<title>{article.h1.get_text(strip=True)}</title>\n{body}{way}\n'
        (folder / address).mkdir(parents=True)
        (folder / address / "index.html").write_text(page, encoding="utf-8")
    return folder


def grown(folder: Path, times: int) -> Path:
    """The docs with every chapter `times` over, each copy under a slug of its own, its sections' ids its own too."""
    target = folder / "docs"
    for source in (ROOT / "docs").rglob("*"):
        if source.is_file():
            copy = target / source.relative_to(ROOT / "docs")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(source.read_bytes())
    for chapter in sorted((target / "handbok").glob("*.md")):
        if chapter.name != "index.md":
            text = chapter.read_text(encoding="utf-8")
            for number in range(2, times + 1):
                own = text
                for id in re.findall(r"\{ #([\w-]+) \}", text):
                    own = own.replace(f"{{ #{id} }}", f"{{ #{id}-{number} }}").replace(f"](#{id})", f"](#{id}-{number})")
                chapter.with_stem(f"{chapter.stem}-{number}").write_text(own, encoding="utf-8")
    questions = target / "_data/questions.yml"      # every chapter has some
    asked = yaml.safe_load(questions.read_text(encoding="utf-8"))
    copies = {f"{slug}-{number}": each for slug, each in asked.items() for number in range(2, times + 1)}
    questions.write_text(yaml.safe_dump(asked | copies, allow_unicode=True, sort_keys=False), encoding="utf-8")
    with (target / "studiecirkel/index.md").open("a", encoding="utf-8") as page:
        page.writelines(f'\n{{{{ questions("{slug}") }}}}\n' for slug in copies)
    return target


class _Plain(yaml.SafeLoader):
    """Reads mkdocs.yml without its !ENV."""


_Plain.add_constructor("!ENV", lambda loader, node: "")


def _written(folder: Path, config: dict) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path
