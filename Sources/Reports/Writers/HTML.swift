/// The table as one accessible `<table>`, to be put into a page: caption, scoped headings, notes in a paragraph each.
///
/// Classes only: `samkart` on the table, `n` on cells with numbers. A page brings ``tableStyle``. What a script of a page
/// needs stands in attributes: of a cell what its row is sorted by, of a row what it is about.
public func htmlFragment(_ table: Table) -> String {
  let printed = PrintedTable(table)
  let sorting = SortValues(table, printed)
  func cell(_ text: RunningText, _ place: Int, _ sortValue: String? = nil) -> String {
    let style =
      (printed.isNumeric[place] ? " class=\"n\"" : "") + (sortValue.map { " data-value=\"\($0)\"" } ?? "")
    let content = html(text)
    return place == printed.rowHeading ? "<th scope=\"row\"\(style)>\(content)</th>" : "<td\(style)>\(content)</td>"
  }
  func row(_ texts: [RunningText], _ subject: String = "", _ values: [String?] = []) -> String {
    "<tr\(subject)>" + texts.indices.map { cell(texts[$0], $0, values.isEmpty ? nil : values[$0]) }.joined() + "</tr>"
  }

  var lines = [
    "<table class=\"samkart\">", "<caption><span>\(escapedForHTML(table.printedCaption))</span></caption>", "<thead>",
  ]
  let headings = printed.headings.indices.map {
    "<th scope=\"col\"\(printed.isNumeric[$0] ? " class=\"n\"" : "")>\(escapedForHTML(printed.headings[$0]))</th>"
  }
  lines += ["<tr>" + headings.joined() + "</tr>", "</thead>"]
  for (place, group) in printed.groups.enumerated() {
    lines.append("<tbody>")
    if let heading = group.heading {
      lines.append(
        "<tr class=\"g\"><th scope=\"rowgroup\" colspan=\"\(headings.count)\"><span>\(html(RunningText([group.place.map { .link(heading, to: $0) } ?? .text(heading)])))</span></th></tr>"
      )
    }
    for (index, texts) in group.running.enumerated() {
      let subject = RowSubject(table.groups[place].rows[index], in: table)
      lines.append(row(texts, subject.attributes, sorting.groups[place][index]))
    }
    lines.append("</tbody>")
  }
  if let total = printed.total { lines += ["<tfoot>", row(total.map { RunningText($0) }), "</tfoot>"] }
  lines.append("</table>")
  lines += (table.notes + table.source).map { "<p class=\"note\">\(escapedForHTML($0))</p>" }
  return lines.joined(separator: "\n") + "\n"
}

/// The table as a page of its own, without any reference to the outside.
public func htmlPage(_ table: Table) -> String {
  """
  <!DOCTYPE html>
  <html lang="\(table.language.code)">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>\(escapedForHTML(table.printedCaption))</title>
  <style>
  \(pageColours)
  body { margin: 1em; font: 11pt/1.4 Arial, Helvetica, "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
  .scroll { overflow-x: auto; }
  \(tableStyle)
  \(printStyle)
  </style>
  </head>
  <body>
  <main>
  <div class="scroll\(PaperForm(of: PrintedTable(table)) == .lying ? " lying" : "")" role="region" tabindex="0" \
  aria-label="\(escapedForHTML(table.printedCaption))">
  \(htmlFragment(table))</div>
  </main>
  <script>
  \(sortingScript)
  </script>
  </body>
  </html>

  """
}

/// A text that HTML shows as it is, in an element or in a quoted attribute. Control characters, which HTML does not
/// allow, fall away, and what stands for no character is shown as one that is not known.
public func escapedForHTML(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { isMarkup($0) || isControl($0) || isNoCharacter($0) }) else { return text }
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    case "\n", "\t": escaped.unicodeScalars.append(scalar)
    case _ where isNoCharacter(scalar): escaped += "\u{FFFD}"
    default: if !isControl(scalar) { escaped.unicodeScalars.append(scalar) }
    }
  }
  return escaped
}

private func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "&", "<", ">", "\"", "'": true
  default: false
  }
}
