/// The document as a page that asks for nothing from elsewhere: style, script and, where they are given, drawings are in it.
/// Files beside it are led to, and needed only for figures without a drawing.
///
/// Made for WCAG 2.1 AA: a language, one first heading and the others in order, a link past the contents, landmarks,
/// tables that scroll by keyboard, contrast of 7 and more, nothing told by colour alone. All content is there without the
/// script, which only adds.
func html(_ document: Document) -> String {
  let words = Words(document.language)
  let sections = document.blocks.compactMap { block -> String? in
    guard case .section(let id, let heading) = block else { return nil }
    return "<li><a href=\"#\(escapedForHTML(id))\">\(escapedForHTML(heading))</a></li>"
  }
  return """
    <!DOCTYPE html>
    <html lang="\(document.language.code)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escapedForHTML(document.title))</title>
    <style>
    \(pageColours)
    \(pageStyle)
    \(figureStyle)
    \(tableStyle)
    \(printStyle)\(document.form == .note ? "\n" + noteStyle : "")
    </style>
    </head>
    <body\(document.form == .note ? " class=\"note\"" : "")>
    <a class="skip" href="#content">\(escapedForHTML(words[.skip]))</a>
    <header>
    <h1>\(escapedForHTML(document.title))</h1>
    </header>
    <nav aria-label="\(escapedForHTML(words[.contents]))">
    <ul>
    \(sections.joined(separator: "\n"))
    </ul>
    </nav>
    <main id="content" tabindex="-1">
    \(document.blocks.map { html($0, in: document, words) }.joined(separator: "\n"))
    </main>\(cards(of: document))
    <script>
    \(sortingScript)
    \(document.cards == nil ? "" : mapScript)
    </script>
    </body>
    </html>

    """
}

/// What the script reads, for pages that have it.
private func cards(of document: Document) -> String {
  document.cards.map { "\n<script type=\"application/json\" id=\"cards\">\($0.json)</script>" } ?? ""
}

private func html(_ block: Document.Block, in document: Document, _ words: Words) -> String {
  switch block {
  case .section(let id, let heading): "<h2 id=\"\(escapedForHTML(id))\">\(escapedForHTML(heading))</h2>"
  case .subsection(let id, let heading):
    "<h3\(id.map { " id=\"\(escapedForHTML($0))\"" } ?? "")>\(escapedForHTML(heading))</h3>"
  case .paragraph(let text): "<p>\(html(text))</p>"
  case .list(let items): html(items)
  case .keyFigures(let figures): html(figures)
  case .figure(let figure): html(figure, document.downloads, words)
  case .summary(let items, beside: let figure):
    "<div class=\"summary\">\n\(html(items))\n\(thumbnail(figure, words))\n</div>"
  case .files(let rows): html(rows, words)
  case .ways(let ways):
    "<nav class=\"ways\" aria-label=\"\(escapedForHTML(words[.ways]))\">\n<ul>\n"
      + ways.map { way in
        let rel = way.direction == .up ? "" : " rel=\"\(way.direction.rawValue)\""
        return "<li class=\"\(way.direction.rawValue)\"><a\(rel) href=\"\(escapedForHTML(way.place))\">"
          + "\(escapedForHTML(way.text))</a></li>\n"
      }.joined() + "</ul>\n</nav>"
  case .table(let table):
    html(table, id: "table-\(table.id)", document.form)
      + links(to: document.downloads.tables[table.id] ?? [], of: table.printedCaption, words)
  }
}

/// A table that scrolls by itself where it is wider than the page.
func html(_ table: Table, id: String?, _ form: Document.Form) -> String {
  let label = escapedForHTML(table.printedCaption)
  let anchor = id.map { " id=\"\(escapedForHTML($0))\"" } ?? ""
  return """
    <div\(anchor) class="scroll\(frameClasses(table, form))" role="region" tabindex="0" \
    aria-label="\(label)">
    \(htmlFragment(table))</div>
    """
}

/// What a style sheet must know of a table: a note keeps to a few sheets, none of which lies.
private func frameClasses(_ table: Table, _ form: Document.Form) -> String {
  switch form {
  case .note: table.rows.count <= 8 ? " short" : ""
  case .report: PaperForm(of: PrintedTable(table)) == .lying ? " lying" : ""
  }
}

/// The numbers of a page's opening as a list of names and values, each pair in an element of its own.
private func html(_ figures: [KeyFigure]) -> String {
  "<dl class=\"key-figures\">\n"
    + figures.map { figure in
      "<div><dt>\(escapedForHTML(figure.label))</dt><dd><b>\(escapedForHTML(figure.value))</b>"
        + (figure.detail.map { " <span>\(escapedForHTML($0))</span>" } ?? "") + "</dd></div>\n"
    }.joined() + "</dl>"
}

private func html(_ items: [RunningText]) -> String {
  "<ul>\n" + items.map { "<li>\(html($0))</li>\n" }.joined() + "</ul>"
}

/// A text with its links.
func html(_ text: RunningText) -> String {
  text.parts.map { part in
    switch part {
    case .text(let text): escapedForHTML(text)
    case .link(let text, to: let place): "<a href=\"\(escapedForHTML(place))\">\(escapedForHTML(text))</a>"
    }
  }.joined()
}
