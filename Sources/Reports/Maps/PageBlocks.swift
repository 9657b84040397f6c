import Cartography
import Geometry

/// The blocks of text of a page.
struct PageBlocks {
  let title, sources: TextBlock
  /// What they keep from the edges of the page, in millimetres.
  let inset: Double
  /// In two rows, in one, and below each other, then fewer of them: the first for which there is room is used.
  let keyFigures: [FigureBand]
  /// Shares beside the map; `nil` for none.
  let bars: (list: BarList, corner: Point)?

  /// - Parameter inset: what they keep from the edges of the page, in millimetres; as all pages unless stated.
  init(_ input: MapInput, _ texts: MapTexts, inset: Double = MapMeasures.pageInset) {
    let palette = input.settings.palette
    self.inset = inset
    let width = input.settings.width - 2 * inset
    let style = input.settings.style
    let text = style.text
    title = TextBlock(
      [
        .init(
          texts.title, size: points(text.title), leading: points(text.title * 15 / 13), isBold: true,
          colour: palette.ink, isBalanced: true),
        .init(texts.subtitle, size: points(text.subtitle), colour: palette.quiet, gap: 0.8, isBalanced: true),
      ], width: width, in: style.typeface)
    sources = TextBlock(
      texts.sources.map { .init($0, size: points(text.sources), colour: palette.quiet) }, width: width,
      in: style.typeface)
    // Rather a little smaller than fewer.
    let looks = [1, MapMeasures.smallFigures].map { step in
      FigureStyle(
        valueSize: points(text.keyFigure * step),
        labelSize: points(min(text.keyLabel, max(MapMeasures.leastLetters, text.keyLabel * step))), face: style.typeface
      )
    }
    bars = texts.bars.map { bars in
      let list = BarList(
        bars.heading, bars.rows, width: min(bars.width, width * bars.share), form: bars.form, axis: bars.axis,
        style: style.legendStyle)
      return (list, bars.corner)
    }
    let count = texts.keyFigures.count
    keyFigures = (0..<count).flatMap { left in looks.map { (left, $0) } }.flatMap { left, figures -> [FigureBand] in
      let count = count - left
      let columns = left == 0 ? [(count + 1) / 2, count, 1] : [(count + 1) / 2, count]
      let bands = columns.map { columns in
        // In narrower columns the words beside the numbers would stand one below the other.
        let long = texts.keyFigures.map {
          textWidth($0.value, size: figures.valueSize, isBold: true, in: style.typeface)
        }
        let column = max(48 * text.keyFigure / 15, (long.max() ?? 0) + 38 * text.keyLabel / 7)
        let wide = Double(columns) * column
        return FigureBand(
          Array(texts.keyFigures.prefix(count)), columns: columns, width: min(width, columns == count ? width : wide),
          style: figures)
      }
      return bands.filter { !$0.isCrowded } + (left == 0 ? bands.filter(\.isCrowded).suffix(1) : [])
    }
  }

  /// The title as a group of its own in the drawing.
  var titleGroup: SheetItem { .group(SheetGroup(id: "heading", items: title.items(at: Point(x: inset, y: inset)))) }

  /// The sources as a group of its own, with its lower end at a height of the page.
  func sourcesGroup(bottom: Double) -> SheetItem {
    .group(SheetGroup(id: "sources", items: sources.items(at: Point(x: inset, y: bottom - inset - sources.height))))
  }
}
