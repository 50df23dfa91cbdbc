"""Modules become files: each module is run once, in its order, and is found where it now is."""
import re

import pytest

from macros.join.chunks import chunks
from macros.join.files import join
from macros.join.module import Module, Unjoinable

SOURCES = {
    "store": 'export const KEY = "k";\nlet count = 0;\nexport function add() {\n  return ++count;\n}\n',
    "dom": "export const el = (tag) => tag;\n",
    "names": 'import { KEY as key } from "./store.mjs";\nexport const name = key + "!";\nexport { el } from "./dom.mjs";\n',
    "page": 'import { add } from "./store.mjs";\nimport * as names from "./names.mjs";\nglobalThis.said = [names.name, names.el("p"), add()];\n'
            'globalThis.more = () => import("./later.mjs").then(({ later }) => later());\n',
    "later": 'import { add } from "./store.mjs";\nimport "./side.mjs";\nexport async function later() {\n  return add();\n}\n',
    "side": "globalThis.side = (globalThis.side ?? 0) + 1;\n",
    "waits": "await Promise.resolve();\nexport class Waits {}\n",
    "only": 'import "./side.mjs";\nimport "./page.mjs";\n',
}
GROUPS = {"bas": ["store"], "sida": ["page"]}


def modules(**changed):
    return {name: Module(name, text) for name, text in (SOURCES | changed).items()}


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "assets/js"
    folder.mkdir(parents=True)
    for name, text in SOURCES.items():
        (folder / f"{name}.mjs").write_text(text, encoding="utf-8")
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text('<script src="../assets/js/page.mjs" type="module"></script><hb-x></hb-x>', encoding="utf-8")
    (tmp_path / "index.html").write_text('<script src="assets/js/page.mjs" type="module"></script>', encoding="utf-8")
    return tmp_path


def names(site):
    return {path.name.split(".")[0]: path.name for path in site.glob("assets/js/*")}


def test_what_a_module_imports_comes_along_before_it_and_once():
    found = {chunk.name: chunk.names() for chunk in chunks(modules(), GROUPS)}
    assert found["bas"] == ["store"]
    assert found["sida"] == ["dom", "names", "page"]
    assert found["later"] == ["later"] and found["side"] == ["side"]
    assert sorted(name for each in found.values() for name in each) == sorted(SOURCES)


def test_a_page_names_the_first_file_and_what_it_will_ask_for(site):
    join(site, GROUPS, {"hb-x": "later"})
    made = names(site)
    assert (site / "index.html").read_text(encoding="utf-8") == (
        f'<script src="assets/js/{made["sida"]}" type="module"></script><link rel="modulepreload" href="assets/js/{made["bas"]}">')
    assert f'<link rel="modulepreload" href="../assets/js/{made["later"]}">' in (site / "a/index.html").read_text(encoding="utf-8")


def test_no_file_names_one_that_is_not_there(site):
    join(site, GROUPS)
    for path in site.glob("assets/js/*"):
        assert set(re.findall(r'"\./([^"]+)"', path.read_text(encoding="utf-8"))) <= set(names(site).values())


def test_twice_is_as_once(site):
    join(site, GROUPS)
    once = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.*") if path.is_file()}
    join(site, GROUPS)
    assert {path: path.read_text(encoding="utf-8") for path in site.rglob("*.*") if path.is_file()} == once


def test_a_change_renames_the_file_and_those_that_lead_to_it_and_no_other(site, tmp_path_factory):
    join(site, GROUPS)
    other = tmp_path_factory.mktemp("other")
    (other / "assets/js").mkdir(parents=True)
    for name, text in (SOURCES | {"later": SOURCES["later"] + "globalThis.x = 1;\n"}).items():
        (other / f"assets/js/{name}.mjs").write_text(text, encoding="utf-8")
    join(other, GROUPS)
    before, after = names(site), names(other)
    assert {name for name in before if before[name] != after[name]} == {"later", "sida", "only"}


def test_in_a_browser_each_is_run_once_and_finds_the_others(site, browser):
    join(site, GROUPS)
    context = browser.new_context()
    context.route("http://joined.test/**", lambda route: route.fulfill(
        path=site / (route.request.url.removeprefix("http://joined.test/") or "index.html"),
        content_type="text/javascript" if route.request.url.endswith(".mjs") else "text/html"))
    page = context.new_page()
    page.goto("http://joined.test/")
    page.wait_for_function("() => globalThis.said")
    assert page.evaluate("said") == ["k!", "p", 1]
    assert page.evaluate("more()") == 2
    assert page.evaluate("more()") == 3
    assert page.evaluate("side") == 1
    assert page.evaluate("file => import(`/assets/js/${file}`).then(({ $waits }) => typeof $waits.Waits)", names(site)["waits"]) == "function"
    context.close()


@pytest.mark.parametrize("text", [
    "export default 1;\n", "export let count = 0;\n", 'import x from "./dom.mjs";\n', 'import { el } from "https://example.org/x.mjs";\n',
    "import(`./${name}.mjs`);\n", 'export * from "./dom.mjs";\n', "export { one };\n",
])
def test_what_it_can_not_join_it_names(text):
    with pytest.raises(Unjoinable, match=r"odd\.mjs"):
        Module("odd", text).part(lambda name: name)


def test_modules_that_wait_for_each_other_are_named():
    ring = modules(store='import "./page.mjs";\n' + SOURCES["store"])
    with pytest.raises(Unjoinable, match="store → page → store"):
        chunks(ring, {"bas": ["store"]})


def test_a_module_that_is_not_there_is_named():
    with pytest.raises(Unjoinable, match="missing"):
        chunks(modules(), {"bas": ["missing"]})
