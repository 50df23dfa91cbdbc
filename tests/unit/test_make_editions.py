"""When the slow editions are made: when mkdocs.yml asks, and while serving only if the author does."""
from types import SimpleNamespace

import pytest

from macros import hooks, strip
from macros.editions import __main__ as editions


@pytest.mark.parametrize(("asked", "serving", "variable", "slow"), [
    (True, False, "", True), (False, False, "1", False), (True, True, "", False), (True, True, "1", True), (False, True, "1", False),
])
def test_the_slow_ones_are_made_when_asked_for(monkeypatch, tmp_path, asked, serving, variable, slow):
    made = []
    monkeypatch.setattr(editions, "make", lambda site, slow: made.append((site, slow)))
    monkeypatch.setattr(strip, "strip", lambda *_: None)
    monkeypatch.setattr(hooks, "serving", serving)
    monkeypatch.setenv("EDITIONS", variable)
    hooks.on_post_build(SimpleNamespace(site_dir=str(tmp_path), extra={"make_editions": asked, "sheets": []}))
    assert made == [(tmp_path, slow)]
