"""The last of a build, on a site of a few files: policy, headers, list. Done twice it is the same."""
import hashlib
import re
import subprocess
import sys

import pytest

from macros.editions import hosting, offline, policy
from tests.tiny_site import ROOT

PAGE = '<!doctype html><html lang=sv><meta charset=utf-8><title>Hej</title><style>p{{color:red}}</style>{more}<p>Hej'


@pytest.fixture
def tiny(tmp_path):
    """Minified as tightly as it goes: no <head>, no quotes."""
    for name, more in {"index.html": "<script>1</script>", "om/index.html": "<a href=../fil.pdf download>En fil</a>", "404.html": "<script src=/x/assets/js/a.mjs></script>"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE.format(more=more), encoding="utf-8")
    for name in ("assets/js/a-0123456789ab.mjs", "fil.pdf", "ingen-leder-hit.pdf", "sitemap.xml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("<lastmod>2026</lastmod>", encoding="utf-8")
    return tmp_path


def everything(site):
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_made_twice_it_is_the_same(tiny):
    hosting.make(tiny)
    once = everything(tiny)
    hosting.make(tiny)
    assert everything(tiny) == once


def test_the_command_makes_the_same_and_says_what_to_mend(tiny):
    def run():
        return subprocess.run([sys.executable, "-m", "macros.editions.hosting", tiny], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")

    assert run().returncode == 0 and (tiny / "sw.js").is_file()
    (tiny / "index.html").write_text("<title>x</title><body onload='x()'>", encoding="utf-8")
    faulty = run()
    assert faulty.returncode == 1 and 'index.html\n  Skript inne i en tagg körs inte hos läsaren: <body onload="x()">' in faulty.stderr


def test_the_policy_stands_after_the_character_set_and_before_all_else(tiny):
    hosting.make(tiny)
    text = (tiny / "index.html").read_text(encoding="utf-8")
    assert text.startswith('<!doctype html><html lang=sv><meta charset=utf-8><meta http-equiv="Content-Security-Policy"')
    [style] = re.findall(r"style-src 'self' 'sha256-[^ ;]+'", text)
    assert style in (tiny / "om/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("sound", [
    '<script type="application/json">{"a": 1}</script>', '<a href="https://annan.se/">x</a>', '<link rel=canonical href="https://handbok.example/">',
    '<img src="data:,">', '<form></form>', "<p title='onclick=\"x\"'>",
])
def test_what_is_allowed(tiny, sound):
    (tiny / "index.html").write_text(PAGE.format(more=sound), encoding="utf-8")
    assert policy.make(tiny) == []


@pytest.mark.parametrize("bad", [
    '<svg onload=x()>', '<p STYLE="a:b">', '<a href=" java\nscript:x()">', '<img src="//annan.se/x.png">', '<img srcset="https://annan.se/x.png 2x">',
    '<form action="https://annan.se/">', '<link rel=stylesheet href=https://annan.se/a.css>', '<script src="http://annan.se/a.js"></script>',
])
def test_what_is_told(tiny, bad):
    (tiny / "om/index.html").write_text(PAGE.format(more=bad), encoding="utf-8")
    before = everything(tiny)
    assert [fault.file for fault in policy.make(tiny)] == ["om/index.html"]
    assert everything(tiny) == before


def test_hashed_files_are_kept_for_ever_by_hosts_and_no_others(tiny):
    hosting.make(tiny)
    assert "/assets/js/*\n  Cache-Control: public, max-age=31536000, immutable" in (tiny / "_headers").read_text(encoding="utf-8")
    (tiny / "assets/js/store.mjs").write_text("", encoding="utf-8")
    hosting.make(tiny)
    assert "/assets/js/*" not in (tiny / "_headers").read_text(encoding="utf-8")
    assert "ErrorDocument 404 /x/404.html" in (tiny / ".htaccess").read_text(encoding="utf-8")


def test_a_file_is_offered_if_a_page_leads_to_it(tiny):
    hosting.make(tiny)
    assert {name: title for name, (*_, title) in offline.contents(tiny)["asked"].items()} == {"fil.pdf": "om (.pdf)"}


ODD = "affisch #1? 100%, åäö (ny)'s.png"
QUOTED = "bilder/affisch%20%231%3F%20100%25%2C%20%C3%A5%C3%A4%C3%B6%20(ny)'s.png"


def test_names_are_quoted_wherever_they_become_addresses(tiny):
    for name in (f"bilder/{ODD}", f"assets/p å/{'a' * 3}.0123456789ab.css", "mötet #2/index.html", "mötet #2/blad 1.docx", "not utf-8.txt"):
        (tiny / name).parent.mkdir(parents=True, exist_ok=True)
        (tiny / name).write_bytes(b"\xff" if name.startswith("not") else b"<title>x</title><h1>M\xc3\xb6tet</h1><a href='blad%201.docx'>Ett blad</a>")
    hosting.make(tiny)
    listed = offline.contents(tiny)
    assert set(listed["alone"]) == {QUOTED, "not%20utf-8.txt"}
    assert {"m%C3%B6tet%20%232/", "assets/p%20%C3%A5/aaa.0123456789ab.css"} <= set(listed["files"])
    assert listed["parts"]["m%C3%B6tet%20%232/"] == "Mötet" == listed["asked"]["m%C3%B6tet%20%232/blad%201.docx"][2].removesuffix(" (.docx)")
    assert "\n/assets/p%20%C3%A5/*\n" in (tiny / "_headers").read_text(encoding="utf-8")


def test_what_pages_neither_are_made_of_nor_show_is_not_stored_by_itself(tiny):
    for name in ("film.mp4", "siffror.csv", "CNAME"):
        (tiny / name).write_bytes(b"x")
    (tiny / "om/index.html").write_text(PAGE.format(more="<a href='../film.mp4'>En film</a>"), encoding="utf-8")
    hosting.make(tiny)
    listed = offline.contents(tiny)
    assert set(listed["asked"]) == {"film.mp4"}
    assert not {"film.mp4", "siffror.csv", "CNAME"} & {*listed["files"], *listed["alone"]}


def test_line_ends_stay_as_hosts_send_them(tiny):
    (tiny / "a.svg").write_bytes(b"<svg>\r\n</svg>")
    hosting.make(tiny)
    assert offline.contents(tiny)["files"]["a.svg"][0] == hashlib.sha256(b"<svg>\r\n</svg>").hexdigest()[:16]


def test_the_day_of_the_build_makes_no_new_version(tiny):
    hosting.make(tiny)
    before = (tiny / "sw.js").read_bytes()
    (tiny / "sitemap.xml").write_text("<lastmod>2027</lastmod>", encoding="utf-8")
    hosting.make(tiny)
    assert (tiny / "sw.js").read_bytes() == before
    (tiny / "om/index.html").write_text(PAGE.format(more="nytt"), encoding="utf-8")
    hosting.make(tiny)
    assert (tiny / "sw.js").read_bytes() != before
    assert len(list((tiny / offline.FOLDER).iterdir())) == 1


def test_a_folder_that_is_no_site_is_left_alone(tmp_path):
    assert hosting.make(tmp_path) == [] and list(tmp_path.iterdir()) == []
