import Cartography
import Geometry
@testable import Reports
import Testing

/// Who is on the maps of Norway by name.
@Suite(.enabled(if: RealMap.isThere))
struct RealNameTests {
  private static let counties = RealSheets.parts.filter { if case .county = $0 { true } else { false } }

  /// The words on the map and on its inset, and all that stands in the legend.
  private func texts(_ sheet: MapSheet) -> Set<String> {
    Set(
      SheetBlocks(sheet).labels.flatMap { [$0.text] + $0.text.split(separator: "\n").map(String.init) }
        + SheetBlocks.legend(of: sheet))
  }

  @Test("a county beside the part that an inset shows most of has its name there, and not on the map")
  func countyInInset() throws {
    var input = try RealSheets.input(.county("30"))
    // On a wider page there is room for an inset around the county.
    input.settings = try input.settings.styled([("page.width", .number(190)), ("page.height", .number(190))])
    let sheet = MapTheme.collaborations.sheet(input)
    func texts(_ id: String) -> [String] {
      sheet.layers.filter { $0.id == id }.flatMap(\.items).compactMap { item in
        if case .text(let run) = item { run.text } else { nil }
      }
    }
    #expect(texts("inset-surroundings") == ["Oslo"])
    #expect(texts("surroundings").contains("Innlandet") && !texts("surroundings").contains("Oslo"))
  }

  @Test(
    "a number goes elsewhere in its group for a name that would have a letter, and an inset is the one with the fewest")
  func fewLetters() throws {
    for (theme, county, most) in [(MapTheme.collaborations, "54", 1), (.fit, "46", 0), (.findings, "30", 5)] {
      let sheet = theme.sheet(try RealSheets.input(.county(county)))
      let letters = SheetBlocks(sheet).labels.filter { $0.text.count == 1 && $0.text.first?.isLowercase == true }
      #expect(letters.count <= most, "\(theme.id), \(county): \(letters.map(\.text))")
    }
    let north = SheetBlocks(try RealSheets.collaborations(.county("54"))).labels
    let name = try #require(north.first { $0.text == "Kvænangen" })
    // With the number in its place the name would stand for a large part on the neighbour in the west.
    let number = try #require(north.first { $0.text == "18" })
    #expect(name.box.minX > number.box.centre.x)
  }

