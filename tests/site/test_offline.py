"""What is stored of the built site, and what it weighs."""
import gzip
import json

import pytest

from macros.editions import offline
from tests.pages import ALL


@pytest.fixture(scope="module")
def contents(site):
    [listed] = (site / offline.FOLDER).glob("*.json")
    return json.loads(listed.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def unpacked(site, contents):
    """{address: text}, as the worker unpacks it."""
    pack = json.loads(gzip.decompress((site / contents["pack"][0]).read_bytes()))
    said, found = b"", {}
    for at, parts in pack["files"]:
        begin, parts = len(said), iter(parts)
        for part in parts:
            said += part.encode() if isinstance(part, str) else said[part : part + next(parts)]
        found[at] = said[begin:].decode()
    assert len(said) == pack["size"]
    return found


def test_where_the_reader_sees_what_is_stored(soup):
    assert "sparas inga sidor" in soup("om/integritet/").select_one(".hb-offline > hb-offline").get_text()


def test_all_that_is_fetched_by_itself_is_at_most_450_kb(site, contents):
    """Over the wire: the pack and what isn't in it, the list and the worker, as a host that compresses sends them."""
    [listed] = (site / offline.FOLDER).glob("*.json")
    rest = [path for path in contents["files"] if not path.endswith("/") and path and "." + path.rsplit(".", 1)[-1] not in offline.TEXT]
    apart = [site / offline.WORKER, listed, *(site / path for path in rest)]
    assert contents["pack"][1] + sum(len(gzip.compress(path.read_bytes(), 9)) for path in apart) <= 450_000


def test_every_page_is_stored_and_unpacks_to_itself(site, contents, unpacked):
    assert {at for at in contents["files"] if at == "" or at.endswith("/")} | {"404.html"} == set(ALL)
    for at in ALL:
        path = site / (at if at == "404.html" else f"{at}index.html")
        assert unpacked[at] == path.read_text(encoding="utf-8")
    assert set(unpacked) == {at for at in contents["files"] if offline.address(at) == at and not at.endswith(".png")}


def test_no_file_to_download_is_stored_by_itself(site, contents):
    kinds = {path.suffix for path in site.rglob("*") if path.is_file()} & offline.ASKED
    assert {".docx"} <= kinds
    assert [at for at in contents["files"] if any(at.endswith(kind) for kind in offline.ASKED)] == []
    assert all(title for _, _, title in contents["asked"].values())


def test_nothing_is_stored_that_no_page_uses(contents):
    assert [at for at in contents["files"] if at.endswith(".map") or "lunr" in at or at.startswith(("_", ".", "sw.js", "assets/icons", "assets/offline"))] == []


def test_the_sitemap_is_stored_without_the_day_of_the_build(unpacked):
    assert "<loc>" in unpacked["sitemap.xml"] and "<lastmod>" not in unpacked["sitemap.xml"]


def test_the_worker_bears_the_version_of_the_list(site):
    [listed] = (site / offline.FOLDER).glob("*.json")
    assert f'"{listed.stem}"' in (site / offline.WORKER).read_text(encoding="utf-8")


def test_parts_are_called_as_the_menu_does(contents):
    assert contents["parts"]["handbok/"] == "Handboken" and contents["parts"]["checklistor/"] == "Checklistor"
