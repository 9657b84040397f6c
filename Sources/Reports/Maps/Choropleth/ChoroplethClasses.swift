import Analysis
import Cartography

/// The classes of a choropleth: as asked for, with classes of their own for none and for all where shares are shown, and
/// the numbers that its legend prints.
struct ChoroplethClasses {
  /// The classes of all values as they are printed: who is printed alike is in one class.
  let divided: Classes
  /// How numbers are printed; in per cent where they are shares.
  let rounding: ValueRounding
  /// Whether classes are ranges of whole numbers that share none: `2–3`, `4–5`.
  private let countsWhole: Bool
  /// The least and the greatest printed value of each class; `nil` for an empty one.
  private let ends: [ClosedRange<Double>?]
  private let kind: Kind
  /// Whether somebody has said where classes begin, or all are equally wide: then a class is its range, whatever is in it.
  private let isRange: Bool
  /// Whether none and all, 0 and 100 %, are classes by themselves, besides those that the method makes.
  let hasNone, hasAll: Bool
  /// Whether nothing, 0, parts classes below it from classes above it and has one by itself.
  let hasZero: Bool
  /// How many classes lie below 0, where some lie below it and others above; `nil` for classes on one side.
  let belowZero: Int?

  /// - Parameters:
  ///   - values: of all units, wherever the map looks.
  ///   - method: how they are divided. Given breaks are kept as they are.
  ///   - sides: the sides of 0 of another map, whose breaks these are; its own when `nil`.
  ///   - places: the decimals of that map.
  init(
    _ values: [Double?], kind: Kind, by method: ClassMethod, sides: (below: Int, hasZero: Bool)? = nil,
    places: Int? = nil
  ) {
    self.kind = kind
    if case .equal = method { isRange = true } else { isRange = method.isManual }
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
    var hasZero = false
    if let count = method.asked, let around = ClassMethod.breaksAroundZero(values, count, method) {
      divided = classes(of: values, by: .manual(around))
      hasZero = known.contains(0)
      own = (false, false)
    }
    let size = kind.isShare ? 100.0 : 1
    let areWhole = !kind.isShare && known.allSatisfy { $0 == $0.rounded() && NumberFormat.isOrdinary($0) }
    // Between two whole numbers it is all one where a class begins.
    var breaks = areWhole && !method.isManual ? divided.breaks.map { $0.rounded(.up) } : divided.breaks
    let rounding = ValueRounding(
      known.map { $0 * size }, breaks: breaks.map { $0 * size }, isGiven: method.isManual, places: places)
    if !method.isManual { breaks = breaks.map { rounding.rounded($0 * size) / size } }
    let printed = values.map { value -> Double? in
      guard let value, value.isFinite else { return nil }
      let rounded = rounding.rounded(value * size) / size
      // What is not all has more decimals than others, and is in the class below.
      return kind.isShare && rounded == 1 ? value : rounded
    }
    self.rounding = rounding
    self.divided = classes(of: printed, by: .manual(breaks))
    countsWhole =
      areWhole && !method.isManual && known.allSatisfy { $0.magnitude < ChoroplethClasses.greatestCount }
    self.hasZero = sides?.hasZero ?? hasZero
    let isAround = self.divided.range.map { $0.lowerBound < 0 && $0.upperBound > 0 } ?? false
    belowZero = sides?.below ?? (isAround ? self.divided.breaks.firstIndex(of: 0).map { $0 + 1 } : nil)
    (hasNone, hasAll) = own
    var ends = [ClosedRange<Double>?](repeating: nil, count: self.divided.counts.count)
    for case let (value?, place?) in zip(printed, self.divided.places) {
      ends[place] = ends[place].map { min($0.lowerBound, value)...max($0.upperBound, value) } ?? value...value
    }
    self.ends = ends
  }

  /// Where whole numbers are amounts rather than counts, whose classes meet in round numbers.
  private static let greatestCount = 1_000.0

  /// How many classes the method has made.
  var madeCount: Int { divided.counts.count - [hasNone, hasAll, hasZero].count { $0 } }

  /// A colour for each class: from light to dark, or on both sides of 0 the darker the farther from it.
  var colours: [Colour] {
    let count = divided.counts.count
    guard let below = belowZero else { return sequentialColours(count, of: .deepBlue) }
    let zero = hasZero ? 1 : 0
    return sequentialColours(below, of: .warm).reversed() + (hasZero ? [ChoroplethClasses.neither] : [])
      + sequentialColours(count - below - zero, of: .deepBlue)
  }

  /// Neither more nor less.
  private static let neither = Colour(0xEDEDEA)

