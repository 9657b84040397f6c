import Cartography
import Geometry

extension MapFrame {
  /// Moves names at the end of a leader that stand on land with another name, as whose they would be read: to land that
  /// tells of members, or to the water, where those have room; the others stay.
  ///
  /// - Parameters:
  ///   - places: of the pieces, in their order.
  ///   - asked: all that is to be labelled, with the land of those that name some.
  ///   - words: labels that stand inside what they name.
  ///   - placer: what has found the places.
  ///   - taken: blocks on the page that labels keep off.
  func movedOffOthers(
    _ places: inout [PlacedLabel?], of pieces: [PieceLabel], among asked: [PieceLabel], _ words: [PlacedLabel],
    _ placer: LabelPlacer, off taken: [Box]
  ) {
    for place in pieces.indices {
      guard pieces[place].keepsOffOthers, let label = places[place], label.leader != nil else { continue }
      let others = asked.compactMap {
        $0.request.text == pieces[place].request.text || !$0.keepsOffOthers ? nil : $0.room
      }
      var land = FreeSpace(frame: viewport.frame, cell: 0.4)
      for other in others { land.take(other) }
      guard !land.isFree(label.box) else { continue }
      land.take(linesOf: [lines.group, lines.shortGroup, lines.region])
      land.take(taken + shapes.dots.compactMap { $0?.box })
      let rest = places.indices.filter { $0 != place }.compactMap { places[$0] }
      var own = LabelPlacer(frame: viewport.frame, free: land, calm: land)
      own.padding = placer.padding
      own.thick = placer.thick
      own.lines = placer.lines + rest.compactMap(\.leader)
      own.obstacles = taken + (words + rest).map(\.box)
      if let better = own.places(for: [pieces[place].request])[0] { places[place] = better }
    }
  }
}
