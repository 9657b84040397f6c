/// How a note looks besides what every page does: close, so that it prints on a few sheets of A4. A short table stays on one
/// page, its heading with it.
let noteStyle = """
  .note h2 { margin: 1.4em 0 0.4em; }
  .note h3 { margin: 0.8em 0 0.2em; font-size: 1em; }
  .note h3 + p, .note p + ul, .note ul { margin: 0.2em 0; }
  .note table.samkart { margin: 0.4em 0; }
  @media print {
    .note { font-size: 9pt; line-height: 1.35; }
    .note h2 { font-size: 12pt; }
    .note h3 { font-size: 9pt; }
    .note table.samkart, .note p.note { font-size: 7.5pt; }
    .note .short { break-inside: avoid; }
    .note figure, .note p { margin: 0.4em 0; }
    .note li, .note p { orphans: 2; widows: 2; }
    .note #sources ~ p, .note #sources ~ ul { font-size: 7.5pt; line-height: 1.25; }
    .note #sources ~ ul { columns: 2; column-gap: 6mm; padding-left: 1.2em; }
  }
  """
