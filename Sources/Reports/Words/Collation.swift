/// An order of names: accents are ignored, capitals are like small letters, and a language's own letters stand where it
/// has them. Equal names keep their order by code point.
///
/// Two letters are two letters, `aa` too, since parallel names in other languages have it.
public struct Collation: Hashable, Sendable {
  private let places: [Character: UInt32]

  /// - Parameters:
  ///   - afterZ: the letters that stand after z, in order; those in one string share a place.
  ///   - like: letters that are sorted as others than those they look like.
  init(afterZ: [String] = [], like: [Character: Character] = [:]) {
    var places = likeTheirBase
    for (letter, other) in like { places[letter] = scalar(other) }
    for (place, letters) in afterZ.enumerated() {
      for letter in letters { places[letter] = 0x110000 + UInt32(place) }
    }
    self.places = places
  }

  /// Whether a name stands before another.
  public func precedes(_ a: String, _ b: String) -> Bool {
    let keys = (key(a), key(b))
    return keys.0 != keys.1
      ? keys.0.lexicographicallyPrecedes(keys.1)
      : a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  // Looked up as characters, so that a letter and its accent in two code points are one letter.
  private func key(_ name: String) -> [UInt32] { name.lowercased().map { places[$0] ?? scalar($0) } }
}

private let likeTheirBase: [Character: UInt32] = {
  let bases: [(Character, String)] = [
    ("a", "áàâãäå"), ("c", "čç"), ("d", "đð"), ("e", "éèêë"), ("i", "íìîï"), ("n", "ŋñń"), ("o", "óòôõöø"), ("s", "š"),
    ("t", "ŧ"), ("u", "úùûü"), ("z", "ž"),
  ]
  return Dictionary(
    bases.flatMap { base, letters in letters.map { ($0, scalar(base)) } }, uniquingKeysWith: { first, _ in first })
}()

private func scalar(_ letter: Character) -> UInt32 { letter.unicodeScalars.first?.value ?? 0 }
