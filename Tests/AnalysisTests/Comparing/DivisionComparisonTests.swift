import Analysis
import TestSupport
import Testing

/// Two divisions held against each other.
struct DivisionComparisonTests {
  //  a:  1 1 1 2 2     b:  x x y y y     people 10 20 30 40 50
  static let units = [
    ("p", "1", "x", 10.0), ("q", "1", "x", 20), ("r", "1", "y", 30), ("s", "2", "y", 40), ("t", "2", "y", 50),
  ]
  .map { DividedUnit(id: $0.0, a: $0.1, b: $0.2, people: $0.3) }

  @Test("Figures worked out by hand")
  func byHand() throws {
    let found = DivisionComparison(Self.units + [DividedUnit(id: "u", a: "1", b: nil, people: 7)])
    #expect(found.units == 5 && found.leftOut == 1 && found.people == 150)
    #expect(found.groupsA == 2 && found.groupsB == 2)
    // Of group 1 (60 people) 30 live in x and 30 in y, of group 2 all 90 in y: 120 of 150. Of x all 30, of y 90 of 120.
    #expect(found.mainA == 0.8)
    #expect(found.mainB == 0.8)
    #expect(found.wholeA == 0.5 && found.wholeB == 0.5)
    // Pairs together in both: pq and st; in a 3 + 1, in b 1 + 3, of 10: (2 − 1.6) / (4 − 1.6).
    let rand: Double = 0.4 / 2.4
    #expect(try abs(#require(found.adjustedRand) - rand) < 1e-12)
    // S_A = .16 + .36, S_B = .04 + .64, S_AB = .04 + .04 + .36.
    let expected: Double = (0.44 - 0.3536) / (0.6 - 0.3536)
    #expect(try abs(#require(found.populationRand) - expected) < 1e-12)
    #expect(found.apartInB.map(\.unit.id) == ["r"] && found.apartInB.map(\.main) == ["2"])
    // Equal halves: the first by name is the main one.
    #expect(found.apartInA.map(\.unit.id) == ["r"])
  }

  @Test("A division agrees wholly with itself")
  func same() {
    let found = DivisionComparison(Self.units.map { DividedUnit(id: $0.id, a: $0.a, b: $0.a, people: $0.people) })
    #expect(found.adjustedRand == 1 && found.mainA == 1 && found.wholeB == 1 && found.apartInA.isEmpty)
    for index in [found.populationRand, found.normalisedMutualInformation] { #expect(abs((index ?? 0) - 1) < 1e-12) }
  }

  @Test("Without units nothing is measured")
  func nothing() {
    let found = DivisionComparison([DividedUnit(id: "p", a: nil, b: "x")])
    #expect(found.units == 0 && found.leftOut == 1)
    #expect(found.mainA == nil && found.adjustedRand == nil && found.populationRand == nil)
    #expect(found.normalisedMutualInformation == nil)
  }

  @Test("Turning the two round turns the figures round, and the order of units plays no part", arguments: 1...8)
  func turned(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let units = (0..<60).map { place in
      DividedUnit(
        id: "\(place)", a: ["1", "2", "3", nil].randomElement(using: &random)!,
        b: ["x", "y", "z", "w", nil].randomElement(using: &random)!, people: Double.random(in: 1...900, using: &random))
    }
    let one = DivisionComparison(units),
      other = DivisionComparison(
        units.map { DividedUnit(id: $0.id, a: $0.b, b: $0.a, people: $0.people) }.shuffled(using: &random))
    #expect(one.mainA == other.mainB && one.wholeA == other.wholeB && one.adjustedRand == other.adjustedRand)
    #expect(one.apartInA.map(\.unit.id) == other.apartInB.map(\.unit.id))
    #expect(one == DivisionComparison(units.shuffled(using: &random)))
  }
}
