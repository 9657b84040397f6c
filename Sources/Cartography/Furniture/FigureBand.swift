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

  private let columns: Int
  private let columnWidth: Double
  private let figures: [(value: String, valueWidth: Double, lines: [String])]
  private static let valueSize = points(15), labelSize = points(7), leading = points(8.4)
  private static let step = 8.2, gap = 1.8, columnGap = 4.0

  /// The figures in columns of equal width, row by row, in a width in millimetres.
  public init(_ figures: [Figure], columns: Int, width: Double) {
    let columnWidth = (width - Self.columnGap * Double(columns - 1)) / Double(columns)
    self.figures = figures.map { figure in
      let valueWidth = roomyTextWidth(figure.value, size: Self.valueSize, isBold: true)
      let labelWidth = max(10, columnWidth - valueWidth - Self.gap)
      return (figure.value, valueWidth, wrapped(figure.label, width: labelWidth, size: Self.labelSize))
    }
    self.columns = columns
    self.columnWidth = columnWidth
    self.width = width
    let tallest = self.figures.map { Double($0.lines.count) * Self.leading }.max() ?? 0
    height = max(Self.step, tallest) * Double((figures.count + columns - 1) / columns)
  }

  /// The figures as items, with the top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let rowHeight = height / Double(max(1, (figures.count + columns - 1) / columns))
    var items: [SheetItem] = []
    for (place, figure) in figures.enumerated() {
      let left = corner.x + Double(place % columns) * (columnWidth + Self.columnGap)
      let middle = corner.y + (Double(place / columns) + 0.5) * rowHeight
      items.append(
        .text(
          TextRun(
            figure.value, at: Point(x: left, y: middle + TextMetrics.capHeight * Self.valueSize / 2),
            size: Self.valueSize, isBold: true, colour: palette.ink)))
      let top = middle - Double(figure.lines.count) * Self.leading / 2
      for (line, text) in figure.lines.enumerated() {
        let baseline = top + (Double(line) + 0.5) * Self.leading + TextMetrics.capHeight * Self.labelSize / 2
        items.append(
          .text(
            TextRun(
              text, at: Point(x: left + figure.valueWidth + Self.gap, y: baseline), size: Self.labelSize,
              colour: palette.quiet)))
      }
    }
    return items
  }
}
