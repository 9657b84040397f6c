/// How tables look in pages: lines that stay when the table is pasted into a word processor, numbers to the right. Headings
/// that a script has made buttons of show how the rows are sorted.
let tableStyle = """
  table.samkart { border-collapse: collapse; margin: 1em 0; }
  table.samkart caption { text-align: left; font-weight: bold; padding: 0 0 0.4em 0; }
  table.samkart caption span, table.samkart .g span { position: sticky; left: 0.6em; display: inline-block; max-width: calc(100vw - 4em); }
  table.samkart caption span { left: 0; max-width: calc(100vw - 2em); }
  table.samkart th, table.samkart td { border-bottom: 1px solid var(--line); padding: 0.2em 0.6em; text-align: left; vertical-align: top; }
  table.samkart th { font-weight: normal; }
  table.samkart thead th { font-weight: bold; border-bottom: 2px solid var(--rule); vertical-align: bottom; }
  table.samkart .g th { font-weight: bold; background: var(--band); }
  table.samkart tfoot th, table.samkart tfoot td { font-weight: bold; border-top: 2px solid var(--rule); }
  table.samkart .n { text-align: right; font-variant-numeric: tabular-nums; }
  table.samkart td.n { white-space: nowrap; }
  table.samkart thead button { all: unset; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.2em; }
  table.samkart thead button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
  table.samkart thead button::after { content: "\\2060\\a0\\2195" / ""; color: var(--quiet); font-weight: normal; }
  table.samkart [aria-sort=ascending] button::after { content: "\\2060\\a0\\2191" / ""; color: var(--ink); }
  table.samkart [aria-sort=descending] button::after { content: "\\2060\\a0\\2193" / ""; color: var(--ink); }
  p.note { margin: 0.3em 0; font-size: 0.9em; }
  """
