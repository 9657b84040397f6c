"""Prints pages to PDF as a reader would, and reads what has come out on paper."""

import re
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

MILLIMETRE = 72 / 25.4


@dataclass
class Line:
    """A line of text on a sheet, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    words: list[str]


@dataclass
class Sheet:
    """A sheet of paper with its lines."""

    width: float
    height: float
    lines: list[Line]

    @property
    def lies(self) -> bool:
        return self.width > self.height

    @property
    def text(self) -> str:
        return " ".join(word for line in self.lines for word in line.words)


def sheets(pdf: Path) -> list[Sheet]:
    """What poppler finds on each sheet."""
    told = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    found = []
    for page in re.split(r"(?=<page )", told)[1:]:
        width, height = (float(number) for number in re.match(r'<page width="([\d.]+)" height="([\d.]+)"', page).groups())
        lines = []
        for box, inside in re.findall(r"<line ([^>]*)>(.*?)</line>", page, re.S):
            left, top, right, bottom = (float(number) for number in re.findall(r'"([-\d.]+)"', box))
            words = [unescape(word) for word in re.findall(r"<word [^>]*>(.*?)</word>", inside)]
            lines.append(Line(left, top, right, bottom, words))
        found.append(Sheet(width, height, lines))
    return found


def letter_sizes(pdf: Path, sheet: int) -> dict[str, float]:
    """The texts of a sheet, each with the size of its letters in points where it stands first."""
    from pypdf import PdfReader

    sizes: dict[str, float] = {}

    def visit(text, user, text_matrix, _font, size):
        if text.strip():
            sizes.setdefault(text.strip(), abs(size * text_matrix[3] * user[3]))

    PdfReader(pdf).pages[sheet].extract_text(visitor_text=visit)
    return sizes


def rows_of(lines: list[Line]) -> list[list[Line]]:
    """Lines at one height as a reader sees them: of a table each cell is a line by itself."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
        if rows and (line.top + line.bottom) - (rows[-1][-1].top + rows[-1][-1].bottom) < 6:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def squeezed(text: str) -> str:
    """Letters only: where a program breaks lines and puts blanks is its own affair."""
    return re.sub(r"[\s\u00ad\u200b\u2060]", "", text)


def complaints(pdf: Path, tables: list[dict], heading: str, pages: range) -> list[str]:
    """What is wrong with a printed page.

    - tables: what the browser tells of each: its caption, and the texts of all its cells.
    - heading: the first heading.
    - pages: how many sheets there may be.
    """
    wrong = []
    paper = sheets(pdf)
    if len(paper) not in pages:
        wrong.append(f"{len(paper)} sheets, not {pages.start} to {pages.stop - 1}")
    first = squeezed(heading)
    # It is the first text of all that begins as it does.
    size = next((size for text, size in letter_sizes(pdf, 0).items() if first.startswith(squeezed(text))), 0)
    # A browser shrinks everything when one thing is wider than the paper.
    if heading and abs(size - 18) > 0.1:
        wrong.append(f"the first heading stands in {size} points, not 18")
    for number, sheet in enumerate(paper, 1):
        name = f"sheet {number}"
        short, long = sorted([sheet.width, sheet.height])
        if abs(short - 210 * MILLIMETRE) > 1 or abs(long - 297 * MILLIMETRE) > 1:
            wrong.append(f"{name} is not A4")
        body = [line for line in sheet.lines if line.bottom < sheet.height - 12 * MILLIMETRE]
        for line in sheet.lines:
            if line.left < 12 * MILLIMETRE or line.right > sheet.width - 12 * MILLIMETRE:
                wrong.append(f"{name}: '{' '.join(line.words)}' runs past the margin")
        # Letters of maps are smaller than any of the page's own.
        has_map = sum(1 for line in body if line.bottom - line.top < 7.6) > 30
        rows = rows_of(body)
        words = sum(len(line.words) for row in rows for line in row)
        # Five columns of one word are the narrowest table there is, and the heading of a group may be one word.
        if not has_map and len(rows) > 6 and words / len(rows) < 4.5:
            wrong.append(f"{name} has {words / len(rows):.1f} words a line")
        if not any(re.fullmatch(rf"{number} / {len(paper)}", " ".join(line.words)) for line in sheet.lines):
            wrong.append(f"{name} does not say that it is {number} of {len(paper)}")
    # Word by word: cells that stand side by side break their lines side by side.
    every = squeezed(" ".join(sheet.text for sheet in paper))
    for table in tables:
        lost = {word for cell in table["cells"] for word in cell.split() if squeezed(word) not in every}
        if lost:
            wrong.append(f"of the table '{table['caption']}' is not on paper: {', '.join(sorted(lost))}")
    return wrong
