"""Components come out so that Markdown leaves them alone."""

import pytest

from macros import rendering
from macros.desk import Desk


@pytest.fixture
def template(tmp_path, monkeypatch):
    """template("x", "…"): a component of that name."""
    monkeypatch.setattr(rendering, "TEMPLATES", tmp_path)
    rendering._environment.cache_clear()
    yield lambda name, text: (tmp_path / f"{name}.html").write_text(text, encoding="utf-8")
    rendering._environment.cache_clear()


def test_a_block_has_no_blank_line_and_no_indent(template):
    template("x", "<div>\n\n    <p>{{ text }}</p>\n\n</div>\n")
    assert rendering.block("x", text="a < b") == "<div>\n<p>a &lt; b</p>\n</div>"


def test_an_inline_component_is_one_line_without_markdown(template):
    template("x", "<b>\n  {{ text }}</b>\n")
    assert rendering.inline("x", text="*a* <b>") == "<b> &#42;a&#42; &lt;b&gt;</b>"


def test_a_fault_in_a_template_is_told_with_its_line(template, tmp_path):
    desk = Desk(tmp_path / "docs")
    template("x", "<div>\n{{ wrod }}\n</div>\n")
    template("y", "<div>\n{% if %}\n</div>\n")
    assert desk.block("x", word="a") == desk.block("y") == ""
    assert [str(fault) for fault in desk.faults] == [
        "macros/templates/x.html, rad 2\n  Mallen går inte att använda.\n  → Läsaren säger: 'wrod' is undefined.",
        "macros/templates/y.html, rad 2\n  Mallen går inte att använda.\n  → Läsaren säger: Expected an expression, got 'end of statement block'.",
    ]


@pytest.mark.parametrize(("url", "path", "way"), [
    ("", "handbok/inledning/", "handbok/inledning/"),
    ("handbok/inledning/", "om/daterat/#kurs", "../../om/daterat/#kurs"),
    ("handbok/inledning/", "handbok/bilda/#a", "../bilda/#a"),
    ("handbok/inledning/", "handbok/inledning/#a", "#a"),
    ("handbok/inledning/", "handbok/inledning/", "./"),
    ("handbok/inledning/", "", "../../"),
    ("checklistor/", "checklistor/kalla/", "kalla/"),
])
def test_links_are_relative_to_the_page_at_hand(tmp_path, url, path, way):
    desk = Desk(tmp_path)
    desk.open("x.md", url, 0)
    assert desk.href(path) == way
