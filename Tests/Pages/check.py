"""Looks at report and notes as readers do: on paper.

    check.py FOLDER BROWSER     FOLDER holds what .ci/check-pages has made; pictures and PDF are left there
"""

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

import paper

# How many sheets a page may come to.
PAPER = {"report": range(15, 41), "note": range(2, 6), "fit": range(1, 5)}

TABLES = """() => [...document.querySelectorAll('table')].filter(table => !table.closest('details')).map(table => ({
  caption: table.caption ? table.caption.textContent : '',
  cells: [...table.querySelectorAll('th, td')].map(cell => cell.textContent)
}))"""


def main() -> int:
    folder, browser = Path(sys.argv[1]).resolve(), sys.argv[2]
    failures = 0

    def tell(name: str, wrong: list[str]) -> None:
        nonlocal failures
        failures += len(wrong)
        print(f"  {'FAIL' if wrong else 'ok  '}  {name}", flush=True)
        for line in wrong[:12]:
            print(f"          {line}")
        if len(wrong) > 12:
            print(f"          and {len(wrong) - 12} more")

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox", "--disable-gpu"])
        print(f"Chromium {chromium.version}")
        for file in sorted(folder.rglob("*.html")):
            kind = next((kind for kind in PAPER if file.stem.startswith(kind)), None)
            page = chromium.new_page()
            page.goto(file.as_uri())
            if kind:
                tell(f"{file.relative_to(folder)}: on paper", printed(page, file, PAPER[kind]))
            page.close()
        chromium.close()
    print(f"{failures} failed" if failures else "All as meant")
    return 1 if failures else 0


def printed(page: Page, file: Path, sheets: range) -> list[str]:
    """What is wrong with the page on paper."""
    pdf = file.with_suffix(".pdf")
    page.pdf(path=pdf, prefer_css_page_size=True)
    heading = page.locator("h1").first.text_content() if page.locator("h1").count() else ""
    return paper.complaints(pdf, page.evaluate(TABLES), heading or "", sheets)


if __name__ == "__main__":
    sys.exit(main())
