// What stands beside a name: in brackets, or behind it without brackets.
extension PartyLists {
  /// The parties of one piece: one, or those of a list in brackets.
  func expanded(_ piece: Piece) -> [ListedParty] {
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
  func withoutTail(_ party: ListedParty) -> ListedParty {
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
