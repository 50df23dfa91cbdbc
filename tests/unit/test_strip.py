"""The build joins our sheets and strips sheets and scripts; what they say stays the same."""
import pytest

from macros import strip

SCRIPT = 'const told = `efter: «${text}»${many ? ` och ${many} till` : ""}`; // what comes first\nexport { told };\n'


@pytest.fixture
def site(tmp_path):
    for name, text in {"css/b.css": "/* second */\n.b { & .c { color: red; } }", "css/a.css": ".a { width: calc(1em + 2px); }\n",
                       "js/list.mjs": SCRIPT}.items():
        path = tmp_path / "assets" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def read(site, name):
    return (site / "assets" / name).read_text(encoding="utf-8")


def test_the_sheets_become_one_in_their_order(site):
    strip.strip(site, ["assets/css/b.css", "assets/css/a.css"])
    assert [path.name for path in site.glob("assets/css/*")] == ["handbok.css"]
    joined = read(site, "css/handbok.css")
    assert joined.index(".b") < joined.index(".a")
    assert "second" not in joined
    assert "calc(1em + 2px)" in joined


def test_the_sheets_of_forms_become_another(site):
    strip.strip(site, ["assets/css/b.css"], ["assets/css/a.css"])
    assert sorted(path.name for path in site.glob("assets/css/*")) == ["blanketter.css", "handbok.css"]
    assert ".a" in read(site, "css/blanketter.css") and ".a" not in read(site, "css/handbok.css")


def test_the_sheets_of_the_study_circle_become_a_third(site):
    strip.strip(site, [], [], ["assets/css/b.css"])
    assert (site / "assets/css/studiecirkel.css").is_file() and ".b" in read(site, "css/studiecirkel.css")


def test_a_script_keeps_its_words_and_loses_its_comments(site):
    strip.strip(site, [])
    script = read(site, "js/list.mjs")
    assert "what comes first" not in script
    assert "` och ${" in script and "} till`" in script


def test_without_the_minifier_the_sheets_are_joined_and_it_is_said_once(site, monkeypatch, caplog):
    monkeypatch.setattr(strip, "minified", None)
    caplog.set_level("INFO")
    strip.strip(site, ["assets/css/b.css", "assets/css/a.css"])
    assert "/* second */" in read(site, "css/handbok.css")
    assert read(site, "js/list.mjs") == SCRIPT
    assert [record.message for record in caplog.records] == [
        "Stilmallar och skript behåller sina kommentarer: paketet tdewolff-minify saknas. Sidorna fungerar ändå."]


def test_a_site_without_sheets_or_scripts_is_left_alone(tmp_path):
    strip.strip(tmp_path, [])
    assert list(tmp_path.rglob("*")) == []
