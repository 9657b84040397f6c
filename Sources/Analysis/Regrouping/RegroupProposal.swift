import Register

/// Steps as proposals, in the form in which they are read: memberships that end, and memberships that begin.
public struct RegroupProposal: Equatable, Sendable {
  /// The memberships, in the order of the steps: of a move first the one that ends on the day, then the new one.
  public let memberships: [Membership]

  /// Proposals that carry out moves in the register of a day.
  ///
  /// - Parameter founding: a collaboration that the register does not have, which the municipality of the move founds.
  public init(_ moves: [RegroupMove], in snapshot: Snapshot, source: String = "", note: String = "") {
    memberships = moves.flatMap { move -> [Membership] in
      func membership(_ collaboration: String, _ period: Period) -> Membership {
        Membership(
          collaboration: collaboration, municipality: move.municipality,
          party: snapshot.territory.municipality(move.municipality)?.name ?? move.municipality.text, role: .member,
          period: period, source: source, note: note)
      }
      let old = snapshot.collaboration(of: move.municipality).flatMap { id in
        Period(start: nil, end: snapshot.day).map { membership(id, $0) }
      }
      return [old, membership(move.collaboration, .ongoing)].compactMap { $0 }
    }
  }

  /// The register with the proposals carried out, as it is on the snapshot's day.
  func applied(to snapshot: Snapshot) -> Snapshot {
    let proposed = ProposedRegister(
      snapshot.register, applying: memberships, territory: snapshot.territory, on: snapshot.day)
    return snapshot.with(proposed.register)
  }
}
