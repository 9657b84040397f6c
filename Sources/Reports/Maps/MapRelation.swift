import Cartography

/// Cooperation besides membership as a map draws it: lines between the places of its parties.
struct MapRelation {
  /// Where a line ends.
  enum End: Hashable {
    /// In a feature, by its place.
    case feature(Int)
    /// In a group, by its place among those that are outlined.
    case group(Int)
    /// In an upper unit, by its place.
    case upperUnit(Int)
  }

  /// Its key, which stands at the line.
  let id: String
  /// What a reader sees when pointing at it.
  let title: String
  /// Those it goes out from and those it goes to, as far as they are named and drawn.
  let from, to: [End]
  /// Whether there is no other end: those at the first one cooperate with each other.
  let isMutual: Bool
  /// How its lines are drawn.
  let stroke: Stroke
}
