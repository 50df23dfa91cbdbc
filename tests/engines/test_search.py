"""Search finds a word inside another, leads there and back."""


def test_search_finds_forening_in_partiforening(reader):
    reader.open("om/")
    reader.press("Sök")
    reader.sees_dialog()
    reader.type("Sök i handboken", "förening")
    reader.until(lambda: "förening" in marked(reader, "partiförening"), "«förening» marked in «partiförening»")


def marked(reader, word):
    """The parts that are marked in this word, in lower case."""
    return reader.script("""return [...document.querySelectorAll("[data-search-hit] mark")]
        .filter((mark) => (mark.previousSibling?.textContent ?? "").toLowerCase().endsWith("parti"))
        .map((mark) => mark.textContent.toLowerCase())""", word)
