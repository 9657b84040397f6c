import Analysis
import Register
import Testing

/// Fit in worlds small enough to work out by hand.
@Suite struct DrawnFitTests {
  /// Two regions, AB around A and CD around D; `one` holds A, B and C.
  static let fourSquares = DrawnWorld(
    drawing: """
      AABB
      AABB
      CCDD
      CCDD
      """,
    population: ["A": 400, "B": 100, "C": 100, "D": 300],
    regions: [("AB", "A"), ("CD", "D")],
    collaborations: ["ABC"],
    commuting: [
      ("A", "A", 50), ("A", "D", 10), ("B", "A", 20), ("C", "D", 15), ("C", "C", 5), ("D", "C", 10), ("D", "D", 90),
    ])

  @Test("four squares: shares, covers and flows worked out by hand")
  func fourSquares() throws {
    let fit = try #require(Self.fourSquares.evidence.collaborationFits().first)
    #expect(fit.population == 600)
    #expect(fit.areaInSquareKilometres == 12)
    #expect(fit.regions.map(\.region) == ["1", "2"])
    #expect(fit.regions.map(\.share) == [500.0 / 600, 100.0 / 600])
    #expect(fit.regions.map(\.cover) == [1, 0.25])
    #expect(fit.regions.map(\.isWhole) == [true, false])
    #expect(fit.dominantRegion?.region == "1")
    #expect(fit.meanCover == (500 + 100 * 0.25) / 600)
    #expect(fit.leaderless == 100.0 / 600)
    // Employed residents of A, B and C: 60 + 20 + 20; inside: 50 + 20 + 5; jobs: 70 in A, 0 in B, 15 in C.
    #expect(fit.commuting.selfContainment == 0.75)
    #expect(fit.commuting.selfContainmentDemand == 75.0 / 85)
    #expect(fit.commuting.strongestPull?.municipality.text == "D")
    #expect(fit.commuting.strongestPullShare == 0.25)
    #expect(fit.landPieces?.count == 1)
  }

  @Test("four squares: the mirror image per region")
  func mirror() throws {
    let regions = Self.fourSquares.evidence.regionFits()
    #expect(regions.map(\.memberCount) == [2, 1])
    #expect(regions.map(\.cover) == [1, 0.25])
    #expect(regions.map(\.collaborationsOfCentres) == [["one"], []])
    #expect(regions[1].parts.map(\.collaboration) == ["one"])
    #expect(regions[1].centres.map(\.municipality.text) == ["D"])
    #expect(regions[1].centres.map(\.collaboration) == [nil])
  }

  @Test("a ring with a hole: what is inside is a hole, what is beside the ring is nothing")
  func ring() throws {
    let world = DrawnWorld(
      drawing: """
        AAABE
        DXXBE
        DXXBE
        DCCCE
        """,
      collaborations: ["ABCD"])
    let outsiders = world.evidence.outsiders()
    #expect(outsiders.map(\.municipality.name) == ["E", "X"])
    // E touches B and C only, both of `one`: by the rule a hole too, lying at the edge of the world.
    #expect(outsiders.map(\.holeIn) == ["one", "one"])
    let two = DrawnWorld(drawing: world.drawing, collaborations: ["AB", "CD"]).evidence.outsiders()
    #expect(two.map(\.holeIn) == [nil, nil])
    #expect(two.map(\.isEnclave) == [true, true])
    let gap = DrawnWorld(drawing: world.drawing, collaborations: ["ABD"]).evidence.outsiders()
    #expect(gap.filter(\.isEnclave).map(\.municipality.name) == [])
    #expect(gap.first { $0.municipality.name == "X" }?.neighbouringCollaborations == ["one"])
  }

  @Test("an island is no hole, and belongs by near-shore only when the strait is narrow")
  func island() throws {
    let narrow = DrawnWorld(
      drawing: """
        AA...
        AA..I
        BB...
        """,
      collaborations: ["ABI"])
    let wide = DrawnWorld(drawing: narrow.drawing, collaborations: ["ABI"], strait: 1)
    let fit = try #require(narrow.evidence.collaborationFits().first)
    #expect(fit.landPieces?.map { $0.map(\.text) } == [["A", "B"], ["I"]])
    #expect(fit.pieces?.count == 1)
    #expect(wide.evidence.collaborationFits().first?.pieces?.count == 2)
    let outside = DrawnWorld(drawing: narrow.drawing, collaborations: ["AB"]).evidence.outsiders()
    #expect(outside.map(\.municipality.name) == ["I"])
    #expect(outside.map(\.isEnclave) == [false])
    #expect(outside.first?.neighbouringCollaborations == ["one"])
  }

