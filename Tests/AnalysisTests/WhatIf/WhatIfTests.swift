import Analysis
import Register
import Testing

/// Proposals applied to the real register, and what they change.
@Suite struct WhatIfTests {
  static let present = NorwayInTables.assessment

  static func proposal(
    _ collaboration: String, _ name: String, until end: String? = nil, from start: String? = nil
  ) -> Membership {
    Membership(
      collaboration: collaboration, municipality: NorwayInTables.code(name), party: name, role: .member,
      period: Period(start: start.flatMap { Day($0) }, end: end.flatMap { Day($0) })!)
  }

  static func apply(_ proposals: [Membership], names: [String: String] = [:]) -> ProposedRegister {
    let snapshot = NorwayInTables.evidence.snapshot
    return ProposedRegister(
      snapshot.register, applying: proposals, territory: snapshot.territory, on: snapshot.day, names: names)
  }

  static func difference(_ proposals: [Membership]) -> StateDifference {
    let snapshot = NorwayInTables.evidence.snapshot
    let proposed = Snapshot(territory: snapshot.territory, register: apply(proposals).register, day: snapshot.day)
    return StateDifference(from: present, to: Assessment(NorwayInTables.evidence.of(proposed)))
  }

  @Test("with Oslo in it the flag of Nedre Romerike goes")
  func oslo() throws {
    let difference = Self.difference([Self.proposal("nri", "Oslo")])
    #expect(difference.joined.map(\.municipality.text) == ["0301"])
    #expect(difference.findingsLost.contains { $0.kind == .counterweight && $0.subject == .collaboration("nri") })
    #expect(
      !difference.findingsGained.contains { $0.subject == .collaboration("nri") && $0.kind == .counterweight })
    let change = try #require(difference.changes.first)
    #expect(difference.changes.count == 1)
    #expect(change.after?.leaderless == 0)
    #expect(abs(try #require(change.after?.commuting.selfContainment) - 0.82) < 0.005)
    #expect(difference.participationAfter.members.municipalities == 247)
  }

  @Test("with Lillestrøm alone in it the flag stays")
  func lillestrom() throws {
    let difference = Self.difference([Self.proposal("nri", "Lillestrøm")])
    #expect(!difference.findingsLost.contains { $0.subject == .collaboration("nri") && $0.kind == .counterweight })
    let after = try #require(difference.changes.first?.after)
    #expect(after.leaderless == 1)
    #expect(abs(try #require(after.commuting.selfContainment) - 0.425) < 0.0005)
  }

  @Test("Øvre Romerike without Ullensaker gets a flag")
  func ullensaker() throws {
    let difference = Self.difference([Self.proposal("orik", "Ullensaker", until: "2020-10-01")])
    #expect(difference.left.map(\.municipality) == [NorwayInTables.code("Ullensaker")])
    let gained = try #require(difference.findingsGained.first { $0.subject == .collaboration("orik") })
    #expect([.residual, .counterweight].contains(gained.kind) && !gained.isNearMiss)
    guard case .number(let own) = gained.value("self_containment") else { Issue.record("none"); return }
    #expect(abs(own - 0.393) < 0.0005)
  }

  @Test("Bergen's collaboration without Bergen gets none")
  func bergen() throws {
    let difference = Self.difference([Self.proposal("bergen", "Bergen", until: "2020-10-01")])
    #expect(
      !difference.findingsGained.contains {
        $0.subject == .collaboration("bergen") && [.residual, .counterweight].contains($0.kind) && !$0.isNearMiss
      })
    let after = try #require(difference.changes.first?.after)
    #expect(abs(try #require(after.leaderless) - 0.64) < 0.005)
    #expect(abs(try #require(after.commuting.selfContainment) - 0.63) < 0.005)
  }

  @Test("the two planned collaborations in Finnmark are founded with numbers 37 and 38 and take eight in")
  func finnmark() throws {
    let proposals = NorwayInTables.memberships("GeoData/norway-2020/proposals/finnmark.csv")
    let applied = Self.apply(proposals, names: ["ost-finnmark": "Øst-Finnmark"])
    #expect(applied.founded == ["midt-finnmark", "ost-finnmark"])
    #expect(applied.founded.compactMap { applied.register.collaboration($0)?.number } == [37, 38])
    #expect(applied.register.collaboration("ost-finnmark")?.name == "Øst-Finnmark")
    #expect(applied.register.collaboration("ost-finnmark")?.county == "54")
    #expect(applied.oddities.isEmpty)
    let difference = Self.difference(proposals)
    #expect(difference.founded == ["midt-finnmark", "ost-finnmark"])
    #expect(difference.joined.count == 8)
    #expect(difference.left.isEmpty)
    // Plans that have been carried out are no register faults; only Sør-Varanger is left alone in the corner.
    #expect(difference.findingsGained.map(\.kind) == [.hole])
    #expect(difference.participationBefore.members.municipalities == 246)
    #expect(difference.participationAfter.members.municipalities == 254)
    #expect(
      difference.findingsLost.filter { $0.kind == .smallOutsider }.map(\.subject.key).sorted()
        == difference.joined.map(\.municipality.text).sorted())
  }

  @Test("no proposals change nothing")
  func nothing() {
    let difference = Self.difference([])
    #expect(difference.joined.isEmpty && difference.left.isEmpty && difference.changes.isEmpty)
    #expect(difference.findingsGained.isEmpty && difference.findingsLost.isEmpty)
    #expect(difference.participationBefore == difference.participationAfter)
  }

  @Test("there and back is the same state")
  func back() {
    let proposals = [Self.proposal("nri", "Oslo"), Self.proposal("orik", "Ullensaker", until: "2020-10-01")]
    let there = Self.difference(proposals)
    let snapshot = NorwayInTables.evidence.snapshot
    let proposed = Snapshot(
      territory: snapshot.territory, register: Self.apply(proposals).register, day: snapshot.day)
    let back = StateDifference(from: Assessment(NorwayInTables.evidence.of(proposed)), to: Self.present)
    #expect(there.joined == back.left)
    #expect(there.left == back.joined)
    #expect(Set(there.findingsGained) == Set(back.findingsLost))
  }

  @Test("what is odd about proposals is told")
  func oddities() {
    let odd = Self.apply([
      Self.proposal("nri", "Bergen"),
      Self.proposal("nri", "Oslo", from: "2021-01-01"),
      Self.proposal("bergen", "Bergen", until: "2021-01-01"),
      Membership(collaboration: "nri", municipality: MunicipalityCode("9999"), party: "Nowhere", role: .member),
      Membership(collaboration: "nri", municipality: nil, party: "A company", role: .member),
    ])
    #expect(
      odd.oddities == [
        .notInForce(party: "Oslo", collaboration: "nri"),
        .notInForce(party: "Bergen", collaboration: "bergen"),
        .unknownMunicipality(party: "Nowhere", code: "9999"),
        .noMunicipality(party: "A company"),
        .severalMemberships(NorwayInTables.code("Bergen"), collaborations: ["bergen", "nri"]),
      ])
  }
}
