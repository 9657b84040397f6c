/// The table as one accessible `<table>`, to be put into a page: caption, scoped headings, notes in a paragraph each.
///
/// Classes only: `samkart` on the table, `n` on cells with numbers. A page brings ``tableStyle``.
public func htmlFragment(_ table: Table) -> String {
  let printed = PrintedTable(table)
  func cell(_ text: RunningText, _ place: Int) -> String {
    let style = printed.isNumeric[place] ? " class=\"n\"" : ""
    let content = html(text)
    return place == printed.rowHeading ? "<th scope=\"row\"\(style)>\(content)</th>" : "<td\(style)>\(content)</td>"
  }
  func row(_ texts: [RunningText]) -> String {
    "<tr>" + texts.indices.map { cell(texts[$0], $0) }.joined() + "</tr>"
  }

  var lines = ["<table class=\"samkart\">", "<caption>\(escapedForHTML(table.printedCaption))</caption>", "<thead>"]
  let headings = printed.headings.indices.map {
    "<th scope=\"col\"\(printed.isNumeric[$0] ? " class=\"n\"" : "")>\(escapedForHTML(printed.headings[$0]))</th>"
  }
  lines += ["<tr>" + headings.joined() + "</tr>", "</thead>"]
  for group in printed.groups {
    lines.append("<tbody>")
    if let heading = group.heading {
      lines.append(
        "<tr class=\"g\"><th scope=\"rowgroup\" colspan=\"\(headings.count)\">\(html(RunningText([group.place.map { .link(heading, to: $0) } ?? .text(heading)])))</th></tr>"
      )
    }
    lines += group.running.map(row) + ["</tbody>"]
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
  body { margin: 2em; font: 11pt/1.4 Arial, Helvetica, "Liberation Sans", sans-serif; color: #1a1a1a; background: #ffffff; }
  \(tableStyle)
  \(printStyle)
  </style>
  </head>
  <body>
  <main\(PaperForm(of: PrintedTable(table)) == .lying ? " class=\"lying\"" : "")>
  \(htmlFragment(table))</main>
  </body>
  </html>

  """
}

/// A text that HTML shows as it is, in an element or in a quoted attribute. Control characters, which HTML does not
/// allow, fall away.
public func escapedForHTML(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { isMarkup($0) || isControl($0) }) else { return text }
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "'": escaped += "&#39;"
    case "\n", "\t": escaped.unicodeScalars.append(scalar)
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
