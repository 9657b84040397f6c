import Analysis

/// What a comparison of two divisions is told with: what each is called, and what units are called.
public struct ComparisonNames: Sendable {
  /// The divisions, by the names that scripts have for them.
  public let a, b: String
  /// What readers call them.
  public let labelA, labelB: String
  /// The names of units and of groups, by id; the id where nobody says.
  public let units, groupsA, groupsB: [String: String]
  /// Whether people were counted, and not every unit as one.
  public let countsPeople: Bool

  /// Names from their parts.
  public init(
    a: String, b: String, labelA: String? = nil, labelB: String? = nil, units: [String: String] = [:],
    groupsA: [String: String] = [:],
    groupsB: [String: String] = [:], countsPeople: Bool
  ) {
    self.a = a
    self.b = b
    self.labelA = labelA ?? a
    self.labelB = labelB ?? b
    self.units = units
    self.groupsA = groupsA
    self.groupsB = groupsB
    self.countsPeople = countsPeople
  }
}

/// The comparison of two divisions for a terminal or a mail; of those who lie apart the first twenty.
public func comparisonText(_ found: DivisionComparison, _ names: ComparisonNames, language: Language) -> String {
  let words = Words(language), numbers = language.numbers
  let divisions = ["a": names.labelA, "b": names.labelB]
  func index(_ value: Double?) -> String { value.map { numbers.decimal($0, places: 4) } ?? numbers.missing }
  func share(_ value: Double?) -> String { value.map { numbers.share($0, places: 1) } ?? numbers.missing }
  var rows: [(DivisionPhrase, String)] = [
    (.units, numbers.whole(found.units)), (.leftOut, numbers.whole(found.leftOut)),
  ]
  if names.countsPeople { rows.append((.people, numbers.decimal(found.people, upTo: 1))) }
  rows += [
    (.groupsA, numbers.whole(found.groupsA)), (.groupsB, numbers.whole(found.groupsB)),
    (.mainA, share(found.mainA)), (.mainB, share(found.mainB)), (.wholeA, share(found.wholeA)),
    (.wholeB, share(found.wholeB)), (.adjustedRand, index(found.adjustedRand)),
    (.populationRand, index(found.populationRand)), (.mutualInformation, index(found.normalisedMutualInformation)),
  ]
  let title = words.filled(DivisionPhrase.title, divisions)
  var lines = [title.withCapital, words.filled(.letters, divisions), ""]
  lines += rows.map { words.filled($0, divisions) + ": " + $1 }
  lines.append("")
  if found.apartInB.isEmpty {
    lines.append(words.filled(.noneApart, divisions))
  } else {
    lines.append(words.filled(.apartTitle, divisions))
    lines += found.apartInB.prefix(shownApart).map { apart in
      words.filled(
        .apartRow,
        [
          "name": names.units[apart.unit.id] ?? apart.unit.id,
          "people": numbers.decimal(apart.unit.people, upTo: 1),
          "own": apart.unit.a.map { names.groupsA[$0] ?? $0 } ?? numbers.missing,
          "group": apart.unit.b.map { names.groupsB[$0] ?? $0 } ?? numbers.missing,
          "main": names.groupsA[apart.main] ?? apart.main,
        ])
    }.map { "  - " + $0 }
    if found.apartInB.count > shownApart {
      lines.append("  - " + words.filled(.andMore, ["count": numbers.whole(found.apartInB.count - shownApart)]))
    }
  }
  lines.append("")
  if !names.countsPeople { lines.append(words.filled(.unweighted)) }
  lines.append(words.filled(.mutualNote))
  return lines.joined(separator: "\n") + "\n"
}

/// How many of those who lie apart a reader is told of one by one.
private let shownApart = 20
