import Register

/// Words that most values of a column begin or end with, and that say nothing of which is meant: `kommune` in a column
/// of `Ålesund kommune` and `Oslo kommune`, `Landkreis`, `Municipality of`.
///
/// No list of words is needed, and none would hold for every country: what half of the values share tells nothing of
/// each.
struct SharedWords {
  private(set) var first: Set<String> = []
  private(set) var last: Set<String> = []

  /// The words of the values, at the ends of at least half and of no fewer than two.
  init(_ values: some Sequence<String>) {
    var firstCounts: [String: Int] = [:]
    var lastCounts: [String: Int] = [:]
    var seen: Set<String> = []
    for value in values where seen.insert(value).inserted {
      let words = SharedWords.words(of: value)
      guard words.count > 1 else { continue }
      // `Municipality of` is two words, and both must go.
      for count in 1..<min(words.count, 4) {
        firstCounts[words.prefix(count).joined(separator: " "), default: 0] += 1
        lastCounts[words.suffix(count).joined(separator: " "), default: 0] += 1
      }
    }
    let least = max(2, (seen.count + 1) / 2)
    first = Set(firstCounts.filter { $0.value >= least }.keys)
    last = Set(lastCounts.filter { $0.value >= least }.keys)
  }

  var isEmpty: Bool { first.isEmpty && last.isEmpty }

  /// The normalised name without the longest of the words at its ends; as it is where it has none.
  func cut(from name: String) -> String {
    var words = SharedWords.words(of: name)
    for count in [3, 2, 1] where words.count > count && last.contains(words.suffix(count).joined(separator: " ")) {
      words.removeLast(count)
    }
    for count in [3, 2, 1] where words.count > count && first.contains(words.prefix(count).joined(separator: " ")) {
      words.removeFirst(count)
    }
    return words.joined(separator: " ")
  }

  private static func words(of value: String) -> [String] {
    normalisedName(value).split(separator: " ").map(String.init)
  }
}
