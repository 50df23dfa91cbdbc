"""When the slow editions are made: when mkdocs.yml asks, and while serving only if the author does."""
from types import SimpleNamespace

import pytest

from macros import hooks, search, strip
from macros.editions import __main__ as editions


@pytest.mark.parametrize(("asked", "serving", "variable", "slow"), [
    (True, False, "", True), (False, False, "1", False), (True, True, "", False), (True, True, "1", True), (False, True, "1", False),
])
def test_the_slow_ones_are_made_when_asked_for(monkeypatch, tmp_path, asked, serving, variable, slow):
    made = []
    monkeypatch.setattr(editions, "make", lambda site, slow: made.append((site, slow)))
    for module, name in ((strip, "strip"), (search, "write")):
        monkeypatch.setattr(module, name, lambda *_: None)
    monkeypatch.setattr(hooks, "serving", serving)
    monkeypatch.setenv("EDITIONS", variable)
    desk = SimpleNamespace(desk=SimpleNamespace(handbook=SimpleNamespace(synonyms=None, glossary=())))
    hooks.on_post_build(SimpleNamespace(site_dir=str(tmp_path), docs_dir=str(tmp_path), extra={"make_editions": asked, "sheets": []}, plugins={"macros": desk}))
    assert made == [(tmp_path, slow)]
