"""The build joins our sheets and strips them; what they say stays the same."""
import pytest

from macros import strip

A, B = "assets/css/a.css", "assets/css/b.css"
SCRIPT = 'const told = `efter: «${text}»${many ? ` och ${many} till` : ""}`; // what comes first\nexport { told };\n'


@pytest.fixture
def site(tmp_path):
    for name, text in {B: "/* second */\n.b { & .c { color: red; } }", A: ".a { width: calc(1em + 2px); }\n"}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def read(site, name):
    return (site / "assets" / name).read_text(encoding="utf-8")


def test_the_sheets_become_one_in_their_order(site):
    strip.strip(site, {strip.JOINED: [B, A]})
    assert [path.name for path in site.glob("assets/css/*")] == ["handbok.css"]
    joined = read(site, "css/handbok.css")
    assert joined.index(".b") < joined.index(".a")
    assert "second" not in joined
    assert "calc(1em + 2px)" in joined


def test_each_group_becomes_a_sheet_and_who_is_in_none_is_stripped_alone(site):
    strip.strip(site, {strip.FORMS: [A]})
    assert sorted(path.name for path in site.glob("assets/css/*")) == ["b.css", "blanketter.css"]
    assert ".a" in read(site, "css/blanketter.css")
    assert read(site, "css/b.css") == ".b .c{color:red}"


def test_the_sheets_of_the_study_circle_become_a_third(site):
    strip.strip(site, {strip.STUDY: [B]})
    assert (site / "assets/css/studiecirkel.css").is_file() and ".b" in read(site, "css/studiecirkel.css")


def test_twice_is_as_once(site):
    groups = {strip.JOINED: [B, A]}
    strip.strip(site, groups)
    once = read(site, "css/handbok.css")
    strip.strip(site, groups)
    assert read(site, "css/handbok.css") == once


def test_a_script_keeps_its_words_and_loses_its_comments():
    script = strip.stripped("application/javascript", SCRIPT)
    assert "what comes first" not in script
    assert "` och ${" in script and "} till`" in script


def test_without_the_minifier_scripts_keep_their_comments_and_it_is_said_once(site, monkeypatch, caplog):
    monkeypatch.setattr(strip, "minified", None)
    caplog.set_level("INFO")
    strip.strip(site, {strip.JOINED: [B, A]})
    assert read(site, "css/handbok.css") == ".b .c{color:red}.a{width:calc(1em + 2px)}"
    assert strip.stripped("application/javascript", SCRIPT) == SCRIPT
    assert [record.message for record in caplog.records] == [
        "Sidor och skript behåller sina kommentarer: paketet tdewolff-minify saknas. Sidorna fungerar ändå."]


def test_a_site_without_sheets_is_left_alone(tmp_path):
    strip.strip(tmp_path, {})
    assert list(tmp_path.rglob("*")) == []
