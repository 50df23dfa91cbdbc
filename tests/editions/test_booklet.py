"""handbok-hafte.pdf: folded, its pages come in order."""
import pytest

from macros.editions.booklet import padding, sides

BOOKLET = "handbok-hafte.pdf"


def fold(pairs):
    """What one reads when the sheets lie in each other: each sheet is an outside and an inside."""
    first, last = [], []
    for outside, inside in zip(pairs[::2], pairs[1::2]):
        first += [outside[1], inside[0]]
        last = [inside[1], outside[0], *last]
    return first + last


@pytest.mark.parametrize("count", [4, 8, 12, 48])
def test_folded_the_pages_come_in_order(count):
    assert fold(sides(count)) == list(range(1, count + 1))


def test_a_sheet_is_never_half_full():
    assert [padding(count) for count in (1, 4, 5, 6, 7, 8)] == [3, 0, 3, 2, 1, 0]
    with pytest.raises(ValueError, match="four pages a sheet"):
        sides(6)


def test_it_is_a4_on_its_side_two_sides_a_sheet(pdf):
    pages = pdf(BOOKLET).pages
    assert len(pages) % 2 == 0
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages} == {(839, 595)}


def test_each_half_bears_the_number_that_its_place_asks_for(drawn):
    document = drawn(BOOKLET)
    for sheet, pair in zip(document, sides(2 * len(document))):
        half = sheet.rect.width / 2
        for number, left in zip(pair, (0, half)):
            foot = sheet.get_text("text", clip=(left, sheet.rect.height - 45, left + half, sheet.rect.height)).split()
            assert foot == ([] if number in (1, 2 * len(document)) else [str(number)])


def test_the_outside_of_the_first_sheet_is_back_and_cover(drawn):
    sheet = drawn(BOOKLET)[0]
    back, cover = (" ".join(sheet.get_text("text", clip=(left, 0, left + 420, 595)).split()) for left in (0, 420))
    assert "vänds längs kortsidan" in back
    assert cover.startswith("Facklig-politisk handbok")


def test_it_is_read_aloud_from_the_first_page_to_the_last(pdf):
    """Not in the order of the sheets: the first heading that is heard is on the second page, the last is for notes."""
    document = pdf(BOOKLET).trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()
    sheets = [page.indirect_reference.idnum for page in pdf(BOOKLET).pages]
    heard = [sheets.index(kid.get_object().raw_get("/Pg").idnum) + 1 for kid in document["/K"]]
    assert heard[0] == 1 and heard[-1] == 1
    assert max(heard) == len(sheets)
    middle = heard.index(max(heard))
    assert heard[:middle] == sorted(heard[:middle])


def test_a_link_leads_to_the_sheet_where_its_page_lies(pdf, drawn):
    pairs = sides(2 * len(drawn(BOOKLET)))
    for sheet in drawn(BOOKLET):
        for link, said in zip(sheet.get_links(), pdf(BOOKLET).pages[sheet.number].get("/Annots", []), strict=True):
            if "nameddest" in link:
                assert int(said.get_object()["/Contents"].removeprefix("Till sidan ")) in pairs[link["page"]]
