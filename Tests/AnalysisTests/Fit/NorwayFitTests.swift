import Analysis
import Register
import Testing

/// The values of the method's description, on the real data of 2020.
@Suite struct NorwayFitTests {
  struct Row: Sendable {
    var id: String, leaderless: Double, selfContainment: Double, pull: String?, pullShare: Double?
  }

  @Test(
    "leaderless share, self-containment and strongest pull of flagged and near misses",
    arguments: [
      Row(id: "nri", leaderless: 1, selfContainment: 0.36, pull: "Oslo", pullShare: 0.35),
      Row(id: "marker-skiptvet-aremark", leaderless: 1, selfContainment: 0.42, pull: "Indre Østfold", pullShare: 0.22),
      Row(id: "vvi", leaderless: 1, selfContainment: 0.44, pull: "Drammen", pullShare: 0.21),
      Row(id: "fik", leaderless: 1, selfContainment: 0.45, pull: "Oslo", pullShare: 0.33),
      Row(id: "hadeland", leaderless: 1, selfContainment: 0.57, pull: nil, pullShare: nil),
      Row(id: "ringebu-sor-fron", leaderless: 1, selfContainment: 0.68, pull: nil, pullShare: nil),
      Row(id: "vaernes", leaderless: 0.91, selfContainment: 0.68, pull: nil, pullShare: nil),
      Row(id: "midt-vest-telemark", leaderless: 0.57, selfContainment: 0.77, pull: nil, pullShare: nil),
    ])
  func measuresOfTheFlagged(_ row: Row) throws {
    let fit = NorwayInTables.fit(row.id)
    #expect(abs(try #require(fit.leaderless) - row.leaderless) < 0.005)
    #expect(abs(try #require(fit.commuting.selfContainment) - row.selfContainment) <= 0.0051)
    if let pull = row.pull, let share = row.pullShare {
      #expect(fit.commuting.strongestPull?.municipality == NorwayInTables.code(pull))
      #expect(abs(try #require(fit.commuting.strongestPullShare) - share) < 0.005)
    }
  }

  @Test(
    "the four changes of membership",
    arguments: [
      ("nri", ["Oslo"], [], 0.0, 0.82), ("nri", ["Lillestrøm"], [], 1.0, 0.425),
      ("orik", [], ["Ullensaker"], 1.0, 0.393), ("bergen", [], ["Bergen"], 0.64, 0.63),
    ] as [(String, [String], [String], Double, Double)])
  func changes(_ id: String, _ joining: [String], _ leaving: [String], _ leaderless: Double, _ own: Double) throws {
    let fit = NorwayInTables.fit(id, with: joining, without: leaving)
    #expect(abs(try #require(fit.leaderless) - leaderless) < 0.005)
    #expect(abs(try #require(fit.commuting.selfContainment) - own) < 0.005)
  }

  @Test("Nordland touches 14 regions and falls into 6 land pieces")
  func nordland() {
    let fit = NorwayInTables.fit("siis")
    #expect(fit.members.count == 21)
    #expect(fit.regions.count == 14)
    #expect(fit.wholeRegions.count == 12)
    #expect(fit.landPieces?.count == 6)
    #expect(fit.pieces?.count == 5)
  }

  @Test("Ringebu og Sør-Fron covers 57 % of the region of Nord-Fron")
  func ringebu() throws {
    let fit = NorwayInTables.fit("ringebu-sor-fron")
    #expect(fit.population == 7_511)
    #expect(fit.dominantRegion?.share == 1)
    #expect(abs(try #require(fit.meanCover) - 0.568) < 0.0005)
    #expect(fit.wholeRegions.isEmpty)
  }

  @Test("Agder covers its nine regions whole and leads them all")
  func agder() {
    let fit = NorwayInTables.fit("agder-ofa")
    #expect(fit.regions.count == 9)
    #expect(fit.wholeRegions.count == 9)
    #expect(fit.meanCover == 1)
    #expect(fit.leaderless == 0)
  }

  @Test(
    "23 municipalities have no land neighbour, and the near-shore test leaves none of the members of Sunnmøre apart")
  func islands() {
    let evidence = NorwayInTables.evidence
    let alone = evidence.snapshot.territory.municipalities.filter {
      NorwayInTables.land.neighbours(of: $0.code).isEmpty
    }
    #expect(alone.count == 23)
    let fit = NorwayInTables.fit("sunnmore")
    #expect(fit.landPieces?.count == 5)
    #expect(fit.pieces?.count == 1)
  }

  @Test(
    "the regions of the cities, with what the collaborations make of them",
    arguments: [
      ("Stavanger/Sandnes", 10, 4, 0.76, ["rsssr"]), ("Trondheim", 9, 2, 0.09, []),
      ("Oslo/Bærum", 20, 12, 0.155, []), ("Fredrikstad/Sarpsborg", 4, 2, 0.575, ["fredrikstad-hvaler"]),
    ] as [(String, Int, Int, Double, [String])])
  func regions(_ name: String, _ municipalities: Int, _ members: Int, _ cover: Double, _ centreIn: [String]) throws {
    let region = try #require(NorwayInTables.evidence.regionFits().first { $0.name == name })
    #expect(region.municipalities.count == municipalities)
    #expect(region.memberCount == members)
    #expect(abs(try #require(region.cover) - cover) < 0.005)
    #expect(region.collaborationsOfCentres == centreIn)
  }

  @Test("shares of every collaboration add to 1 and no cover passes 1")
  func invariants() {
    for fit in NorwayInTables.evidence.collaborationFits() {
      #expect(abs(fit.regions.reduce(0) { $0 + $1.share } - 1) < 1e-12, "\(fit.collaboration)")
      #expect(fit.regions.allSatisfy { $0.cover <= 1 && $0.cover >= 0 }, "\(fit.collaboration)")
      #expect(fit.regions.allSatisfy { !$0.isWhole || $0.cover == 1 }, "\(fit.collaboration)")
      #expect((0...1).contains(fit.leaderless ?? -1), "\(fit.collaboration)")
    }
    for region in NorwayInTables.evidence.regionFits() { #expect((region.cover ?? 0) <= 1, "\(region.name)") }
  }

  @Test("a collaboration of everything has cover 1, leaderless 0 and self-containment 1")
  func everything() throws {
    let evidence = NorwayInTables.evidence
    let fit = evidence.fit(of: "all", members: evidence.snapshot.territory.municipalities)
    #expect(fit.meanCover == 1)
    #expect(fit.leaderless == 0)
    #expect(fit.commuting.selfContainment == 1)
    #expect(fit.commuting.selfContainmentDemand == 1)
    #expect(fit.commuting.strongestPull == nil)
    #expect(fit.wholeRegions.count == 159)
  }
}
