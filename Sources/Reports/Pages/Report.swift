import Analysis

/// The report as a page that works without a network: HTML, accessible, with its figures in files beside it.
///
/// - Parameters:
///   - figure: the map of the collaborations; without its table when left out.
///   - further: the other maps, each of which stands in the section that it belongs to.
public func reportHTML(
  _ input: ReportInput, figure: FigureReference? = nil, further: [FigureReference] = []
) -> String {
  html(report(input, figure: figure ?? .collaborations(input), further: further))
}

/// The same report in Markdown.
public func reportMarkdown(
  _ input: ReportInput, figure: FigureReference? = nil, further: [FigureReference] = []
) -> String {
  markdown(report(input, figure: figure ?? .collaborations(input), further: further))
}

/// The report: key figures, the map, Tables 3-1, 3-2, 3-3 and B-1, fit and findings, what deviates, and where it all comes from.
func report(_ input: ReportInput, figure: FigureReference, further: [FigureReference] = []) -> Document {
  let words = Words(input.language)
  let figures = PlacedFigures(further, hasFindings: input.assessment != nil)
  let more: [Document.Block] =
    figures.elsewhere.isEmpty ? [] : [.section(id: "maps", heading: words[.moreMapsHeading])] + figures.elsewhere
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
    ] + more + [
      .section(id: "headline", heading: words[.keyFigures]),
      .table(TableTheme.headline.table(input)),
      .section(id: "participation", heading: words[.participationHeading]),
    ] + figures.participation + [
      .table(tables.0), .table(tables.1),
      .section(id: "collaborations", heading: words[.collaborationsHeading]),
      .table(tables.2),
      .section(id: "members", heading: words[.membersHeading]),
      .table(tables.3),
    ] + findingsBlocks(input, figures, words) + [
      .section(id: "deviations", heading: words[.deviationsHeading])
    ] + deviations(input, tables.2, words) + [.section(id: "sources", heading: words[.sourcesHeading])]
      + sources(input, words))
}

/// The maps beside Figure 3-1, by the section that they stand in.
struct PlacedFigures {
  /// In the sections of the same name, and those that no section is about.
  private(set) var participation: [Document.Block] = [], fit: [Document.Block] = []
  private(set) var findings: [Document.Block] = [], elsewhere: [Document.Block] = []

  init(_ figures: [FigureReference], hasFindings: Bool) {
    for figure in figures {
      switch figure.id {
      case MapTheme.participation.figure: participation.append(.figure(figure))
      case MapTheme.fit.figure where hasFindings: fit.append(.figure(figure))
      case MapTheme.findings.figure where hasFindings: findings.append(.figure(figure))
      default: elsewhere.append(.figure(figure))
      }
    }
  }
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
