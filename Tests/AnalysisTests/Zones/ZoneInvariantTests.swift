import Analysis
import Register
import TestSupport
import Testing

/// What holds of every division built from flows, on worlds made by lot.
struct ZoneInvariantTests {
  @Test(
    "Every community is in one area or set aside, sums are kept, and the order of the flows plays no part",
    arguments: 1...12)
  func holds(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 2...40, using: &random)
    var list: [(String, String, Int)] = []
    for place in 0..<count {
      list.append(("\(place)", "\(place)", Int.random(in: 0...2_000, using: &random)))
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        list.append(
          ("\(place)", "\(Int.random(in: 0..<count, using: &random))", Int.random(in: 0...400, using: &random)))
      }
    }
    for rest in ZoneRules.Rest.allCases {
      let rules = ZoneRules(
        minimumSize: 500, targetSize: 5_000, minimumContainment: 0.6, targetContainment: 0.75, rest: rest)!
      let division = zones(from: zoneFlows(list), by: rules)
      let all = division.zones.flatMap(\.members) + division.setAside.map(\.community)
      #expect(Set(all).count == all.count)
      #expect(Set(all) == Set(zoneFlows(list).communities))
      for zone in division.zones {
        let inside = Set(zone.members)
        let flowing = list.filter { inside.contains($0.0) && inside.contains($0.1) }.reduce(0) { $0 + $1.2 }
        #expect(zone.balance.inside == flowing)
        #expect(zone.members.contains(zone.centre))
        // Only what came from the reserve list may have pulled an area below its rules.
        if !division.steps.contains(where: { $0.outcome == .placed(zone.members[0]) || $0.validity == nil }) {
          #expect(zone.validity >= 1)
        }
      }
      #expect(zones(from: zoneFlows(list.shuffled(using: &random)), by: rules) == division)
    }
  }

  @Test("Flows come to the same from a list and from a matrix, whatever their order", arguments: 1...6)
  func matrix(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let codes = ["1", "02", "12", "3", "a", "Z9"].map { MunicipalityCode($0)! }
    var flows: [CommutingFlow] = []
    for residence in codes {
      for workplace in codes where Int.random(in: 0...2, using: &random) > 0 {
        flows.append(
          CommutingFlow(residence: residence, workplace: workplace, employed: .random(in: 0...90, using: &random)))
      }
    }
    let listed = ZoneFlows(
      flows.shuffled(using: &random).map {
        (residence: $0.residence.text, workplace: $0.workplace.text, employed: $0.employed)
      })
    #expect(ZoneFlows(CommutingMatrix(flows)) == listed)
  }
}
