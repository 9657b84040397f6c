import Cartography
import Geometry

/// The pieces that have a number, and of the others the greatest of each cluster of a group that lies apart from those: the
/// colour tells across a strait, not across the land of others.
///
/// - Parameter isNumbered: whether a piece has its number whatever lies around it.
func numbered(_ pieces: [PieceLabel], _ isNumbered: (PieceLabel) -> Bool) -> [PieceLabel] {
  let boxes = pieces.map { Box(around: $0.outline) ?? $0.request.circle.box }
  func isBeside(_ one: Int, _ other: Int) -> Bool {
    guard pieces[one].group == pieces[other].group,
      boxes[one].expanded(by: MapMeasures.besideNumbered).intersects(boxes[other])
    else { return false }
    return pieces[one].outline.contains { point in
      boxes[other].expanded(by: MapMeasures.besideNumbered).contains(point)
        && pieces[other].outline.contains { distance(point, $0) <= MapMeasures.besideNumbered }
    }
  }
  var chosen = Set(pieces.indices.filter { isNumbered(pieces[$0]) })
  var (told, front) = (chosen, Array(chosen).sorted())
  while true {
    while let from = front.popLast() {
      for place in pieces.indices where !told.contains(place) && isBeside(from, place) {
        told.insert(place)
        front.append(place)
      }
    }
    // The pieces of a group begin with the greatest.
    guard let next = pieces.indices.first(where: { !told.contains($0) }) else { break }
    chosen.insert(next)
    told.insert(next)
    front = [next]
  }
  return chosen.sorted().map { pieces[$0] }
}
