/// The pieces in sections: those that want a page that lies in sections of their own, with what leads to them.
///
/// - Returns: the pieces with the ends of all sections but the last, how many those are, and whether the last lies.
func sectioned(
  _ pieces: [BodyWriter.Piece], section: XMLElement
) -> (elements: [XMLElement], ended: Int, lastLies: Bool) {
  let pieces = withLeads(pieces)
  guard pieces.contains(where: \.isLying) else { return (pieces.map(\.element), 0, false) }
  var elements: [XMLElement] = []
  var ended = 0
  for (place, piece) in pieces.enumerated() {
    elements.append(piece.element)
    guard place + 1 < pieces.count, pieces[place + 1].isLying != piece.isLying else { continue }
    let own = sectionElement(section, isLying: piece.isLying, keepsStart: ended == 0)
    ended += 1
    end(&elements, with: own)
  }
  return (elements, ended, pieces[pieces.count - 1].isLying)
}

/// The section that text is in, standing or lying. Only the first begins as the template's begins: with its first page,
/// and its first number.
func sectionElement(_ section: XMLElement, isLying: Bool, keepsStart: Bool) -> XMLElement {
  var own = section.without { $0.name == "w:type" && !keepsStart }
  if !keepsStart {
    own = own.without { $0.name == "w:titlePg" }
    own = own.mapping("w:pgNumType") { $0.with("w:start", nil) }
  }
  guard isLying else { return own }
  let page = PageGeometry(section).lying
  own = own.without { $0.name == "w:cols" }
  return own.mapping("w:pgSz") { size in
    size.with("w:w", "\(page.width)").with("w:h", "\(page.height)").with("w:orient", "landscape")
  }
}

/// Ends a section with what has been written: in its last paragraph, or in one of its own where it ends with a table.
func end(_ elements: inout [XMLElement], with section: XMLElement) {
  guard let last = elements.popLast() else { return }
  guard last.name == "w:p" else {
    let tiny = XMLElement("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "20", "w:lineRule": "exact"])
    elements += [last, XMLElement("w:p", [:], [XMLElement("w:pPr", [:], [tiny, section])])]
    return
  }
  if last.first("w:pPr") != nil {
    elements.append(last.mapping("w:pPr") { $0.adding([section]) })
  } else {
    var ended = last
    ended.children.insert(.element(XMLElement("w:pPr", [:], [section])), at: 0)
    elements.append(ended)
  }
}

/// What leads to a piece is on its page; and a few lines between two pages that lie do not stand on one of their own.
private func withLeads(_ pieces: [BodyWriter.Piece]) -> [BodyWriter.Piece] {
  var pieces = pieces
  for place in pieces.indices.reversed().dropFirst() where pieces[place].leads && pieces[place + 1].isLying {
    pieces[place].isLying = true
  }
  var start = 0
  while let first = pieces[start...].firstIndex(where: { !$0.isLying }) {
    let next = pieces[first...].firstIndex { $0.isLying } ?? pieces.count
    let between = pieces[first..<next]
    let isSmall = between.count <= 6 && between.allSatisfy { $0.element.name == "w:p" && !$0.element.holdsPicture }
    if first > 0, next < pieces.count, isSmall {
      for place in first..<next { pieces[place].isLying = true }
    }
    start = next
    if start >= pieces.count { break }
  }
  return pieces
}

extension XMLElement {
  fileprivate var holdsPicture: Bool { holds { $0.name == "w:drawing" } }
}
