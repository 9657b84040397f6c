/// The table for a terminal: columns lined up by the width of their letters, no colour.
public func text(_ table: Table) -> String {
  let printed = PrintedTable(table)
  let headings = printed.headings.map(onOneLine)
  let groups = printed.groups.map { ($0.heading.map(onOneLine), $0.rows.map { $0.map(onOneLine) }) }
  let total = printed.total?.map(onOneLine)
  let everything = [headings] + groups.flatMap(\.1) + (total.map { [$0] } ?? [])
  let widths = headings.indices.map { place in everything.map { displayWidth(of: $0[place]) }.max() ?? 0 }

  func line(_ texts: [String]) -> String {
    let cells = texts.indices.map { place in
      let space = String(repeating: " ", count: widths[place] - displayWidth(of: texts[place]))
      return printed.isNumeric[place] ? space + texts[place] : texts[place] + space
    }
    return withoutTrailingSpaces(cells.joined(separator: "  "))
  }

  let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
  var lines = [onOneLine(table.printedCaption), "", line(headings), rule]
  for (place, group) in groups.enumerated() {
    if let heading = group.0 { lines += (place == 0 ? [] : [""]) + [heading] }
    lines += group.1.map(line)
  }
  if let total { lines += [rule, line(total)] }
  let below = table.notes + table.source
  if !below.isEmpty { lines += [""] + below.map(onOneLine) }
  return lines.joined(separator: "\n") + "\n"
}

private func withoutTrailingSpaces(_ line: String) -> String {
  guard let last = line.utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
  return String(line[..<line.utf8.index(after: last)])
}
