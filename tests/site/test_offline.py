"""What is stored of the built site, and what it weighs."""
import gzip
import hashlib
import json

import pytest

from macros.editions import offline
from tests.pages import ALL, STAND_INS


@pytest.fixture(scope="module")
def contents(site):
    return offline.contents(site)


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
    """Over the wire: the pack and what isn't in it, and the worker, as a host that compresses sends them."""
    worker = len(gzip.compress((site / offline.WORKER).read_bytes(), 9))
    assert contents["pack"][1] + worker + sum(wire for _, _, wire, *_ in contents["alone"].values()) <= 450_000


def test_file_by_file_it_is_at_most_900_kb(contents):
    assert sum(wire for part in ("files", "alone") for _, _, wire, *_ in contents[part].values()) <= 900_000


def test_every_page_is_stored_and_unpacks_to_itself(site, contents, unpacked):
    assert {at for at in contents["files"] if at == "" or at.endswith("/")} | set(STAND_INS) == set(ALL)
    for at in ALL:
        path = site / (at if at in STAND_INS else f"{at}index.html")
        assert unpacked[at] == path.read_text(encoding="utf-8")
    assert set(unpacked) == set(contents["files"])


def test_no_file_to_download_is_stored_by_itself(site, contents):
    kinds = {path.suffix for path in site.rglob("*") if path.suffix} - offline.TEXT - offline.PICTURES
    assert {".docx"} <= kinds
    assert [at for at in [*contents["files"], *contents["alone"]] if any(at.endswith(kind) for kind in kinds)] == []
    assert all(title for _, _, title in contents["asked"].values())


def test_nothing_is_stored_that_no_page_uses(contents):
    assert [at for at in contents["files"] if at.endswith(".map") or "lunr" in at or at.startswith(("_", ".", "sw.js", "assets/icons", "assets/offline"))] == []


def test_the_sitemap_is_stored_without_the_day_of_the_build(unpacked):
    assert "<loc>" in unpacked["sitemap.xml"] and "<lastmod>" not in unpacked["sitemap.xml"]


def test_the_worker_bears_the_version_of_its_list(site, contents):
    listed = json.dumps(contents, ensure_ascii=False, separators=(",", ":"))
    assert f'"{hashlib.sha256(listed.encode()).hexdigest()[:16]}"' in (site / offline.WORKER).read_text(encoding="utf-8")


def test_parts_are_called_as_the_menu_does(contents):
    assert contents["parts"]["handbok/"] == "Handboken" and contents["parts"]["checklistor/"] == "Checklistor"
