"""The theme's sheets lose what can match nothing, and come in two parts; what can't be read stays."""
import pytest

from macros.slim import properties, sheet
from macros.slim.names import names
from macros.slim.paint import Later
from macros.slim.styles import parts, styles

PAGE = '<html class="no-js"><body dir="ltr"><p class="here" id="place" data-kind="one">x</p><ol type="a"><li>y</ol></body></html>'


def slim(css: str, page: str = PAGE, script: str = "", keep=(), gone=()) -> str:
    return sheet.text(sheet.slimmed(css, names([page], [script], keep), gone)).replace("\n", "")


@pytest.mark.parametrize("css", [
    ".here{color:red}", "#place{color:red}", "p{color:red}", "*{color:red}", "[data-kind=one]{color:red}", '[data-kind="one"] p{color:red}', "[type]{color:red}",
    ".here:not(.gone){color:red}", ":is(.gone,.here) p{color:red}", ":where(p .here){color:red}", ".here:hover::after{color:red}", "p:nth-child(2n + 1){color:red}",
    ":has(>.here){color:red}", "::selection{color:red}", ":root{color:red}",
    "@media screen and (min-width:60em){@media print{.here{color:red}}}", "@supports (display:grid){.here{color:red}}",
    "@font-face{font-family:x}", "@page{margin:1cm}", "@import url(x.css);",
])
def test_what_may_match_stays(css):
    assert slim(css) == css


@pytest.mark.parametrize("css", [
    ".gone{color:red}", ".here .gone{color:red}", ".here.gone{color:red}", "#gone{color:red}", "video{color:red}", "[dir=rtl] .here{color:red}",
    "[data-kind=two]{color:red}", "[data-gone]{color:red}", ":is(.gone,.gone2){color:red}", ".here:is(.gone){color:red}", ":where(.gone) p{color:red}",
    "@media screen{.gone{color:red}}", "@media screen{@supports (display:grid){.gone{color:red}}}",
])
def test_what_names_nothing_that_is_there_goes(css):
    assert slim(css) == ""


def test_of_many_selectors_those_that_may_match_stay():
    assert slim(".gone,.here,.gone p{color:red}") == ".here{color:red}"
    assert slim("@media print{.gone{a:b}.here{a:b}}") == "@media print{.here{a:b}}"


@pytest.mark.parametrize("css", [".here>:nth-child(2 of .gone){color:red}", "p{color:red;;}", ".here:new-one(.gone, 3px){color:red}", "p % p{color:red}"])
def test_what_is_not_understood_stays(css):
    assert slim(css) == css


@pytest.mark.parametrize("script, name", [
    ('el.className = "made"', ".made"), ('el("p", { className: "made" })', ".made"), ('list.classList.toggle("made", on)', ".made"),
    ('document.querySelector(".made")', ".made"), ('"md-nav__link--passed"', ".md-nav__link--passed"), ("`hb-x made-of`", ".made-of"),
    ('el("video")', "video"), ("document.createElement('video')", "video"), ("where.innerHTML = '<video>'", "video"),
    ("box.dataset; box.setAttribute('aria-busy', x)", "[aria-busy]"),
])
def test_a_name_that_a_script_uses_stays(script, name):
    rule = name + "{color:red}"
    assert slim(rule) == ""
    assert slim(rule, script=script) == rule


def test_a_mere_word_in_a_script_keeps_no_class():
    assert slim(".note{color:red}", script='say("note"); const note = 1;') == ""


def test_a_name_in_the_list_to_keep_stays_and_a_selector_in_the_other_goes():
    assert slim(".gone{color:red}", keep=["gone"]) == ".gone{color:red}"
    assert slim(".here,p .here{color:red}", gone=["p .here"]) == ".here{color:red}"


def test_animations_and_own_properties_that_nothing_uses_go():
    css = ":root{--a:1;--b:var(--c);--c:2}.x{color:var(--a);animation:move 1s}@keyframes move{to{left:0}}@keyframes still{to{left:0}}.here--on:hover{top:0}"
    left = properties.without_unused(css, "")
    assert "--a:" in left and "--b" not in left and "--c" not in left
    assert "@keyframes move" in left and "still" not in left and ".here--on:hover" in left
    assert "--c" in properties.without_unused(css, ".ours{top:var(--b)}")
    assert "--a:1" not in properties.without_unused(css, "body{--a:3}")


