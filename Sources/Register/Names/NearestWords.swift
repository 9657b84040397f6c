/// The words of a list that are spelled most like the one given, the nearest first, three at most; for messages that
/// say what somebody may have meant.
///
/// Capitals and small letters are the same. A word that another begins with is near to it.
///
/// - Complexity: linear in the list, times the length of the words squared.
public func nearestWords(to word: String, in words: [String]) -> [String] {
  let letters = Array(word.lowercased())
  guard letters.count > 1 else { return [] }
  let limit = max(1, letters.count / 3)
  var found: [(word: String, distance: Int)] = []
  for other in words where !found.contains(where: { $0.word == other }) {
    let others = Array(other.lowercased())
    let isBeginning = letters.count > 2 && (others.starts(with: letters) || letters.starts(with: others))
    if let distance = isBeginning ? 1 : editDistance(letters, others, limit: limit) { found.append((other, distance)) }
  }
  // The order of the list decides between equals.
  return found.enumerated().sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }.prefix(3)
    .map(\.element.word)
}
