"""What readers come for is at most two taps from the start page, on a phone."""
import re

import pytest
from playwright.sync_api import expect

from tests.ledger import read

WALKS = read("walks.yml")


def test_every_task_has_a_walk():
    assert sorted(WALKS) == sorted(task["id"] for task in read("tasks.yml")["tasks"])
    assert max(len(walk["taps"]) for walk in WALKS.values()) <= 2


@pytest.mark.parametrize("task", WALKS)
def test_the_answer_to_a_task_is_two_taps_away(page, origin, task):
    page.goto(f"{origin}/")
    for words in WALKS[task]["taps"]:
        page.locator("article").get_by_role("link", name=re.compile(rf"^{re.escape(words)}\b" if words[-1].isalnum() else re.escape(words))).first.click()
    for words in WALKS[task]["answer"]:
        expect(page.locator("article")).to_contain_text(words)
