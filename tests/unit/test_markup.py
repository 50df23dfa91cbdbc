"""Elements are read as a browser reads them: what looks like a tag in a text, a script or an attribute is none."""
from macros.markup import elements


def read(text):
    return [(element.tag, dict(element.attrib), element.text) for element in elements(text)]


def test_elements_come_in_their_order_with_attributes_as_written():
    assert read("<!doctype html><html lang=sv><head><title>Ä – ö</title></head><body><P CLASS='a  b' hidden>x</P></body></html>") == [
        ("html", {"lang": "sv"}, None), ("head", {}, None), ("title", {}, "Ä – ö"), ("body", {}, None), ("p", {"class": "a  b", "hidden": ""}, "x")]


def test_what_looks_like_a_tag_is_none():
    text = '<p title="<b>">1 &lt; 2<!-- <i> --><script>if (a<b) "<u>"</script><style>a>b{}</style><textarea><s></textarea>'
    assert [(tag, inside) for tag, _, inside in read(text)[2:]] == [
        ("p", "1 < 2"), ("script", 'if (a<b) "<u>"'), ("style", "a>b{}"), ("textarea", "<s>")]


def test_a_piece_may_hold_noscript_templates_and_drawings():
    text = "<noscript><link rel=stylesheet href=a.css></noscript><template><b></b></template><svg><use xlink:href='#a'/></svg>"
    assert [tag for tag, *_ in read(text)][-6:] == ["noscript", "link", "template", "b", "svg", "use"]
    assert read(text)[-1][1] == {"xlink:href": "#a"}


def test_an_empty_page_has_none():
    assert read("") == read(" \n") == []
