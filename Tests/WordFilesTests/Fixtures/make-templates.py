"""Makes the templates beside it, with python-docx 1.2 and, for the last, LibreOffice 7.4: python3 make-templates.py

norwegian.dotx  ids of styles in Norwegian, a cover, a table of contents, the place for contents as a paragraph
letter.docx     US Letter in two columns, an old report with picture and comment, and no place
office.docx     written by LibreOffice, with a heading style of its own only
"""

import re
import subprocess
import zipfile
from pathlib import Path

import docx
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

HERE = Path(__file__).parent
NORWEGIAN = {
    "Heading1": "Overskrift1", "Heading2": "Overskrift2", "Heading3": "Overskrift3", "Title": "Tittel",
    "Caption": "Bildetekst", "ListBullet": "Punktliste", "TableGrid": "Tabellrutenett", "Header": "Topptekst",
    "Footer": "Bunntekst",
}
# Styles of tables are most of what python-docx begins with.
NEEDLESS = re.compile(rb'<w:style w:type="table" w:styleId="(?:Light|Medium|Dark|Colorful)[^"]*">.*?</w:style>', re.S)
MOMENT = (1980, 1, 1, 0, 0, 0)


def field(paragraph, instruction, shown):
    for kind, text in (("begin", None), (None, instruction), ("separate", None), ("text", shown), ("end", None)):
        run = paragraph.add_run()
        if kind == "text":
            run.text = text
        elif kind:
            sign = OxmlElement("w:fldChar")
            sign.set(qn("w:fldCharType"), kind)
            run._r.append(sign)
        else:
            asked = OxmlElement("w:instrText")
            asked.text = f" {text} "
            run._r.append(asked)


def rewrite(path, change):
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in parts:
            if name.endswith("thumbnail.jpeg"):
                continue
            content = change(name, content)
            if name == "_rels/.rels":
                content = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", content)
            new.writestr(zipfile.ZipInfo(name, MOMENT), content, zipfile.ZIP_DEFLATED)


def norwegian():
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(35), Mm(20)
    section.header.paragraphs[0].text = "Konsulenthuset AS"
    field(section.footer.paragraphs[0], "PAGE", "1")
    section.different_first_page_header_footer = True
    made.styles["Normal"].font.name = "Georgia"
    made.styles["Normal"].font.size = Pt(11)
    for level, size in ((1, 20), (2, 15), (3, 12)):
        style = made.styles[f"Heading {level}"]
        style.font.name, style.font.size, style.font.color.rgb = "Georgia", Pt(size), RGBColor(0x7A, 0x1F, 0x3D)
    own = made.styles.add_style("Konsulenttabell", WD_STYLE_TYPE.TABLE)
    own.base_style = made.styles["Normal Table"]
    properties = OxmlElement("w:tblPr")
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "7A1F3D")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    properties.append(borders)
    own.element.append(properties)
    made.add_paragraph("Rapport til oppdragsgiver", style="Title")
    made.add_paragraph("Konsulenthuset AS, rapport nr. 7")
    contents = made.add_paragraph()
    field(contents, 'TOC \\o "1-2" \\h', "Innholdet kommer her.")
    made.add_section(WD_SECTION.NEW_PAGE)
    made.add_paragraph("{{samkart}}")
    made.add_paragraph("Konsulenthuset AS, Storgata 1, Oslo")
    made.core_properties.author, made.core_properties.subject = "Kari Nordmann", "Innkjøp"
    path = HERE / "norwegian.dotx"
    made.save(path)

    def change(name, content):
        if name == "[Content_Types].xml":
            return content.replace(b"document.main+xml", b"template.main+xml")
        if name == "word/styles.xml":
            content = NEEDLESS.sub(b"", content)
            content = content.replace(b'<w:lang w:val="en-US"', b'<w:lang w:val="nb-NO"')
        if name.startswith("word/") and name.endswith(".xml"):
            for old, new in NORWEGIAN.items():
                content = re.sub(
                    rb'(w:styleId|<w:(?:pStyle|rStyle|basedOn|next|link|tblStyle) w:val)="' + old.encode() + b'"',
                    rb'\1="' + new.encode() + b'"', content)
        return content

    rewrite(path, change)


def letter():
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(215.9), Mm(279.4)
    section._sectPr.find(qn("w:cols")).set(qn("w:num"), "2")
    section.header.paragraphs[0].text = "Acme Consulting"
    made.add_heading("The last client's report", 1)
    paragraph = made.add_paragraph("A secret of the last client.")
    made.add_comment(paragraph.runs, "A secret comment", author="Jane", initials="J")
    picture = HERE / "dot.png"
    picture.write_bytes(bytes.fromhex(
        "89504e470d0a1a0a0000000d494844520000000100000001080000000 03a7e9b550000000a49444154789c63f80f00010101001bb6ee56"
        .replace(" ", "") + "0000000049454e44ae426082"))
    made.add_picture(str(picture))
    picture.unlink()
    path = HERE / "letter.docx"
    made.core_properties.author = "Jane Doe"
    made.save(path)
    rewrite(path, lambda name, content: NEEDLESS.sub(b"", content) if name == "word/styles.xml" else content)


def office():
    page = HERE / "office.html"
    page.write_text(
        "<html><body><h1>Old heading</h1><p>Old text</p><ul><li>Old item</li></ul>"
        "<table><tr><td>Old cell</td></tr></table></body></html>")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", HERE, page], check=True)
    page.unlink()
    path = HERE / "office.docx"
    rewrite(path, lambda name, content: content)


norwegian()
letter()
office()
