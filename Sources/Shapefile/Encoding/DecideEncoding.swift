import Tabular

/// The texts of a table, decoded, and the words that say with which encoding and why that one.
struct DecodedTexts {
  var texts: [String]
  /// As `UTF-8 (.cpg)`, `WINDOWS-1252 (language byte 0x57)`, `UTF-8 (assumed)`.
  var encoding: String
  /// Whether nothing that belongs to the file says so for certain.
  var isGuess = false
}

/// Decodes all texts with one encoding: the one given, else the `.cpg`'s, else the language byte's, else UTF-8 where the bytes are strictly
/// that, else Windows-1252.
///
/// An encoding that is stated but can not be true is said so, and the next is tried.
///
/// - Parameter place: where a text stands, for messages.
func decodedTexts(
  _ pool: TextPool, given: TextEncoding? = nil, codePage: (name: String, bytes: [UInt8])?, languageByte: UInt8,
  place: (Int) -> String,
  problems: inout Problems
) -> DecodedTexts {
  if let given, let decoded = attempt(pool, given, "as given", place, &problems) { return decoded }
  if let codePage {
    let words = TextEncoding.windows1252.decoded(codePage.bytes.prefix(64)) ?? ""
    let named = String(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    if let stated = encoding(named: named) {
      if let decoded = attempt(pool, stated, ".cpg", place, &problems) { return decoded }
    } else {
      problems.note("\(codePage.name) names the encoding \"\(named)\", which is not known.")
    }
  }
  if languageByte != 0 {
    let origin = "language byte 0x" + String(languageByte, radix: 16, uppercase: true)
    if let stated = encoding(ofLanguageByte: languageByte) {
      if var decoded = attempt(pool, stated, origin, place, &problems) {
        // ESRI's byte for the code page of whoever wrote the file says nothing of which that was.
        decoded.isGuess = languageByte == 0x57
        return decoded
      }
    } else {
      problems.note("The \(origin) stands for no known encoding.")
    }
  }
  if let (texts, cut) = pool.decodedUTF8(isStated: false) {
    noteCut(cut, &problems)
    return DecodedTexts(texts: texts, encoding: "UTF-8 (assumed)", isGuess: true)
  }
  if let texts = pool.decoded(.windows1252) {
    return DecodedTexts(texts: texts, encoding: "WINDOWS-1252 (assumed)", isGuess: true)
  }
  // Every byte means something in ISO 8859-1, so that this always gives an answer.
  let latin = TextEncoding(name: "ISO-8859-1")
  problems.note("The text is neither UTF-8 nor Windows-1252; it was read as ISO-8859-1.")
  return DecodedTexts(
    texts: pool.decoded(latin) ?? [String](repeating: "", count: pool.count), encoding: "ISO-8859-1 (assumed)",
    isGuess: true)
}

private func attempt(
  _ pool: TextPool, _ stated: TextEncoding, _ origin: String, _ place: (Int) -> String, _ problems: inout Problems
) -> DecodedTexts? {
  let name = "\(stated.name) (\(origin))"
  if stated == .utf8 {
    if let (texts, cut) = pool.decodedUTF8(isStated: true) {
      noteCut(cut, &problems)
      return DecodedTexts(texts: texts, encoding: name)
    }
  } else if let texts = pool.decoded(stated) {
    if !pool.isASCII, pool.decodedUTF8(isStated: false) != nil {
      problems.note("The text was read as \(name), as the file says; it would also be valid UTF-8.")
    }
    return DecodedTexts(texts: texts, encoding: name)
  }
  let first = pool.firstInvalid(stated).map(place) ?? "the whole text"
  problems.note("The text is not \(name), as the file says: see \(first).")
  return nil
}

private func noteCut(_ cut: Int, _ problems: inout Problems) {
  if cut > 0 { problems.note("\(cut) of the texts fill their field and end inside a character, which was left out.") }
}
