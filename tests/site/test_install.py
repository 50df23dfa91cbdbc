"""What a browser needs to put the site on a home screen, and that it tells nobody what is read."""
import io
import json
import re
from urllib.parse import urljoin

from PIL import Image

from macros.editions import icons, install
from tests.pages import ROOT, every_page


@every_page
def test_every_page_leads_to_the_manifest_and_its_icon(site, soup, address):
    links = [soup(address).select_one(f"head link[rel={name}]")["href"] for name in ("manifest", "apple-touch-icon")]
    assert [urljoin(f"/{address}", link) for link in links] == [f"/{install.MANIFEST}", "/assets/icons/apple.png"]


def test_the_name_says_nothing_and_all_addresses_are_relative(site):
    manifest = json.loads((site / install.MANIFEST).read_text(encoding="utf-8"))
    assert {manifest["name"], manifest["short_name"]} == {"Handbok"}
    assert manifest["start_url"] == manifest["scope"] == "./"
    text = (site / install.MANIFEST).read_text(encoding="utf-8").casefold()
    assert not re.search(r"parti|fack|vänster|http|\"/", text)


def test_the_icons_are_what_the_manifest_says(site):
    for icon in json.loads((site / install.MANIFEST).read_text(encoding="utf-8"))["icons"]:
        content = (site / icon["src"]).read_bytes()
        assert len(content) < 8_000
        if icon["type"] == "image/png":
            assert "x".join(map(str, Image.open(io.BytesIO(content)).size)) == icon["sizes"]
    assert Image.open(site / "assets/icons/apple.png").size == (180, 180)


def test_the_colour_is_that_of_the_page():
    sheet = (ROOT / "overrides/assets/css/colour.css").read_text(encoding="utf-8")
    assert re.findall(r"--hb-paper: (#\w{6});", sheet)[:1] == [icons.PAPER]
