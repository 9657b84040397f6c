"""Looks at report and notes as readers do: on a screen, by day and by night, large and small, and on paper.

    check.py FOLDER BROWSER [--pictures]     FOLDER holds what .ci/check-pages has made; PDF are left there, and pictures
                                             of every page by day and by night, on four widths, where they are asked for
"""

import sys
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

import paper
import screen

# How many sheets a page may come to.
PAPER = {
    "report": range(12, 41), "note": range(2, 6), "tables": range(1, 5),
    "collaborations": range(1, 5), "counties": range(1, 10),
}

TABLES = """() => [...document.querySelectorAll('table')].filter(table => !table.closest('details')).map(table => ({
  caption: table.caption ? table.caption.textContent : '',
  cells: [...table.querySelectorAll('th, td')].map(cell => cell.textContent)
}))"""


# The unit with the largest shape on the first map: its code and its name.
PLACE = """() => {
  const { units } = JSON.parse(document.getElementById("cards").textContent);
  const size = shape => { const box = shape.getBoundingClientRect(); return box.width * box.height; };
  const shapes = [...document.querySelector(".map svg").querySelectorAll(".shape")].sort((a, b) => size(b) - size(a));
  const code = shapes[0].id.slice(shapes[0].id.lastIndexOf("-k") + 2);
  return [code, units[code][0]];
}"""


def main() -> int:
    folder, browser, with_pictures = Path(sys.argv[1]).resolve(), sys.argv[2], "--pictures" in sys.argv[3:]
    failures = 0

    def tell(name: str, wrong: list[str], counts: bool = True) -> None:
        nonlocal failures
        failures += len(wrong) if counts else 0
        print(f"  {('FAIL' if counts else 'note') if wrong else 'ok  '}  {name}", flush=True)
        for line in wrong[:12]:
            print(f"          {line}")
        if len(wrong) > 12:
            print(f"          and {len(wrong) - 12} more")

    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        except Error as error:
            print(f"Skipped: the browser does not start: {error.message.splitlines()[0]}")
            return 0
        print(f"Chromium {chromium.version}")
        for file in chosen(folder):
            name = file.relative_to(folder)
            kind = file.parent.name if file.parent.name in PAPER else file.stem.split("-")[0]
            is_first = name.parts[0] == "nb"
            looked_at(chromium, file, is_first, lambda what, wrong, counts=True: tell(f"{name}: {what}", wrong, counts))
            if with_pictures and is_first and file.parent.name != "tables":
                take_pictures(chromium, file)
            page = chromium.new_page()
            page.goto(file.as_uri())
            tell(f"{name}: on paper", printed(page, file, PAPER[kind]))
            page.close()
        chromium.close()
    print(f"{failures} failed" if failures else "All as meant")
    return 1 if failures else 0


def chosen(folder: Path) -> list[Path]:
    """The pages that are looked at. Pages of one kind are made alike: the first and the largest stand for them, and of
    those in other languages the report alone."""
    files = sorted(folder.glob("*/*.html"))
    for kind in ("collaborations", "counties"):
        alike = sorted(folder.glob(f"nb/{kind}/*.html"))
        files += sorted(set(alike[:1] + sorted(alike, key=lambda file: file.stat().st_size)[-1:]))
    return files + sorted(folder.glob("*/tables/fit.html"))


def looked_at(chromium: Browser, file: Path, is_first: bool, tell: Callable[..., None]) -> None:
    """Opens a page in every way that it may be seen in. What is the same in each language is tried in the first."""
    tell("nothing dead without the script", screen.is_whole_without_script(file))
    for width in (1280, 320):
        for scheme in ("light", "dark"):
            page = screen.opened(chromium, file, width, scheme)
            where = f"{width} pixels, {scheme}"
            tell(f"{where}: asks for nothing", screen.asks_for_nothing(page))
            tell(f"{where}: no sideways scrolling", screen.fits(page))
            if is_first or (width, scheme) == (1280, "light"):
                tell(f"{where}: axe-core finds nothing", screen.follows_the_rules(page))
            if is_first and width == 1280:
                tell(f"{where}: texts of maps are seen", screen.texts_of_maps_are_seen(page))
            page.context.close()
    if is_first and not file.parent.name == "tables":
        page = screen.opened(chromium, file, 1280)
        tell("the keyboard reaches everything", screen.can_be_walked(page))
        tell("tables are sorted", screen.sorts(page))
        # A municipality that every report and note of the test has on its map, or else the first.
        unit, place = page.evaluate(PLACE)
        tell("map, search and rows tell of the same place", screen.tells_of_places(page, place, unit))
        page.context.close()
        tell("a tap shows the card", screen.works_by_finger(chromium, file, place, unit))


def take_pictures(chromium: Browser, file: Path) -> None:
    """Leaves pictures of a page beside it, for people to look at."""
    for width in (1280, 768, 360, 320):
        for scheme in ("light", "dark"):
            page = screen.opened(chromium, file, width, scheme)
            page.screenshot(path=file.with_name(f"{file.stem}-{width}-{scheme}.png"), full_page=True)
            page.context.close()


def printed(page: Page, file: Path, sheets: range) -> list[str]:
    """What is wrong with the page on paper."""
    pdf = file.with_suffix(".pdf")
    page.pdf(path=pdf, prefer_css_page_size=True)
    heading = page.locator("h1").first.text_content() if page.locator("h1").count() else ""
    return paper.complaints(pdf, page.evaluate(TABLES), heading or "", sheets)


if __name__ == "__main__":
    sys.exit(main())
