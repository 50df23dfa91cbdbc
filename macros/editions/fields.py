"""Fields that can be filled in: WeasyPrint draws and places them, this makes them a form that programs and readers agree on.

A field called KEY.STEP hangs under KEY, as the format wants it; places with the same name are one field.
A box knows how it looks unticked. What is typed is set in a font that the file carries, with the letters of names from other languages.
"""

from __future__ import annotations

from collections.abc import Iterable

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject, BooleanObject, DictionaryObject, FloatObject, IndirectObject, NameObject, NumberObject, PdfObject, StreamObject,
    TextStringObject,
)

from macros.editions import typeface

#: Chrome's PDFium sorts what is typed by language and takes another font than the field's for all but Western letters,
#: unless the font goes by the name of one with signs of its own. Other programs take whatever font bears the name here.
FONT = "/Wingdings"
_SET = TextStringObject(f"{FONT} 10.5 Tf 0 g")
_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
#: What belongs to the field and not to one place of it.
_OF_FIELD = ("/FT", "/TU", "/V", "/Ff", "/DA")


def make_form(pdf: PdfWriter) -> None:
    form = pdf.root_object["/AcroForm"]
    places = list(dict.fromkeys(form["/Fields"]))
    font = _font(pdf)
    for place in places:
        _appearance(pdf, place.get_object(), font)
    form[NameObject("/Fields")] = ArrayObject(_named(pdf, places))
    form[NameObject("/DR")] = _dictionary(Font=_dictionary(**{FONT[1:]: font}))
    form[NameObject("/DA")] = _SET
    form[NameObject("/NeedAppearances")] = BooleanObject(False)  # each has one


def _named(pdf: PdfWriter, places: list[IndirectObject]) -> list[IndirectObject]:
    """The fields under their first name, in the order of the page."""
    groups: dict[str, dict[str, list[IndirectObject]]] = {}
    for place in places:
        first, _, last = place.get_object()["/T"].partition(".")
        groups.setdefault(first, {}).setdefault(last, []).append(place)
    roots = []
    for first, fields in groups.items():
        root = pdf._add_object(_dictionary(T=TextStringObject(first), Kids=ArrayObject()))
        root.get_object()["/Kids"].extend(_field(pdf, root, name, same) for name, same in fields.items())
        roots.append(root)
    return roots


def _field(pdf: PdfWriter, root: IndirectObject, name: str, places: list[IndirectObject]) -> IndirectObject:
    if len(places) == 1:
        places[0].get_object().update({NameObject("/T"): TextStringObject(name), NameObject("/Parent"): root})
        return places[0]
    first = places[0].get_object()
    field = pdf._add_object(_dictionary(T=TextStringObject(name), Parent=root, Kids=ArrayObject(places)))
    field.get_object().update({NameObject(key): first[key] for key in _OF_FIELD if key in first})
    for place in places:
        widget = place.get_object()
        for key in ("/T", "/FT", "/V", "/Ff"):
            widget.pop(key, None)
        widget[NameObject("/Parent")] = field
    return field


def _appearance(pdf: PdfWriter, widget: DictionaryObject, font: IndirectObject) -> None:
    left, low, right, high = (float(number) for number in widget["/Rect"])
    widget[NameObject("/Rect")] = ArrayObject(map(FloatObject, (left, min(low, high), right, max(low, high))))
    blank = StreamObject()
    blank.update(_dictionary(Type=NameObject("/XObject"), Subtype=NameObject("/Form"),
                             BBox=ArrayObject(map(FloatObject, (0, 0, right - left, abs(high - low)))),
                             Resources=_dictionary(Font=_dictionary(**{FONT[1:]: font}))))
    blank.set_data(b"/Tx BMC\nEMC" if widget["/FT"] == "/Tx" else b"")
    off = pdf._add_object(blank)
    widget[NameObject("/DA")] = _SET
    if widget["/FT"] == "/Btn":
        widget["/AP"]["/N"][NameObject("/Off")] = off
        widget[NameObject("/MK")] = _dictionary(CA=TextStringObject("4"))  # a tick, in viewers that draw their own
    else:
        widget[NameObject("/AP")] = _dictionary(N=off)


def _font(pdf: PdfWriter) -> IndirectObject:
    """A sign's code is its number in Unicode: a program that writes an answer needs to know no more of the font."""
    data, glyphs, widths = typeface.to_type_with()
    name = NameObject("/SourceSerifPro-Regular")
    look = _dictionary(Type=NameObject("/FontDescriptor"), FontName=name, Flags=NumberObject(4), ItalicAngle=NumberObject(0),
                       FontBBox=ArrayObject(map(NumberObject, (-178, -335, 1138, 1002))), Ascent=NumberObject(918), Descent=NumberObject(-335),
                       CapHeight=NumberObject(670), StemV=NumberObject(84), FontFile2=_stream(pdf, data, Length1=NumberObject(len(data))))
    places = b"".join(glyphs.get(sign, 0).to_bytes(2) for sign in range(max(glyphs) + 1))
    wide = ArrayObject(item for run in _runs(widths) for item in (NumberObject(run[0]), ArrayObject(NumberObject(widths[sign]) for sign in run)))
    letters = _dictionary(
        Type=NameObject("/Font"), Subtype=NameObject("/CIDFontType2"), BaseFont=name, FontDescriptor=pdf._add_object(look),
        CIDSystemInfo=_dictionary(Registry=TextStringObject("Adobe"), Ordering=TextStringObject("Identity"), Supplement=NumberObject(0)),
        CIDToGIDMap=_stream(pdf, places), DW=NumberObject(500), W=wide)
    return pdf._add_object(_dictionary(
        Type=NameObject("/Font"), Subtype=NameObject("/Type0"), BaseFont=name, Encoding=NameObject("/Identity-H"),
        DescendantFonts=ArrayObject([pdf._add_object(letters)]), ToUnicode=_stream(pdf, _to_unicode(_runs(glyphs)))))


def _runs(signs: Iterable[int]) -> list[list[int]]:
    """Signs that follow each other, cut where the format wants it: at each 256."""
    runs: list[list[int]] = []
    for sign in sorted(signs):
        if runs and sign == runs[-1][-1] + 1 and sign % 256:
            runs[-1].append(sign)
        else:
            runs.append([sign])
    return runs


def _to_unicode(runs: list[list[int]]) -> bytes:
    """Each sign stands for itself; a hundred runs at most in a block."""
    lines = [f"<{run[0]:04X}> <{run[-1]:04X}> <{run[0]:04X}>" for run in runs]
    blocks = [f"{len(some)} beginbfrange\n{chr(10).join(some)}\nendbfrange" for some in (lines[at:at + 100] for at in range(0, len(lines), 100))]
    return _TO_UNICODE.format("\n".join(blocks)).encode()


def _stream(pdf: PdfWriter, data: bytes, **entries: PdfObject) -> IndirectObject:
    stream = StreamObject()
    stream.update(_dictionary(**entries))
    stream.set_data(data)
    return pdf._add_object(stream.flate_encode())


def _dictionary(**entries: PdfObject) -> DictionaryObject:
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})
