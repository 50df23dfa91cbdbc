"""A5 pages two by two on A4 sheets, in the order that folding puts right. Still tagged: read aloud it is in reading order.

Each page becomes a drawing that is placed on its sheet; tags, links and bookmarks follow it there.
"""

from __future__ import annotations

from collections.abc import Iterator

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, IndirectObject, NameObject, NumberObject, PdfObject, StreamObject

from macros.editions import tags

Spot = tuple[IndirectObject, float, IndirectObject]  # the sheet, how far to the right on it, the drawing


def sides(count: int) -> list[tuple[int, int]]:
    """Which pages lie side by side, from 1: the outside of the first sheet, its inside, and so on."""
    if count % 4:
        raise ValueError(f"A booklet has four pages a sheet, not {count} in all")
    pairs = [(count - side, side + 1) for side in range(count // 2)]
    return [(later, earlier) if side % 2 == 0 else (earlier, later) for side, (later, earlier) in enumerate(pairs)]


def padding(count: int) -> int:
    """How many pages are missing to a multiple of four."""
    return -count % 4


def impose(pdf: PdfWriter) -> None:
    pages = list(pdf.pages)
    width, height = float(pages[0].mediabox.width), float(pages[0].mediabox.height)
    old = {page.indirect_reference.idnum: page for page in pages}
    spots: dict[int, Spot] = {}
    sheets = ArrayObject()
    for pair in sides(len(pages)):
        sheet = pdf._add_object(PageObject.create_blank_page(width=2 * width, height=height))
        names, notes = DictionaryObject(), ArrayObject()
        for number, offset in zip(pair, (0.0, width)):
            page = pages[number - 1]
            drawing = pdf._add_object(_drawing(page))
            names[NameObject(f"/Sida{number}")] = drawing
            spots[page.indirect_reference.idnum] = (sheet, offset, drawing)
            notes.extend(_moved(note, sheet, offset) for note in page.get("/Annots", []))
        _fill(pdf, sheet.get_object(), pair, width, names, notes)
        sheets.append(sheet)
    _lead(pdf, spots)
    _tag(pdf, spots)
    for page in old.values():
        page.clear()
    tree = pdf.root_object["/Pages"]
    tree.update({NameObject("/Kids"): sheets, NameObject("/Count"): NumberObject(len(sheets))})
    for sheet in sheets:
        sheet.get_object()[NameObject("/Parent")] = tree.indirect_reference


def _drawing(page: PageObject) -> StreamObject:
    drawing = StreamObject()
    drawing.update({NameObject("/Type"): NameObject("/XObject"), NameObject("/Subtype"): NameObject("/Form"),
                    NameObject("/BBox"): page["/MediaBox"], NameObject("/Resources"): page.raw_get("/Resources"),
                    NameObject("/StructParents"): page["/StructParents"]})
    drawing.set_data(page["/Contents"].get_data())
    return drawing.flate_encode()


def _fill(pdf: PdfWriter, sheet: PageObject, pair: tuple[int, int], width: float, names: DictionaryObject, notes: ArrayObject) -> None:
    stream = StreamObject()
    stream.set_data("\n".join(f"q 1 0 0 1 {offset:g} 0 cm /Sida{number} Do Q" for number, offset in zip(pair, (0, width))).encode())
    sheet.update({NameObject("/Contents"): pdf._add_object(stream), NameObject("/Tabs"): NameObject("/S"),
                  NameObject("/Resources"): DictionaryObject({NameObject("/XObject"): names})})
    if notes:
        sheet[NameObject("/Annots")] = notes


def _moved(note: IndirectObject, sheet: IndirectObject, offset: float) -> IndirectObject:
    left, low, right, high = (float(number) for number in note.get_object()["/Rect"])
    note.get_object()[NameObject("/Rect")] = ArrayObject(map(FloatObject, (left + offset, low, right + offset, high)))
    if "/P" in note.get_object():
        note.get_object()[NameObject("/P")] = sheet
    return note


def _lead(pdf: PdfWriter, spots: dict[int, Spot]) -> None:
    """Named places and bookmarks lead to the sheets."""
    places = list(pdf.root_object["/Names"]["/Dests"]["/Names"][1::2])
    places += [mark["/Dest"] for mark in _bookmarks(pdf.root_object.get("/Outlines", {}))]
    for place in (place.get_object() for place in places):
        sheet, offset, _ = spots[place[0].idnum]
        place[0], place[2] = sheet, FloatObject(float(place[2]) + offset)


def _bookmarks(above: DictionaryObject) -> Iterator[DictionaryObject]:
    mark = above.get("/First")
    while mark is not None:
        mark = mark.get_object()
        yield mark
        yield from _bookmarks(mark)
        mark = mark.get("/Next")


def _tag(pdf: PdfWriter, spots: dict[int, Spot]) -> None:
    """Each tag says in which drawing its words are."""
    for element in (one.get_object() for one in tags.elements(pdf.root_object["/StructTreeRoot"]["/K"][0].indirect_reference)):
        if "/Pg" not in element:
            continue
        sheet, _, drawing = spots[element.raw_get("/Pg").idnum]
        element[NameObject("/Pg")] = sheet
        element[NameObject("/K")] = ArrayObject(_content(kid, sheet, drawing) for kid in element["/K"])


def _content(kid: PdfObject, sheet: IndirectObject, drawing: IndirectObject) -> PdfObject:
    if isinstance(kid, int):
        return DictionaryObject({NameObject("/Type"): NameObject("/MCR"), NameObject("/Pg"): sheet, NameObject("/Stm"): drawing,
                                 NameObject("/MCID"): NumberObject(kid)})
    if kid.get_object().get("/Type") == "/OBJR":
        kid.get_object()[NameObject("/Pg")] = sheet
    return kid
