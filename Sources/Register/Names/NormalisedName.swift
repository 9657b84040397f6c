/// A name in the form in which two spellings of it are equal: small letters, and one space for every run of spaces,
/// hyphens and dashes.
///
/// Letters are kept as they are: `å` is not `aa`, and `á` is not `a`. Composed and decomposed letters are equal, as
/// they always are between values of `String`.
///
/// - Parameter ignored: words, in small letters, that say nothing, such as the word for municipality; they are left
///   out unless nothing else would remain.
public func normalisedName(_ text: String, ignoring ignored: Set<String> = []) -> String {
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
