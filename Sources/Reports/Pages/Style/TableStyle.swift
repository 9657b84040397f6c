/// How tables look in pages: lines that stay when the table is pasted into a word processor, numbers to the right.
let tableStyle = """
  table.samkart { border-collapse: collapse; margin: 1em 0; }
  table.samkart caption { text-align: left; font-weight: bold; padding: 0 0 0.4em 0; }
  table.samkart th, table.samkart td { border-bottom: 1px solid #767676; padding: 0.2em 0.6em; text-align: left; vertical-align: top; }
  table.samkart th { font-weight: normal; }
  table.samkart thead th { font-weight: bold; border-bottom: 2px solid #333333; vertical-align: bottom; }
  table.samkart .g th { font-weight: bold; background: #f0f0f0; }
  table.samkart tfoot th, table.samkart tfoot td { font-weight: bold; border-top: 2px solid #333333; }
  table.samkart .n { text-align: right; font-variant-numeric: tabular-nums; }
  table.samkart td.n { white-space: nowrap; }
  p.note { margin: 0.3em 0; font-size: 0.9em; }
  """
