import Register

/// What the codes of groups stand for: a column beside them that has one name for each.
public struct GroupNames: Equatable, Sendable {
  /// The heading of the column with the names.
  public let column: String
  /// The name of each code.
  public let names: [String: String]
}

/// The names of groups that a column has by their codes, from another column of the same rows; `nil` where the groups
/// have names already, and where no column has one name for each.
///
/// Its heading begins as that of the codes does, as `fa_namn` beside `fa_kod`: in a small table any column may have one
/// value for each by chance. Of several the one that begins so the longest is taken, and then the first.
///
/// - Parameters:
///   - place: the place of the column of codes.
///   - isNoGroup: whether a value says that there is no group.
/// - Complexity: columns times rows.
public func groupNames(
  forCodesIn place: Int, of columns: [NamedColumn], isNoGroup: (String) -> Bool
) -> GroupNames? {
  let codes = columns[place].values.changing(trimmedKey)
  var groups: Set<String> = []
  for code in codes where !isNoGroup(code) { groups.insert(code) }
  guard groups.count > 1, groups.allSatisfy(isShortCode) else { return nil }
  let shared = columns.map { sharedBeginning($0.name, columns[place].name) }
  let likely = columns.indices.filter { $0 != place && shared[$0] > 0 }.sorted { (shared[$1], $0) < (shared[$0], $1) }
  for other in likely {
    var names: [String: String] = [:]
    let isOne = zip(codes, columns[other].values).allSatisfy { code, value in
      let name = trimmedKey(value)
      guard groups.contains(code), !name.isEmpty else { return !groups.contains(code) }
      defer { names[code] = names[code] ?? name }
      return names[code].map { $0 == name } ?? true
    }
    guard isOne, names.count == groups.count, Set(names.values).count == groups.count,
      names.values.allSatisfy({ $0.contains(where: \.isLetter) }),
      names.values.contains(where: { !isShortCode($0) })
    else { continue }
    return GroupNames(column: columns[other].name, names: names)
  }
  return nil
}

/// Whether a text looks like a code rather than a name: a few digits and capitals.
public func isShortCode(_ text: String) -> Bool {
  !text.isEmpty && text.count <= 8
    && text.allSatisfy { ($0.isLetter && $0.isUppercase) || $0.isNumber || "-.".contains($0) }
}

/// How many letters two headings have in common from their beginning; none for less than three, unless that is all of one.
private func sharedBeginning(_ a: String, _ b: String) -> Int {
  let count = zip(a.lowercased(), b.lowercased()).prefix { $0 == $1 }.count
  return count >= 3 || count >= 2 && count == min(a.count, b.count) ? count : 0
}
