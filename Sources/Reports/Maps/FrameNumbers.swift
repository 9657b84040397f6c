import Cartography
import Geometry

extension MapFrame {
  /// Places for the numbers of pieces, and what found none.
  ///
  /// - Parameters:
  ///   - pieces: what is to be numbered.
  ///   - room: the part of the page that numbers may use.
  ///   - taken: blocks on the page that they keep off.
  ///   - lines: lines that they do not stand on.
  ///   - soft: lines that they do not stand on unless they would stand beside their land.
  ///   - keepsOffLand: whether none stands on land that it is not the number of, for maps too small to tell which is.
  func numbers(
    for pieces: [PieceLabel], inside room: Box, off taken: [Box], lines hard: [Leader] = [], soft: [Leader] = [],
    keepsOffLand: Bool = false
  ) -> (placed: [PlacedLabel], without: [PieceLabel]) {
    let lines = hard + soft
    // An inset is small and full: every third of a millimetre counts.
    let isSmall = room.width < 100
    var free = FreeSpace(frame: room, cell: isSmall ? 0.25 : 0.5)
    var named = PathData(isClosed: true)
    var other = PathData(isClosed: true)
    for feature in shapes.areas.indices {
      // Groups that the map does not number are ground like any other.
      if features.groups[feature].map({ features.list[$0].label.isEmpty }) ?? true {
        other.append(contentsOf: shapes.areas[feature])
      } else {
        named.append(contentsOf: shapes.areas[feature])
      }
    }
    free.take(named)
    // No word stands across the thick lines of a map.
    free.take(linesOf: [self.lines.group, self.lines.region])
    free.take(taken + shapes.dots.compactMap { $0?.box })
    var calm = free
    calm.take(other)
    if keepsOffLand { free.take(other) }
    var placer = LabelPlacer(frame: room, free: free, calm: calm)
    if isSmall { placer.padding = 0.3 }
    if !features.flagged.isEmpty {
      var barred = FreeSpace(frame: room, cell: isSmall ? 0.25 : 0.5)
      for group in features.flagged.keys.sorted() { barred.take(outline(group)) }
      placer.barred = barred
    }
    placer.lines = lines
    let thick = thickLines
    placer.thick = thick
    let asked = pieces.map { $0.lookingAround(crossed: self.lines.region, soft) }
    let words = wordsInside(asked, across: thick, off: taken, lines)
    placer.obstacles = taken + words.map(\.label.box)
    var pieces = clustered(
      asked.enumerated().filter { place, _ in !words.contains { $0.piece == place } }.map(\.element))
    var places = placer.places(for: pieces.map(\.request))
    // A fork that finds no room is taken apart: its pieces may find some each for itself.
    let stuck = pieces.indices.filter { places[$0] == nil && !pieces[$0].others.isEmpty }
    if !stuck.isEmpty {
      pieces = pieces.enumerated().flatMap { stuck.contains($0) ? $1.apart : [$1] }
      places = placer.places(for: pieces.map(\.request))
    }
    // A name may be a little smaller where that gives it room.
    let crowded = pieces.indices.filter { places[$0] == nil && pieces[$0].request.looksAround }
    if !crowded.isEmpty {
      for piece in crowded {
        pieces[piece].request.sizes = pieces[piece].request.sizes.map { $0 * (MapMeasures.legendSteps.last ?? 1) }
      }
      places = placer.places(for: pieces.map(\.request))
    }
    if placer.barred != nil, places.contains(where: { $0 == nil }) {
      // Better a leader across what is marked than none.
      placer.toll = MapMeasures.markedToll
      places = placer.places(for: pieces.map(\.request))
    }
    // The whole on two lines rather than half of it.
    for text in [\PieceLabel.stacked, \.shorter] {
      let cramped = pieces.indices.filter { places[$0] == nil && pieces[$0][keyPath: text] != nil }
      guard !cramped.isEmpty else { continue }
      for piece in cramped { pieces[piece].request.text = pieces[piece][keyPath: text] ?? "" }
      places = placer.places(for: pieces.map(\.request))
    }
    for place in pieces.indices where !soft.isEmpty && pieces[place].request.sizeInside != nil {
      guard places[place]?.leader != nil else { continue }
      var own = placer
      let rest = places.indices.filter { $0 != place }.compactMap { places[$0] }
      own.lines = hard + rest.compactMap(\.leader)
      own.obstacles = placer.obstacles + rest.map(\.box)
      if let inside = own.places(for: [pieces[place].request])[0], inside.leader == nil { places[place] = inside }
    }
    movedOffOthers(&places, of: pieces, among: asked, words.map(\.label), placer, off: taken)
    return (words.map(\.label) + places.compactMap { $0 }, zip(pieces, places).filter { $0.1 == nil }.map(\.0))
  }