  @Test("a member that the boundaries do not have makes no piece of its own")
  func outlines() {
    let world = DrawnWorld(drawing: "A B C", collaborations: ["ABC"])
    let snapshot = world.evidence.snapshot, codes = ["A", "B", "C"].map { DrawnWorld.code(Character($0)) }
    func pieces(_ outlined: Set<MunicipalityCode>?) -> Int? {
      let land = Contiguity(pairs: [(codes[0], codes[1], sharedMetres: 1_000)], outlined: outlined)
      return Evidence(snapshot: snapshot, land: land).collaborationFits().first?.landPieces?.count
    }
    #expect(pieces(nil) == 2)
    #expect(pieces([codes[0], codes[1]]) == 1)
    #expect(pieces(Set(codes)) == 2)
  }

  @Test("pieces by corners: touching in a point is no border")
  func corners() {
    let world = DrawnWorld(
      drawing: """
        AB
        CD
        """, collaborations: ["AD"])
    #expect(world.evidence.collaborationFits().first?.landPieces?.count == 2)
  }

  @Test("without travel-to-work regions, economic regions stand in, led by their most populous municipality")
  func economicRegions() throws {
    let world = DrawnWorld(
      drawing: "ABCD", population: ["A": 400, "B": 100, "C": 100, "D": 300], economicRegions: ["AB", "CD"],
      collaborations: ["ABC"])
    #expect(world.evidence.references.kind == "economic")
    let fit = try #require(world.evidence.collaborationFits().first)
    #expect(fit.leaderless == 100.0 / 600)
    #expect(world.evidence.regionFits().map { $0.centres.map(\.municipality.text) } == [["A"], ["D"]])
  }

  @Test("without any regions, commuting or boundaries nothing is made up")
  func bare() throws {
    let world = DrawnWorld(drawing: "AB", collaborations: ["A", ""])
    let evidence = Evidence(snapshot: world.evidence.snapshot)
    let fits = evidence.collaborationFits()
    #expect(fits.map(\.meanCover) == [nil, nil])
    #expect(fits.map(\.leaderless) == [nil, nil])
    #expect(fits.map(\.commuting) == [CommutingBalance(), CommutingBalance()])
    #expect(fits.map { $0.landPieces == nil } == [true, true])
    #expect(evidence.regionFits().isEmpty)
    #expect(evidence.outsiders().map(\.isEnclave) == [false])
  }

  @Test("a collaboration without members has counts of nothing and shares of nobody")
  func empty() throws {
    let fit = try #require(
      DrawnWorld(drawing: "AB", regions: [("AB", "A")], collaborations: [""]).evidence.collaborationFits().first)
    #expect(fit.members.isEmpty)
    #expect(fit.meanCover == nil)
    #expect(fit.leaderless == nil)
    #expect(fit.commuting.selfContainment == nil)
    #expect(fit.landPieces?.isEmpty == true)
  }

  @Test("of two regions with as many inhabitants the lower code dominates, region 9 before region 10")
  func ties() throws {
    let territory = Territory(
      municipalities: ["A", "B"].map { name in
        Municipality(
          code: MunicipalityCode(name)!, name: name, officialName: name, county: "1", population: 100,
          areaInSquareKilometres: 1)
      },
      divisions: Divisions([
        Partition(
          id: "areas",
          assignments: [(MunicipalityCode("A")!, "10"), (MunicipalityCode("B")!, "9")])
      ]))
    let evidence = Evidence(
      snapshot: Snapshot(
        territory: territory, register: Register(collaborations: [], memberships: []),
        day: Day(year: 2020, month: 1, day: 1)!))
    let fit = evidence.fit(of: "both", members: territory.municipalities)
    #expect(fit.dominantRegion?.region == "9")
    #expect(evidence.references.regions.map(\.centres).map { $0.map(\.text) } == [["B"], ["A"]])
  }
}
