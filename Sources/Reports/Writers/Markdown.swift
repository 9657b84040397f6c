/// The table for Markdown as GitHub reads it: heading, table with numbers to the right, notes below.
public func markdown(_ table: Table) -> String { markdown(table, headingLevel: 2) }

/// The table for Markdown, under a heading of the level, or under none.
func markdown(_ table: Table, headingLevel: Int?) -> String {
  let printed = PrintedTable(table)
  func line(_ texts: [String]) -> String { "| " + texts.joined(separator: " | ") + " |" }
  func bold(_ text: String) -> String { text.isEmpty ? "" : "**\(text)**" }

  let heading = headingLevel.map {
    [String(repeating: "#", count: $0) + " " + escapedForMarkdown(table.printedCaption), ""]
  }
  var lines =
    (heading ?? []) + [
      line(printed.headings.map(escapedForMarkdown)),
      line(printed.isNumeric.map { $0 ? "---:" : "---" }),
    ]
  for group in printed.groups {
    if let heading = group.heading {
      // In the column of words, so that a narrow column of numbers stays narrow.
      lines.append(
        line(printed.headings.indices.map { $0 == printed.rowHeading ? bold(escapedForMarkdown(heading)) : "" }))
    }
    lines += group.running.map { line($0.map(markdown)) }
  }
  if let total = printed.total { lines.append(line(total.map { bold(escapedForMarkdown($0)) })) }
  for below in table.notes + table.source { lines += ["", escapedForMarkdown(below)] }
  return lines.joined(separator: "\n") + "\n"
}

/// A text that Markdown shows as it is, on one line.
func escapedForMarkdown(_ text: String) -> String {
  let line = onOneLine(text)
  guard line.utf8.contains(where: isMarkdown) else { return line }
  var escaped = ""
  // Scalars, not characters: a bar with an accent on it is a bar to Markdown.
  for scalar in line.unicodeScalars {
    switch scalar {
    case "|", "\\", "`", "*", "_", "[", "]", "~": escaped += "\\\(scalar)"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "&": escaped += "&amp;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

private func isMarkdown(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
    true
  default: false
  }
}
