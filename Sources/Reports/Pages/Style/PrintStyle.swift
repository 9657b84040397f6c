/// How a page is printed: A4, a line of 170 mm, which is the width of the maps; whole tables, the widest on sheets that
/// lie; headings with what they stand over; the number of the page and of all pages below.
///
/// What leads elsewhere and what is there for the screen is not printed. Buttons in headings are none on paper: browsers
/// leave them out where a heading is repeated.
let printStyle = """
  @page { size: A4; margin: 15mm 20mm 17mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, Helvetica, "Liberation Sans", sans-serif; } }
  @page lying { size: A4 landscape; margin: 15mm 15mm 17mm; }
  @media print {
    body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
    nav, .skip, .open, .downloads, #files, .files, .tools, .card, details { display: none !important; }
    h1 { margin: 0 0 6pt; font-size: 18pt; }
    h2 { margin: 16pt 0 6pt; font-size: 14pt; }
    h3 { margin: 10pt 0 4pt; font-size: 11pt; }
    h1, h2, h3 { break-after: avoid; break-inside: avoid; }
    p, li { orphans: 3; widows: 3; }
    a { color: inherit; text-decoration: none; }
    figure { break-inside: avoid; margin: 0 0 6pt; }
    .key-figures { grid-template-columns: repeat(4, 1fr); margin: 10pt 0; }
    .key-figures div, .thumbnail { break-inside: avoid; }
    .summary { grid-template-columns: minmax(0, 1fr) 55mm; }
    .key-figures b { font-size: 18pt; }
    figure > img, .map > svg { width: auto; max-height: 205mm; }
    .map.large { overflow: visible; max-height: none; }
    .map.large > svg { width: auto; }
    .scroll { overflow: visible; }
    table.samkart caption span, table.samkart .g span { position: static; max-width: none; }
    table.samkart thead button { display: contents; }
    table.samkart thead button::after { content: none !important; }
    .lying { page: lying; }
    table.samkart { margin: 6pt 0; font-size: 8pt; line-height: 1.3; }
    table.samkart th, table.samkart td { padding: 1.5pt 4pt; }
    .lying table.samkart { font-size: 7pt; }
    .lying table.samkart th, .lying table.samkart td { padding: 1.5pt 2.5pt; }
    table.samkart caption { break-after: avoid; }
    table.samkart tr { break-inside: avoid; }
    table.samkart .g { break-after: avoid; }
    thead { display: table-header-group; }
    tfoot { display: table-row-group; break-before: avoid; }
    p.note { margin: 2pt 0; font-size: 8pt; }
    table.samkart + p.note { break-before: avoid; }
  }
  """
