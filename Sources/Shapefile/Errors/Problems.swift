/// What is odd about a file without stopping anyone from reading it: each kind once, with how often and where first.
struct Problems {
  private var order: [String] = []
  private var tallies: [String: (count: Int, first: String)] = [:]
  private var wordings: [String: (Int, String) -> String] = [:]

  /// Notes something about the whole file.
  mutating func note(_ sentence: String) {
    guard tallies[sentence] == nil else { return }
    order.append(sentence)
    tallies[sentence] = (1, "")
  }

  /// Notes something about one place; the same kind at many places becomes one sentence.
  ///
  /// - Parameter words: the sentence's beginning for one and for several, as `ring is not closed`, `rings are not closed`.
  mutating func count(_ one: String, _ several: String, at place: @autoclosure () -> String) {
    if let tally = tallies[one] {
      tallies[one] = (tally.count + 1, tally.first)
      return
    }
    order.append(one)
    tallies[one] = (1, place())
    wordings[one] = { count, first in count == 1 ? "1 \(one) (\(first))." : "\(count) \(several) (first: \(first))." }
  }

  /// The sentences, in the order in which each kind was first met.
  var sentences: [String] {
    order.map { kind in
      guard let tally = tallies[kind], let wording = wordings[kind] else { return kind }
      return wording(tally.count, tally.first)
    }
  }
}
