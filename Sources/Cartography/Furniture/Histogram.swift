import Geometry

/// How values spread: bars of equal width over the range, in the colours of the classes of the values that they count, with
/// the limits of the classes below and a mark at the mean.
///
/// A bar that a limit runs through has both colours, as much of each as it has values: each colour has as many as the
/// legend says.
public struct Histogram: Sendable {
  /// What stands under the bars and above them.
  public struct Labels: Sendable {
    /// Above the bars, broken to the width; the other one where the scale is logarithmic.
    public var heading, logarithmicHeading: String
    /// How a value is written.
    public var number: @Sendable (Double) -> String
    /// What the mean is called, with its value; `nil` for no mark.
    public var mean: (value: Double, text: String)?

    /// Labels from their parts.
    public init(
      heading: String, logarithmicHeading: String, number: @escaping @Sendable (Double) -> String,
      mean: (value: Double, text: String)? = nil
    ) {
      self.heading = heading
      self.logarithmicHeading = logarithmicHeading
      self.number = number
      self.mean = mean
    }
  }

  /// Its size in millimetres.
  public let width, height: Double

  /// Parts of a bar from the ground up, each as a share of the highest bar.
  private struct Bar {
    var parts: [(share: Double, fill: Colour)] = []
  }

  private let bars: [Bar]
  private let heading: TextBlock
  private let style: LegendStyle
  /// The limits of classes as places 0...1, with what is written at them where there is room.
  private let limits: [(place: Double, text: String?)]
  private let mean: (place: Double, text: String)?
  /// Whether the last bar holds all from its begin on.
  private let isOpen: Bool
  private let top: Double
  private let barHeight = 13.0

  /// The histogram of classified values; `nil` for fewer than two different ones.
  ///
  /// A few values far above all others would press the rest into one bar: then the scale is logarithmic, or where some
  /// values are not above 0, the last bar holds all from its begin on, which its label says.
  ///
  /// - Parameters:
  ///   - values: in any order; what is no number counts nowhere.
  ///   - breaks: the lower bounds of all classes but the first, ascending.
  ///   - colours: of the classes, from the first.
  public init?(
    of values: [Double], breaks: [Double], colours: [Colour], labels: Labels, width: Double, style: LegendStyle,
    palette: Palette
  ) {
    let sorted = values.filter(\.isFinite).sorted()
    guard let least = sorted.first, let greatest = sorted.last, least < greatest, !colours.isEmpty else { return nil }
    let last = breaks.last(where: { $0 > least && $0 < greatest })
    let near = last.map { min(greatest, $0 + ($0 - least)) } ?? greatest
    let isLogarithmic = near < greatest && least > 0
    let end = isLogarithmic ? greatest : near
    isOpen = end < greatest
    let count = Histogram.barCount
    // The logarithm of a quotient, or the difference of two numbers, may be of one too great to hold.
    let scale = binaryScale(of: [least, end])
    func place(_ value: Double) -> Double {
      isLogarithmic
        ? max(
          0,
          min(1, (logarithm(max(value, least)) - logarithm(least)) / (logarithm(greatest) - logarithm(least))))
        : max(0, min(1, (value / scale - least / scale) / (end / scale - least / scale)))
    }
    var counts = [[Int: Int]](repeating: [:], count: count)
    for value in sorted {
      let group = min(breaks.count { $0 <= value }, colours.count - 1)
      counts[min(count - 1, Int(place(value) * Double(count)))][group, default: 0] += 1
    }
    let most = Double(counts.map { $0.values.reduce(0, +) }.max() ?? 1)
    bars = counts.map { groups in
      Bar(parts: groups.sorted { $0.key < $1.key }.map { (Double($0.value) / most, colours[$0.key]) })
    }
    self.width = width
    self.style = style
    heading = TextBlock(
      [
        .init(
          isLogarithmic ? labels.logarithmicHeading : labels.heading, size: style.size, leading: style.leading,
          isBold: true, colour: palette.ink)
      ],
      width: width, in: style.face)
    // The ends first, then the limits from the left as far as they leave each other room.
    let size = Histogram.letters(style)
    func half(_ text: String) -> Double { roomyTextWidth(text, size: size, in: style.face) / 2 }
    let first = labels.number(least)
    let ending = (isOpen ? "→ " : "") + labels.number(greatest)
    var taken: [(from: Double, to: Double)] = [(0, 2 * half(first)), (width - 2 * half(ending), width)]
    var limits: [(place: Double, text: String?)] = [(0, first), (1, ending)]
    for value in breaks where value > least && value < end {
      let text = labels.number(value)
      let middle = place(value) * width
      let room = (from: middle - half(text) - 1, to: middle + half(text) + 1)
      let isFree = taken.allSatisfy { room.to < $0.from || room.from > $0.to }
      if isFree { taken.append(room) }
      limits.append((place(value), isFree ? text : nil))
    }
    self.limits = limits
    mean = labels.mean.map { (place($0.value), $0.text) }
    top = heading.height + (mean == nil ? 0.6 : style.leading + 0.6)
    height = top + barHeight + 0.9 + size + 0.4
  }

