import Tabular
import Wordprocessing

/// The document as contents for a word processor.
///
/// Every figure and table has a caption whose number the word processor counts, and every number in the text that names
/// one is a reference to it.
func word(_ document: Document) -> WordContents {
  let words = Words(document.language)
  let captions = WordCaptions(document, words)
  let blocks = document.blocks.enumerated().flatMap { place, block -> [WordBlock] in
    switch block {
    case .section(let id, let heading): [.heading(level: 1, heading, place: id)]
    case .subsection(let id, let heading): [.heading(level: 2, heading, place: id)]
    case .paragraph(let text): [.paragraph(captions.runs(text))]
    case .list(let items): [.list(items.map(captions.runs))]
    case .keyFigures(let figures):
      [.keyFigures(figures.map { WordKeyFigure(value: $0.value, label: $0.label, detail: $0.detail) })]
    case .summary(let items, beside: let figure):
      [.list(items.map(captions.runs))] + [
        .thumbnail(file: figure.file, name: figure.id, alternative: figure.alternative, place: figure.id)
      ]
    // There are no other pages or files to lead to.
    case .ways, .files: []
    case .figure(let figure): word(figure, captions.caption(place))
    case .table(let table): [.table(word(table, captions.caption(place)))]
    }
  }
  return WordContents(
    title: document.title, language: document.language.tag,
    contentsHeading: document.form == .report ? words[.contents] : nil, blocks: blocks)
}

/// The picture, and below it what it shows, at length. Where that is a list of what tables say as well, it is for those
/// who do not see the picture, and stands with the alternative.
private func word(_ figure: FigureReference, _ caption: WordCaption) -> [WordBlock] {
  let isList = figure.description.count > 400
  let picture = WordPicture(
    file: figure.file, name: figure.id,
    alternative: isList ? "\(figure.alternative) \(figure.description)" : figure.alternative, caption: caption)
  return [.picture(picture)] + (isList ? [] : [.paragraph([.text(figure.description)])])
}

private func word(_ table: Table, _ caption: WordCaption) -> WordTable {
  let printed = PrintedTable(table)
  return WordTable(
    caption: caption, headings: printed.headings, isNumeric: printed.isNumeric,
    groups: printed.groups.map { WordTable.Group($0.heading, rows: $0.rows) }, total: printed.total,
    notes: table.notes + table.source)
}
