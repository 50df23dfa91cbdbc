"""The tree that screen readers follow, tidied: WeasyPrint gives every line a tag of its own, and page numbers too.

A wrapper that says nothing goes, what is empty goes, a link in a link becomes one, and what belongs to
nothing that is read (running heads, page numbers) is marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pypdf import PageObject, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, NullObject, PdfObject

_MARKED = re.compile(rb"/\w+\s*<<\s*/MCID (\d+)\s*>>\s*BDC")
_RUNNING = b"/Artifact <</Type /Pagination>> BDC"


def tidy(pdf: PdfWriter) -> None:
    root = pdf.root_object["/StructTreeRoot"]
    document = root["/K"][0].indirect_reference
    _prune(pdf, document)
    contents: dict[tuple[int, int], IndirectObject] = {}  # a page's object number and a content's number: whose it is
    objects: dict[int, IndirectObject] = {}               # an annotation's object number: whose it is
    for element in elements(document):
        for kid in element.get_object()["/K"]:
            if isinstance(kid, int):
                contents[element.get_object().raw_get("/Pg").idnum, kid] = element
            elif kid.get_object().get("/Type") == "/OBJR":
                objects[kid.get_object().raw_get("/Obj").idnum] = element
    root["/ParentTree"].clear()
    nums = ArrayObject()
    for page in pdf.pages:
        kept = {number: element for (place, number), element in contents.items() if place == page.indirect_reference.idnum}
        _mark_running(page, set(kept))
        nums.extend([page["/StructParents"], ArrayObject(kept.get(number, NullObject()) for number in range(max(kept, default=-1) + 1))])
    for page in pdf.pages:
        if "/Annots" in page:
            notes = [note for note in page["/Annots"] if note.idnum in objects]
            page[NameObject("/Annots")] = ArrayObject(notes)
        for annotation in page.get("/Annots", []):
            nums.extend([annotation.get_object()["/StructParent"], objects[annotation.idnum]])
    root[NameObject("/ParentTree")] = pdf._add_object(DictionaryObject({NameObject("/Nums"): nums}))


def elements(reference: IndirectObject) -> Iterator[IndirectObject]:
    """An element and all below it, as they are read."""
    yield reference
    for kid in reference.get_object()["/K"]:
        if _is_element(kid):
            yield from elements(kid)


def _is_element(kid: PdfObject) -> bool:
    return isinstance(kid, IndirectObject) and "/S" in kid.get_object()


def _is_annotation(kid: PdfObject) -> bool:
    return isinstance(kid, IndirectObject) and kid.get_object().get("/Type") == "/OBJR"


def _prune(pdf: PdfWriter, reference: IndirectObject) -> None:
    element = reference.get_object()
    kids: list[PdfObject] = []
    for kid in element["/K"]:
        if not _is_element(kid):
            kids.append(kid)
            continue
        _prune(pdf, kid)
        inner = kid.get_object()
        if _says_nothing(inner, element):
            # In a link each part has got an annotation of its own; the link's is enough.
            for one in inner["/K"]:
                if element["/S"] == "/Link" and _is_annotation(one):
                    one.get_object().clear()
                else:
                    kids.append(one)
        elif _holds_nothing(inner):
            for one in inner["/K"]:
                one.get_object().clear()
        else:
            kids.append(kid)
            continue
        inner.clear()  # what it alone led to is then left out of the file
    if element["/S"] == "/LI":
        kids = _item(pdf, element, kids)
    for kid in filter(_is_element, kids):
        kid.get_object()[NameObject("/P")] = reference
    element[NameObject("/K")] = ArrayObject(kids)


def _says_nothing(inner: DictionaryObject, outer: DictionaryObject) -> bool:
    """A wrapper whose kids may stand in the element around it: on the same page, where content may stand at all."""
    wrapper = inner["/S"] in ("/Span", "/NonStruct") or inner["/S"] == outer["/S"] in ("/Link", "/LBody")
    holds = any(isinstance(kid, int) for kid in inner["/K"])
    same = "/Pg" in outer and inner.raw_get("/Pg") == outer.raw_get("/Pg")
    return wrapper and (not holds or same and outer["/S"] not in ("/L", "/Sect", "/Div", "/TR", "/Table"))


def _holds_nothing(inner: DictionaryObject) -> bool:
    """An empty cell is a cell; a link that is only a line's end, without a word, is none."""
    return inner["/S"] not in ("/TD", "/TH") and (not inner["/K"] or inner["/S"] == "/Link" and all(map(_is_annotation, inner["/K"])))


def _item(pdf: PdfWriter, item: DictionaryObject, kids: list[PdfObject]) -> list[PdfObject]:
    """A list item holds a label and a body, nothing else."""
    labels = [kid for kid in kids if _is_element(kid) and kid.get_object()["/S"] == "/Lbl"]
    bodies = [kid for kid in kids if kid not in labels]
    if len(bodies) == 1 and _is_element(bodies[0]) and bodies[0].get_object()["/S"] == "/LBody":
        return kids
    loose: list[PdfObject] = []
    for kid in bodies:
        if _is_element(kid) and kid.get_object()["/S"] == "/LBody":
            loose.extend(kid.get_object()["/K"])
            kid.get_object().clear()
        else:
            loose.append(kid)
    body = DictionaryObject({NameObject("/Type"): NameObject("/StructElem"), NameObject("/S"): NameObject("/LBody"),
                             NameObject("/K"): ArrayObject(loose), NameObject("/Pg"): item.raw_get("/Pg")})
    reference = pdf._add_object(body)
    for kid in filter(_is_element, loose):
        kid.get_object()[NameObject("/P")] = reference
    return [*labels, reference]


def _mark_running(page: PageObject, kept: set[int]) -> None:
    stream = page["/Contents"].get_object()
    stream.set_data(_MARKED.sub(lambda found: found[0] if int(found[1]) in kept else _RUNNING, stream.get_data()))
