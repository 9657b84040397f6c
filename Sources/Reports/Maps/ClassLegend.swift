import Cartography

/// How many inner classes share a map unless somebody asks for another number.
let usualClassCount = 5

/// Rows that say what each colour means: the range of the class, and how many it holds; highest first.
func classRows(
  _ classes: Classes, colours: [Colour], kind: Kind, rim: Stroke, _ words: MapWords
) -> [LegendRow] {
  colours.indices.reversed().map { place in
    LegendRow(
      .area(Paint(fill: colours[place], stroke: rim), hatch: nil),
      rangeText(classes, place, kind, words), count: words.numbers.whole(classes.counts[place]))
  }
}

/// What a class holds, in words: `under 12`, `12–16`, `24 eller mer`.
func rangeText(_ classes: Classes, _ place: Int, _ kind: Kind, _ words: MapWords) -> String {
  let breaks = classes.breaks
  guard let first = breaks.first, let last = breaks.last else {
    guard let range = classes.range else { return words.numbers.missing }
    return range.lowerBound == range.upperBound
      ? kind.text(range.lowerBound, words.numbers)
      : kind.text(range.lowerBound, words.numbers, isOpen: true) + "–" + kind.text(range.upperBound, words.numbers)
  }
  if place == 0 { return words.filled(.classUnder, ["to": kind.text(first, words.numbers)]) }
  if place == breaks.count { return words.filled(.classFrom, ["from": kind.text(last, words.numbers)]) }
  return kind.text(breaks[place - 1], words.numbers, isOpen: true) + "–" + kind.text(breaks[place], words.numbers)
}

extension Kind {
  /// A number of the kind with the decimals that it needs, and what is not nothing never as nothing; shares in per cent.
  ///
  /// - Parameter isOpen: whether something follows that has the per cent sign.
  func text(_ number: Double, _ numbers: NumberFormat, isOpen: Bool = false) -> String {
    guard case .share = self else { return numbers.decimal(number, aboutTo: 3) }
    return numbers.decimal(number * 100, aboutTo: 2) + (isOpen ? "" : numbers.percentSign)
  }
}
