/// A column of a table that somebody brings, with its values in the order of the rows.
public struct NamedColumn: Equatable, Sendable {
  /// The heading.
  public var name: String
  /// The texts of the cells.
  public var values: [String]

  /// A column from its heading and cells.
  public init(name: String, values: [String]) {
    self.name = name
    self.values = values
  }
}

/// The column that says which group a row belongs to; `nil` when none looks like it.
///
/// A known heading wins, in the order of the list; then the first column, apart from the key, in which values repeat:
/// at least two that differ, and on average at least two rows for each. Columns of numbers with decimals are no groups.
///
/// - Parameter key: the place of the key, which is never the group.
public func recognisedGroupColumn(in columns: [NamedColumn], key: Int) -> FieldChoice? {
  if let known = known(columns, except: key, among: groupHeadings) { return known }
  for (place, column) in columns.enumerated() where place != key {
    let values = column.values.map(trimmedKey).filter { !$0.isEmpty }
    let different = Set(values).count
    let hasDecimals = values.contains { $0.contains(where: \.isNumber) && $0.contains(where: { ".,".contains($0) }) }
    if different >= 2, different * 2 <= values.count, !hasDecimals {
      return FieldChoice(
        place: place, name: column.name, reason: .content(matched: values.count, of: column.values.count))
    }
  }
  return nil
}

/// The column that counts people, by its heading; `nil` when no heading is known.
public func recognisedPeopleColumn(in columns: [NamedColumn]) -> FieldChoice? {
  known(columns, except: nil, among: peopleHeadings)
}

/// The first column whose heading begins with a known word: `population_2020` counts people as `population` does.
private func known(_ columns: [NamedColumn], except key: Int?, among words: [String]) -> FieldChoice? {
  for word in words {
    let place = columns.indices.first { place in
      place != key && isWord(word, atStartOf: columns[place].name) && !columns[place].values.allSatisfy(\.isEmpty)
    }
    if let place { return FieldChoice(place: place, name: columns[place].name, reason: .knownName) }
  }
  return nil
}

/// Whether the heading is the word, alone or before something that is no letter: `pop`, `pop_2020`, not `popularity`.
private func isWord(_ word: String, atStartOf heading: String) -> Bool {
  let heading = heading.lowercased()
  return heading.hasPrefix(word) && heading.dropFirst(word.count).first?.isLetter != true
}

/// What people call the column of groups, in the languages of those who keep such tables.
private let groupHeadings = [
  "group", "gruppe", "collaboration", "samarbeid", "cooperation", "samarbete", "cluster", "region",
]

/// What people call the column of inhabitants.
private let peopleHeadings = [
  "population", "people", "inhabitants", "folketall", "folketal", "innbyggere", "innbyggjarar", "befolkning",
  "folkmängd", "pop",
]
