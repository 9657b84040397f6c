import Analysis
import Register
import Testing

/// Four municipalities; B, of 2020, came after another one of which nobody has recorded the members.
struct UnknownMembersTests {
  private static let codes = ["0101", "0102", "0103", "0104"].map { MunicipalityCode($0)! }
  private static let known = Day("2020-10-01")!

  private static let territory = Territory(
    municipalities: codes.map {
      Municipality(
        code: $0, name: $0.text, officialName: $0.text, county: "01", population: 1000, areaInSquareKilometres: 10)
    }, codeChanges: [], codeDay: known)

  private static func register(predecessor: String) -> Register {
    var follower = Collaboration(id: "b", number: 2, name: "B", founding: .year(2020))
    follower.predecessor = predecessor
    func member(_ place: Int, of collaboration: String, from start: String?) -> Membership {
      Membership(
        collaboration: collaboration, municipality: codes[place], party: codes[place].text, role: .member,
        period: Period(start: start.flatMap { Day($0) }, end: nil)!)
    }
    return Register(
      collaborations: [Collaboration(id: "a", number: 1, name: "A", founding: .year(2010)), follower],
      memberships: [
        member(0, of: "a", from: "2015-01-01"), member(1, of: "a", from: nil), member(2, of: "b", from: "2020-01-01"),
      ])
  }

  private static func unknown(on day: String, predecessor: String = "BTV") -> (UnknownMembers, Snapshot) {
    let snapshot = Snapshot(territory: territory, register: register(predecessor: predecessor), day: Day(day)!)
    return (UnknownMembers(of: snapshot, knownOn: known), snapshot)
  }

  @Test("Where a collaboration was there of which nobody has the members, anybody may have taken part")
  func open() {
    let (unknown, snapshot) = Self.unknown(on: "2019-06-30")
    #expect(unknown.predecessors == ["BTV"] && unknown.isOpen && !unknown.isEmpty)
    #expect(unknown.unsure == [Self.codes[1]] && unknown.possible == [Self.codes[2]])
    let units = snapshot.territory.municipalities
    #expect(Participation.least(of: units, in: snapshot, unknown).members.municipalities == 1)
    #expect(Participation.most(of: units, in: snapshot, unknown).members.municipalities == 4)
  }

  @Test(
    "Where there was none, who is on record nowhere stood outside",
    arguments: [("2020-06-30", "BTV", 3), ("2019-06-30", "", 2)])
  func closed(_ day: String, _ predecessor: String, _ most: Int) {
    let (unknown, snapshot) = Self.unknown(on: day, predecessor: predecessor)
    #expect(!unknown.isOpen)
    let units = snapshot.territory.municipalities
    #expect(Participation.most(of: units, in: snapshot, unknown).members.municipalities == most)
  }

  @Test("The earlier state has no upper bound below everybody after one predecessor, however small")
  func bounds() throws {
    func bounds(_ predecessor: String) -> EarlierBounds? {
      func state(_ day: String) -> DatedRegister {
        DatedRegister(
          name: "data", register: Self.register(predecessor: predecessor), territory: Self.territory, events: [],
          on: Day(day)!, knownOn: Self.known, codeYear: 2020)
      }
      return RegisterDifference(from: state("2019-06-30"), to: state("2020-10-01")).earlierBounds
    }
    let open = try #require(bounds("BTV"))
    #expect(open.members == 1...4 && open.collaborations == 1...2)
    #expect(open.predecessors.map(\.name) == ["BTV"])
    #expect(bounds("") == nil)
  }
}
