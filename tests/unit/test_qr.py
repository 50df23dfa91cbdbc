"""A code leads to its address, whatever program reads it, and needs no style of the page."""
import pymupdf
import pytest
import zxingcpp
from PIL import Image

from macros import qr

LONGEST = "https://handbok.example/handbok/anvand-den-facklig-politiska-verktygsladan/"


@pytest.mark.parametrize("address", [LONGEST, "https://exempel.se/"])
def test_it_is_read_back_as_it_was_written(address):
    page = pymupdf.open(stream=qr.svg(address, "Namn").replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ').encode(), filetype="svg")[0]
    drawn = page.get_pixmap(matrix=pymupdf.Matrix(4, 4))
    found, = zxingcpp.read_barcodes(Image.frombytes("RGB", (drawn.width, drawn.height), drawn.samples))
    assert found.text == address


def test_it_has_a_name_and_no_style():
    made = qr.svg(LONGEST, "QR-kod till bokens sida")
    assert made.startswith('<svg role="img" ') and "<title>QR-kod till bokens sida</title>" in made
    assert "style" not in made and "class" not in made


def test_the_longest_address_has_few_enough_modules_to_be_read_from_afar():
    """33 and the white edge on both sides: what the distances in macros/qr.py are reckoned from."""
    assert 'viewBox="0 0 41 41"' in qr.svg(LONGEST, "Namn")
