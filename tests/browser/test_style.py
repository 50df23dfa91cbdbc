"""Nothing looks otherwise for being light: each element has the style it has with all of the theme's sheets and ours, whole and in order."""
import json
import re
from pathlib import Path

import material
import pytest
import yaml

from tests.pages import ROOT, file_of

THEME = Path(material.__file__).parent / "templates/assets/stylesheets"
CONFIG = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", ""), yaml.SafeLoader)
SHEETS = [*(next(THEME.glob(f"{kind}.*.min.css")) for kind in ("main", "palette")), *(ROOT / "overrides" / name for name in [
    *CONFIG["extra"]["first_paint"]["sheets"], *CONFIG["extra_css"], *CONFIG["extra"]["tool_css"], *CONFIG["extra"]["page_css"], *CONFIG["extra"]["form_css"], *CONFIG["extra"]["study_css"]])]
PAGES = ["", "handbok/bilda-partiforening/", "checklistor/bilda-partiforening/", "om/ordlista/", "om/andra/", "grunda/tva-foreningar/", "grunda/plan/", "studiecirkel/traff-1/"]
#: Every element's and picture's style, as one text each. 0 0 and 0% 0% are the same place.
STYLES = """() => [...document.querySelectorAll('body, body *')].flatMap(tag => ['', '::before', '::after'].map(part => {
    const style = getComputedStyle(tag, part || null);
    if (part && ['none', 'normal'].includes(style.content)) return '';
    return tag.tagName + '.' + tag.getAttribute('class') + part + ' ' + [...style].filter(name => !name.startsWith('--'))
        .map(name => name + ':' + style.getPropertyValue(name).replace(/^0% 0%$/, '0px 0px')).join(';');
}))"""


def answering(html: str):
    return lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8")


def whole(html: str) -> str:
    """The page with all sheets as their authors wrote them."""
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)  # it allows the slimmed style alone
    html = re.sub(r"<style>.*?</style>\s*(<noscript>.*?</noscript>\s*)+(<link rel=\"stylesheet\"[^>]*>\s*)*", "<!--sheets-->", html, flags=re.DOTALL)
    # What the theme's script gave to whatever has the focus by the keyboard.
    sheets = "\n".join(path.read_text(encoding="utf-8") for path in SHEETS).replace(".focus-visible", ":focus-visible")
    return html.replace("<!--sheets-->", f"<style>{sheets}</style>")


@pytest.mark.parametrize("look", [
    {"viewport": {"width": 390, "height": 844}}, {"viewport": {"width": 768, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"}, {"viewport": {"width": 1280, "height": 800}},
], ids=["phone", "dark-tablet", "dark-laptop", "laptop"])
def test_each_element_has_the_style_it_would_have_with_all_sheets(new_page, origin, site, look):
    page = new_page(**look)
    for address in PAGES:
        shown = []
        for html in (None, whole(file_of(site, address).read_text(encoding="utf-8"))):
            page.unroute_all()
            if html:
                page.route(f"{origin}/{address}", answering(html))
            page.goto(f"{origin}/{address}", wait_until="networkidle")
            page.keyboard.press("Shift")
            page.wait_for_function("() => document.querySelectorAll('link[rel=stylesheet]').length !== 1")
            page.wait_for_load_state("networkidle")
            shown.append([page.evaluate(STYLES), page.evaluate("document.body.dataset.mdColorMedia"), *printed(page, look)])
        assert differences(*shown) == [], address


def printed(page, look):
    """On paper; not from a dark screen: there the theme prints what is folded in a shade of black, and we in black."""
    if look.get("color_scheme") == "dark":
        return
    page.emulate_media(media="print")
    yield page.evaluate(STYLES)
    page.emulate_media(media="screen")


def differences(ours: list, whole: list) -> list[str]:
    """What differs first, of each kind."""
    found = {}
    for one, other in zip(ours, whole):
        if isinstance(one, list):
            assert len(one) == len(other)
            for a, b in zip(one, other):
                for x, y in zip(a.split(";"), b.split(";")) if a != b else ():
                    if x != y:
                        found.setdefault(a.split(" ")[0] + " " + x.split(":")[0], f"{x} ≠ {y}")
    return [json.dumps([where, what], ensure_ascii=False) for where, what in found.items()]