  /// What a class holds, in words: `8–12`, `12–16`, `0 %`.
  ///
  /// The first class begins with the least value there is, and the last ends with the greatest; where somebody's own breaks
  /// lie outside the values, it has no other end: `under 5`, `200 or more`.
  func text(_ place: Int, _ words: MapWords) -> String {
    let breaks = divided.breaks
    guard let range = divided.range else { return words.numbers.missing }
    // A class of one value says that value; breaks that somebody has given are repeated as they are.
    if !isRange, let end = ends[place], end.lowerBound == end.upperBound {
      return stated(end.lowerBound, words.numbers)
    }
    if let first = breaks.first, place == 0, first <= range.lowerBound {
      return words.filled(.classUnder, ["to": printed(first, words)])
    }
    if let last = breaks.last, place == breaks.count, last > range.upperBound {
      return words.filled(.classFrom, ["from": printed(last, words)])
    }
    let from = place == 0 ? min(range.lowerBound, breaks.first ?? range.lowerBound) : breaks[place - 1]
    let to = place == breaks.count ? max(range.upperBound, breaks.last ?? range.upperBound) : breaks[place]
    if countsWhole {
      let last = place == breaks.count ? to : to - 1
      return from == last ? printed(from, words) : between(from, printed(last, words), words)
    }
    // Below a class of all, a class ends with what is the most short of all.
    let last =
      hasAll && place == breaks.count - 1
      ? stated(ends[place]?.upperBound ?? to, words.numbers) : printed(to, words)
    return between(from, last, words)
  }

  /// A class from a number to another, which is printed already; in words where a dash would be read as a sign.
  private func between(_ from: Double, _ last: String, _ words: MapWords) -> String {
    let first = printed(from, words, isOpen: true)
    return from < 0 || last.hasPrefix("\u{2212}") || !NumberFormat.isOrdinary(from) || last.contains("e")
      ? words.filled(.classBetween, ["from": first, "to": last]) : first + "–" + last
  }

  /// What the legend says of the edges of its classes; `nil` where its classes share none.
  func edgeNote(_ counted: Classes, _ words: MapWords) -> String? {
    let breaks = divided.breaks
    guard let last = breaks.last, let range = divided.range, !countsWhole else { return nil }
    let highest = breaks.count - (hasAll ? 1 : 0)
    // The highest class ends with the greatest value, which is in it; on the map of a part it may have no row.
    guard counted.counts[highest] > 0, last <= range.upperBound else { return words.filled(.classEdges) }
    return hasAll
      ? words.filled(.classEdgesBelowAll, ["all": words.numbers.share(1)]) : words.filled(.classEdgesButLast)
  }

  /// The rows of the legend, highest first: the range of each class that holds something, and how much.
  ///
  /// - Parameter stripe: what classes below 0 have over their fill; `nil` for nothing.
  func rows(
    _ counted: Classes, colours: [Colour], rim: Stroke, stripe: (Stroke, HatchDirection)? = nil, _ words: MapWords
  ) -> [LegendRow] {
    colours.indices.reversed().filter { counted.counts[$0] > 0 }.map { place in
      let paint = Paint(fill: colours[place], stroke: rim)
      let isStriped = belowZero.map { place < $0 } ?? false
      return LegendRow(
        isStriped
          ? stripe.map { .marked(paint, hatch: $0.0, $0.1) } ?? .area(paint, hatch: nil) : .area(paint, hatch: nil),
        text(place, words), count: words.numbers.whole(counted.counts[place]))
    }
  }

  /// A number with the decimals that keep the classes apart; shares in per cent, without the sign.
  func printed(_ number: Double, _ numbers: NumberFormat) -> String {
    rounding.text(kind.isShare ? number * 100 : number, numbers)
  }

  /// A value as titles and legends state it, with the decimals of the classes; a share that is neither nothing nor all has
  /// as many more, three at most, as keep it from being printed so.
  func stated(_ number: Double, _ numbers: NumberFormat) -> String { rounding.stated(number, kind, numbers) }

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

  /// Where classes on both sides of 0 begin, 0 among them and, where some are 0, the least above it; `nil` unless some are
  /// below and some above. Each side has as many of the classes as it has of the values, one at least.
  fileprivate static func breaksAroundZero(_ values: [Double?], _ count: Int, _ method: ClassMethod) -> [Double]? {
    func side(_ isIn: (Double) -> Bool) -> [Double?] {
      values.map { $0.flatMap { $0.isFinite && isIn($0) ? $0 : nil } }
    }
    let (below, above) = (side { $0 < 0 }, side { $0 > 0 })
    let (less, more) = (below.count { $0 != nil }, above.count { $0 != nil })
    guard less > 0, more > 0, count > 1 else { return nil }
    let share = (Double(count * less) / Double(less + more)).rounded()
    let lower = min(count - 1, max(1, Int(share)))
    let least = above.compactMap { $0 }.min() ?? 0
    let hasZero = values.contains(0)
    return classes(of: below, by: method.making(lower)).breaks + [0]
      + (hasZero ? [roundest(above: 0, upTo: least)] : [])
      + classes(of: above, by: method.making(count - lower)).breaks
  }

  /// The same for another number of classes.
  private func making(_ count: Int) -> ClassMethod {
    switch self {
    case .quantile: .quantile(count)
    case .equal: .equal(count)
    case .jenks: .jenks(count)
    case .manual: self
    }
  }

  /// How many classes are asked for; `nil` where breaks are given.
  var asked: Int? {
    switch self {
    case .quantile(let count), .equal(let count), .jenks(let count): count
    case .manual: nil
    }
  }
}
