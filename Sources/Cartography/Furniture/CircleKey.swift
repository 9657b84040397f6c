import Geometry

/// What the sizes of circles on a map mean: some circles inside each other, standing on one line, each with its value.
public struct CircleKey: Sendable {
  /// A circle with what it stands for.
  public struct Entry: Equatable, Sendable {
    /// The radius on the page, in millimetres.
    public var radius: Double
    /// What it stands for.
    public var label: String

    /// An entry from its parts.
    public init(radius: Double, label: String) {
      self.radius = radius
      self.label = label
    }
  }

  /// Its size in millimetres.
  public let width, height: Double

  private let heading: TextBlock
  private let entries: [Entry]
  /// For each entry how far above the line on which the circles stand the middle of its label is.
  private let levels: [Double]
  private let style: LegendStyle
  private let top: Double

  /// The circles under a heading that is broken to a width in millimetres; values without area are left out.
  public init(_ heading: String, _ entries: [Entry], width limit: Double, style: LegendStyle, palette: Palette) {
    let sorted = entries.filter { $0.radius > 0 }.sorted { ($0.radius, $0.label) < ($1.radius, $1.label) }
    self.heading = TextBlock(
      [.init(heading, size: style.size, leading: style.leading, isBold: true, colour: palette.ink)], width: limit,
      in: style.face)
    var levels: [Double] = []
    for entry in sorted {
      // Level with the top of its circle, unless that would stand on the label below.
      levels.append(max(2 * entry.radius, levels.last.map { $0 + style.leading } ?? 0))
    }
    self.levels = levels
    self.entries = sorted
    self.style = style
    let greatest = sorted.last?.radius ?? 0
    let letters = sorted.map { roomyTextWidth($0.label, size: style.size, in: style.face) }.max() ?? 0
    width = max(self.heading.width, 2 * greatest + CircleKey.reach + letters)
    top = self.heading.height + style.rowGap + style.leading / 2
    height = top + max(2 * greatest, levels.last ?? 0) + 0.2
  }

  /// From the rim of the greatest circle to the labels.
  private static let reach = 3.0

  /// The key as items, with its top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let ground = corner.y + height - 0.2
    let greatest = entries.last?.radius ?? 0
    // The line around the greatest lies within the page.
    let middle = corner.x + greatest + 0.1
    let rule = Stroke(palette.quiet, width: 0.15)
    var items = heading.items(at: corner)
    for (entry, level) in zip(entries, levels).reversed() {
      items.append(
        .circle(
          Circle(centre: Point(x: middle, y: ground - entry.radius), radius: entry.radius),
          Paint(fill: palette.paper, stroke: rule)))
      let label = Point(x: corner.x + 2 * greatest + CircleKey.reach, y: ground - level)
      items.append(
        // A path rather than a line: lines of a legend keep their look on a dark page.
        .path(
          PathData(
            [[Point(x: middle, y: ground - 2 * entry.radius), Point(x: label.x - 0.6, y: label.y)]], isClosed: false),
          Paint(stroke: rule)))
      items.append(
        .text(
          TextRun(
            entry.label, at: Point(x: label.x, y: label.y + style.face.capHeight * style.size / 2), size: style.size,
            colour: palette.ink)))
    }
    return items
  }
}

/// Up to three round values for a key of circles: about the greatest, and a fraction of it each time, all of two digits at
/// most.
///
/// - Parameters:
///   - greatest: the greatest value on the map.
///   - areWhole: whether the values are whole numbers, so that the key has such too.
public func circleKeyValues(upTo greatest: Double, areWhole: Bool = false) -> [Double] {
  guard greatest > 0, greatest.isFinite else { return [] }
  var values: [Double] = []
  for share in [1, 0.2, 0.02] {
    let value = roundest(above: greatest * share * 0.6, upTo: greatest * share)
    if areWhole, value != value.rounded() { continue }
    if value > 0, !values.contains(value) { values.append(value) }
  }
  return values
}
