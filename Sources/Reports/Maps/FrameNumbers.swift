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
  ///   - leastSize: the size of letters in millimetres below which names are not set for want of room.
  ///   - keepsOffLand: whether none stands on land that it is not the number of, for maps too small to tell which is.
  func numbers(
    for pieces: [PieceLabel], inside room: Box, off taken: [Box], lines hard: [Leader] = [], soft: [Leader] = [],
    keepsOffLand: Bool = false, leastSize: Double = 0
  ) -> (placed: [PlacedLabel], without: [PieceLabel]) {
    let lines = hard + soft
    // An inset is small and full: every third of a millimetre counts.
    let isSmall = room.width < 100
    var free = FreeSpace(frame: room, cell: isSmall ? 0.25 : 0.5)
    var named = PathData(isClosed: true)
    var other = PathData(isClosed: true)
    for feature in shapes.areas.indices {
      // Groups that the map does not number are ground like any other; land outside that has a colour of its own is not.
      let isTold =
        features.isScaled && !features.regionsOfMembers && features.groups[feature] == nil
        && features.regions?[feature] != nil
      if !isTold, features.groups[feature].map({ features.list[$0].label.isEmpty }) ?? true {
        other.append(contentsOf: shapes.areas[feature])
      } else {
        named.append(contentsOf: shapes.areas[feature])
      }
    }
    free.take(named)
    if keepsOffLand {
      // Nor in a hole of the land, which is land of others: a number there would be its.
      free.take(other)
      free.takeHoles()
    }
    // No word stands across the thick lines of a map.
    free.take(linesOf: [self.lines.group, self.lines.unsureGroup, self.lines.region])
    free.take(taken + shapes.dots.compactMap { $0?.box })
    var calm = free
    calm.take(other)
    var placer = LabelPlacer(frame: room, free: free, calm: calm)
    if isSmall { placer.padding = 0.3 }
    placer.partsNumbers = keepsOffLand
    if keepsOffLand { placer.story = story(inside: room) }
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
    // At the end of a leader a name with its figure below it finds room nearer than on one line.
    for piece in pieces.indices where pieces[piece].shorter != nil {
      pieces[piece].request.text = pieces[piece].stacked ?? pieces[piece].request.text
    }
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
        pieces[piece].request.sizes = pieces[piece].request.sizes.map { size in
          max(size * (MapMeasures.legendSteps.last ?? 1), min(size, leastSize))
        }
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
    if !soft.isEmpty { putBackInside(&places, of: pieces, placer, off: hard) }
    // On small maps they stand off all land that is not their own.
    if !keepsOffLand { movedOffOthers(&places, of: pieces, among: asked, words.map(\.label), placer, off: taken) }
    // On a part of a country names have not chosen their places yet, and what they have depends on these.
    for place in pieces.indices where features.circles.isEmpty && features.focus == nil {
      let piece = pieces[place]
      let area = piece.target ?? (piece.outline.isEmpty ? nil : PathData([piece.outline], isClosed: true))
      if let area { places[place] = places[place]?.shortened(into: area) }
    }
    return (words.map(\.label) + places.compactMap { $0 }, zip(pieces, places).filter { $0.1 == nil }.map(\.0))
  }

  /// All land that labels name or that the map tells of, and the borders of it.
  private func story(inside room: Box) -> StoryCrossing {
    var (land, borders) = (FreeSpace(frame: room, cell: 0.25), FreeSpace(frame: room, cell: 0.25))
    var told = PathData(isClosed: true)
    for feature in shapes.areas.indices {
      let isNamed = features.groups[feature].map { !features.list[$0].label.isEmpty } ?? false
      if isNamed || features.told.contains(feature) { told.append(contentsOf: shapes.areas[feature]) }
    }
    land.take(told)
    borders.take(linesOf: [lines.group, lines.unsureGroup, lines.region])
    return StoryCrossing(land: land, borders: borders)
  }

  /// Puts numbers back on their land that a line of a relation through it has sent to the end of a leader.
  private func putBackInside(
    _ places: inout [PlacedLabel?], of pieces: [PieceLabel], _ placer: LabelPlacer, off hard: [Leader]
  ) {
    for place in pieces.indices where pieces[place].request.sizeInside != nil && places[place]?.leader != nil {
      var own = placer
      let rest = places.indices.filter { $0 != place }.compactMap { places[$0] }
      own.lines = hard + rest.compactMap(\.leader)
      own.obstacles = placer.obstacles + rest.map(\.box)
      if let inside = own.places(for: [pieces[place].request])[0], inside.leader == nil { places[place] = inside }
    }
  }
}
