import Cartography
import Geometry

/// What stands in a circle: some lines about its middle, each as wide as the circle is at its height.
struct CircleText {
  /// A line with its look.
  struct Line {
    var text: String
    /// The size of the letters in millimetres.
    var size: Double
    var isBold = false
    var isItalic = false
  }

  let lines: [Line]

  /// The lines' baselines, from the middle of the circle down, in millimetres.
  private let baselines: [Double]
  private let face: Typeface

  /// The lines; `nil` when they do not fit a circle of the radius.
  init?(_ lines: [Line], radius: Double, in face: Typeface) {
    let capHeights = lines.map { face.capHeight * $0.size }
    let gaps = lines.dropFirst().map { $0.size * 0.34 }
    let height = capHeights.reduce(0, +) + gaps.reduce(0, +)
    let halves = lines.map { textWidth($0.text, size: $0.size, isBold: $0.isBold, in: face) / 2 }
    /// The baselines with the block moved down by a share of its height; `nil` where a line reaches out of the circle.
    func fitting(_ share: Double) -> [Double]? {
      var y = height * (share - 0.5)
      var baselines: [Double] = []
      for place in lines.indices {
        if place > 0 { y += gaps[place - 1] }
        let top = y
        y += capHeights[place]
        baselines.append(y)
        let (half, reach) = (halves[place], max(abs(top), abs(y)))
        guard (half * half + reach * reach).squareRoot() <= radius - MapMeasures.circleMargin else { return nil }
      }
      return baselines
    }
    // A long name below a short number has more room nearer the middle.
    let moves = lines.count > 1 ? [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24] : [0]
    guard let baselines = moves.lazy.compactMap({ fitting($0) }).first else { return nil }
    self.lines = lines
    self.baselines = baselines
    self.face = face
  }

  /// The size of the name, in points; `nil` where a number stands alone.
  var nameSize: Double? { lines.first { !$0.isBold }.map { $0.size / points(1) } }

  /// The texts in a circle on the page.
  func runs(in circle: Circle, palette: Palette) -> [TextRun] {
    zip(lines, baselines).map { line, baseline in
      TextRun(
        line.text, at: Point(x: circle.centre.x, y: circle.centre.y + baseline), size: line.size, isBold: line.isBold,
        isItalic: line.isItalic, anchor: .middle, colour: palette.ink)
    }
  }

  /// The fullest text that fits: number, name and people, fewer of them, the number alone or the name alone, and whether
  /// it tells the people; `nil` when nothing does.
  ///
  /// - Parameters:
  ///   - name: `nil` where the number alone is to stand.
  ///   - people: `nil` where they are not to be told.
  ///   - largest: the size in points that the name may have at most: that of one with more people.
  static func fullest(
    number: String?, name: String?, people: String?, radius: Double, largest: Double = .infinity, in face: Typeface
  ) -> (text: CircleText, tellsPeople: Bool)? {
    typealias Look = PopulationLook
    func line(_ text: String, _ size: Double, isBold: Bool = false) -> Line {
      Line(text: text, size: points(size), isBold: isBold, isItalic: number == nil && !isBold)
    }
    guard let name else {
      return number.flatMap { number in
        Look.numberSizes.lazy.compactMap { CircleText([line(number, $0, isBold: true)], radius: radius, in: face) }
          .first.map { ($0, false) }
      }
    }
    /// The name on one line, or on one for each of its words.
    func names(_ size: Double) -> [[Line]] {
      guard size <= largest + 1e-6 else { return [] }
      let words = name.split(separator: " ").map(String.init)
      return [[line(name, size)]] + (words.count > 1 ? [words.map { line($0, size) }] : [])
    }
    func fitting(_ lines: [Line]) -> CircleText? { CircleText(lines, radius: radius, in: face) }
    let heads = { (size: Double) in number.map { [line($0, size, isBold: true)] } ?? [] }
    for size in people == nil ? [] : Look.peopleSizes {
      // A name by itself is larger than what is told of it, where it can be.
      for lines in (number == nil ? [2, 1, 0] : [0]).flatMap({ names(size + $0) }) {
        if let text = fitting(heads(size + 2) + lines + [line(people ?? "", size)]) { return (text, true) }
      }
    }
    for size in Look.nameSizes {
      // Beside a number, a name is the lesser of the two.
      for lines in names(number == nil ? size : max(size - 1.5, Look.nameSizes.last ?? size)) {
        if let text = fitting(heads(size) + lines) { return (text, false) }
      }
    }
    guard let number else { return nil }
    return Look.numberSizes.lazy.compactMap { fitting([line(number, $0, isBold: true)]) }.first.map { ($0, false) }
  }
}
