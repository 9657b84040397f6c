import Cartography
import Geometry

/// The blocks of text of a page.
struct PageBlocks {
  let title, sources: TextBlock
  /// In two rows, in one, and below each other: the first for which there is room is used.
  let keyFigures: [FigureBand]

  init(_ input: MapInput, _ texts: MapTexts) {
    let palette = input.settings.palette
    let width = input.settings.width
    title = TextBlock(
      [
        .init(texts.title, size: points(13), leading: points(15), isBold: true, colour: palette.ink, isBalanced: true),
        .init(texts.subtitle, size: points(9), colour: palette.quiet, gap: 0.8, isBalanced: true),
      ], width: width)
    sources = TextBlock(texts.sources.map { .init($0, size: points(5.5), colour: palette.quiet) }, width: width)
    let count = texts.keyFigures.count
    keyFigures = [(count + 1) / 2, count, 1].filter { $0 > 0 }.map { columns in
      FigureBand(texts.keyFigures, columns: columns, width: min(width, columns == count ? width : Double(columns) * 48))
    }
  }

  /// The title as a group of its own in the drawing.
  var titleGroup: SheetItem { .group(SheetGroup(id: "title", items: title.items(at: Point(x: 0, y: 0)))) }

  /// The sources as a group of its own, with its lower end at a height of the page.
  func sourcesGroup(bottom: Double) -> SheetItem {
    .group(SheetGroup(id: "sources", items: sources.items(at: Point(x: 0, y: bottom - sources.height))))
  }
}
