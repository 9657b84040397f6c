import Geometry

/// Large numbers, each with what it means beside it, in columns.
public struct FigureBand: Sendable {
  /// A number with its meaning.
  public struct Figure: Equatable, Sendable {
    /// The number as it is printed.
    public var value: String
    /// What it counts.
    public var label: String

    /// A figure from its parts.
    public init(value: String, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// Its size in millimetres.
  public let width, height: Double

  /// Whether some words are wider than their column, so that they would stand on the next figure.
  public let isCrowded: Bool

  private let columns: Int
  private let columnWidth: Double
  private let figures: [(value: String, valueWidth: Double, lines: [String])]
  private let style: FigureStyle

  /// The figures in columns of equal width, row by row, in a width in millimetres.
  public init(_ figures: [Figure], columns: Int, width: Double, style: FigureStyle = FigureStyle()) {
    self.style = style
    let columnWidth = (width - style.columnGap * Double(columns - 1)) / Double(columns)
    // The words of a column begin below each other.
    var widest = Array(repeating: 0.0, count: columns)
    for (place, figure) in figures.enumerated() {
      let own = roomyTextWidth(figure.value, size: style.valueSize, isBold: true, in: style.face)
      widest[place % columns] = max(widest[place % columns], own)
    }
    self.figures = figures.enumerated().map { place, figure in
      let valueWidth = widest[place % columns]
      let labelWidth = max(10, columnWidth - valueWidth - style.gap)
      return (figure.value, valueWidth, wrapped(figure.label, width: labelWidth, size: style.labelSize, in: style.face))
    }
    isCrowded = self.figures.contains { figure in
      let widest = figure.lines.map { roomyTextWidth($0, size: style.labelSize, in: style.face) }.max() ?? 0
      return figure.valueWidth + style.gap + widest > columnWidth + style.columnGap / 2
    }
    self.columns = columns
    self.columnWidth = columnWidth
    self.width = width
    let tallest = self.figures.map { Double($0.lines.count) * style.leading }.max() ?? 0
    height = max(style.step, tallest) * Double((figures.count + columns - 1) / columns)
  }

  /// How many figures it has.
  public var count: Int { figures.count }

  /// The figures as items, with the top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let rowHeight = height / Double(max(1, (figures.count + columns - 1) / columns))
    var items: [SheetItem] = []
    for (place, figure) in figures.enumerated() {
      let left = corner.x + Double(place % columns) * (columnWidth + style.columnGap)
      let middle = corner.y + (Double(place / columns) + 0.5) * rowHeight
      items.append(
        .text(
          TextRun(
            figure.value, at: Point(x: left, y: middle + style.face.capHeight * style.valueSize / 2),
            size: style.valueSize, isBold: true, colour: palette.ink)))
      let top = middle - Double(figure.lines.count) * style.leading / 2
      for (line, text) in figure.lines.enumerated() {
        let baseline = top + (Double(line) + 0.5) * style.leading + style.face.capHeight * style.labelSize / 2
        items.append(
          .text(
            TextRun(
              text, at: Point(x: left + figure.valueWidth + style.gap, y: baseline), size: style.labelSize,
              colour: palette.quiet)))
      }
    }
    return items
  }
}

/// The measures of a band of figures, in millimetres.
public struct FigureStyle: Equatable, Sendable {
  /// The family of the letters.
  public var face = Typeface.standard
  /// The size of the numbers, and of what they mean.
  public var valueSize = points(15), labelSize = points(7)
  /// From one baseline of the words to the next.
  public var leading = points(8.4)
  /// The least height of a row, the room between a number and its words, and that between columns.
  public var step = 8.2, gap = 1.8, columnGap = 4.0

  /// The measures as declared.
  public init() {}

  /// The measures for letters of other sizes, in millimetres: what goes with the letters follows.
  public init(valueSize: Double, labelSize: Double, face: Typeface = .standard) {
    self.face = face
    step *= valueSize / self.valueSize
    leading *= labelSize / self.labelSize
    self.valueSize = valueSize
    self.labelSize = labelSize
  }
}
