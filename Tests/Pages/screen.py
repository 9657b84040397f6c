"""Works with a page on a screen as a reader would: by mouse, by finger, by keyboard, with a screen reader's rules."""

import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, TimeoutError

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}, "resultTypes": ["violations"]}
CONTRAST = (Path(__file__).parent / "contrast.js").read_text()
STOPS = "a[href], button, input, summary, [tabindex='0']"


def opened(browser: Browser, file: Path, width: int, scheme: str = "light", **more) -> Page:
    """The page in a window of its own; what it asks for besides itself is noted in `page.asked`."""
    page = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **more).new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("pageerror", lambda error: page.asked.append(f"an error of the script: {error}"))
    page.goto(file.as_uri())
    return page


def asks_for_nothing(page: Page) -> list[str]:
    own = page.url.split("#")[0]
    return [f"asks for {url}" for url in page.asked if url.split("#")[0] != own]


def fits(page: Page) -> list[str]:
    """Whether the page itself scrolls sideways, and what sticks out."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide <= 0:
        return []
    out = page.evaluate(
        """() => [...document.querySelectorAll('body *')].filter(one => !one.closest('.scroll, svg, .map, .unseen, .skip')
          && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .slice(0, 3).map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 30))"""
    )
    return [f"{wide} pixels wider than the window: {out}"]


def follows_the_rules(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.1 A and AA."""
    told = Axe().run(page, options=RULES).response
    return [
        f"{rule['id']} ({len(rule['nodes'])}): {rule['nodes'][0]['html'][:140]}: "
        + rule["nodes"][0].get("failureSummary", "").replace("\n", " ")[:200]
        for rule in told["violations"]
    ]


def texts_of_maps_are_seen(page: Page) -> list[str]:
    told = page.evaluate(CONTRAST)
    if page.locator(".map svg text").count() and not told["texts"]:
        return ["no text of a map could be looked at"]
    return told["low"]


def is_whole_without_script(file: Path) -> list[str]:
    """Whether anything is there that does nothing without the script."""
    source = re.sub(r"<script.*?</script>", "", file.read_text(encoding="utf-8"), flags=re.S)
    return [f"has <{name}> without a script" for name in ("button", "input", "form", "dialog") if f"<{name}" in source]


