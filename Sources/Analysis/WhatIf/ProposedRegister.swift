import Register

/// A register with proposals applied to it, and what is odd about them.
///
/// A proposal is a membership. Where the register has one of the same municipality in the same role of the same
/// collaboration, the proposal's period takes its place, so that a last day in the past means leaving; otherwise it is
/// added. A collaboration that the register does not have is founded, with the number after the last.
public struct ProposedRegister: Equatable, Sendable {
  /// Something that the reader of the result should know of a proposal.
  public enum Oddity: Equatable, Sendable {
    /// The territory has no such municipality; the party is kept and not counted.
    case unknownMunicipality(party: String, code: String)
    /// A member is no municipality; it is kept and not counted.
    case noMunicipality(party: String)
    /// The municipality would be a member of several collaborations on the day; the lowest number counts it.
    case severalMemberships(MunicipalityCode, collaborations: [String])
    /// The proposal holds on other days only.
    case notInForce(party: String, collaboration: String)
  }

  /// The register with the proposals in it.
  public let register: Register
  /// The ids of the collaborations that the proposals found, by number.
  public let founded: [String]
  /// What is odd, in the order of the proposals; several memberships by code, last.
  public let oddities: [Oddity]

  /// The register with the proposals applied, for a look at one day.
  ///
  /// `names` gives new collaborations their names; without one the id stands in.
  public init(
    _ register: Register, applying proposals: [Membership], territory: Territory, on day: Day,
    names: [String: String] = [:]
  ) {
    var memberships = register.memberships
    var collaborations = register.collaborations
    var founded: [String] = []
    var oddities: [Oddity] = []
    for proposal in proposals {
      if !collaborations.contains(where: { $0.id == proposal.collaboration }) {
        let new = newCollaboration(
          proposal.collaboration, of: proposals, number: (collaborations.map(\.number).max() ?? 0) + 1,
          name: names[proposal.collaboration], in: territory)
        collaborations.append(new)
        founded.append(new.id)
      }
      let same = memberships.indices.last { memberships[$0].isSameParty(as: proposal) }
      if let odd = oddity(of: proposal, changes: same != nil, in: territory, on: day) { oddities.append(odd) }
      if let same {
        // What was read of the membership before stays; the proposal moves it in time.
        let start = proposal.period.start == nil ? memberships[same].period : proposal.period
        memberships[same].period =
          start.until(proposal.period.to) ?? proposal.period
      } else {
        memberships.append(proposal)
      }
    }
    let result = Register(
      collaborations: collaborations, memberships: memberships, facts: register.facts,
      disputes: register.disputes)
    self.register = result
    self.founded = founded
    self.oddities = oddities + doubles(in: result, on: day)
  }
}

extension Membership {
  fileprivate func isSameParty(as other: Membership) -> Bool {
    collaboration == other.collaboration && role == other.role && municipality == other.municipality
      && (municipality != nil || party == other.party)
  }
}

private func newCollaboration(
  _ id: String, of proposals: [Membership], number: Int, name: String?, in territory: Territory
) -> Collaboration {
  let own = proposals.filter { $0.collaboration == id }
  let members = own.filter { $0.role == .member }.compactMap(\.municipality).compactMap(territory.municipality)
  let starts = own.map(\.period.start)
  return Collaboration(
    id: id, number: number, name: name ?? id, county: mostPopulous(members)?.county ?? "",
    // With one start unknown nobody can say when it begins.
    founding: starts.contains(nil) ? .unknown : starts.compactMap { $0 }.min().map { .day($0) } ?? .unknown)
}

private func oddity(
  of proposal: Membership, changes present: Bool, in territory: Territory, on day: Day
) -> ProposedRegister.Oddity? {
  if proposal.role == .member {
    guard let code = proposal.municipality else { return .noMunicipality(party: proposal.party) }
    if territory.municipality(code) == nil { return .unknownMunicipality(party: proposal.party, code: code.text) }
  }
  let isToCome = proposal.period.start.map { day < $0 } ?? false
  // For a present member an end in the past is the proposal itself; for a new one it means that nothing happens.
  let end = proposal.period.end
  let isWithoutEffect = present ? end.map { day < $0 } ?? false : end.map { day >= $0 } ?? false
  guard isToCome || isWithoutEffect else { return nil }
  return .notInForce(party: proposal.party, collaboration: proposal.collaboration)
}

private func doubles(in register: Register, on day: Day) -> [ProposedRegister.Oddity] {
  var found: [MunicipalityCode: [String]] = [:]
  for collaboration in register.collaborations(on: day) {
    for code in register.members(of: collaboration.id, on: day) { found[code, default: []].append(collaboration.id) }
  }
  return found.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
    .severalMemberships($0.key, collaborations: $0.value)
  }
}
