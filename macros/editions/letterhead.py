"""How a letter looks: its paper, its styles, its language. And what python-docx puts in that a letter has no use for."""

from __future__ import annotations

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.styles.styles import Styles
from docx.text.parfmt import ParagraphFormat

LANGUAGE = "sv-SE"
FONT = "Georgia"
FACT, LINE, SIGNED, CUT = "Uppgift", "Rad", "Underskrift", "Klipplinje"
#: By their names in the file; python-docx calls the second «Heading 2».
KEPT = {"Normal", "Title", "heading 2", "List Number", "footer", "Normal Table", "Default Paragraph Font", "No List"}
NOT_NEEDED = ("thumbnail", "customXml", "stylesWithEffects", "webSettings", "fontTable")


def prepare(made: Document) -> None:
    """A blank sheet."""
    for rels in (made.part.rels, made.part.package.rels):
        for id in [id for id, rel in rels.items() if rel.reltype.endswith(NOT_NEEDED)]:
            rels.pop(id)
    _paper(made.sections[0])
    _styles(made.styles)
    _numbers(made.part.numbering_part.element, made.styles["List Number"])
    made.settings.element.find(qn("w:themeFontLang")).set(qn("w:val"), LANGUAGE)


def _paper(section: Section) -> None:
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(25)
    section.footer_distance = Mm(12)


def _styles(styles: Styles) -> None:
    element = styles.element
    for style in element.findall(qn("w:style")):
        if style.find(qn("w:name")).get(qn("w:val")) not in KEPT:
            element.remove(style)  # some hundred that no letter of ours uses
    _default(element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"))

    _look(styles["Normal"], size=11, after=8, line=1.25)
    _look(styles["Title"], size=20, after=18, bold=True)
    _look(styles["Heading 2"], size=13, before=16, after=6, bold=True)
    _look(styles["List Number"], size=11, after=6)
    _look(styles["Footer"], size=8).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for name, before in ((FACT, 0), (LINE, 10), (SIGNED, 20)):
        made = _look(styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH), size=11, before=before, after=8)
        # What is filled in stands in a column of its own, also where it needs several lines.
        made.tab_stops.add_tab_stop(Mm(70))
        made.left_indent, made.first_line_indent = (Mm(70), Mm(-70)) if name != LINE else (None, None)
    cut = styles.add_style(CUT, WD_STYLE_TYPE.PARAGRAPH)
    _look(cut, size=6, before=4, after=4)
    _dashed(cut.element)


def _dashed(style: BaseOxmlElement) -> None:
    """A line of dashes below."""
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "dashed"), ("sz", "6"), ("space", "1"), ("color", "auto")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    style.get_or_add_pPr().insert_element_before(borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc")


def _numbers(numbering: BaseOxmlElement, style: ParagraphStyle) -> None:
    """Room for two digits before the text."""
    of = numbering.num_having_numId(style.element.pPr.numPr.numId.val).abstractNumId.val
    place, = numbering.xpath(f"./w:abstractNum[@w:abstractNumId='{of}']/w:lvl/w:pPr")
    for step in (*place.xpath("./w:tabs/w:tab/@w:pos/.."), *place.xpath("./w:ind")):
        for name in ("w:pos", "w:left", "w:hanging"):
            if qn(name) in step.attrib:
                step.set(qn(name), str(Mm(9).twips))


def _look(style: ParagraphStyle, size: float, before: float = 0, after: float = 0, bold: bool = False, line: float | None = None) -> ParagraphFormat:
    """Black, in the letter's own font; the theme's colours, fonts and borders go."""
    for mark in ("w:rPr", "w:link"):
        for old in style.element.findall(qn(mark)):
            style.element.remove(old)
    for mark in ("w:pBdr", "w:contextualSpacing"):
        for old in list(style.element.iter(qn(mark))):
            old.getparent().remove(old)
    style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, RGBColor(0, 0, 0)
    paragraph = style.paragraph_format
    paragraph.space_before, paragraph.space_after, paragraph.line_spacing = Pt(before), Pt(after), line
    paragraph.widow_control = True
    return paragraph


def _default(run: BaseOxmlElement) -> None:
    """The font and the language of all text."""
    for old in run.findall(qn("w:rFonts")):
        run.remove(old)
    fonts = OxmlElement("w:rFonts")
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    run.insert(0, fonts)
    for kind in ("w:val", "w:eastAsia"):
        run.find(qn("w:lang")).set(qn(kind), LANGUAGE)
