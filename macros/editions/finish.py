"""What WeasyPrint leaves to be done on a PDF, done with pypdf: tags tidied, links described, nothing of the moment left."""

from __future__ import annotations

import io

from pypdf import PdfWriter
from pypdf.generic import NameObject, NumberObject, TextStringObject

from macros.editions import fields, tags
from macros.editions.booklet import impose

_PRINTED = NumberObject(4)


def finished(pdf: bytes, booklet: bool = False) -> bytes:
    """The same PDF, fit to be handed out. A booklet is also imposed."""
    made = PdfWriter(clone_from=io.BytesIO(pdf))
    tags.tidy(made)
    _describe_links(made)
    if "/AcroForm" in made.root_object:
        fields.make_form(made)
    if booklet:
        impose(made)
    made.compress_identical_objects(remove_duplicates=False, remove_unreferenced=True)  # what has been pruned
    out = io.BytesIO()
    made.write(out)  # its identifier is WeasyPrint's own, see engine.py
    return out.getvalue()


def _describe_links(pdf: PdfWriter) -> None:
    """A link says where it leads: a page in the document, else its address."""
    pages = {name: pdf.get_destination_page_number(place) + 1 for name, place in pdf.named_destinations.items()}
    for page in pdf.pages:
        for reference in page.get("/Annots", []):
            link = reference.get_object()
            if link["/Subtype"] != "/Link":
                continue
            link[NameObject("/F")] = _PRINTED
            if "/Dest" in link:
                link[NameObject("/Contents")] = TextStringObject(f"Till sidan {pages[link['/Dest']]}")
