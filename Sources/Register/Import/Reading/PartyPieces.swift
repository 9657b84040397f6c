// Lists of parties cut at what stands between names.
extension PartyLists {
  /// A run of text between two separators.
  struct Piece: Equatable {
    var text: String
    /// What stands before it, as written; empty when it can not have been one name with the piece before.
    var joint = ""
    var remark = ""
  }

  /// Cuts at commas, semicolons, bars, bullets, line breaks, slashes and joining words outside brackets. Only the last
  /// three may be part of a name.
  func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var current = Piece(text: "")
    var depth = 0
    var remark = ""
    // Brackets that do not close must not swallow the names behind them.
    let hasBrackets = isBalanced(text)
    func close(_ pieces: inout [Piece], _ joint: String) {
      current.text = withoutLead(trimmed(current.text))
      current.remark = trimmed(remark)
      if !current.text.isEmpty || !current.remark.isEmpty {
        pieces.append(current)
        current = Piece(text: "", joint: joint)
      } else if joint.isEmpty || current.joint.isEmpty {
        // Two separators one behind the other part as the harder of them does.
        current = Piece(text: "", joint: pieces.isEmpty ? joint : "")
      }
      remark = ""
    }
    var rest = Substring(text)
    while let character = rest.first {
      if hasBrackets, depth > 0 || character == "(" || character == "[" {
        if character == "(" || character == "[" {
          depth += 1
          // A list in brackets behind the end of another one belongs to no name.
          if depth == 1, trimmed(current.text).hasSuffix(".") { close(&pieces, "") }
          if depth > 1 { remark.append(character) } else if !remark.isEmpty { remark.append(" ") }
        } else if character == ")" || character == "]" {
          depth -= 1
          if depth > 0 { remark.append(character) }
        } else {
          remark.append(character)
        }
        rest.removeFirst()
        continue
      }
      if let word = joiningWord(at: rest, behind: current.text) {
        close(&pieces, " \(word.text) ")
        rest = rest.dropFirst(word.count)
        continue
      }
      switch character {
      case ",", ";", "|", "•", "·", "\t": close(&pieces, "")
      case "/": close(&pieces, "/")
      case _ where character.isNewline: close(&pieces, "\n")
      default: current.text.append(character)
      }
      rest.removeFirst()
    }
    close(&pieces, "")
    return pieces
  }

  /// A joining word that stands by itself here, with how many characters it takes.
  private func joiningWord(at rest: Substring, behind text: String) -> (text: String, count: Int)? {
    guard text.last?.isWhitespace ?? true else { return nil }
    let word = rest.prefix { !$0.isWhitespace && $0 != "," && $0 != "(" }
    guard !word.isEmpty, word.count <= 12, rest.dropFirst(word.count).first?.isWhitespace == true,
      words.all(.joining).contains(where: { $0.pattern.words == tokens(String(word)) })
    else { return nil }
    return (String(word), word.count)
  }

  /// The text without words that lead in a name.
  func withoutLead(_ text: String) -> String {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let tokens = parts.map { $0.lowercased() }
    for entry in words.all(.leading) where parts.count > entry.pattern.words.count && entry.pattern.isAt(0, of: tokens)
    {
      return parts[entry.pattern.words.count...].joined(separator: " ")
    }
    return text.contains(where: \.isNewline) ? parts.joined(separator: " ") : text
  }
}

/// Whether every bracket that opens closes again, and none closes that has not opened.
private func isBalanced(_ text: String) -> Bool {
  var depth = 0
  for byte in text.utf8 {
    if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
    if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
    if depth < 0 { return false }
  }
  return depth == 0
}
