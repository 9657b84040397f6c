import Analysis

/// The report as a page that works without a network: HTML, accessible, with its figure in a file beside it.
public func reportHTML(_ input: ReportInput, figure: FigureReference? = nil) -> String {
  html(report(input, figure: figure ?? .collaborations(input)))
}

/// The same report in Markdown.
public func reportMarkdown(_ input: ReportInput, figure: FigureReference? = nil) -> String {
  markdown(report(input, figure: figure ?? .collaborations(input)))
}

/// The report: key figures, the map, Tables 3-1, 3-2, 3-3 and B-1, fit and findings, what deviates, and where it all comes from.
func report(_ input: ReportInput, figure: FigureReference) -> Document {
  let words = Words(input.language)
  func numbered(_ theme: TableTheme, _ number: String) -> Table {
    var table = theme.table(input)
    table.title = words.filled(.tableTitle, ["number": number, "title": table.title])
    return table
  }
  let tables = (
    numbered(.participationByCounty, "3-1"), numbered(.participationBySize, "3-2"), numbered(.collaborations, "3-3"),
    numbered(.members, "B-1")
  )
  let numbers = words.list(["3-1", "3-2", "3-3", "B-1"])
  return Document(
    language: input.language,
    title: input.titles["report"] ?? words[.reportTitle],
    blocks: [
      .paragraph(sourceLines(input, words)[0]),
      .paragraph(KeySentences.sentences(input, words)),
      .section(id: "figure-3-1", heading: words[.figureHeading]),
      .figure(figure),
      .paragraph(words.filled(.asTable, ["tables": numbers])),
      .section(id: "headline", heading: words[.keyFigures]),
      .table(TableTheme.headline.table(input)),
      .section(id: "participation", heading: words[.participationHeading]),
      .table(tables.0), .table(tables.1),
      .section(id: "collaborations", heading: words[.collaborationsHeading]),
      .table(tables.2),
      .section(id: "members", heading: words[.membersHeading]),
      .table(tables.3),
    ] + findingsBlocks(input, words) + [
      .section(id: "deviations", heading: words[.deviationsHeading])
    ] + deviations(input, tables.2, words) + [.section(id: "sources", heading: words[.sourcesHeading])]
      + sources(input, words))
}

private func sources(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  let lines = sourceLines(input, words).map { Document.Block.paragraph($0) }
  guard !input.sources.isEmpty else { return lines }
  let list = input.sources.map { source in
    let parts = [source.title, source.place, source.licence.isEmpty ? "" : "\(words[.licence]): \(source.licence)"]
    return parts.filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }
  return lines + [.list(list)]
}
