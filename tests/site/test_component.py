"""A component is a template, a style and a test of one name; in the page it stands as it was written."""
import re

import pytest

from tests.pages import ADDRESSES, ROOT, every_page

#: What an author sees while serving; readers never get it, so no built page has it.
SERVED = {"faults"}
TEMPLATES = sorted(path for path in (ROOT / "macros" / "templates").glob("*.html") if path.stem not in SERVED and path.stem[0] != "_")  # with a _ it is a part of others
NAMES = [template.stem for template in TEMPLATES]
#: The first tag of each template that stands alone on its line in Markdown.
BLOCKS = {"section", "aside", "blockquote", "div", "dl", "ul", "ol", "p", "nav", "form", "table"}
WITHIN = {"li", "details", "pre", "code", "table", "dd"}


def root(template) -> tuple[str, str]:
    """The tag and class that a component begins with."""
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}", "", template.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.search(r"<([\w-]+)[^>]*?class=\"([\w-]+)", text).groups()


ROOTS = sorted({f"{tag}.{name}" for tag, name in map(root, TEMPLATES) if tag in BLOCKS})


@pytest.mark.parametrize("name", NAMES)
def test_a_component_is_complete(name):
    """Template, style and site test bear the same name, and so does the class it begins with."""
    assert root(ROOT / "macros" / "templates" / f"{name}.html")[1] == "hb-" + name.replace("_", "-")
    assert (ROOT / "overrides" / "assets" / "css" / f"{name}.css").is_file()
    assert (ROOT / "tests" / "site" / f"test_{name}.py").is_file()


@pytest.mark.parametrize("name", NAMES)
def test_a_component_is_used(soup, name):
    assert any(soup(address).select(".hb-" + name.replace("_", "-")) for address in ADDRESSES)


@every_page
def test_no_block_is_wrapped_in_a_paragraph(soup, address):
    """Python-Markdown does so to a bare custom element, and the browser then tears it apart."""
    wrapped = soup(address).select(", ".join(f"p {tag}" for tag in sorted(BLOCKS | {"hb-checklist", "hb-checklists"})))
    assert [str(tag)[:80] for tag in wrapped] == []


@every_page
def test_no_block_stands_indented(soup, address):
    """In a list or an admonition a block falls apart: it belongs at the beginning of the line."""
    page = soup(address)
    inside = [tag for tag in page.select(", ".join(ROOTS)) if {parent.name for parent in tag.parents} & WITHIN or tag.find_parent(class_="admonition")]
    as_code = [tag for tag in page.select("pre, code") if 'class="hb-' in tag.get_text()]
    assert [str(tag)[:80] for tag in inside + as_code] == []
