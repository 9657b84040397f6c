import Analysis
import Register
import Testing

/// What holds of any two days of any register.
struct MembershipDifferenceTests {
  static let days = ["1999-05-01", "2003-01-01", "2010-07-01", "2015-12-31", "2018-06-01", "2021-01-01"].map {
    Day($0)!
  }

  private static func snapshot(_ register: Register, _ day: Day) -> Snapshot {
    Snapshot(territory: RandomRegister.territory, register: register, day: day)
  }

  private static func members(_ snapshot: Snapshot) -> Set<MembershipStep> {
    Set(
      snapshot.collaborations.flatMap { collaboration in
        snapshot.members(of: collaboration.id).map {
          MembershipStep(municipality: $0.code, collaboration: collaboration.id)
        }
      })
  }

  @Test("The members on a day are those whose period contains it, in collaborations that exist", arguments: 0..<60)
  func members(_ seed: Int) {
    let register = RandomRegister(seed: UInt64(seed)).register
    for day in Self.days {
      var expected: Set<MembershipStep> = []
      for membership in register.memberships where membership.role == .member {
        guard let code = membership.municipality, let collaboration = register.collaboration(membership.collaboration)
        else { continue }
        let hasBegun = membership.period.start.map { $0 <= day } ?? true
        let hasEnded = membership.period.end.map { $0 <= day } ?? false
        if hasBegun && !hasEnded && collaboration.exists(on: day) {
          expected.insert(MembershipStep(municipality: code, collaboration: membership.collaboration))
        }
      }
      #expect(Self.members(Self.snapshot(register, day)) == expected, "\(day)")
    }
  }

  @Test("The other way round it is the mirror image", arguments: 0..<60)
  func mirror(_ seed: Int) {
    let register = RandomRegister(seed: UInt64(seed)).register
    for (first, second) in zip(Self.days, Self.days.dropFirst()) {
      let there = MembershipDifference(from: Self.snapshot(register, first), to: Self.snapshot(register, second))
      let back = MembershipDifference(from: Self.snapshot(register, second), to: Self.snapshot(register, first))
      #expect(Set(there.joined) == Set(back.left) && Set(there.left) == Set(back.joined))
      #expect(Set(there.founded) == Set(back.ended) && Set(there.ended) == Set(back.founded))
      #expect(there.participationBefore == back.participationAfter)
      #expect(Set(there.changes.map(\.collaboration)) == Set(back.changes.map(\.collaboration)))
      for change in there.changes {
        let mirrored = back.changes.first { $0.collaboration == change.collaboration }
        #expect(mirrored?.before == change.after && mirrored?.after == change.before)
      }
    }
  }

  @Test("Two steps on the way make the whole way", arguments: 0..<60)
  func composition(_ seed: Int) {
    let register = RandomRegister(seed: UInt64(seed)).register
    let states = Self.days.map { Self.snapshot(register, $0) }
    for (place, middle) in states.enumerated().dropFirst().dropLast() {
      let (first, last) = (states[place - 1], states[place + 1])
      let one = MembershipDifference(from: first, to: middle), other = MembershipDifference(from: middle, to: last)
      let whole = MembershipDifference(from: first, to: last)
      var members = Self.members(first)
      for step in [one, other] {
        members.subtract(step.left)
        members.formUnion(step.joined)
      }
      #expect(members == Self.members(last))
      #expect(
        Set(whole.joined) == Set(one.joined).subtracting(other.left).union(Set(other.joined).subtracting(one.left)))
      #expect(
        Set(whole.left) == Set(one.left).subtracting(other.joined).union(Set(other.left).subtracting(one.joined)))
    }
  }

  @Test("A day differs in nothing from itself", arguments: 0..<20)
  func same(_ seed: Int) {
    let register = RandomRegister(seed: UInt64(seed)).register
    for day in Self.days {
      let state = Self.snapshot(register, day)
      #expect(MembershipDifference(from: state, to: state).isEmpty)
    }
  }
}