  private static let barCount = 30
  /// How far a last bar that is open stands from the one before it, in millimetres.
  private static let breakWidth = 1.0

  private static func letters(_ style: LegendStyle) -> Double { style.size * 0.92 }

  /// The histogram as items, with its top left corner at the place on the page.
  public func items(at corner: Point, palette: Palette) -> [SheetItem] {
    let size = Histogram.letters(style)
    let ground = corner.y + top + barHeight
    let step = width / Double(bars.count)
    var items = heading.items(at: corner)
    for (place, bar) in bars.enumerated() {
      // Apart from the others where it goes on beyond the scale, so that it is no second peak.
      let left = corner.x + Double(place) * step + (isOpen && place == bars.count - 1 ? Histogram.breakWidth : 0)
      let right = corner.x + Double(place + 1) * step - 0.1
      var foot = ground
      for part in bar.parts {
        // What is there is seen, however little it is.
        let height = max(0.25, part.share * barHeight)
        items.append(
          .rectangle(
            Box(minX: left + 0.1, minY: foot - height, maxX: right, maxY: foot), cornerRadius: 0,
            Paint(fill: part.fill, stroke: Stroke(palette.division, width: 0.08))))
        foot -= height
      }
    }
    // Paths rather than lines: lines of a legend keep their look on a dark page.
    func rule(_ from: Point, _ to: Point, _ stroke: Stroke) -> SheetItem {
      .path(PathData([[from, to]], isClosed: false), Paint(stroke: stroke))
    }
    let thin = Stroke(palette.quiet, width: 0.15)
    let (start, end) = (corner.x, corner.x + width)
    if isOpen {
      // Two strokes where the scale is broken.
      let broken = end - step + Histogram.breakWidth / 2
      items.append(rule(Point(x: start, y: ground), Point(x: broken - 0.25, y: ground), thin))
      items.append(rule(Point(x: broken + 0.25, y: ground), Point(x: end, y: ground), thin))
      for x in [broken - 0.25, broken + 0.25] {
        items.append(rule(Point(x: x - 0.3, y: ground + 0.7), Point(x: x + 0.3, y: ground - 0.7), thin))
      }
    } else {
      items.append(rule(Point(x: start, y: ground), Point(x: end, y: ground), thin))
    }
    for limit in limits {
      let x = corner.x + limit.place * width
      items.append(rule(Point(x: x, y: ground), Point(x: x, y: ground + 0.8), thin))
      guard let text = limit.text else { continue }
      let anchor: TextRun.Anchor = limit.place == 0 ? .start : limit.place == 1 ? .end : .middle
      items.append(
        .text(
          TextRun(
            text, at: Point(x: x, y: ground + 0.9 + style.face.capHeight * size + 0.3), size: size, anchor: anchor,
            colour: palette.ink)))
    }
    if let mean {
      let x = corner.x + mean.place * width
      let y = corner.y + heading.height + style.leading
      items.append(
        rule(
          Point(x: x, y: y), Point(x: x, y: ground), Stroke(palette.ink, width: 0.2, dashes: [0.8, 0.5])))
      let half = roomyTextWidth(mean.text, size: size, in: style.face) / 2
      let middle = max(corner.x + half, min(corner.x + width - half, x))
      items.append(
        .text(
          TextRun(mean.text, at: Point(x: middle, y: y - 0.5), size: size, anchor: .middle, colour: palette.ink)))
    }
    return items
  }
}
