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

  /// The relation among some of the features; `nil` where one of its parties is not among them.
  ///
  /// - Parameter places: the new place of each feature by its old one.
  func moved(by places: [Int: Int]) -> MapRelation? {
    func moved(_ end: End) -> End? {
      guard case .feature(let place) = end else { return end }
      return places[place].map(End.feature)
    }
    let (from, to) = (from.compactMap(moved), to.compactMap(moved))
    guard from.count == self.from.count, to.count == self.to.count else { return nil }
    return MapRelation(id: id, title: title, from: from, to: to, isMutual: isMutual, stroke: stroke)
  }
}
