import Register

/// Words that most values of a column begin or end with, and that say nothing of which is meant: `kommune` in a column
/// of `Ålesund kommune` and `Oslo kommune`, `Landkreis`, `Municipality of`.
///
/// No list of words is needed, and none would hold for every country: what half of the values share tells nothing of
/// each.
struct SharedWords {
  private(set) var first: Set<String> = []
  private(set) var last: Set<String> = []

  /// The words of the values, at the ends of at least half of those that differ and of no fewer than two.
  ///
  /// In two passes: the first leaves few words that could be so common, the second counts those. No text is kept.
  init(_ values: ColumnTexts) {
    let different = DifferentTexts(values)
    var candidates = [CommonWord](repeating: CommonWord(), count: 6)
    for (row, value) in values.enumerated() where different.isFirst[row] && !SharedWords.isOneWord(value) {
      let words = SharedWords.words(of: value)
      for (place, word) in SharedWords.ends(of: words) { candidates[place].add(word) }
    }
    let likely = candidates.map { Set($0.words) }
    guard likely.contains(where: { !$0.isEmpty }) else { return }
    var counts = [[String: Int]](repeating: [:], count: 6)
    for (row, value) in values.enumerated() where different.isFirst[row] && !SharedWords.isOneWord(value) {
      let words = SharedWords.words(of: value)
      for (place, word) in SharedWords.ends(of: words) where likely[place].contains(word) {
        counts[place][word, default: 0] += 1
      }
    }
    let least = max(2, (different.count + 1) / 2)
    for (place, counts) in counts.enumerated() {
      let common = counts.filter { $0.value >= least }.keys
      if place < 3 { first.formUnion(common) } else { last.formUnion(common) }
    }
  }

  init(_ values: [String]) { self.init(ColumnTexts(values)) }

  /// The first one, two and three words and the last ones, with a number for each sort; `Municipality of` is two words, and
  /// both must go.
  private static func ends(of words: [String]) -> [(place: Int, word: String)] {
    guard words.count > 1 else { return [] }
    var ends = [(place: 0, word: words[0]), (place: 3, word: words[words.count - 1])]
    for count in 2..<max(2, min(words.count, 4)) {
      ends.append((count - 1, words.prefix(count).joined(separator: " ")))
      ends.append((count + 2, words.suffix(count).joined(separator: " ")))
    }
    return ends
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

  /// Whether a text surely is a single word, which has nothing at its ends: letters and digits of ASCII alone.
  private static func isOneWord(_ value: String) -> Bool {
    value.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
  }

  private static func words(of value: String) -> [String] {
    let name = normalisedName(value)
    // The short way: beyond ASCII a blank may be part of a letter.
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else { return name.split(separator: " ").map(String.init) }
    return name.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }
}

/// What may be said by more than a third of many, whoever says it: at most two words (Misra and Gries, Finding repeated
/// elements, Science of Computer Programming 2, 1982).
private struct CommonWord {
  private var counts: [(word: String, count: Int)] = []

  var words: [String] { counts.map(\.word) }

  mutating func add(_ word: String) {
    if let place = counts.firstIndex(where: { $0.word == word }) {
      counts[place].count += 1
    } else if counts.count < 2 {
      counts.append((word, 1))
    } else {
      for place in counts.indices { counts[place].count -= 1 }
      counts.removeAll { $0.count == 0 }
    }
  }
}
