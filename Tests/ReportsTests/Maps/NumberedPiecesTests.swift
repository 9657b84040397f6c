import Cartography
import Geometry
import Testing

@testable import Reports

/// A square piece of a group, with its corner on a line, in millimetres.
private func piece(_ group: Int, at x: Double, side: Double, isGreatest: Bool = false) -> PieceLabel {
  let ring = [(0.0, 0.0), (side, 0), (side, side), (0, side)].map { Point(x: x + $0.0, y: $0.1) }
  let circle = Circle(centre: Point(x: x + side / 2, y: side / 2), radius: side / 2)
  return PieceLabel(
    group: group, isGreatest: isGreatest, box: Box(around: ring) ?? circle.box, outline: ring,
    request: LabelRequest(text: "\(group)", circle: circle, sizes: [2], ground: Colour(0xFFFFFF)))
}

@Test("every piece that lies apart from those with a number has one, and what lies beside one has none")
func piecesApart() {
  let pieces = [
    // The greatest, one across a strait, and one across that again.
    piece(0, at: 0, side: 10, isGreatest: true), piece(0, at: 11, side: 2), piece(0, at: 14, side: 2),
    // Two that lie together, far from those.
    piece(0, at: 40, side: 3), piece(0, at: 44, side: 2),
    // Another group's lies near the first, and is no part of it.
    piece(1, at: 17, side: 9, isGreatest: true), piece(1, at: 50, side: 2),
  ]
  let places = numbered(pieces) { $0.isGreatest }.map(\.box.minX)
  #expect(places == [0, 40, 17, 50])
  #expect(numbered([]) { _ in true }.isEmpty)
}
