import Geometry

/// A heading and rows of a name, a bar or a dot, and a figure: shares beside a map, in the colours that they have on it.
public struct BarList: Sendable {
  /// One row.
  public struct Row: Equatable, Sendable {
    /// What has the share, and the share as it is printed.
    public var name, value: String
    /// The number that it has on the map, below those of the other rows; empty for none.
    public var number: String
    /// The length of the bar, 0...1 of the longest there can be.
    public var share: Double
    /// The fill of the bar.
    public var fill: Colour
    /// A second share of the same, which a ring on the bar shows; `nil` for none.
    public var second: Double?

    /// A row from its parts.
    public init(
      name: String, number: String = "", value: String, share: Double, fill: Colour, second: Double? = nil
    ) {
      self.name = name
      self.number = number
      self.value = value
      self.share = share
      self.fill = fill
      self.second = second
    }
  }

  /// How a share is drawn: as a bar from nothing, or as a dot on a line from nothing to all, which takes less height.
  public enum Form: Hashable, Sendable { case bars, dots }

  /// The scale over the rows: what some shares are called, and a share that is marked by a line through all rows.
  public struct Axis: Equatable, Sendable {
    /// Shares 0...1 with what is written over them, rising.
    public var ticks: [(share: Double, text: String)]
    /// The share that the line marks; `nil` for none.
    public var mark: Double?

    /// An axis from its parts.
    public init(ticks: [(share: Double, text: String)], mark: Double? = nil) {
      self.ticks = ticks
      self.mark = mark
    }

    /// Whether two axes are the same.
    public static func == (a: Self, b: Self) -> Bool {
      a.mark == b.mark && a.ticks.elementsEqual(b.ticks) { $0.share == $1.share && $0.text == $1.text }
    }
  }

  /// Its size in millimetres.
  public let width, height: Double

  private let heading: [String]
  private let rows: [Row]
  private let style: LegendStyle
  private let numbers, names, values: Double
  /// Whether figures stand below each other, rather than each behind its bar.
  private let alignsValues: Bool
  private let form: Form
  private let axis: Axis?

  /// The rows in their order, in a width in millimetres. The bars get what names and figures leave, and 8 mm at least.
  ///
  /// - Parameter isBound: whether the list is no wider than that, so that long names end with dots instead, and the bars get
  ///   `leastBoundBar` at least.
  public init(
    _ heading: String, _ rows: [Row], width: Double, form: Form = .bars, axis: Axis? = nil,
    style: LegendStyle = LegendStyle(), isBound: Bool = false
  ) {
    func widest(_ texts: [String]) -> Double {
      texts.map { roomyTextWidth($0, size: style.size, in: style.face) }.max() ?? 0
    }
    let widestNumber = widest(rows.map(\.number))
    numbers = widestNumber > 0 ? widestNumber + style.sampleGap : 0
    alignsValues = form == .dots || rows.contains { $0.second != nil }
    values = widest(rows.map(\.value)) + style.sampleGap + (alignsValues ? Self.dotRadius : 0)
    var rows = rows
    let room = width - values - Self.leastBoundBar - numbers - style.sampleGap
    if isBound {
      for place in rows.indices {
        rows[place].name = cut(rows[place].name, width: room, size: style.size, in: style.face)
      }
    }
    names = numbers + widest(rows.map(\.name)) + style.sampleGap
    self.width = isBound ? width : max(width, names + values + 8)
    self.heading = wrapped(heading, width: self.width, size: style.size, isBold: true, in: style.face)
    self.rows = rows
    self.style = style
    self.form = form
    self.axis = axis
    height =
      Double(self.heading.count) * style.leading + style.headingGap + Self.head(axis, style)
      + Double(rows.count) * Self.step(form, style)
  }

