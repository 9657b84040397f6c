import Analysis
import Cartography

/// The classes of a choropleth: as asked for, with classes of their own for none and for all where shares are shown, and
/// the numbers that its legend prints.
struct ChoroplethClasses {
  /// The classes of all values.
  let divided: Classes
  /// The least and the greatest value of each class; `nil` for an empty one.
  private let ends: [ClosedRange<Double>?]
  private let kind: Kind
  /// Whether somebody has said where classes begin.
  private let isGiven: Bool
  /// Whether none and all, 0 and 100 %, are classes by themselves, besides those that the method makes.
  let hasNone, hasAll: Bool
  /// How many decimals keep the edges apart, in the unit that is printed.
  private let places: Int

  /// - Parameters:
  ///   - values: of all units, wherever the map looks.
  ///   - method: how they are divided. Given breaks are kept as they are.
  init(_ values: [Double?], kind: Kind, by method: ClassMethod) {
    self.kind = kind
    isGiven = method.isManual
    let known = values.compactMap { $0 }.filter(\.isFinite)
    let method = method.asFractions(of: known, kind)
    var divided = classes(of: values, by: method)
    var own = (none: false, all: false)
    if case .share = kind, !method.isManual {
      // None and all are not a little and a lot: whoever has them is to be seen.
      let (none, all) = (known.contains(0), known.contains(1))
      let between = values.map { $0.flatMap { $0 > 0 && $0 < 1 ? $0 : nil } }
      let inner = classes(of: between, by: method)
      if (none || all), let range = inner.range, known.allSatisfy({ (0...1).contains($0) }) {
        let breaks =
          (none ? [roundest(above: 0, upTo: range.lowerBound)] : []) + inner.breaks + (all ? [1] : [])
        divided = classes(of: values, by: .manual(breaks))
        own = (none, all)
      }
    }
    self.divided = divided
    (hasNone, hasAll) = own
    var ends = [ClosedRange<Double>?](repeating: nil, count: divided.counts.count)
    for case let (value?, place?) in zip(values, divided.places) {
      ends[place] = ends[place].map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
    }
    self.ends = ends
    let size = kind.isShare ? 100.0 : 1
    let breaks = divided.breaks.map { $0 * size }
    let outermost = [divided.range?.lowerBound, divided.range?.upperBound].compactMap { $0 }.map { $0 * size }
    // Somebody's own breaks are repeated as they are; computed ones to a small part of the narrowest class.
    let edges = Set(breaks + outermost).sorted()
    let narrowest = zip(edges, edges.dropFirst()).map { $1 - $0 }.min() ?? 0
    places = decimals(
      keepingApart: breaks + outermost, exactly: breaks, slack: method.isManual ? 0 : narrowest / 20)
  }

  /// How many classes the method has made.
  var madeCount: Int { divided.counts.count - (hasNone ? 1 : 0) - (hasAll ? 1 : 0) }

  /// What a class holds, in words: `8–12`, `12–16`, `0 %`.
  ///
  /// The first class begins with the least value there is, and the last ends with the greatest; where somebody's own breaks
  /// lie outside the values, it has no other end: `under 5`, `200 or more`.
  func text(_ place: Int, _ words: MapWords) -> String {
    let breaks = divided.breaks
    guard let range = divided.range else { return words.numbers.missing }
    // A class of one value says that value; breaks that somebody has given are repeated as they are.
    if !isGiven, let end = ends[place], end.lowerBound == end.upperBound {
      let number = kind.isShare ? end.lowerBound * 100 : end.lowerBound
      return words.numbers.decimal(number, upTo: max(places, 1)) + (kind.isShare ? words.numbers.percentSign : "")
    }
    if let first = breaks.first, place == 0, first <= range.lowerBound {
      return words.filled(.classUnder, ["to": printed(first, words)])
    }
    if let last = breaks.last, place == breaks.count, last > range.upperBound {
      return words.filled(.classFrom, ["from": printed(last, words)])
    }
    let from = place == 0 ? min(range.lowerBound, breaks.first ?? range.lowerBound) : breaks[place - 1]
    let to = place == breaks.count ? max(range.upperBound, breaks.last ?? range.upperBound) : breaks[place]
    return printed(from, words, isOpen: true) + "–" + printed(to, words)
  }

  /// The rows of the legend, highest first: the range of each class, and how many it holds.
  func rows(_ counted: Classes, colours: [Colour], rim: Stroke, _ words: MapWords) -> [LegendRow] {
    colours.indices.reversed().map { place in
      LegendRow(
        .area(Paint(fill: colours[place], stroke: rim), hatch: nil), text(place, words),
        count: words.numbers.whole(counted.counts[place]))
    }
  }

  /// A number with the decimals that keep the classes apart; shares in per cent, without the sign.
  func printed(_ number: Double, _ numbers: NumberFormat) -> String {
    numbers.decimal(kind.isShare ? number * 100 : number, places: places)
  }

  private func printed(_ number: Double, _ words: MapWords, isOpen: Bool = false) -> String {
    let text = printed(number, words.numbers)
    return kind.isShare && !isOpen ? text + words.numbers.percentSign : text
  }
}

/// The fewest decimals with which different numbers are printed differently, and some of them as they are or nearly so; at
/// most 9.
///
/// - Parameter slack: how far the printed numbers may be from the edges.
func decimals(keepingApart numbers: [Double], exactly edges: [Double], slack: Double = 0) -> Int {
  let different = Array(Set(numbers)).sorted()
  var scale = 1.0
  for places in 0..<9 {
    let rounded = different.map { ($0 * scale).rounded() }
    let isExact = edges.allSatisfy {
      abs(($0 * scale).rounded() - $0 * scale) < max(slack * scale, 1e-6 * max(1, abs($0 * scale)))
    }
    if isExact, zip(rounded, rounded.dropFirst()).allSatisfy({ $0 < $1 }) { return places }
    scale *= 10
  }
  return 9
}

extension ClassMethod {
  fileprivate var isManual: Bool { if case .manual = self { true } else { false } }

  /// The method with breaks in per cent made fractions: shares are printed so, and none is above one.
  fileprivate func asFractions(of known: [Double], _ kind: Kind) -> ClassMethod {
    guard case .manual(let breaks) = self, kind.isShare, breaks.contains(where: { $0 > 1 }),
      known.allSatisfy({ (0...1).contains($0) })
    else { return self }
    return .manual(breaks.map { $0 / 100 })
  }

  /// How many classes are asked for; `nil` where breaks are given.
  var asked: Int? {
    switch self {
    case .quantile(let count), .equal(let count), .jenks(let count): count
    case .manual: nil
    }
  }
}
