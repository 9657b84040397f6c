/// The document in Markdown as GitHub reads it.
func markdown(_ document: Document) -> String {
  var parts = ["# " + escapedForMarkdown(document.title)]
  for block in document.blocks {
    switch block {
    case .section(_, let heading): parts.append("## " + escapedForMarkdown(heading))
    case .subsection(_, let heading): parts.append("### " + escapedForMarkdown(heading))
    case .paragraph(let text): parts.append(markdown(text))
    // Small pictures are for pages that can lead to the large one.
    case .list(let items), .summary(let items, beside: _):
      parts.append(items.map { "- " + markdown($0) }.joined(separator: "\n"))
    case .keyFigures(let figures):
      parts.append(
        figures.map { figure in
          "- **\(escapedForMarkdown(figure.value))** \(escapedForMarkdown(figure.label))"
            + (figure.detail.map { " (\(escapedForMarkdown($0)))" } ?? "")
        }.joined(separator: "\n"))
    case .files(let rows):
      parts.append(
        rows.map { row in
          let name = escapedForMarkdown(row.title)
          let links = row.forms.map { "[\(escapedForMarkdown($0.form))](\(destination($0.place)))" }
          return "- \(row.page.map { "[\(name)](\(destination($0)))" } ?? name): \(links.joined(separator: ", "))"
        }.joined(separator: "\n"))
    case .ways(let ways):
      parts.append(
        ways.map { "[\(escapedForMarkdown($0.text))](\(destination($0.place)))" }.joined(separator: " · "))
    case .figure(let figure):
      parts.append("![\(escapedForMarkdown(figure.alternative))](\(destination(figure.file)))")
      parts.append("*\(escapedForMarkdown(Words(document.language).caption(figure.caption)))*")
      parts.append(escapedForMarkdown(figure.description))
      if let also = figure.alsoIn { parts.append(markdown(also)) }
      parts += figure.source.map(escapedForMarkdown)
      if let twin = figure.twin {
        // GitHub reads Markdown inside the element where blank lines stand around it.
        var body = markdown(twin, headingLevel: nil)
        body.removeLast()
        parts.append("<details>\n<summary>\(escapedForHTML(twin.title))</summary>")
        parts += [body, "</details>"]
      }
    case .table(let table):
      var body = markdown(table, headingLevel: 3)
      body.removeLast()
      parts.append(body)
    }
  }
  return parts.joined(separator: "\n\n") + "\n"
}

// Headings in Markdown have ids of the reader's own making: places in the same document are not led to.
func markdown(_ text: RunningText) -> String {
  text.parts.map { part in
    switch part {
    case .link(let text, to: let place) where !place.hasPrefix("#"):
      "[\(escapedForMarkdown(text))](\(destination(place)))"
    case .text(let text), .link(let text, to: _): escapedForMarkdown(text)
    }
  }.joined()
}

// In angle brackets a name may hold spaces; brackets and line breaks in it have no place in a link.
private func destination(_ file: String) -> String {
  let name = onOneLine(file).filter { $0 != "<" && $0 != ">" }
  return name.contains(" ") || name.contains("(") || name.contains(")") ? "<\(name)>" : name
}
