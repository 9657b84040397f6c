import Cartography
import Geometry

/// What lies below the leaders of a small map.
struct LeaderGround {
  private let frame: MapFrame
  private let boxes: [Box?]
  /// The features on whose fill a dark line is not seen.
  private let dark: Set<Int>

  init(_ frame: MapFrame, _ palette: Palette) {
    self.frame = frame
    let features = frame.features
    boxes = frame.shapes.areas.map { Box(around: $0.points) }
    dark = Set(
      features.fills.indices.filter { feature in
        // Nor among the lines of a hatch.
        contrast(palette.outline, features.fills[feature]) < 3 || features.striped.contains(feature)
          || features.groups[feature].map { features.flagged[$0] != nil } ?? false
      })
  }

  /// Whether some of the leader of a label lies where a dark line is not seen.
  func isDark(below label: PlacedLabel) -> Bool { !features(below: label, among: dark).isEmpty }

  /// Whether the leader of a label to a name lies over the land of a group that it does not begin in.
  func isOfOthers(_ label: PlacedLabel) -> Bool {
    guard let leader = label.leader else { return false }
    let features = frame.features
    let numbered = Set(
      features.groups.indices.filter { features.groups[$0].map { !features.list[$0].label.isEmpty } ?? false })
    let own = feature(at: leader.from, among: Set(features.groups.indices)).flatMap { features.groups[$0] }
    return self.features(below: label, among: numbered).contains { features.groups[$0] != own }
  }

  private func features(below label: PlacedLabel, among chosen: Set<Int>) -> Set<Int> {
    guard let leader = label.leader, !chosen.isEmpty else { return [] }
    return Set(
      leader.pieces.flatMap { piece in
        let steps = max(1, Int(piece.length / Self.step))
        return (0...steps).compactMap { step in
          let share = Double(step) / Double(steps)
          let place = Point(
            x: piece.from.x + (piece.to.x - piece.from.x) * share,
            y: piece.from.y + (piece.to.y - piece.from.y) * share)
          return feature(at: place, among: chosen)
        }
      })
  }

  private func feature(at place: Point, among chosen: Set<Int>) -> Int? {
    boxes.indices.first { feature in
      chosen.contains(feature) && boxes[feature]?.contains(place) == true
        && frame.shapes.areas[feature].holds(place, by: 0)
    }
  }

  /// Between the places of a leader that are looked at, in millimetres.
  private static let step = 0.4
}

extension PlacedLabel {
  /// Whether its leader and that of another label are two long lines beside each other, of which none is followed at a glance.
  func isPaired(with other: PlacedLabel) -> Bool {
    guard self != other, let one = leader, let two = other.leader, one.isStraight, two.isStraight else { return false }
    let limits = MapMeasures.pairedLeaders
    guard one.length >= limits.length, two.length >= limits.length else { return false }
    let cross = (one.to.x - one.from.x) * (two.to.y - two.from.y) - (one.to.y - one.from.y) * (two.to.x - two.from.x)
    guard abs(cross) <= limits.angle * one.length * two.length else { return false }
    let middle = Point(x: (one.from.x + one.to.x) / 2, y: (one.from.y + one.to.y) / 2)
    return two.distance(from: middle) < limits.apart
  }
}
