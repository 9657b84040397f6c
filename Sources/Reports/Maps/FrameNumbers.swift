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
  func numbers(
    for pieces: [PieceLabel], inside room: Box, off taken: [Box], lines: [Leader] = []
  ) -> (placed: [PlacedLabel], without: [PieceLabel]) {
    // An inset is small and full: every third of a millimetre counts.
    let isSmall = room.width < 100
    var free = FreeSpace(frame: room, cell: isSmall ? 0.25 : 0.5)
    var named = PathData(isClosed: true)
    var other = PathData(isClosed: true)
    for feature in shapes.areas.indices {
      if features.groups[feature] == nil {
        other.append(contentsOf: shapes.areas[feature])
      } else {
        named.append(contentsOf: shapes.areas[feature])
      }
    }
    free.take(named)
    free.take(taken + shapes.dots.compactMap { $0?.box })
    var calm = free
    calm.take(other)
    var placer = LabelPlacer(frame: room, free: free, calm: calm)
    if isSmall { placer.padding = 0.3 }
    if !features.flagged.isEmpty {
      var barred = FreeSpace(frame: room, cell: isSmall ? 0.25 : 0.5)
      for group in features.flagged.keys.sorted() { barred.take(outline(group)) }
      placer.barred = barred
    }
    placer.lines = lines
    placer.obstacles = taken
    var pieces = clustered(pieces)
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
    let cramped = pieces.indices.filter { places[$0] == nil && pieces[$0].shorter != nil }
    if !cramped.isEmpty {
      for piece in cramped { pieces[piece].request.text = pieces[piece].shorter ?? "" }
      places = placer.places(for: pieces.map(\.request))
    }
    return (places.compactMap { $0 }, zip(pieces, places).filter { $0.1 == nil }.map(\.0))
  }
}
