"""What lies in docs/ and belongs to no page is neither published nor stored, and the author is told; the build goes on."""
from macros.editions import offline
from tests.tiny_site import build

ODD = "affisch #1? (ny).png"
PAGE = "# Hej\n\n![En affisch](bilder/affisch%20%231%3F%20(ny).png)\n\n<a href='blad%201.docx'>Ett blad</a>\n"
STRAYS = ["anteckningar.txt", "Thumbs.db", "index.md~", "index.md.orig", "#index.md#", "Utkast till brev.docx", "bilder/bild.heic"]


def test_strays_drafts_and_hidden_files_are_left_out_and_told(tmp_path):
    docs = tmp_path / "docs"
    for name in [*STRAYS, f"bilder/{ODD}", "blad 1.docx", "CNAME", ".DS_Store", "_data/.DS_Store", "_data/Thumbs.db", "_data/statutes/a.yml~"]:
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_bytes(b"\xff hemligt")
    (docs / "index.md").write_text(PAGE, encoding="utf-8")
    (docs / "utkast.md").write_text("# Hemligt\n", encoding="utf-8")
    made = build(docs, tmp_path, "[index.md]")
    assert made.returncode == 0, made.stderr
    said = " ".join(made.stderr.split())
    assert "De här sidorna står inte i menyn och publiceras inte: docs/utkast.md. Skriv en rad för var och en i mkdocs.yml" in said
    assert f"för ingen sida visar dem eller leder till dem: {', '.join(sorted(f'docs/{name}' for name in STRAYS))}. Länka" in said
    assert "De här filerna är dolda och publiceras inte: docs/.DS_Store. Flytta" in said
    site = tmp_path / "site"
    published = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert {f"bilder/{ODD}", "blad 1.docx", "CNAME"} <= published
    assert not {*STRAYS, ".DS_Store", "utkast/index.html"} & published
    listed = offline.contents(site)
    assert set(listed["alone"]) == {"bilder/affisch%20%231%3F%20(ny).png"} and set(listed["asked"]) == {"blad%201.docx"}
