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
    var free = FreeSpace(frame: room, cell: 0.5)
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
    placer.lines = lines
    placer.obstacles = taken
    var pieces = pieces
    var places = placer.places(for: pieces.map(\.request))
    let cramped = pieces.indices.filter { places[$0] == nil && pieces[$0].shorter != nil }
    if !cramped.isEmpty {
      for piece in cramped { pieces[piece].request.text = pieces[piece].shorter ?? "" }
      places = placer.places(for: pieces.map(\.request))
    }
    return (places.compactMap { $0 }, zip(pieces, places).filter { $0.1 == nil }.map(\.0))
  }
}
