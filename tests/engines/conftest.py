"""Journeys in three engines. An engine is started once for all of them; each journey has an origin of its own, so a new device."""
import functools
from contextlib import contextmanager

import pytest

from tests.engines import chromium, firefox, older, webkit
from tests.engines.engine import Missing, chosen
from tests.engines.handbook import Handbook
from tests.engines.reader import Reader
from tests.engines.trap import trap

START = {"chromium": chromium.start, "webkit": webkit.start, "firefox": firefox.start}
TODAY = [name for name in chosen() if name in START]


@pytest.fixture(scope="session")
def strangers():
    """(host, port, heard): where all goes that is not for this machine."""
    with trap() as caught:
        yield caught


@pytest.fixture(scope="session", params=TODAY)
def driver(request, tmp_path_factory, strangers):
    with started(START[request.param], request, tmp_path_factory.mktemp(request.param), strangers) as driver:
        yield driver


@pytest.fixture(scope="session")
def older_driver(request, tmp_path_factory, strangers):
    """Its tests say which: `oldest` and `too_old`."""
    start = functools.partial(older.start, request.param)
    with started(start, request, tmp_path_factory.mktemp(request.param), strangers) as driver:
        yield driver


@contextmanager
def started(start, request, folder, strangers):
    try:
        with start(folder, strangers[:2], lambda: request.getfixturevalue("browser")) as driver:
            yield driver
    except Missing as missing:
        pytest.fail(str(missing), pytrace=False)


@pytest.fixture
def handbook(site):
    handbook = Handbook(site)
    yield handbook
    handbook.stop()


@pytest.fixture
def reader(driver, handbook, strangers):
    """A reader with a new device. At the end the test fails if anything was asked of another host."""
    yield from reading(driver, handbook, strangers)


@pytest.fixture
def older_reader(older_driver, handbook, strangers):
    yield from reading(older_driver, handbook, strangers)


def reading(driver, handbook, strangers):
    driver.clean()
    strangers[2].clear()
    yield Reader(driver, handbook, driver.tab)
    for file in driver.downloads.iterdir():
        file.unlink()
    assert strangers[2] == [], "asked of other hosts"
