"""Who listens can jump: one main part, one head, one foot, and every menu has a name of its own."""
from tests.pages import every_page


@every_page
def test_a_page_has_one_of_each_landmark(soup, address):
    page = soup(address)
    assert len(page.select("main, [role=main]")) == 1
    sectioning = ["article", "aside", "main", "nav", "section"]
    for name in ("header", "footer"):
        assert len([tag for tag in page.find_all(name) if not tag.find_parent(sectioning)]) == 1, name


@every_page
def test_every_menu_has_a_name_of_its_own(soup, address):
    page = soup(address)
    names = []
    for menu in page.select("nav:not(.md-nav--primary .md-nav--secondary)"):  # the contents, on phones only: else they stand beside the text
        labels = [page.find(id=id) for id in menu.get("aria-labelledby", "").split()]
        names.append(menu.get("aria-label") or " ".join(label.get_text(" ", strip=True) for label in labels))
    assert all(names)
    assert sorted({name for name in names if names.count(name) > 1}) == []


@every_page
def test_the_first_link_skips_to_where_the_text_begins(soup, address):
    page = soup(address)
    skip = page.select_one("a.hb-skip")
    assert skip.get_text(strip=True) == "Gå till innehållet"
    assert page.find(id=skip["href"].removeprefix("#")).find_parent("main")
    before = [link for link in page.body.find_all(["a", "button"]) if link.sourceline < skip.sourceline]
    assert before == []
