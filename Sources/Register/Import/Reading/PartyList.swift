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
}