def test_the_first_paint_gets_what_is_seen_then_and_the_rest_comes_in_order():
    css = ("@charset 'UTF-8';.here,.here:hover,.below{top:0}@media print{.here{top:1px}}@media screen{.here{top:2px}.below-all{top:3px}}"
           "summary{top:4px}.here:not(:focus){top:5px}.here:after{top:6px}@keyframes x{to{top:7px}}:is(.below,p){top:8px}")
    first, later = map(sheet.text, sheet.parted(sheet.rules(css), Later(["summary", "below", "below-"])))
    assert first.replace("\n", "") == ".here{top:0}@media screen{.here{top:2px}}.here:not(:focus){top:5px}"
    assert later.replace("\n", "") == (".here:hover,.below{top:0}@media print{.here{top:1px}}@media screen{.below-all{top:3px}}summary{top:4px}"
                                       ".here:after{top:6px}@keyframes x{to{top:7px}}:is(.below,p){top:8px}")


def test_what_only_later_rules_ask_for_comes_later_and_nothing_moves():
    css = ":root{--icon:url(x);--ink:#000}.here{color:var(--ink);transition:color 1s}.here:after{mask:var(--icon)}@media (prefers-reduced-motion){.here{transition:none!important}}"
    first, rest, few = parts(css, [PAGE], [], [], "", "", [], [], [])
    assert "--ink" in first and "--icon" not in first 
    assert rest.index("--icon:url(x)") < rest.index("var(--icon)") and few == ""
    assert "transition:color" not in first + rest and "transition:none!important" in first + rest


def test_what_plain_pages_lack_comes_with_the_other_pages():
    other = PAGE.replace("<ol", "<table></table><ol")
    first, rest, few = parts("p{top:0}table{top:var(--t)}:root{--t:1px}", [PAGE], [other], [], "", "", [], [], [])
    assert "table" not in first + rest and "--t" not in first + rest
    assert few.index("--t:1px") < few.index("table")


def test_the_script_s_stand_in_for_focus_becomes_the_real_one():
    first, rest, _ = parts(".here:not(.focus-visible){outline:none}.here.focus-visible{top:0}", [PAGE], [], [], "", "", [], [], [])
    assert ".here:not(:focus-visible)" in first and ".here:focus-visible" in rest


@pytest.fixture
def site(tmp_path):
    links = "".join(f'<link rel="stylesheet" href="../assets/{name}">\n' for name in ("stylesheets/main.1.min.css", "css/forst.css", "css/handbok.css", "css/verktyg.css"))
    for name, text in {
        "ett/index.html": f'<head>\n{links}</head><p class="a">', "assets/stylesheets/main.1.min.css": ".a{top:0}.b{top:0}", "assets/css/forst.css": ".f{top:0}@media print{.f{top:1px}}",
        "assets/css/handbok.css": ".h{top:0}", "assets/css/verktyg.css": ".v{top:0}", "assets/css/dialog.css": ".d{top:0}", "assets/javascripts/bundle.js": "x",
        "assets/js/dialog.mjs": 'sheet(new URL("../css/dialog.css", import.meta.url));',
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def everything(site):
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*") if path.is_file()}


def test_a_page_holds_what_it_needs_first_and_names_the_rest_by_what_is_in_it(site):
    styles(site)
    made = everything(site)
    page = made.pop("ett/index.html")
    assert page.startswith("<head>\n<style>.a{top:0}.f{top:0}</style>\n<noscript><link rel=\"stylesheet\" href=\"../assets/css/handbok.")
    assert page.count("<noscript>") == 2 and page.count("verktyg.") == 1 and "main.1" not in page
    assert sorted(name.split(".")[0] for name in made) == ["assets/css/dialog", "assets/css/handbok", "assets/css/verktyg", "assets/js/dialog"]
    rest = next(text for name, text in made.items() if "handbok" in name)
    assert rest.replace(" ", "") == "@mediaprint{.f{top:1px}}.h{top:0}"
    assert next(name for name in made if "css/dialog" in name).rpartition("/")[2] in made["assets/js/dialog.mjs"]


def test_twice_is_as_once(site):
    styles(site)
    once = everything(site)
    styles(site)
    assert everything(site) == once


def test_another_text_another_name(site):
    styles(site)
    before = {name for name in everything(site) if "handbok" in name}
    for path in site.rglob("*.css"):
        path.unlink()
    (site / "ett/index.html").write_text('<link rel="stylesheet" href="../assets/css/handbok.css">', encoding="utf-8")
    (site / "assets/css/handbok.css").write_text(".h{top:9px}", encoding="utf-8")
    styles(site)
    assert before.isdisjoint(name for name in everything(site) if "handbok" in name)
