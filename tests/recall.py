"""How well a search answers: the right chapter, and the right section, among the first hits.

tests/data/queries.yml names all chapters and sections that must be there; own_queries.yml chapters of which one must.
"""
from collections.abc import Callable
from functools import cache

from tests import ledger


@cache
def given() -> list[dict]:
    return ledger.read("queries.yml")["queries"]


@cache
def own() -> list[dict]:
    return ledger.read("own_queries.yml")


def chapter(address: str) -> str:
    """handbok/inledning/#text → inledning"""
    path = address.partition("#")[0]
    return path.removeprefix("handbok/").rstrip("/") if path.startswith("handbok/") else ""


def right_chapter(query: dict, hits: list[str]) -> bool:
    found = set(map(chapter, hits))
    if isinstance(query["expect"][0], str):
        return bool(found & set(query["expect"]))
    return {row["chapter"] for row in query["expect"]} <= found


def right_section(query: dict, hits: list[str]) -> bool:
    """A section with a heading of its own is met at that heading; running text anywhere in its chapter."""
    if isinstance(query["expect"][0], str):
        return right_chapter(query, hits)
    return all(any(_in_section(address, row) for address in hits) for row in query["expect"])


def _in_section(address: str, row: dict) -> bool:
    place = ledger.places()[row["section_id"]]
    if chapter(address) != place["page"]:
        return False
    return not place["anchor"] or address.partition("#")[2] == place["anchor"]


def missed(queries: list[dict], search: Callable[[str], list[str]], right=right_chapter, first: int = 3) -> list[str]:
    """The queries that are not answered among the first hits."""
    return [query["query"] for query in queries if not right(query, search(query["query"])[:first])]