  /// The words that find room somewhere inside the outline of what they name, clear of it: first all of them, then the
  /// shorter form.
  ///
  /// - Parameter thick: the lines across which none of them stands.
  private func wordsInside(
    _ pieces: [PieceLabel], across thick: FreeSpace, off taken: [Box], _ lines: [Leader]
  ) -> [(piece: Int, label: PlacedLabel)] {
    var used = taken
    return pieces.enumerated().flatMap { place, piece -> [(piece: Int, label: PlacedLabel)] in
      guard piece.isWord || piece.looksOverPiece else { return [] }
      let outline =
        piece.looksOverPiece
        ? PathData([piece.outline], isClosed: true) : piece.room ?? outline(piece.group)
      // What parts the areas of names: their own inner borders may run below the letters.
      var borders = thick
      if piece.room == nil {
        borders = FreeSpace(frame: viewport.frame, cell: 0.4)
        borders.take(linesOf: outline)
        borders.take(linesOf: self.lines.region)
      }
      let room = RoomSearch(
        on: outline, lines: borders, others: nil, middle: piece.request.circle.centre, frame: viewport.frame)
      // The whole on one line, then what is more than the short form on a line below it, then the short form alone.
      for text in [[piece.request.text]] + piece.stacks + (piece.shorter.map { [[$0]] } ?? []) {
        for size in piece.request.sizes {
          let widths = text.map { textWidth($0, size: size, isBold: piece.request.isBold, in: piece.request.face) }
          let height = piece.request.face.capHeight * size
          let step = height * 1.5
          let whole = height + Double(text.count - 1) * step
          guard
            let box = room?.place(
              width: widths.max() ?? 0, height: whole, clearance: piece.room == nil ? 0.6 : MapMeasures.nameClearance,
              off: used, lines)
          else { continue }
          used.append(box.expanded(by: 0.6))
          return text.enumerated().map { line, words in
            var request = piece.request
            request.text = words
            let top = box.minY + Double(line) * step
            return (
              place,
              PlacedLabel(
                request: request, size: size,
                box: Box(
                  minX: box.centre.x - widths[line] / 2, minY: top, maxX: box.centre.x + widths[line] / 2,
                  maxY: top + height))
            )
          }
        }
      }
      return []
    }
  }

  /// The lines across which no word stands: those between groups and regions, and around what is marked.
  private var thickLines: FreeSpace {
    var thick = FreeSpace(frame: viewport.frame, cell: 0.3)
    thick.take(linesOf: [lines.group, lines.shortGroup, lines.region])
    return thick
  }
}

extension PieceLabel {
  /// The same looking for room all over its piece where lines run through the place in its middle, on which no number is
  /// read.
  fileprivate func lookingAround(crossed region: PathData, _ relations: [Leader]) -> PieceLabel {
    guard !isWord, room == nil, let size = request.sizeInside else { return self }
    let width = textWidth(request.text, size: size, isBold: request.isBold, in: request.face)
    let box = Circle(centre: request.circle.centre, radius: request.face.capHeight * size / 2).box
      .widened(by: (width - request.face.capHeight * size) / 2).expanded(by: 0.3)
    let isCrossed =
      relations.contains { crosses($0, box) }
      || (0..<region.count).contains { part in
        zip(region[part], region[part].dropFirst()).contains { crosses(Leader(from: $0, to: $1), box) }
      }
    var piece = self
    piece.looksOverPiece = isCrossed
    return piece
  }
}
