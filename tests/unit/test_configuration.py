"""mkdocs.yml names what is there."""

import re

import pytest

from tests.tiny_site import ROOT

CONFIG = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


def test_every_style_sheet_is_on_the_pages():
    """In mkdocs.yml, or fetched by a script."""
    scripts = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("overrides/assets/js/*.mjs"))
    fetched = [f"assets/css/{name}" for name in re.findall(r'"\.\./css/(\S+)"', scripts)]
    assert sorted(re.findall(r"assets/css/\S+", CONFIG) + fetched) == sorted(f"assets/css/{path.name}" for path in ROOT.glob("overrides/assets/css/*.css"))


@pytest.mark.parametrize("script", re.findall(r"assets/js/\S+", CONFIG))
def test_every_script_on_the_pages_exists(script):
    assert (ROOT / "overrides" / script).is_file()


def test_only_the_plugin_macros_is_used():
    block = CONFIG.partition("\nplugins:\n")[2].partition("\n\n")[0]
    assert re.findall(r"^  - (\w+)", block, re.M) == ["macros"]
    assert "navigation.instant" not in CONFIG


def test_no_test_waits_for_a_bare_expression():
    """Playwright would evaluate it again and again as a text, which the pages' policy forbids: the test fails now and then."""
    waits = [(path.name, wait) for path in ROOT.glob("tests/**/*.py") for wait in re.findall(r'wait_for_function\(\s*f?"+(.{12})', path.read_text(encoding="utf-8"))]
    assert waits and [wait for wait in waits if "=>" not in wait[1]] == []


def test_no_test_waits_for_a_promise_in_playwrights_way():
    """It takes the promise itself for an answer and waits for nothing; tests/browser/hosting.py has `until`."""
    waits = [wait for path in ROOT.glob("tests/browser/**/*.py") for wait in re.findall(r'wait_for_function\(\s*f?"+(.+?)"+\s*[,)]', path.read_text(encoding="utf-8"), re.S)]
    assert len(waits) > 20
    assert [wait for wait in waits if re.search(r"\basync\b|\bawait\b|\.then\(|Promise|caches\.|serviceWorker", wait)] == []
