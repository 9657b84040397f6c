extension CodeScheme {
  /// The scheme that keys seem to follow: digits alone, as many as most of those that are digits have; `nil` when fewer
  /// than half of the keys are digits.
  ///
  /// Where two lengths are as common, the longer one is taken: zeros get lost, and do not come by themselves.
  public static func guessed(from keys: some Sequence<String>) -> CodeScheme? {
    var lengths: [Int: Int] = [:]
    var others = 0
    for key in keys {
      let text = digitsAlone(withoutTextMark(trimmed(key)))
      if text.isEmpty { continue }
      if text.utf8.allSatisfy(isDigit) { lengths[text.utf8.count, default: 0] += 1 } else { others += 1 }
    }
    let digits = lengths.values.reduce(0, +)
    guard digits > 0, digits >= others, let most = lengths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })
    else { return nil }
    return CodeScheme(width: most.key, hasDigitsOnly: true)
  }
}

/// Whether codes of the list have different letters before their digits, `A1` and `B1`, so that the letters are part of
/// what they say.
public func hasSeveralPrefixes(_ keys: some Sequence<String>) -> Bool {
  var found: String?
  for key in keys {
    let text = trimmed(key)
    // The short way: most keys begin with a digit, or with no letter of ASCII.
    guard let first = text.utf8.first, (0x41...0x5A).contains(first & 0xDF) else { continue }
    guard let letters = lettersOfPrefix(text) else { continue }
    let digits = text.dropFirst(letters.count).drop { $0 == "-" }
    guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { continue }
    let prefix = letters.uppercased()
    if let found, found != prefix { return true }
    found = prefix
  }
  return false
}

/// The one to three letters of ASCII that a text begins with; `nil` for none and for more.
private func lettersOfPrefix(_ text: String) -> Substring? {
  let bytes = text.utf8.prefix { (0x41...0x5A).contains($0 & 0xDF) }
  // The short way: only what is no ASCII can have a part in the letter before it.
  guard bytes.endIndex < text.endIndex, text.utf8[bytes.endIndex] >= 0x80 else {
    return (1...3).contains(bytes.count) ? text[..<bytes.endIndex] : nil
  }
  let letters = text.prefix { $0.isLetter && $0.isASCII }
  return (1...3).contains(letters.count) ? letters : nil
}

/// The text without what spreadsheets add to whole numbers: `301.0` is `301`, `3.01E+02` as well.
private func digitsAlone(_ text: String) -> String {
  // The short way: nearly all keys have neither a mark nor a power.
  guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x2C || $0 & 0xDF == 0x45 }) else { return text }
  if let whole = wholeNumber(fromPower: text[...]) { return whole }
  guard let mark = text.firstIndex(where: { $0 == "." || $0 == "," }), mark > text.startIndex else { return text }
  let decimals = text[text.index(after: mark)...]
  return !decimals.isEmpty && decimals.allSatisfy({ $0 == "0" }) ? String(text[..<mark]) : text
}

/// The digits of a whole number written with a power of ten, `3.01E+02`; `nil` for anything else, and where digits of the
/// number were lost on the way.
func wholeNumber(fromPower text: Substring) -> String? {
  guard let sign = text.firstIndex(where: { $0 == "E" || $0 == "e" }), sign > text.startIndex,
    let power = Int(text[text.index(after: sign)...].drop { $0 == "+" }), (0...15).contains(power)
  else { return nil }
  let parts = text[..<sign].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  var decimals = parts.count > 1 ? parts[1] : ""
  // A column of four figures each writes 301 as `3.010E+02`.
  while decimals.utf8.count > power, decimals.last == "0" { decimals.removeLast() }
  guard parts.count <= 2, parts[0].utf8.count == 1, (parts[0] + decimals).utf8.allSatisfy(isDigit),
    decimals.utf8.count <= power
  else { return nil }
  return String(parts[0]) + decimals + String(repeating: "0", count: power - decimals.utf8.count)
}
