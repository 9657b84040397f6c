import Analysis
import Cartography
import Register

extension MapInput {
  /// What is not known of who takes part on the day of the map.
  var unknownMembers: UnknownMembers {
    knownDay.map { UnknownMembers(of: report.snapshot, knownOn: $0) } ?? .none
  }

  /// The features of which it is not known whether they take part.
  var unknownFeatures: Set<Int> {
    let unknown = unknownMembers.all
    return unknown.isEmpty ? [] : Set(codes.indices.filter { codes[$0].map(unknown.contains) ?? false })
  }

  /// How many of what the map shows it is not known of.
  var shownUnknown: Int {
    let unknown = unknownMembers.all
    return unknown.isEmpty ? 0 : shownMunicipalities.count { unknown.contains($0.code) }
  }
}

/// How many take part in what a map shows: a number where it is known, else between which limits.
struct ShownParticipation {
  let least, most: PrintedFigures
  let numbers: NumberFormat

  init(_ input: MapInput, _ numbers: NumberFormat) {
    self.init(input.shownMunicipalities, input, numbers)
  }

  /// The same of some of the municipalities.
  init(_ municipalities: [Municipality], _ input: MapInput, _ numbers: NumberFormat) {
    self.init(municipalities, in: input.report.snapshot, input.unknownMembers, numbers)
  }

  /// The same of a state of which something is not known.
  init(_ municipalities: [Municipality], in snapshot: Snapshot, _ unknown: UnknownMembers, _ numbers: NumberFormat) {
    self.numbers = numbers
    least = PrintedFigures(.upperUnit(.least(of: municipalities, in: snapshot, unknown)), numbers)
    most = PrintedFigures(.upperUnit(.most(of: municipalities, in: snapshot, unknown)), numbers)
  }

  /// Whether the limits are one number.
  var isKnown: Bool { least.number("members") == most.number("members") }

  /// A figure of the level above as it is printed: `183`, `0–232`, `0–65 %`.
  subscript(id: String) -> String {
    let (one, other) = (least[id], most[id])
    if one == other { return one }
    // What there is most of where fewest take part is least where most do.
    let isRising = (least.number(id) ?? 0) <= (most.number(id) ?? 0)
    let (low, high) = isRising ? (one, other) : (other, one)
    let sign = numbers.percentSign
    return (low.hasSuffix(sign) ? String(low.dropLast(sign.count)) : low) + "–" + high
  }
}

extension ShownParticipation {
  /// The share of the inhabitants outside: `48–100 %`.
  var outsideShare: String {
    func open(_ figures: PrintedFigures) -> Double { 1 - (figures.number("participation_population") ?? 0) }
    let (low, high) = (open(most), open(least))
    return Kind.share().text((low * 100).rounded() / 100, numbers, isOpen: true) + "–" + numbers.share(high)
  }
}

extension MapWords {
  /// A share as a sentence has it: `69 %`, or `mellom 0 % og 65 %`.
  func share(_ shown: ShownParticipation) -> String {
    let (least, most) = (shown.least["share"], shown.most["share"])
    return least == most ? least : filled(.shareBetween, ["least": least, "most": most])
  }
}

/// What stands in the legend for those of whom it is not known whether they take part.
func unknownRow(_ settings: MapSettings, _ words: MapWords, count: Int? = nil) -> LegendRow {
  LegendRow(
    .marked(
      Paint(fill: settings.palette.paper, stroke: MapLines(settings).municipality),
      hatch: Stroke(settings.palette.hatch, width: settings.style.hatch.width), .dashed),
    words.filled(.unknownTaking), count: count.map(words.numbers.whole))
}

/// The row that says what the dashes mean; none where everything is known.
func unknownRows(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
  let count = input.shownUnknown
  return count > 0 ? [unknownRow(input.settings, words, count: count)] : []
}

/// Between which limits participation lies on the day, and why; `nil` where it is known.
func unknownNote(_ input: MapInput, _ words: MapWords) -> String? {
  let count = input.shownUnknown
  guard count > 0 else { return nil }
  let shown = ShownParticipation(input, words.numbers)
  return words.filled(
    .unknownNote,
    [
      "count": words.numbers.whole(count), "day": words.words.day(input.report.snapshot.day),
      "least": shown.least["members"], "most": shown.most["members"],
    ])
}

extension String {
  /// The same with a capital at the beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
