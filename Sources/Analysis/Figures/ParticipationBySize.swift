import Register

/// Participation among the municipalities whose population lies in one class.
public struct SizeClassParticipation: Hashable, Sendable {
  /// The least population of the class.
  public var from: Int
  /// The least population that is too large for the class; `nil` in the topmost one.
  public var to: Int?
  /// How many of the municipalities in it are members.
  public var participation: Participation

  /// Whether a municipality is of the class.
  public func holds(_ municipality: Municipality) -> Bool {
    municipality.population >= from && municipality.population < to ?? .max
  }
}

/// Participation per class of population, `from <= population < to`, the smallest first.
///
/// - Parameters:
///   - municipalities: those that are counted; all unless given.
///   - bounds: The lower bounds of the classes, in any order. A class from 0 is put below the lowest, so that no
///     municipality is left out.
public func participationBySize(
  in snapshot: Snapshot, of municipalities: [Municipality]? = nil, bounds: [Int]
) -> [SizeClassParticipation] {
  let lower = Set(bounds.filter { $0 > 0 } + [0]).sorted()
  return lower.enumerated().map { place, from in
    let to = place + 1 < lower.count ? lower[place + 1] : nil
    let inside = (municipalities ?? snapshot.territory.municipalities).filter {
      $0.population >= from && $0.population < to ?? .max
    }
    return SizeClassParticipation(from: from, to: to, participation: Participation(of: inside, in: snapshot))
  }
}
