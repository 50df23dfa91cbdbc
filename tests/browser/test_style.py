"""Nothing looks otherwise for being light: each element has the style it has with all of the theme's sheets and ours, whole and in order."""
import re
from pathlib import Path

import material
import pytest
import yaml

from tests.browser.hosting import AT_ONCE
from tests.pages import ROOT

THEME = Path(material.__file__).parent / "templates/assets/stylesheets"
CONFIG = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", ""), yaml.SafeLoader)
SHEETS = [*(next(THEME.glob(f"{kind}.*.min.css")) for kind in ("main", "palette")), *(ROOT / "overrides" / name for name in [
    *CONFIG["extra"]["first_paint"]["sheets"], *CONFIG["extra_css"], *CONFIG["extra"]["tool_css"], *CONFIG["extra"]["page_css"], *CONFIG["extra"]["form_css"], *CONFIG["extra"]["study_css"]])]
PAGES = ["", "handbok/bilda-partiforening/", "checklistor/bilda-partiforening/", "om/ordlista/", "om/andra/", "grunda/tva-foreningar/", "grunda/plan/", "studiecirkel/traff-1/"]
#: What any rule says anything of: nothing else can differ.
NAMES = """(css) => { const sheet = new CSSStyleSheet(), names = new Set();
    const take = (rules) => { for (const rule of rules) { for (const name of rule.style ?? []) if (!name.startsWith('--')) names.add(name); take(rule.cssRules ?? []); } };
    sheet.replaceSync(css); take(sheet.cssRules); globalThis.names = [...names]; globalThis.looks = {}; return names.size; }"""
#: Every element's and picture's style, kept under a name. 0 and 0% are the same place; a sheet made small has six digits of a number.
LOOK = """(name) => { looks[name] = [...document.querySelectorAll('body, body *')].flatMap(tag => ['', '::before', '::after'].map(part => {
    const style = getComputedStyle(tag, part || null);
    if (part && ['none', 'normal'].includes(style.content)) return ['', []];
    return [tag.tagName + '.' + tag.getAttribute('class') + part, names.map(name => style.getPropertyValue(name).replace(/^0%( 0%)?$/, (all) => all.replaceAll('%', 'px')).replace(/\\d+\\.\\d{4,}/g, (number) => String(Number(Number(number).toFixed(3)))))];
})); }"""
#: What differs first, of each kind.
DIFFER = """([one, other]) => { const found = {};
    looks[one].forEach(([name, mine], index) => { const [same, theirs] = looks[other][index];
        if (mine.length !== theirs.length) found[name || same] = 'is not there with both';
        else mine.forEach((said, place) => { if (said !== theirs[place]) found[`${name} ${names[place]}`] ??= `${said} ≠ ${theirs[place]}`; }); });
    return Object.entries(found).map(pair => pair.join(' ')); }"""
#: All of it is there: the sheets that come late, and those of the tools.
STYLED = "() => { const links = [...document.querySelectorAll('link[rel=stylesheet]')]; return links.length > 1 && links.every(({sheet, media}) => sheet && media !== 'print'); }"
#: Nothing of the theme's moves.
MOVES = re.compile(r"(?<=[{;])(?:transition|scroll-snap-\w+):(?!none)[^;}]*")
#: What comes by itself when the page has gone quiet is there too.
RESTED = "() => [...document.querySelectorAll('hb-list-tools')].every((tools) => tools.firstChild)"
WHOLE = """(css) => { for (const each of document.querySelectorAll('style, link[rel=stylesheet]')) each.remove();
    document.head.append(Object.assign(document.createElement('style'), {textContent: css})); }"""


@pytest.mark.parametrize("look", [
    {"viewport": {"width": 390, "height": 844}}, {"viewport": {"width": 768, "height": 900}, "color_scheme": "dark"},
    {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"}, {"viewport": {"width": 1280, "height": 800}},
], ids=["phone", "dark-tablet", "dark-laptop", "laptop"])
def test_each_element_has_the_style_it_would_have_with_all_sheets(new_page, origin, look):
    page = new_page(**look, bypass_csp=True)    # the policy allows the slimmed style alone
    # What the theme's script gave to whatever has the focus by the keyboard.
    theirs = "\n".join(path.read_text(encoding="utf-8") for path in SHEETS[:2]).replace(".focus-visible", ":focus-visible")
    whole = MOVES.sub("", theirs) + "\n" + "\n".join(path.read_text(encoding="utf-8") for path in SHEETS[2:])
    # Not on paper from a dark screen: there the theme prints what is folded in a shade of black, and we in black.
    media = ["screen"] if look.get("color_scheme") == "dark" else ["screen", "print"]
    for address in PAGES:
        page.goto(f"{origin}/{address}", wait_until="networkidle")
        page.keyboard.press("Shift")
        page.wait_for_function(STYLED)
        page.evaluate(AT_ONCE)
        page.wait_for_function(RESTED)
        page.wait_for_load_state("networkidle")
        assert page.evaluate(NAMES, whole) > 150
        for name, prepare in (("ours", None), ("whole", WHOLE)):
            if prepare:
                page.evaluate(prepare, whole)
            for each in media:
                page.emulate_media(media=each)
                page.evaluate(LOOK, f"{name} {each}")
        page.emulate_media(media="screen")
        for each in media:
            assert page.evaluate(DIFFER, [f"ours {each}", f"whole {each}"]) == [], f"{address} ({each})"
