"""What the tests of this folder share."""
import pytest

from tests.browser.hosting import Host, copy, reading


@pytest.fixture(scope="module")
def folder(site, tmp_path_factory):
    return copy(site, tmp_path_factory.mktemp("host") / "site")


@pytest.fixture
def host(folder):
    host = Host(folder)
    yield host
    host.stop()


@pytest.fixture
def own(site, tmp_path):
    """A host whose site the test changes."""
    host = Host(copy(site, tmp_path / "site"))
    yield host
    host.stop()


@pytest.fixture
def context(browser):
    with reading(browser) as context:
        yield context


@pytest.fixture
def page(context):
    return context.new_page()
