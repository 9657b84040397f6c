import Analysis
import Register

/// What became of one municipality between two states of the register.
struct DifferenceStep: Equatable {
  /// What sort of step it is, in the order in which legends list them.
  enum Kind: String, CaseIterable {
    /// From outside into a collaboration that was there already.
    case joined
    /// From outside into one that was not.
    case founding
    /// Into a new one that came after another, of which nobody has recorded the members: perhaps from there.
    case succeeding
    /// From one collaboration to another.
    case moved
    /// From a collaboration that goes on to outside.
    case left
    /// From one that is no more to outside.
    case ended
  }

  let municipality: Municipality
  let kind: Kind
  /// The collaborations before and after; `nil` for outside.
  let from, to: Collaboration?
}

/// Every municipality whose collaboration differs between two states, by code. Both must know the same municipalities:
/// one that only one of them knows is left out.
///
/// Between two states of one day a new collaboration comes after nothing that is not recorded.
func differenceSteps(from earlier: Snapshot, to later: Snapshot) -> [DifferenceStep] {
  let followers =
    earlier.day < later.day ? Set(later.register.collaborations.filter { !$0.predecessor.isEmpty }.map(\.id)) : []
  let (before, after) = (Set(earlier.collaborations.map(\.id)), Set(later.collaborations.map(\.id)))
  return later.territory.municipalities.compactMap { municipality in
    guard earlier.territory.municipality(municipality.code) != nil else { return nil }
    let from = earlier.collaboration(of: municipality.code)
    let to = later.collaboration(of: municipality.code)
    guard from != to else { return nil }
    let kind: DifferenceStep.Kind =
      switch (from, to) {
      case (nil, let to?): before.contains(to) ? .joined : followers.contains(to) ? .succeeding : .founding
      case (let from?, nil): after.contains(from) ? .left : .ended
      default: .moved
      }
    return DifferenceStep(
      municipality: municipality, kind: kind, from: from.flatMap(earlier.register.collaboration),
      to: to.flatMap(later.register.collaboration))
  }
}
