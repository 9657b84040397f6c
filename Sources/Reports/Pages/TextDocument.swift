/// The document for a terminal or a mail: headings on lines of their own, lists indented.
func text(_ document: Document) -> String {
  var parts = [onOneLine(document.title)]
  for block in document.blocks {
    switch block {
    case .section(_, let heading), .subsection(_, let heading): parts.append(onOneLine(heading))
    case .paragraph(let text): parts.append(onOneLine(text.text))
    case .list(let items), .summary(let items, beside: _):
      parts[parts.count - 1] += "\n" + items.map { "  - " + onOneLine($0.text) }.joined(separator: "\n")
    case .keyFigures(let figures):
      parts.append(
        figures.map { figure in
          onOneLine("\(figure.value) \(figure.label)" + (figure.detail.map { " (\($0))" } ?? ""))
        }.joined(separator: "\n"))
    // Nothing leads anywhere in plain text.
    case .ways, .files: break
    case .figure(let figure):
      parts.append(onOneLine("\(Words(document.language).caption(figure.caption)) (\(figure.file))"))
    case .table(let table):
      var body = text(table)
      body.removeLast()
      parts.append(body)
    }
  }
  return parts.joined(separator: "\n\n") + "\n"
}
