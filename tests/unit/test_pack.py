"""Packed and unpacked a file is itself, and what is alike takes no room."""
import gzip
import json

from hypothesis import given
from hypothesis import strategies as st

from macros.editions.pack import packed


def unpacked(pack: bytes) -> list[tuple[str, str]]:
    contents = json.loads(gzip.decompress(pack))
    said, found = b"", []
    for address, parts in contents["files"]:
        begin, parts = len(said), iter(parts)
        for part in parts:
            said += part.encode() if isinstance(part, str) else said[part : part + next(parts)]
        found.append((address, said[begin:].decode()))
    assert len(said) == contents["size"]
    return found


PIECES = st.sampled_from(["<p class='å'>", "</p>", "\n", "<", "ord ", "🌹", "<a href='../handbok/inledning/'>", "en lång rad med många ord i\n", ">"])


@given(st.lists(st.lists(PIECES, max_size=60).map("".join), max_size=6))
def test_what_comes_out_is_what_went_in(texts):
    files = [(str(number), text) for number, text in enumerate(texts)]
    assert unpacked(packed(files)) == files


def test_a_page_like_the_one_before_costs_next_to_nothing():
    page = "".join(f"<li><a href='../{number}/'>Sida {number * 7919}</a></li>\n" for number in range(2_000))
    one, two = (len(packed([(str(number), page) for number in range(many)])) for many in (1, 2))
    assert len(page) > 65_536 and two - one < 100


def test_the_same_files_are_the_same_bytes():
    files = [("a", "<p>ett</p>"), ("b", "<p>ett</p>")]
    assert packed(files) == packed(files)


def test_the_same_files_are_the_same_bytes_whichever_python_packs_them(monkeypatch):
    """From 3.13 on gzip writes another mark of the system into its head."""
    here = packed([("a", "x")])
    compress = gzip.compress
    monkeypatch.setattr(gzip, "compress", lambda *about, **more: (made := compress(*about, **more))[:9] + b"\x07" + made[10:])
    assert packed([("a", "x")]) == here
