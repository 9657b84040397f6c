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

  /// The days of which the map shows memberships.
  var membershipDays: [Day] { besideDays + [earlier?.day, report.snapshot.day].compactMap { $0 } }

  /// Whether it is not known of all who took part.
  var isUnknown: Bool { shownUnknown > 0 || unknownMembers.isOpen }

  /// How many of what the map shows it is not known of, though the register has something of them.
  var shownUnknown: Int {
    let unknown = unknownMembers.all
    return unknown.isEmpty ? 0 : shownMunicipalities.count { unknown.contains($0.code) }
  }
}

/// How many take part in what a map shows: a number where it is known, else between which limits, or how many at the
/// least where nobody is known to have stood outside.
struct ShownParticipation {
  let least, most: PrintedFigures
  /// Whether anybody may have taken part.
  let isOpen: Bool
  let words: MapWords

  init(_ input: MapInput, _ words: MapWords) {
    self.init(input.shownMunicipalities, input, words)
  }

  /// The same of some of the municipalities.
  init(_ municipalities: [Municipality], _ input: MapInput, _ words: MapWords) {
    self.init(municipalities, in: input.report.snapshot, input.unknownMembers, words)
  }

  /// The same of a state of which something is not known.
  init(_ municipalities: [Municipality], in snapshot: Snapshot, _ unknown: UnknownMembers, _ words: MapWords) {
    self.words = words
    isOpen = unknown.isOpen
    least = PrintedFigures(.upperUnit(.least(of: municipalities, in: snapshot, unknown)), words.numbers)
    most = PrintedFigures(.upperUnit(.most(of: municipalities, in: snapshot, unknown)), words.numbers)
  }

  /// Whether the limits of a figure are one number.
  func isKnown(_ id: String) -> Bool { !isOpen && least.number(id) == most.number(id) }

  /// Whether the limits are one number.
  var isKnown: Bool { least.number("members") == most.number("members") }

  /// A figure of the level above as it is printed: `183`, `0–232`, `0–65 %`; `at least 14`, `at most 342`,
  /// `an unknown number` where anybody may have taken part.
  subscript(id: String) -> String {
    let (one, other) = (least[id], most[id])
    if one == other { return one }
    let sign = words.numbers.percentSign
    // What there is most of where fewest take part is least where most do.
    let isRising = (least.number(id) ?? 0) <= (most.number(id) ?? 0)
    if isOpen {
      if least.number("members") == 0 {
        return words.filled(one.hasSuffix(sign) ? .shareUnknown : .numberUnknown)
      }
      return words.filled(isRising ? .atLeast : .atMost, ["limit": one])
    }
    let (low, high) = isRising ? (one, other) : (other, one)
    return (low.hasSuffix(sign) ? String(low.dropLast(sign.count)) : low) + "–" + high
  }

  /// The members where there is little room: `14`, `0–7`, `≥ 3`, `?`.
  var shortMembers: String { short("members") }

  /// A figure where there is little room.
  func short(_ id: String) -> String {
    if !isOpen || least[id] == most[id] { return self[id] }
    if least.number("members") == 0 { return "?" }
    return ((least.number(id) ?? 0) <= (most.number(id) ?? 0) ? "≥" : "≤") + "\u{A0}" + least[id]
  }

  /// The share of the inhabitants outside: `48–100 %`, or `at most 48 %` where anybody may have taken part.
  var outsideShare: String {
    func open(_ figures: PrintedFigures) -> Double { 1 - (figures.number("participation_population") ?? 0) }
    let (low, high) = (open(most), open(least))
    if isOpen {
      return high == 1
        ? words.filled(.shareUnknown) : words.filled(.atMost, ["limit": words.numbers.share(high)])
    }
    return Kind.share().text((low * 100).rounded() / 100, words.numbers, isOpen: true) + "–"
      + words.numbers.share(high)
  }

  /// The share as a sentence has it: `69 %`, `between 0 % and 65 %`, `at least 4 %`.
  var shareInSentence: String {
    let (low, high) = (least["share"], most["share"])
    return low == high || isOpen ? self["share"] : words.filled(.shareBetween, ["least": low, "most": high])
  }
}

/// What stands in the legend for those of whom it is not known whether they take part.
func unknownRow(_ settings: MapSettings, _ words: MapWords, count: Int? = nil) -> LegendRow {
  let lines = MapLines(settings)
  return LegendRow(
    .marked(Paint(fill: settings.palette.paper, stroke: lines.municipality), hatch: lines.unknown, .dotted),
    words.filled(.unknownTaking), count: count.map(words.numbers.whole))
}

/// The row that says what the dots mean; none where everything is known.
func unknownRows(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
  let count = input.shownUnknown
  return count > 0 ? [unknownRow(input.settings, words, count: count)] : []
}

/// That the day of the map is later than any that the register says something of; `nil` where it is not.
func laterNote(_ input: MapInput, _ words: MapWords) -> String? {
  guard input.restsOnMembers, let last = input.recordedDay, input.report.snapshot.day > last else { return nil }
  return words.filled(
    .laterNote, ["last": words.words.day(last), "day": words.words.day(input.report.snapshot.day)])
}

/// Between which limits participation lies on the day, and why; `nil` where it is known.
func unknownNote(_ input: MapInput, _ words: MapWords) -> String? {
  guard input.isUnknown, input.restsOnMembers else { return nil }
  let count = input.shownUnknown
  let unknown = input.unknownMembers
  let shown = ShownParticipation(input, words)
  return words.filled(
    unknown.isOpen ? .unknownOpenNote : .unknownNote,
    [
      "count": words.numbers.whole(count), "day": words.words.day(input.report.snapshot.day),
      "least": shown.least["members"], "most": shown.most["members"],
      "names": words.words.list(unknown.predecessors),
    ])
}

extension MapInput {
  /// Whether nobody is known to have stood outside, on this map or on one that shares its legend.
  var tellsNobodyOutside: Bool { unknownMembers.isOpen || isBesideOpen }

  /// What the legend calls those without a collaboration: outside, unless nobody is known to have been.
  func outside(_ words: MapWords) -> String {
    words.filled(tellsNobodyOutside ? .legendNotOnRecord : .legendOutside)
  }

  /// How many of those outside the register has nothing of; the others have a row of their own, as what is not known.
  var plainOutsiders: Int {
    let unknown = unknownMembers.possible
    return shownOutsiders.count { !unknown.contains($0.code) }
  }
}
