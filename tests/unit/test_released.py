"""The day of the edition is the last commit's, or the one that the environment gives."""
import os
import subprocess

import pytest

from macros.released import released


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def commit(folder, day):
    """A repository whose last commit is of that moment."""
    env = {**os.environ, "GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
    for command in (["init", "-q"], ["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "--allow-empty", "-m", "text"]):
        subprocess.run(["git", "-C", folder, *command], check=True, env=env)


def test_it_is_the_moment_of_the_last_commit(tmp_path):
    commit(tmp_path, "2026-03-05T23:30:00+01:00")
    assert released(tmp_path).isoformat() == "2026-03-05T22:30:00+00:00"


def test_the_environment_goes_first(tmp_path, monkeypatch):
    commit(tmp_path, "2026-03-05T23:30:00+01:00")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert released(tmp_path).isoformat() == "1970-01-02T00:00:00+00:00"


@pytest.mark.parametrize("epoch", ["", "i går"])
def test_without_history_there_is_no_day(tmp_path, monkeypatch, epoch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert released(tmp_path) is None


def test_without_git_there_is_no_day(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert released(tmp_path) is None
