import Analysis
import Register
import Tabular

/// Whether a cell of the column of groups says that there is none: nothing, a sign for it, or a word.
func isNoGroup(_ value: String) -> Bool {
  if isMissing(value) || wordsForNone.contains(value.lowercased()) { return true }
  // A word in brackets is a remark rather than a name: (none), <ingen>.
  guard let first = value.first, let last = value.last, ["()", "[]", "<>"].contains("\(first)\(last)"), value.count > 2
  else { return false }
  return isNoGroup(trimmedKey(String(value.dropFirst().dropLast())))
}

/// What people write where a unit is in no group. Names of a few letters that may be meant, as NA, are not among them.
private let wordsForNone: Set<String> = [
  "ingen", "inga", "inget", "none", "no group", "n/a", "#n/a", "null", "keine", "keiner", "aucun", "aucune", "nessuno",
  "nessuna", "ninguno", "ninguna", "ei mitään", "ei ryhmää",
]

/// Tells of groups that differ in capitals, spaces or hyphens alone.
func tellLikeGroups(_ units: [GroupedUnit], _ notes: inout Notes) {
  let names = Set(units.compactMap(\.group))
  let alike = Dictionary(grouping: names, by: { normalisedName($0) }).values.filter { $0.count > 1 }
    .map { $0.sorted() }.sorted { $0[0] < $1[0] }
  for names in alike {
    let listed = NamingText(listed: names.map { NamingText(verbatim: $0) })
    notes.add(
      Note(
        .data, "\(listed) are probably one group, and are kept apart because they are written differently",
        severity: .warning))
  }
}

/// The most letters of a name that a legend has room for; setting a whole page of them would take minutes.
private let longestName = 200

/// A name that is no longer than a legend has room for.
func shortened(_ name: String) -> String { name.count > longestName ? name.prefix(longestName) + "…" : name }

/// Cuts names of units and groups that are longer than any legend, and tells of it; groups stay as many as they were.
func shortenLongNames(_ units: inout [GroupedUnit], _ notes: inout Notes) {
  // A name of few bytes has few letters, and nearly all have.
  func isLong(_ name: String) -> Bool { name.utf8.count > longestName && name.count > longestName }
  var short: [String: String] = [:]
  for name in Set(units.compactMap(\.group) + units.map(\.name)).filter(isLong).sorted() {
    let number = short.values.count { $0.hasPrefix(name.prefix(longestName)) }
    short[name] = name.prefix(longestName) + (number == 0 ? "…" : "… (\(number + 1))")
  }
  guard let first = short.keys.min() else { return }
  for place in units.indices {
    units[place].name = short[units[place].name] ?? units[place].name
    units[place].group = units[place].group.map { short[$0] ?? $0 }
  }
  let shown = first.prefix(40) + "…"
  notes.add(
    Note(
      .data,
      short.count == 1
        ? "1 name has more than \(longestName) letters and is cut: '\(shown)'"
        : "\(short.count) names have more than \(longestName) letters and are cut, as '\(shown)'", severity: .warning))
}
