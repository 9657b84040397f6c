import Analysis
import Register
import Testing

/// What the rules find on the real data of 2020.
@Suite struct NorwayFindingsTests {
  static let assessment = NorwayInTables.assessment

  static func subjects(_ kind: FindingKind, nearMiss: Bool = false) -> [String] {
    assessment.findings.filter { $0.kind == kind && $0.isNearMiss == nearMiss }.map(\.subject.key)
  }

  static func name(_ key: String) -> String {
    MunicipalityCode(key).flatMap(NorwayInTables.territory.municipality)?.name ?? key
  }

  static func regionName(_ key: String) -> String {
    assessment.measures.regions.first { $0.region == key }?.name ?? key
  }

  @Test("the report's four and nothing else, in their characters")
  func theFour() {
    #expect(Self.subjects(.counterweight) == ["nri", "vvi", "fik"])
    #expect(Self.subjects(.residual) == ["marker-skiptvet-aremark"])
  }

  @Test("the near misses in the order of the method's table")
  func nearMisses() {
    let near = Self.assessment.findings.filter(\.isNearMiss)
    #expect(near.map(\.subject.key) == ["hadeland", "ringebu-sor-fron", "vaernes", "midt-vest-telemark"])
  }

  @Test(
    "hub and weight of the four",
    arguments: [
      ("nri", "Lillestrøm", 85_983, 0.61), ("marker-skiptvet-aremark", "Indre Østfold", 44_792, 0.19),
      ("vvi", "Drammen", 101_386, 0.60), ("fik", "Nordre Follo", 59_288, 1.25),
    ])
  func hubs(_ id: String, _ hub: String, _ population: Int, _ ratio: Double) throws {
    let finding = try #require(Self.assessment.findings.first { $0.subject == .collaboration(id) })
    #expect(finding.value("hub") == .text(NorwayInTables.code(hub).text))
    #expect(finding.value("hub_population") == .whole(population))
    guard case .number(let measured) = finding.value("population_to_hub") else { Issue.record("no ratio"); return }
    #expect(abs(measured - ratio) <= 0.0051)
  }

  @Test("each limit's interval is the exact one: self-containment 0.4474 to 0.5696, leaderless any")
  func sensitivity() throws {
    let all = Self.assessment.sensitivities
    #expect(all.map(\.threshold) == [.leaderless, .selfContainment, .counterweight])
    #expect(all[0].above == nil && all[0].upTo == nil)
    #expect(abs(try #require(all[1].above) - 0.447) < 0.0005)
    #expect(abs(try #require(all[1].upTo) - 0.5696) < 0.0001)
    #expect(all[1].printed == .init(least: 0.4474, greatest: 0.5696, places: 4))
    #expect(abs(try #require(all[2].above) - 0.195) < 0.0005)
    #expect(abs(try #require(all[2].upTo) - 0.595) < 0.0005)
  }

  @Test("without commuting the weaker test also names Hadeland and Værnesregionen, and says which test it was")
  func withoutCommuting() {
    let real = NorwayInTables.evidence
    let assessment = Assessment(Evidence(snapshot: real.snapshot, land: real.land, nearShore: real.nearShore))
    let flagged = assessment.findings.filter { [.residual, .counterweight].contains($0.kind) && !$0.isNearMiss }
    #expect(
      Set(flagged.map(\.subject.key)) == ["nri", "marker-skiptvet-aremark", "vvi", "fik", "hadeland", "vaernes"])
    for finding in flagged {
      #expect(finding.value("test") == .text("mean-cover"))
    }
  }

  @Test("uncovered and partly covered city regions")
  func cityRegions() {
    #expect(
      Self.subjects(.uncoveredCityRegion).map(Self.regionName) == [
        "Halden", "Moss", "Indre Østfold", "Oslo/Bærum", "Drammen", "Ringerike", "Sunnfjord", "Trondheim",
      ])
    #expect(
      Self.subjects(.partlyCoveredCityRegion).map(Self.regionName) == [
        "Fredrikstad/Sarpsborg", "Stavanger/Sandnes", "Molde",
      ])
  }

  @Test("large outsiders, falling")
  func largeOutsiders() {
    #expect(
      Self.subjects(.largeOutsider).map(Self.name) == [
        "Oslo", "Trondheim", "Bærum", "Drammen", "Asker", "Lillestrøm", "Nordre Follo", "Sarpsborg",
      ])
  }

  @Test("holes and enclaves")
  func holes() {
    #expect(Self.subjects(.hole).map(Self.name) == ["Bø"])
    #expect(
      Self.subjects(.enclave).map(Self.name)
        == ["Andøy", "Drammen", "Nord-Fron", "Fyresdal", "Tjeldsund"]
        .sorted { NorwayInTables.code($0) < NorwayInTables.code($1) })
  }

  @Test("the five of regional scale, the seven across county borders, the scattered")
  func collaborations() {
    #expect(Self.subjects(.regionalScale) == ["agder-ofa", "abakus", "siis", "bergen", "inss"])
    #expect(
      Set(Self.subjects(.crossCounty))
        == ["abakus", "nii", "narvik", "haugalandet", "harstad", "hadeland", "kongsberg"])
    #expect(
      Self.subjects(.scattered) == ["nii", "siis", "haugalandet", "vaernes", "marker-skiptvet-aremark", "nri"])
  }

  @Test("60 small outsiders, 12 split regions")
  func counts() {
    #expect(Self.subjects(.smallOutsider).count == 60)
    #expect(Self.subjects(.splitRegion).count == 12)
  }

  @Test("the order of the input changes nothing")
  func permuted() {
    let real = NorwayInTables.evidence.snapshot
    let territory = Territory(
      municipalities: real.territory.municipalities.reversed(), counties: real.territory.counties,
      divisions: NorwayInTables.divisions { $0.reversed() }, codeChanges: real.territory.codeChanges.reversed())
    let register = Register(
      collaborations: real.register.collaborations.reversed(), memberships: real.register.memberships.reversed())
    let other = Assessment(
      Evidence(
        snapshot: Snapshot(territory: territory, register: register, day: real.day),
        commuting: CommutingMatrix(NorwayInTables.flows.reversed()), land: NorwayInTables.land,
        nearShore: NorwayInTables.nearShore, plans: NorwayInTables.plans,
        events: NorwayInTables.events))
    // Compared outside the expectation: a failure would print half a megabyte.
    let isSame = (
      fits: other.measures.fits == Self.assessment.measures.fits,
      regions: other.measures.regions == Self.assessment.measures.regions,
      findings: other.findings == Self.assessment.findings,
      sensitivities: other.sensitivities == Self.assessment.sensitivities
    )
    #expect(isSame == (true, true, true, true))
  }
}
