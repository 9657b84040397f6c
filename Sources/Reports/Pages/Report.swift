import Analysis

/// The report as a page that works without a network: HTML, accessible, with its figures in files beside it.
///
/// - Parameters:
///   - figure: the map of the collaborations; without its table when left out.
///   - further: the other maps, in the order in which they are shown.
///   - downloads: the files that lie beside the page.
public func reportHTML(
  _ input: ReportInput, figure: FigureReference? = nil, further: [FigureReference] = [],
  downloads: Downloads = Downloads()
) -> String {
  var document = report(input, figure: figure ?? .collaborations(input), further: further)
  document.downloads = downloads
  let words = Words(input.language)
  let files = section("files", words[.filesHeading], downloads.others.isEmpty ? [] : [.files(downloads.others)])
  let sources = document.blocks.firstIndex { if case .section("sources", _) = $0 { true } else { false } }
  document.blocks.insert(contentsOf: files, at: sources ?? document.blocks.endIndex)
  document.cards = PlaceCards(input)
  return html(document)
}

/// The same report in Markdown.
public func reportMarkdown(
  _ input: ReportInput, figure: FigureReference? = nil, further: [FigureReference] = []
) -> String {
  markdown(report(input, figure: figure ?? .collaborations(input), further: further))
}

/// The report: a first page that says it all in short, then maps, tables, findings, how numbers are made, and sources, each
/// thing once.
func report(_ input: ReportInput, figure: FigureReference, further: [FigureReference] = []) -> Document {
  let words = Words(input.language)
  let tables = ReportTables(input, words)
  return Document(
    language: input.language, title: input.titles["report"] ?? words[.reportTitle],
    blocks: opening(input, figure, tables: tables.titles, words)
      + section("maps", words[.mapsHeading], ([figure] + further).map { .figure($0.shown(in: tables, input, words)) })
      + section("tables", words[.tablesHeading], tables.blocks)
      + section("findings", words[.findingsHeading], findingsBlocks(input, tables, words))
      + section("method", words[.methodHeading], method(input, words))
      + section(
        "sources", words[.sourcesHeading],
        sources(input, used: Facts.assessment.union([.contiguity, .surroundings]), words)))
}

/// A section, unless it has nothing in it.
func section(_ id: String, _ heading: String, _ content: [Document.Block]) -> [Document.Block] {
  content.isEmpty ? [] : [.section(id: id, heading: heading)] + content
}
