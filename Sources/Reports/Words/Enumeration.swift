import Analysis

/// How names stand in a row in running text.
struct Enumeration: Hashable, Sendable {
  /// Before the last name.
  let and: String
  /// The same with its spaces where a name has an "and" of its own.
  let also: String

  /// The same behind names with semicolons between them.
  private var longer: String { "; \(and) " }

  /// The names in a row whatever they are like: a, b and c. Nothing for none.
  func row(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }

  /// The names: a, b and c; where a name has a comma or an "and" of its own, with semicolons, and two with what ties
  /// them as wholes. Nothing for none.
  func list(_ names: [String]) -> String {
    if names.count > 1, names.contains(where: { $0.contains(", ") || $0.contains(" \(and) ") }) {
      let isShort = names.count == 2 && !names[0].contains(", ")
      return names.dropLast().joined(separator: "; ") + (isShort ? also : longer) + (names.last ?? "")
    }
    return row(names)
  }
}

extension Enumeration {
  /// The names of units in a row.
  func row<Key>(_ units: [Named<Key>]) -> String { row(units.map(\.name)) }
}