  /// The list as items, with its top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let capHeight = style.face.capHeight * style.size
    var items: [SheetItem] = heading.enumerated().map { place, line in
      let baseline = corner.y + Double(place) * style.leading + (style.leading + capHeight) / 2
      return .text(
        TextRun(line, at: Point(x: corner.x, y: baseline), size: style.size, isBold: true, colour: palette.ink))
    }
    let top = corner.y + Double(heading.count) * style.leading + style.headingGap + Self.head(axis, style)
    let longest = width - names - values
    items += drawnAxis(from: Point(x: corner.x + names, y: top), longest: longest, palette)
    for (place, row) in rows.enumerated() {
      let middle = top + (Double(place) + 0.5) * Self.step(form, style)
      let baseline = middle + capHeight / 2
      let left = corner.x + names
      let length = longest * max(0, min(1, row.share))
      if !row.number.isEmpty {
        let end = Point(x: corner.x + numbers - style.sampleGap, y: baseline)
        items.append(.text(TextRun(row.number, at: end, size: style.size, anchor: .end, colour: palette.ink)))
      }
      items.append(
        .text(
          TextRun(row.name, at: Point(x: corner.x + numbers, y: baseline), size: style.size, colour: palette.ink)))
      items += drawn(row, from: Point(x: left, y: middle), length: length, longest: longest, palette)
      let endsTogether = form == .dots
      items.append(
        .text(
          TextRun(
            row.value,
            at: Point(
              x: endsTogether
                ? corner.x + width : left + (alignsValues ? longest + Self.dotRadius : length) + style.sampleGap,
              y: baseline),
            size: style.size, anchor: endsTogether ? .end : .start, colour: palette.ink)))
    }
    return items
  }

  private func drawn(_ row: Row, from left: Point, length: Double, longest: Double, _ palette: Palette) -> [SheetItem] {
    let rim = Stroke(palette.outline, width: 0.12)
    switch form {
    case .bars:
      let bar = Box(minX: left.x, minY: left.y - 1.1, maxX: left.x + length, maxY: left.y + 1.1)
      let ring = row.second.map { second -> [SheetItem] in
        let centre = Point(x: left.x + longest * max(0, min(1, second)), y: left.y)
        // A thin line leads to the one from the end of the other, so that the way between them is seen.
        return [
          .path(
            PathData([[Point(x: left.x + length, y: left.y), centre]], isClosed: false),
            Paint(stroke: Stroke(palette.outline, width: 0.18))),
          .circle(
            Circle(centre: centre, radius: Self.dotRadius),
            Paint(fill: palette.paper, stroke: Stroke(palette.outline, width: 0.35))),
        ]
      }
      return (length > 0 ? [.rectangle(bar, cornerRadius: 0, Paint(fill: row.fill, stroke: rim))] : [])
        + (ring ?? [])
    case .dots:
      let centre = Point(x: left.x + length, y: left.y)
      return [
        .line(from: left, to: Point(x: left.x + longest, y: left.y), Stroke(palette.hairline, width: 0.12)),
        .circle(Circle(centre: centre, radius: Self.dotRadius), Paint(fill: row.fill, stroke: rim)),
      ]
    }
  }

  /// What the shares are called above the rows, a short line below each, and a line through all rows at what is marked.
  ///
  /// What would stand on what is written already is left out with its line, the marked share and the ends last.
  private func drawnAxis(from corner: Point, longest: Double, _ palette: Palette) -> [SheetItem] {
    guard let axis else { return [] }
    let size = style.size * 0.92
    let capHeight = style.face.capHeight * size
    let bottom = corner.y + Double(rows.count) * Self.step(form, style)
    func rank(_ share: Double) -> Int { share == axis.mark ? 0 : share == 0 || share == 1 ? 1 : 2 }
    var taken: [(from: Double, to: Double)] = []
    var items: [SheetItem] = []
    for tick in axis.ticks.sorted(by: { (rank($0.share), $0.share) < (rank($1.share), $1.share) }) {
      let x = corner.x + longest * tick.share
      let isMarked = tick.share == axis.mark
      let half = roomyTextWidth(tick.text, size: size, isBold: isMarked, in: style.face) / 2
      // The words of an end may stand outside it, where nothing else is written.
      let outwards = tick.share == 0 ? -half : tick.share == 1 ? half : 0
      let middle = [x, x + outwards].first { middle in
        taken.allSatisfy { middle + half + 0.4 < $0.from || middle - half - 0.4 > $0.to }
      }
      guard middle != nil || rank(tick.share) < 2 else { continue }
      // Paths rather than lines: lines of a legend keep their look on a dark page.
      items.append(
        .path(
          PathData([[Point(x: x, y: corner.y - 0.9), Point(x: x, y: isMarked ? bottom : corner.y)]], isClosed: false),
          Paint(
            stroke: isMarked
              ? Stroke(palette.ink, width: 0.2, dashes: [0.8, 0.5]) : Stroke(palette.quiet, width: 0.12))))
      guard let middle else { continue }
      taken.append((middle - half, middle + half))
      items.append(
        .text(
          TextRun(
            tick.text, at: Point(x: middle, y: corner.y - 1.2 - 0.1 * capHeight), size: size, isBold: isMarked,
            anchor: .middle, colour: isMarked ? palette.ink : palette.quiet)))
    }
    return items
  }

  /// The height of what stands over the rows.
  private static func head(_ axis: Axis?, _ style: LegendStyle) -> Double { axis == nil ? 0 : style.leading + 0.4 }

  /// The length of a bar of all where names give way to it, in millimetres.
  private static let leastBoundBar = 14.0

  /// A dot or ring that stands for all reaches beyond its line.
  private static let dotRadius = 0.8

  /// From one row to the next.
  private static func step(_ form: Form, _ style: LegendStyle) -> Double {
    style.leading * (form == .bars ? 1.45 : 1)
  }
}
