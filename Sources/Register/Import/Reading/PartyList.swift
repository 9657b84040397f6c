/// One party out of a cell, with what stands beside its name.
struct ListedParty: Equatable {
  /// The name, without footnote marks.
  var name: String
  /// What stands in brackets behind the name or around it, or behind it without brackets; may be empty.
  var remark = ""
  /// The footnote mark that stood at the name; may be empty.
  var mark = ""
  /// Whether others come behind it whom the list does not name.
  var isFollowedByOthers = false
}

/// Takes lists of parties apart: `Røros, Os, Tolga og Alvdal`.
///
/// Names that hold a joining word or a comma themselves stay whole: the longest run of pieces that is known as one name
/// is one. What stands in brackets behind a name is a remark; a list in brackets is one whose members share what is
/// said at its end, as in `(Elverum og Rindal har 1 aksje hver)`.
struct PartyLists {
  let words: ImportWords
  /// What names are known.
  let index: NameIndex
  /// The names of others than municipalities that the register has, in their normalised form.
  var parties: Set<String> = []

  /// The parties of a cell, in their order.
  func parties(in text: String) -> [ListedParty] {
    if text.isEmpty { return [] }
    var parties: [ListedParty] = []
    for var piece in joined(pieces(of: text)) {
      let bare = withoutOthers(piece.text)
      let hasOthers = bare != piece.text
      piece.text = bare
      if !piece.text.isEmpty || !piece.remark.isEmpty { parties += expanded(piece) }
      if hasOthers, !parties.isEmpty { parties[parties.count - 1].isFollowedByOthers = true }
    }
    return parties
  }

  /// The text without words that say that there are others who are not named: `Øyer m.fl.`
  private func withoutOthers(_ text: String) -> String {
    let parts = text.split(whereSeparator: \.isWhitespace)
    for entry in words.all(.incomplete) {
      for count in 1...3 where count <= parts.count {
        if tokens(parts.suffix(count).joined(separator: " ")) == entry.pattern.words {
          return trimmed(parts.dropLast(count).joined(separator: " "))
        }
        if tokens(parts.prefix(count).joined(separator: " ")) == entry.pattern.words {
          return trimmed(parts.dropFirst(count).joined(separator: " "))
        }
      }
    }
    return text
  }

  // MARK: pieces

  /// A run of text between two separators.
  struct Piece: Equatable {
    var text: String
    /// What stands before it, as written; empty when it can not have been one name with the piece before.
    var joint = ""
    var remark = ""
  }

