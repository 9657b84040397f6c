import Geometry

/// A heading and rows of a name, a bar or a dot, and a figure: shares beside a map, in the colours that they have on it.
public struct BarList: Sendable {
  /// One row.
  public struct Row: Equatable, Sendable {
    /// What has the share, and the share as it is printed.
    public var name, value: String
    /// The length of the bar, 0...1 of the longest there can be.
    public var share: Double
    /// The fill of the bar.
    public var fill: Colour
    /// A second share of the same, which a ring on the bar shows; `nil` for none.
    public var second: Double?

    /// A row from its parts.
    public init(name: String, value: String, share: Double, fill: Colour, second: Double? = nil) {
      self.name = name
      self.value = value
      self.share = share
      self.fill = fill
      self.second = second
    }
  }

  /// How a share is drawn: as a bar from nothing, or as a dot on a line from nothing to all, which takes less height.
  public enum Form: Hashable, Sendable { case bars, dots }

  /// Its size in millimetres.
  public let width, height: Double

  private let heading: [String]
  private let rows: [Row]
  private let style: LegendStyle
  private let names, values: Double
  private let form: Form

  /// The rows in their order, in a width in millimetres. The bars get what names and figures leave, and 8 mm at least.
  public init(
    _ heading: String, _ rows: [Row], width: Double, form: Form = .bars, style: LegendStyle = LegendStyle()
  ) {
    func widest(_ texts: [String]) -> Double {
      texts.map { roomyTextWidth($0, size: style.size, in: style.face) }.max() ?? 0
    }
    names = widest(rows.map(\.name)) + style.sampleGap
    let hasRings = rows.contains { $0.second != nil }
    values = widest(rows.map(\.value)) + style.sampleGap + (form == .dots || hasRings ? Self.dotRadius : 0)
    self.width = max(width, names + values + 8)
    self.heading = wrapped(heading, width: self.width, size: style.size, isBold: true, in: style.face)
    self.rows = rows
    self.style = style
    self.form = form
    height = Double(self.heading.count) * style.leading + style.headingGap + Double(rows.count) * Self.step(form, style)
  }

  /// The list as items, with its top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let capHeight = style.face.capHeight * style.size
    var items: [SheetItem] = heading.enumerated().map { place, line in
      let baseline = corner.y + Double(place) * style.leading + (style.leading + capHeight) / 2
      return .text(
        TextRun(line, at: Point(x: corner.x, y: baseline), size: style.size, isBold: true, colour: palette.ink))
    }
    let top = corner.y + Double(heading.count) * style.leading + style.headingGap
    let longest = width - names - values
    for (place, row) in rows.enumerated() {
      let middle = top + (Double(place) + 0.5) * Self.step(form, style)
      let baseline = middle + capHeight / 2
      let left = corner.x + names
      let length = longest * max(0, min(1, row.share))
      let ring = row.second.map { longest * max(0, min(1, $0)) + Self.dotRadius } ?? 0
      items.append(.text(TextRun(row.name, at: Point(x: corner.x, y: baseline), size: style.size, colour: palette.ink)))
      items += drawn(row, from: Point(x: left, y: middle), length: length, longest: longest, palette)
      items.append(
        .text(
          TextRun(
            row.value,
            at: Point(
              x: left + (form == .bars ? max(length, ring) : longest + Self.dotRadius) + style.sampleGap, y: baseline),
            size: style.size,
            colour: palette.ink)))
    }
    return items
  }

  private func drawn(_ row: Row, from left: Point, length: Double, longest: Double, _ palette: Palette) -> [SheetItem] {
    let rim = Stroke(palette.outline, width: 0.12)
    switch form {
    case .bars:
      let bar = Box(minX: left.x, minY: left.y - 1.1, maxX: left.x + length, maxY: left.y + 1.1)
      let ring = row.second.map { second -> SheetItem in
        let centre = Point(x: left.x + longest * max(0, min(1, second)), y: left.y)
        return .circle(
          Circle(centre: centre, radius: Self.dotRadius),
          Paint(fill: palette.paper, stroke: Stroke(palette.outline, width: 0.35)))
      }
      return (length > 0 ? [.rectangle(bar, cornerRadius: 0, Paint(fill: row.fill, stroke: rim))] : [])
        + (ring.map { [$0] } ?? [])
    case .dots:
      let centre = Point(x: left.x + length, y: left.y)
      return [
        .line(from: left, to: Point(x: left.x + longest, y: left.y), Stroke(palette.hairline, width: 0.12)),
        .circle(Circle(centre: centre, radius: Self.dotRadius), Paint(fill: row.fill, stroke: rim)),
      ]
    }
  }

  /// A dot or ring that stands for all reaches beyond its line.
  private static let dotRadius = 0.95

  /// From one row to the next.
  private static func step(_ form: Form, _ style: LegendStyle) -> Double {
    style.leading * (form == .bars ? 1.45 : 1)
  }
}
