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

/// The report: key figures, the map, the numbered tables, fit and findings, what deviates, and where it all comes from.
func report(_ input: ReportInput, figure: FigureReference, further: [FigureReference] = []) -> Document {
  let words = Words(input.language)
  let figures = PlacedFigures(further, hasFindings: input.assessment != nil)
  let more: [Document.Block] =
    figures.elsewhere.isEmpty ? [] : [.section(id: "maps", heading: words[.moreMapsHeading])] + figures.elsewhere
  let tables = NumberedTables(input, words)
  let participation = figures.participation + tables.participation.map { .table($0) }
  return Document(
    language: input.language,
    title: input.titles["report"] ?? words[.reportTitle],
    blocks: [
      .paragraph(sourceLines(input, words)[0]),
      .paragraph(KeySentences.sentences(input, words)),
      .section(id: "map", heading: words[.figureHeading]),
      .figure(figure),
      .paragraph(words.filled(.asTable, ["tables": words.list(tables.numbers)])),
    ] + more + [
      .section(id: "headline", heading: words[.keyFigures]),
      .table(TableTheme.headline.table(input)),
    ] + (participation.isEmpty ? [] : [.section(id: "participation", heading: words[.participationHeading])])
      + participation + [
        .section(id: "collaborations", heading: words[.collaborationsHeading]),
        .table(tables.collaborations),
        .section(id: "members", heading: words[.membersHeading]),
        .table(tables.members),
      ] + findingsBlocks(input, figures, words) + [
        .section(id: "deviations", heading: words[.deviationsHeading])
      ] + deviations(input, tables.collaborations, words) + [.section(id: "sources", heading: words[.sourcesHeading])]
      + sources(input, words))
}

/// The tables that a report has by number.
private struct NumberedTables {
  /// Those of participation that the data set has something for.
  let participation: [Table]
  let collaborations, members: Table
  /// Their numbers, in order.
  let numbers: [String]

  init(_ input: ReportInput, _ words: Words) {
    let compared: [TableTheme] = [TableTheme.participationByCounty, .participationBySize].filter {
      $0.unmetRequirement(in: input) == nil
    }
    let themes: [TableTheme] = compared + [TableTheme.collaborations, .members]
    let numbers = input.figures.numbers(of: themes.map(\.id))
    let tables = zip(themes, numbers).map { theme, number in
      var table = theme.table(input)
      table.number = number
      return table
    }
    self.numbers = numbers
    participation = Array(tables.dropLast(2))
    (collaborations, members) = (tables[tables.count - 2], tables[tables.count - 1])
  }
}

/// The maps beside the main one, by the section that they stand in.
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

func sources(_ input: ReportInput, _ words: Words) -> [Document.Block] {
  let lines = sourceLines(input, words).map { Document.Block.paragraph($0) }
  guard !input.sources.isEmpty else { return lines }
  let list = input.sources.map { source in
    let parts = [source.title, source.place, source.licence.isEmpty ? "" : "\(words[.licence]): \(source.licence)"]
    return parts.filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }
  return lines + [.list(list)]
}
