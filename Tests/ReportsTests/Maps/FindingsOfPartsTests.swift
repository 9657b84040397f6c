import Analysis
import Cartography
import Register
import Testing

@testable import Reports

/// The measured country as one city region, led by the first town outside in each of some counties.
private func oneRegion(towns counties: [String], _ language: Language = .nb) -> MapWorld {
  let world = MapWorld.measured(language: language)
  let outside = world.input.report.snapshot.outsiders
  return asOneRegion(world, led: counties.compactMap { county in outside.first { $0.county == county }?.code })
}

/// A country as one city region, led by some towns, which are larger than all others.
private func asOneRegion(_ world: MapWorld, led centres: [MunicipalityCode]) -> MapWorld {
  var world = world
  let old = world.input.report.snapshot
  let municipalities = old.territory.municipalities.map { one in
    var one = one
    if centres.contains(one.code) { one.population = 90_000 }
    return one
  }
  let all = Partition(
    id: "one", kind: "travel-to-work", assignments: municipalities.map { ($0.code, "1") },
    regions: [Partition.Region(code: "1", name: "Byen", centres: centres)])
  world.input.report.snapshot = Snapshot(
    territory: Territory(
      municipalities: municipalities, counties: old.territory.counties, divisions: Divisions([all])),
    register: old.register, day: old.day)
  return world
}

private func texts(_ world: MapWorld) throws -> [String] {
  let panels = ["01", "02"].compactMap { code in
    world.input.limited(toCounty: code).map { MapPanel(title: "Fylke \(code)", input: $0) }
  }
  let sheet = try #require(multiplesSheet(.findings, panels, by: .county, whole: world.input))
  return sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") } + [sheet.description]
}

@Test("a region whose centre lies in another part is only in part here, and no finding of its own")
func partOfRegion() throws {
  for (language, told) in [
    (Language.nb, "del av 1 udekket byregion"), (.nn, "del av 1 udekt byregion"),
    (.en, "part of 1 uncovered city region"),
  ] {
    let all = try texts(oneRegion(towns: ["02"], language)).joined(separator: " ").replacing("\u{A0}", with: " ")
    // Of the two parts one has it, and the other a part of it.
    #expect(all.contains(told) && !all.contains(", " + told), "\(all)")
    #expect(!all.contains(told.replacing("del av ", with: "").replacing("part of ", with: "") + "*"), "\(all)")
  }
}

@Test("maps of parts that show one day have one count of each sign, and say that it is of all of them")
func countsOfParts() throws {
  for (language, told) in [
    (Language.nb, "Tallene gjelder alle 2 fylker"), (.nn, "Tala gjeld alle 2 fylke"),
    (.en, "Counts are of all 2 counties"),
  ] {
    let found = try texts(oneRegion(towns: ["02"], language))
    #expect(found.contains(told), "\(found)")
  }
}

@Test("what several parts count has a star in each of them, which the legend explains by name")
func countedTwice() throws {
  let world = MapWorld("AxxB")
  let towns = world.input.report.snapshot.outsiders.map(\.county)
  #expect(Set(towns).count == 2)
  let both = asOneRegion(world, led: world.input.report.snapshot.outsiders.map(\.code))
  let found = try texts(both)
  // In the description of the sheet, where no line ends.
  let told = try #require(found.last).replacing("\u{A0}", with: " ")
  #expect(told.matches(of: #/1 udekket byregion\*/#).count == 2, "\(found)")
  #expect(found.contains("* Byen telles i flere fylker"), "\(found)")
  #expect(!found.contains { $0.contains("del av") })
}
