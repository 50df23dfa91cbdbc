"""The elements of a page, read in C: every page holds the whole menu, and is read more than once in a build."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree


def elements(text: str) -> Iterator[etree._Element]:
    """All of a page or a piece of one, in the order they stand, with their attributes as written. `text` of a script or style is its content.

    What the text leaves out, such as <html>, is put in.
    """
    if text.strip():
        yield from etree.fromstring(text, etree.HTMLParser(huge_tree=True)).iter("*")
