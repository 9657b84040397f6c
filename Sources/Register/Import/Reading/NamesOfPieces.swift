// Names that hold a joining word, a comma or a slash themselves, and are one name of several pieces.
extension PartyLists {
  /// How many pieces a name has at most: `Troms og Finnmark fylkeskommune - Romssa ja Finnmárkku fylkkasuohkan`.
  private static let mostPieces = 4

  /// The pieces with those that are one name together put together: the longest run that is known.
  func joined(_ pieces: [Piece]) -> [Piece] {
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
}