  /// Cuts at commas, semicolons, bars, bullets, line breaks, slashes and joining words outside brackets. Only the last
  /// three may be part of a name.
  private func pieces(of text: String) -> [Piece] {
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
  private func withoutLead(_ text: String) -> String {
    let parts = text.split(whereSeparator: \.isWhitespace)
    let tokens = parts.map { $0.lowercased() }
    for entry in words.all(.leading) where parts.count > entry.pattern.words.count && entry.pattern.isAt(0, of: tokens)
    {
      return parts[entry.pattern.words.count...].joined(separator: " ")
    }
    return text.contains(where: \.isNewline) ? parts.joined(separator: " ") : text
  }

  // MARK: names of several pieces

  /// How many pieces a name has at most: `Troms og Finnmark fylkeskommune - Romssa ja Finnmárkku fylkkasuohkan`.
  private static let mostPieces = 4

  private func joined(_ pieces: [Piece]) -> [Piece] {
    var found: [Piece] = []
    var place = 0
    while place < pieces.count {
      var end = place + 1
      while end < pieces.count, end - place < Self.mostPieces, !pieces[end].joint.isEmpty,
        pieces[end - 1].remark.isEmpty
      {
        end += 1
      }
      let run = (place + 2 > end ? [] : Array((place + 2)...end)).reversed().first { last in
        whole(pieces[place..<last]) != nil
      }
      if let run, let name = whole(pieces[place..<run]) {
        found.append(Piece(text: name, joint: pieces[place].joint, remark: pieces[run - 1].remark))
        place = run
      } else {
        found.append(pieces[place])
        place += 1
      }
    }
    return withCounties(found)
  }

  /// The pieces with each county put to the name before it that it tells apart: `Herøy, Nordland`.
  private func withCounties(_ pieces: [Piece]) -> [Piece] {
    var found: [Piece] = []
    for piece in pieces {
      if let name = found.last, isCountyOf(name, piece) {
        found[found.count - 1] = Piece(text: "\(name.text) (\(piece.text))", joint: name.joint, remark: piece.remark)
      } else {
        found.append(piece)
      }
    }
    return found
  }

  /// The pieces as the one name that they are; `nil` when they are none.
  private func whole(_ pieces: ArraySlice<Piece>) -> String? {
    guard let first = pieces.first else { return nil }
    var broken = first.text
    var hyphened = first.text
    for piece in pieces.dropFirst() {
      let isBreak = piece.joint == "\n"
      broken += (isBreak ? " " : piece.joint) + piece.text
      // A line that ends with a hyphen may have been broken inside a name.
      hyphened += (isBreak ? (hyphened.hasSuffix("-") ? "" : " ") : piece.joint) + piece.text
    }
    guard broken.count <= longestName else { return nil }
    let hasSlash = pieces.dropFirst().contains { $0.joint == "/" }
    for name in [hyphened, broken] {
      if parties.contains(normalisedName(name)) || isMunicipality(name, alone: hasSlash)
        || index.counties.code(of: name) != nil
      {
        return name
      }
      if words.meaning(.party, in: name) != nil, isOneBody(pieces) { return withoutLead(name) }
    }
    // What is said of the last name of a list may go on in the next line.
    if pieces.dropFirst().allSatisfy({ $0.joint == "\n" && !index.knows($0.text) }),
      !withoutTail(ListedParty(name: broken)).remark.isEmpty
    {
      return broken
    }
    return nil
  }

  /// Whether pieces that are no municipalities are one name: `15 andre selskaper og institusjoner`.
  private func isOneBody(_ pieces: ArraySlice<Piece>) -> Bool {
    let last = pieces.last?.text ?? ""
    let head = pieces.dropLast().map(\.text).joined(separator: " ")
    if isMunicipality(last, alone: false) || pieces.contains(where: { $0.joint == "/" }) { return false }
    // The first part needs a word of its own, unless it is the first half of a county's name.
    return words.meaning(.party, in: head) != nil && !isMunicipality(head, alone: false)
      || pieces.count > 1 && isCountyBody(pieces)
  }

  /// Whether the pieces are the name of a county with a word behind it: `Møre og Romsdal fylkeskommune`.
  private func isCountyBody(_ pieces: ArraySlice<Piece>) -> Bool {
    let name = pieces.reduce("") { $0 + ($0.isEmpty ? "" : $1.joint == "\n" ? " " : $1.joint) + $1.text }
    let parts = name.split(whereSeparator: \.isWhitespace)
    return parts.indices.dropFirst().contains { end in
      index.counties.code(of: parts[..<end].joined(separator: " ")) != nil
        && words.meaning(.party, in: parts[end...].joined(separator: " ")) != nil
    }
  }

  /// Whether the second piece is a county that says which municipality of the first one's name is meant.
  private func isCountyOf(_ name: Piece, _ county: Piece) -> Bool {
    guard name.remark.isEmpty, name.text.count <= longestName, county.text.count <= longestName,
      index.counties.code(of: county.text) != nil, !isMunicipality(county.text, alone: false)
    else { return false }
    return index.means(name.text).count > 1
  }

  /// Whether a text is the name of municipalities of the day or of former ones.
  ///
  /// - Parameter alone: whether it has to mean one, as a name of several languages does and a list does not.
  private func isMunicipality(_ name: String, alone: Bool) -> Bool {
    guard name.count <= longestName else { return false }
    return alone ? index.means(name).count == 1 : index.knows(name)
  }

  // MARK: remarks

  /// The parties of one piece: one, or those of a list in brackets.
  private func expanded(_ piece: Piece) -> [ListedParty] {
    if !piece.text.isEmpty {
      let others = namedInRemark(piece)
      return [party(piece.text, remark: others.isEmpty ? piece.remark : "")] + others
    }
    // Only brackets: a list of its own, or a remark that belongs to nobody.
    let inner = joined(pieces(of: piece.remark))
    var parties = inner.map { party($0.text, remark: $0.remark) }
    guard let last = parties.last else { return [] }
    if parties.count > 1, words.meaning(.role, in: last.remark) != nil {
      for place in parties.indices where parties[place].remark.isEmpty { parties[place].remark = last.remark }
    }
    return parties
  }

  /// The parties that a remark behind a name names itself, with the role that it gives them: of `Gausdal (Ringebu fra sak
  /// til sak)` it is Ringebu that has one.
  private func namedInRemark(_ piece: Piece) -> [ListedParty] {
    guard !piece.remark.isEmpty, words.meaning(.role, in: piece.remark) != nil else { return [] }
    var parties = joined(pieces(of: piece.remark)).map { party($0.text, remark: $0.remark) }
    let isNamed = parties.allSatisfy { party in
      party.name.count <= longestName && index.knows(party.name) && index.counties.code(of: party.name) == nil
    }
    guard isNamed, let last = parties.last, words.meaning(.role, in: last.remark) != nil else { return [] }
    for place in parties.indices where parties[place].remark.isEmpty { parties[place].remark = last.remark }
    return parties
  }

  /// A party from its text, with what is said of it behind the name, and its footnote mark.
  private func party(_ text: String, remark: String) -> ListedParty {
    var party = ListedParty(name: text, remark: remark)
    // A county or a code in brackets belongs to the name.
    if !remark.isEmpty, index.counties.code(of: remark) != nil || remark.utf8.allSatisfy(isDigit) {
      party = ListedParty(name: "\(text) (\(remark))")
    }
    guard party.name.count <= longestName else { return party }
    // Looked for first: what stands behind a dash would be taken for a name in another language that nobody knows.
    if words.meaning(.role, in: party.name) != nil {
      let shorter = withoutTail(party)
      if shorter != party { return shorter }
    }
    if index.knows(party.name) { return party }
    if let (name, mark) = withoutMark(party.name) {
      party.name = name
      party.mark = mark
    }
    return party
  }

  /// A name without what is said of it behind: `Rindal har 1 aksje`.
  private func withoutTail(_ party: ListedParty) -> ListedParty {
    let parts = party.name.split(whereSeparator: \.isWhitespace)
    guard words.meaning(.party, in: party.name) == nil else { return party }
    for end in parts.indices.dropFirst().reversed() {
      let tail = trimmed(parts[end...].joined(separator: " "))
      let name = trimmed(parts[..<end].joined(separator: " "))
      guard words.meaning(.role, in: tail) != nil else { continue }
      // A dash or a colon may part them.
      let bare = trimmed(String(name.reversed().drop { "-–—:".contains($0) || $0.isWhitespace }.reversed()))
      if index.knows(bare) {
        var shorter = party
        shorter.name = bare
        shorter.remark = party.remark.isEmpty ? tail : "\(tail); \(party.remark)"
        return shorter
      }
    }
    return party
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

/// Longer texts are no names: a cell may hold a whole page.
let longestName = 120

/// A name without the footnote mark or the full stop behind it; `nil` when there is none.
///
/// Marks are asterisks, daggers, raised figures, and one or two figures that stand close to a letter, with a bracket
/// behind them at most.
func withoutMark(_ text: String) -> (name: String, mark: String)? {
  var rest = Substring(text)
  while rest.last?.isWhitespace == true { rest.removeLast() }
  var mark = ""
  while let last = rest.last, "*†‡¹²³⁴⁵⁶⁷⁸⁹⁰.".contains(last) {
    mark = String(last) + mark
    rest.removeLast()
  }
  if mark.isEmpty {
    var figures = rest
    if figures.last == ")" { figures.removeLast() }
    let digits = figures.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let head = figures.dropLast(digits)
    // `K-0301` and `Os 2` are no names with a mark.
    guard (1...2).contains(digits),
      head.last?.isLetter == true || (figures.endIndex != rest.endIndex && head.last == " "),
      head.count(where: \.isLetter) > 1
    else { return nil }
    mark = String(rest[head.endIndex...])
    rest = head
  }
  let name = trimmed(String(rest))
  return name.isEmpty ? nil : (name, mark == "." ? "" : mark)
}
