/// How a note looks besides what every page does: close, so that it prints on a few sheets of A4, and with tables whose
/// words stay whole, since none of them has many columns. A short table stays on one page, its
/// heading with it.
let noteStyle = """
  .note h2 { margin: 1.4em 0 0.4em; }
  .note h3 { margin: 0.8em 0 0.2em; font-size: 1em; }
  .note h3 + p, .note p + ul, .note ul { margin: 0.2em 0; }
  .note table.samkart { margin: 0.4em 0; }
  @media print {
    .note { line-height: 1.35; }
    .note h1 { font-size: 16pt; margin: 0 0 6pt; }
    .note h2 { font-size: 12pt; }
    .note .short { break-inside: avoid; }
    .note th, .note td { overflow-wrap: break-word; }
    .note th:first-child { white-space: nowrap; }
    .note thead th { white-space: normal; }
    .note figure, .note p { margin: 0.4em 0; }
    .note li, .note p { orphans: 2; widows: 2; }
  }
  """
