/// A name in the form in which two spellings of it are equal: small letters, and one space for every run of spaces,
/// hyphens and dashes.
///
/// Letters are kept as they are: `å` is not `aa`, and `á` is not `a`. Composed and decomposed letters are equal, as
/// they always are between values of `String`.
///
/// - Parameter ignored: words, in small letters, that say nothing, such as the word for municipality; they are left
///   out unless nothing else would remain.
public func normalisedName(_ text: String, ignoring ignored: Set<String> = []) -> String {
  if ignored.isEmpty, let name = normalisedASCII(text) { return name }
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func close() {
    if !word.isEmpty { words.append(String(word)) }
    word = String.UnicodeScalarView()
  }
  for scalar in text.lowercased().unicodeScalars {
    if scalar == "\u{AD}" || scalar == "\u{200B}" { continue }
    if isBlank(scalar) || isDash(scalar) {
      close()
    } else {
      word.append(scalar == "\u{2019}" ? "'" : scalar)
    }
  }
  close()
  let kept = words.filter { !ignored.contains($0) }
  return (kept.isEmpty ? words : kept).joined(separator: " ")
}

/// The same for a text of ASCII alone, which nearly all keys of tables are; `nil` for others.
private func normalisedASCII(_ text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes in
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { name in
      var count = 0
      var isApart = false
      for byte in bytes {
        if byte == 0x20 || byte == 0x2D || (0x09...0x0D).contains(byte) {
          isApart = count > 0
          continue
        }
        if isApart {
          name[count] = 0x20
          (count, isApart) = (count + 1, false)
        }
        name[count] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        count += 1
      }
      return count
    }
  }
}

/// The names that stand beside each other in a name of several languages, in their order and as written.
///
/// They are separated by a dash with spaces around it, or by a slash: `Porsanger - Porsáŋgu - Porsanki` has three
/// parts, `Nord-Fron` has one.
public func parallelNames(_ text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  var parts: [String] = []
  var start = 0
  func close(at end: Int) {
    let part = trimmed(String(String.UnicodeScalarView(scalars[start..<end])))
    if !part.isEmpty { parts.append(part) }
  }
  for (place, scalar) in scalars.enumerated() {
    let isApart =
      place > 0 && place + 1 < scalars.count && isBlank(scalars[place - 1]) && isBlank(scalars[place + 1])
    if scalar == "/" || (isDash(scalar) && isApart) {
      close(at: place)
      start = place + 1
    }
  }
  close(at: scalars.count)
  return parts
}

/// The name without a remark in brackets at its end: `Herøy (Nordland)` is `Herøy`.
public func nameWithoutRemark(_ text: String) -> String {
  let whole = trimmed(text)
  guard whole.last == ")", let opening = whole.lastIndex(of: "(") else { return whole }
  let name = trimmed(String(whole[..<opening]))
  return name.isEmpty ? whole : name
}

private func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "-" || ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
}
