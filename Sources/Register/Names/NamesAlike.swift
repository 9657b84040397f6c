/// The municipalities whose names are spelled nearly like the one given, the nearest first, five at most.
///
/// For messages alone: nothing is ever joined by likeness. Linear in the number of names.
func namesAlike(_ name: String, in lookup: [String: [MunicipalityCode]]) -> [MunicipalityCode] {
  let letters = Array(name)
  guard letters.count > 2 else { return [] }
  var best: [MunicipalityCode: Int] = [:]
  for (other, codes) in lookup {
    let limit = Swift.max(1, letters.count / 4)
    let isBeginning = letters.count > 3 && (other.hasPrefix(name) || (other.count > 3 && name.hasPrefix(other)))
    let distance = isBeginning ? 1 : editDistance(letters, Array(other), limit: limit)
    guard let distance, distance <= limit else { continue }
    for code in codes { best[code] = Swift.min(best[code] ?? .max, distance) }
  }
  return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
}

/// How many letters must be put in, taken out or changed to make one of the other (Levenshtein 1965); `nil` when they
/// are more than the limit.
func editDistance(_ a: [Character], _ b: [Character], limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var previous = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var current = [i + 1]
    for (j, y) in b.enumerated() {
      current.append(Swift.min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
    }
    previous = current
  }
  let distance = previous[b.count]
  return distance <= limit ? distance : nil
}
