/// The maps that a page is about: those that are drawn, and those that would show nothing, of which it tells in words.
struct PanelCast {
  /// All of them in their order, with what the theme draws on each and what is said of it.
  let all: [MapPanel], contents: [PanelContent], notes: [String]
  /// The places of those that are drawn.
  let places: [Int]

  /// - Parameter kind: by what they differ. Where no map shows anything the last of several days is drawn: a page has a map.
  init(_ all: [MapPanel], _ contents: [PanelContent], by kind: PanelKind, _ words: MapWords) {
    (self.all, self.contents) = (all, contents)
    let isOpen = all.contains { ShownParticipation($0.input, words).isOpen }
    notes = zip(all, contents).map { panel, content in
      if let note = content.note { return note }
      let halves = content.tellsGroups && kind == .county ? fewerHalves(panel.input, words) : ""
      return panelNote(panel.input, words, besideOpen: isOpen) + (halves.isEmpty ? "" : "\n" + halves)
    }
    let shown = all.indices.filter { !contents[$0].isBlank }
    places = !shown.isEmpty ? shown : kind == .county ? Array(all.indices) : Array(all.indices.suffix(1))
  }

  /// Those that are drawn.
  var drawn: [MapPanel] { places.map { all[$0] } }
  var drawnContents: [PanelContent] { places.map { contents[$0] } }
  var drawnNotes: [String] { places.map { notes[$0] } }

  /// What is said of the others, those of which the same is said together; `nil` where all are drawn.
  func inWords(_ words: MapWords) -> String? {
    let others = all.indices.filter { !places.contains($0) }
    var told: [(note: String, names: [String])] = []
    for place in others {
      if let same = told.firstIndex(where: { $0.note == notes[place] }) {
        told[same].names.append(all[place].title)
      } else {
        told.append((notes[place], [all[place].title]))
      }
    }
    let list = told.map { one in
      words.filled(.panelInWords, ["names": words.inARow(one.names), "note": one.note.lowercasedFirst.onOneLine])
    }
    return list.isEmpty ? nil : list.joined(separator: "; ")
  }
}

extension String {
  /// The same as a sentence has it, its lines parted by commas.
  var onOneLine: String { split(separator: "\n").joined(separator: ", ") }
}
