/// A column of a table that somebody brings, with its values in the order of the rows.
public struct NamedColumn: Equatable, Sendable {
  /// The heading.
  public var name: String
  /// The texts of the cells.
  public var values: ColumnTexts

  /// A column from its heading and cells.
  public init(name: String, values: [String]) { self.init(name: name, values: ColumnTexts(values)) }

  /// A column from its heading and cells, which are read when they are asked for.
  public init(name: String, values: ColumnTexts) {
    self.name = name
    self.values = values
  }
}

/// The column that says which group a row belongs to; `nil` when none looks like it.
///
/// A known heading wins, in the order of the list; then the first column, apart from the key, in which values repeat:
/// at least two that differ, and on average at least two rows for each; then, in a small table, the first of words with
/// three rows for two of them. Columns of amounts, years and numbers with decimals are no groups.
///
/// - Parameter key: the place of the key, which is never the group.
public func recognisedGroupColumn(in columns: [NamedColumn], key: Int) -> FieldChoice? {
  if let known = known(columns, except: key, among: groupHeadings) { return known }
  var inSmall: FieldChoice?
  for (place, column) in columns.enumerated() where place != key && !isFigureField(column.name) {
    let texts = column.values.changing(trimmedKey)
    let values = texts.lazy.filter { !$0.isEmpty }
    let hasDecimals = values.contains { $0.contains(where: \.isNumber) && $0.contains(where: { ".,".contains($0) }) }
    if hasDecimals { continue }
    let count = values.count { _ in true }
    let different = texts.differentCount - (count < texts.count ? 1 : 0)
    guard different >= 2 else { continue }
    let choice = FieldChoice(
      place: place, name: column.name, reason: .content(matched: count, of: column.values.count))
    if different * 2 <= count { return choice }
    let areWords = values.allSatisfy { $0.contains(where: \.isLetter) }
    if inSmall == nil, count <= 30, areWords, different * 3 <= count * 2 { inSmall = choice }
  }
  return inSmall
}

/// The column of groups by its heading alone; `nil` when no heading is known.
public func knownGroupColumn(in columns: [NamedColumn], key: Int) -> FieldChoice? {
  known(columns, except: key, among: groupHeadings)
}

/// The column that counts people, by its heading; `nil` when no heading is known.
///
/// A heading that tells of a rate, as `Population density` and `pop_pct`, counts nobody.
public func recognisedPeopleColumn(in columns: [NamedColumn]) -> FieldChoice? {
  let isRate = Set(columns.indices.filter { isRateHeading(columns[$0].name) })
  return known(columns, except: nil, among: KnownFields.people, leavingOut: isRate)
}

/// Whether a heading tells of a rate, a share or a change, which do not add up.
public func isRateHeading(_ heading: String) -> Bool {
  if heading.contains("%") || heading.contains("\u{2030}") { return true }
  let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
  return words.contains { word in
    KnownFields.rates.contains { word.hasPrefix($0) } || word == "per" || word == "pr" || word == "pct"
  }
}

/// How much stands for all in a column of shares: 1 or 100, by what it is called and how great its figures are; `nil` where
/// it has no shares.
///
/// - Parameter areWritten: whether its figures are written in per cent, whatever it is called.
public func wholeOfShares(_ heading: String, _ values: [Double], areWritten: Bool = false) -> Double? {
  guard let least = values.min(), let greatest = values.max() else { return nil }
  if areWritten { return 100 }
  let words = heading.lowercased().split { !$0.isLetter && $0 != "%" }.map(String.init)
  let (inPerCent, inParts) = (
    ["%", "percent", "prosent", "procent", "prozent", "pct", "pst"], ["share", "andel", "anteil", "proportion"]
  )
  guard least >= 0, words.contains(where: { (inPerCent + inParts).contains($0) }) else { return nil }
  if greatest <= 1 { return 1 }
  return greatest <= 100 ? 100 : nil
}

/// Whether a heading tells of an amount, which adds up: people, or a number or an area of something; none of a rate.
public func isAmountHeading(_ heading: String) -> Bool {
  if isRateHeading(heading) { return false }
  if recognisedPeopleColumn(in: [NamedColumn(name: heading, values: ["1"])]) != nil { return true }
  return heading.lowercased().split { !$0.isLetter }.contains { KnownFields.amounts.contains(String($0)) }
}

/// The first column whose heading begins with a known word: `population_2020` counts people as `population` does.
private func known(
  _ columns: [NamedColumn], except key: Int?, among words: [String], leavingOut rest: Set<Int> = []
) -> FieldChoice? {
  for word in words {
    let place = columns.indices.first { place in
      place != key && !rest.contains(place) && isWord(word, atStartOf: columns[place].name)
        && !columns[place].values.allSatisfy(\.isEmpty)
    }
    if let place { return FieldChoice(place: place, name: columns[place].name, reason: .knownName) }
  }
  return nil
}

/// Whether the heading is the word, alone or before something that is no letter: `pop`, `pop_2020`, not `popularity`.
private func isWord(_ word: String, atStartOf heading: String) -> Bool {
  // `1000 personer` counts people, in thousands.
  let heading = heading.lowercased().drop { $0.isNumber || $0 == " " || $0 == "." || $0 == "\u{A0}" }
  return heading.hasPrefix(word) && heading.dropFirst(word.count).first?.isLetter != true
}

/// What people call the column of groups, in the languages of those who keep such tables.
private let groupHeadings = [
  "group", "gruppe", "grupp", "groupe", "gruppo", "grupo", "collaboration", "samarbeid", "cooperation", "samarbete",
  "cluster", "region", "district", "distrikt", "division", "divisjon", "zone", "sone", "sector", "territory",
  "subregion",
  "province", "county", "grp",
]