def can_be_walked(page: Page) -> list[str]:
    """Whether the keyboard reaches every part that does something, shows where it is, and Escape closes the card."""
    wrong = []
    wanted = page.evaluate(
        f"""() => {{
          window.reached = new Set();
          window.parts = [...document.querySelectorAll("{STOPS}")].filter(one => one.checkVisibility() && one.tabIndex >= 0);
          return window.parts.length;
        }}"""
    )
    unseen = set()
    page.evaluate("window.getSelection().removeAllRanges()")
    # A drawing that is laid out anew may be a stop of its own.
    for _ in range(wanted + 40):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => {
              const one = document.activeElement;
              if (!one || one === document.body) return null;
              window.reached.add(one);
              const style = getComputedStyle(one);
              const line = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
              const drawn = document.querySelector("svg > .lit") || (one.closest("svg") && style.outlineStyle !== "none");
              return line || drawn ? "" : one.outerHTML.slice(0, 100);
            }"""
        )
        if seen is None:
            break
        if seen:
            unseen.add(seen)
    missed = page.evaluate("() => window.parts.filter(one => !window.reached.has(one)).map(one => one.outerHTML.slice(0, 120))")
    wrong += [f"the keyboard does not reach {one}" for one in missed[:3]]
    wrong += [f"does not show that the keyboard is at {one}" for one in sorted(unseen)[:3]]
    stop = page.locator(".map .stop").first
    if stop.count():
        stop.focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        if not page.locator(".card").is_visible():
            wrong.append("no card at the first stop of the keyboard")
        page.keyboard.press("Escape")
        if page.locator(".card").is_visible():
            wrong.append("Escape does not close the card")
    return wrong


def sorts(page: Page) -> list[str]:
    """Whether headings sort the rows of their table by the numbers of its cells, and give the order back."""
    wrong = []
    for table in page.locator("table.samkart:has(thead button)").all():
        if not table.is_visible():
            continue
        rows = "rows => rows.map(row => row.textContent)"
        before = table.locator("tbody tr").evaluate_all(rows)
        place = table.locator("thead th").evaluate_all("heads => heads.findLastIndex(head => head.querySelector('button'))")
        head = table.locator("thead th").nth(place)
        for order in ("ascending", "descending"):
            head.locator("button").click()
            if head.get_attribute("aria-sort") != order:
                wrong.append(f"a press does not sort {order}")
            groups = table.evaluate(
                f"""table => [...table.tBodies].map(body => [...body.rows].filter(row => row.className !== "g")
                  .map(row => row.cells[{place}].dataset.value).filter(value => value !== undefined).map(Number))"""
            )
            if any(group != sorted(group, reverse=order == "descending") for group in groups):
                wrong.append(f"rows are not {order}")
        head.locator("button").click()
        if head.get_attribute("aria-sort") or table.locator("tbody tr").evaluate_all(rows) != before:
            wrong.append("a third press does not give the order back")
    return wrong


def waits(page: Page, wanted: str) -> None:
    """Waits for what the page is about to do, for as long as a slow machine may need; what is not there then is told."""
    try:
        page.wait_for_function(f"() => {wanted}", timeout=15_000)
    except TimeoutError:
        pass


def tells_of_places(page: Page, name: str, unit: str) -> list[str]:
    """Whether map, search, card and tables tell of the same municipality."""
    wrong = []
    card, lines, lit = page.locator(".card"), page.locator("svg > .lit path"), page.locator("tr.lit")
    shape = page.locator(f".map svg [id$='-k{unit}']").first
    shape.scroll_into_view_if_needed()
    box = shape.bounding_box()
    inside = shape.locator("path").first.evaluate(
        """path => { const box = path.getBoundingClientRect();
          for (let x = 1; x < 20; x++) for (let y = 1; y < 20; y++) {
            const at = [box.left + box.width * x / 20, box.top + box.height * y / 20];
            if (document.elementFromPoint(...at) === path) return at; } }"""
    )
    if not box or not inside:
        return [f"{name} is not on the map"]
    page.mouse.move(*inside)
    waits(page, "document.querySelector('svg > .lit path')")
    if not card.is_visible() or name not in card.inner_text():
        wrong.append("pointing at the map shows no card")
    if not lines.count():
        wrong.append("pointing at the map lines nothing out")
    page.keyboard.press("Escape")
    if card.is_visible() or lines.count():
        wrong.append("Escape does not take the card away")
    field = page.locator("#find")
    field.fill(name.lower()[:-1])
    field.press("Enter")
    if not card.is_visible() or name not in card.inner_text() or not lines.count():
        wrong.append("looking for a name does not show it")
    page.keyboard.press("Escape")
    field.fill("no such place")
    field.press("Enter")
    if card.is_visible() or not page.locator(".tools [role=status]", has_text=re.compile(r"\w")).count():
        wrong.append("looking for what is not there does not say so")
    row = page.locator("tr[data-unit], tr[data-group]").first
    if row.count() and row.is_visible():
        row.scroll_into_view_if_needed()
        row.hover(position={"x": 5, "y": 5})
        waits(page, "document.querySelector('svg > .lit path') && document.querySelector('tr.lit')")
        if not lines.count() or not lit.count():
            wrong.append("pointing at a row lines nothing out on the map")
    return wrong


def works_by_finger(browser: Browser, file: Path, name: str, unit: str) -> list[str]:
    """Whether a tap on a small screen shows a card that is whole within it."""
    page = opened(browser, file, 360, has_touch=True, is_mobile=True)
    shape = page.locator(f".map svg [id$='-k{unit}'] path").first
    shape.scroll_into_view_if_needed()
    shape.dispatch_event("click", {"clientX": 180, "clientY": 300})
    card = page.locator(".card")
    wrong = []
    if not card.is_visible() or name not in card.inner_text():
        wrong.append("a tap shows no card")
    else:
        box = card.bounding_box()
        if box["x"] < 0 or box["x"] + box["width"] > 360 or box["y"] + box["height"] > page.viewport_size["height"]:
            wrong.append(f"the card is outside the screen: {box}")
    page.context.close()
    return wrong
