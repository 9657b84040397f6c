/// How names stand in a row in running text.
struct Enumeration: Hashable, Sendable {
  /// Before the last name.
  let and: String

  /// The names: a, b and c; with semicolons where a name has a comma or an "and" of its own. Nothing for none.
  func list(_ names: [String]) -> String {
    guard let last = names.last else { return "" }
    if names.count == 1 { return last }
    let and = " \(and) "
    if names.contains(where: { $0.contains(", ") || $0.contains(and) }) { return names.joined(separator: "; ") }
    return names.dropLast().joined(separator: ", ") + and + last
  }
}
