"""Journeys in three engines. An engine is started once for all of them; each journey has an origin of its own, so a new device."""
import pytest

from tests.engines import chromium, firefox, webkit
from tests.engines.engine import Missing, chosen
from tests.engines.handbook import Handbook
from tests.engines.reader import Reader
from tests.engines.trap import trap

START = {"chromium": chromium.start, "webkit": webkit.start, "firefox": firefox.start}


@pytest.fixture(scope="session")
def strangers():
    """(host, port, heard): where all goes that is not for this machine."""
    with trap() as caught:
        yield caught


@pytest.fixture(scope="session", params=chosen())
def driver(request, tmp_path_factory, strangers):
    folder = tmp_path_factory.mktemp(request.param)
    try:
        with START[request.param](folder, strangers[:2], lambda: request.getfixturevalue("browser")) as started:
            yield started
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
    driver.clean()
    strangers[2].clear()
    yield Reader(driver, handbook, driver.tab)
    for file in driver.downloads.iterdir():
        file.unlink()
    assert strangers[2] == [], "asked of other hosts"