  @Test("an island that is clearly the greatest piece has the name: Andøya, Leka and Magerøya")
  func namesOnIslands() throws {
    let input = try RealSheets.input(.country)
    let places = input.mainPlaces()
    func isElsewhere(_ code: String) throws -> Bool {
      places[try #require(input.codes.firstIndex { $0?.text == code })] != nil
    }
    for code in ["1871", "5052", "5435"] { #expect(try !isElsewhere(code), "\(code)") }
    // Of Stavanger's pieces an island is the greatest by a little alone: people live beside Sandnes.
    #expect(try isElsewhere("1103"))
  }

  @Test("the plate of a number touches no name", arguments: counties)
  func plates(_ part: RealSheets.Part) throws {
    let sheet = try RealSheets.collaborations(part)
    let plates = sheet.layers.filter { $0.id.hasSuffix("numbers") }.flatMap(\.items).compactMap { item -> Box? in
      if case .rectangle(let box, _, _) = item { box } else { nil }
    }
    let names = SheetBlocks(sheet).labels.filter { Int($0.text) == nil }
    for plate in plates {
      #expect(names.filter { $0.box.intersects(plate) }.map(\.text) == [], "\(part)")
    }
    if case .county("46") = part { #expect(plates.count > 5) }
  }

  @Test("every municipality of a county is named on each of its maps, or has a letter there", arguments: counties)
  func everyMunicipality(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let codes = Set(try #require(input.area).municipalities)
    let names = input.report.snapshot.territory.municipalities.filter { codes.contains($0.code) }.map(\.name)
    for theme in [MapTheme.collaborations, .findings, .fit, .difference] {
      let found = texts(theme.sheet(input))
      #expect(names.filter { !isNamed($0, by: found) } == [], "\(theme.id), \(part)")
    }
  }

  @Test("what a narrow screen shows is no wider than it", arguments: MapTheme.all.map(\.id))
  func narrow(_ id: String) throws {
    for part in [RealSheets.Part.country, .county("46"), .county("30")] {
      let input = try RealSheets.input(part)
      guard let theme = MapTheme.named(id), !(theme.id == "participation" && part != .country),
        let page = theme.sheet(input).narrow
      else { continue }
      var widest = 0.0
      func look(_ items: [SheetItem]) {
        for item in items {
          switch item {
          case .group(let group): look(group.items)
          case .text(let run): widest = max(widest, run.box(in: input.settings.style.typeface).maxX)
          case .rectangle(let box, _, _): widest = max(widest, box.maxX)
          case .circle(let circle, _): widest = max(widest, circle.centre.x + circle.radius)
          case .path(let path, _): widest = max(widest, path.points.map(\.x).max() ?? 0)
          case .line(let from, let to, _): widest = max(widest, from.x, to.x)
          }
        }
      }
      for layer in page.layers { look(layer.items) }
      #expect(widest > 30 && widest <= input.settings.width / page.scale, "\(part): \(widest)")
    }
  }

  @Test("letters for names begin in the north-west, on the map and in the legend", arguments: counties)
  func letters(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let layer = input.topology.rejoined()
    let names = input.report.snapshot.territory.municipalities
    for theme in [MapTheme.collaborations, .findings, .fit] {
      let legend = SheetBlocks.legend(of: theme.sheet(input))
      guard let start = legend.firstIndex(of: "Navn på kartet") else { continue }
      // Rows are a letter and a name; what else stands in the legend has no single letter before it.
      let rows = zip(legend[start...], legend[start...].dropFirst()).filter {
        $0.0.count == 1 && $0.0.first?.isLowercase == true
      }
      #expect(rows.map(\.0) == rows.map(\.0).sorted(), "\(theme.id), \(part)")
      let middles = rows.compactMap { row -> Point? in
        guard let code = names.first(where: { $0.name == row.1 })?.code, let feature = input.codes.firstIndex(of: code)
        else { return nil }
        return layer.box(ofFeature: feature)?.centre
      }
      let box = try #require(Box(around: middles))
      // No letter stands more than a band below one that comes after it, and within a band they run to the east.
      let band = max(box.height, 1) / 8
      for (first, second) in zip(middles, middles.dropFirst()) {
        #expect(second.y < first.y + band && (second.y < first.y || second.x > first.x), "\(theme.id), \(part)")
      }
    }
  }

  @Test("collaborations of a county are ranked by their cover, not by what is printed of it", arguments: counties)
  func ranking(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let legend = SheetBlocks.legend(of: MapTheme.fit.sheet(input))
    let shares = legend.compactMap { text -> Double? in
      guard text.hasSuffix("\u{A0}%"), !text.contains("–"), !text.contains(" ") else { return nil }
      return Double(text.dropLast(2).replacing(",", with: "."))
    }
    #expect(shares == shares.sorted(), "\(part): \(shares)")
  }

  @Test("on the map by people the counties are named but for one at most, and so are the largest municipalities")
  func people() throws {
    let input = try RealSheets.input(.country)
    let found = texts(MapTheme.population.sheet(input))
    let territory = input.report.snapshot.territory
    func isThere(_ name: String) -> Bool {
      isNamed(name, by: found)
        || name.split(separator: " ").allSatisfy { word in found.contains { $0.contains(word) } }
    }
    // The legend lists them all.
    #expect(territory.counties.count { !isThere($0.name) } <= 1)
    let largest = territory.municipalities.sorted { ($1.population, $0.code) < ($0.population, $1.code) }.prefix(20)
    // One lies among others, which every leader to it would cross; it is said that it has no name.
    #expect(largest.map(\.name).count { !isThere($0) } <= 1)
  }
}
