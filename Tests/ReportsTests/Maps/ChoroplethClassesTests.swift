import Analysis
import Cartography
import Testing

@testable import Reports

private let words = MapWords(.nb)

private func texts(_ values: [Double?], _ kind: Kind, _ method: ClassMethod) -> [String] {
  let all = ChoroplethClasses(values, kind: kind, by: method)
  return all.divided.counts.indices.map { all.text($0, words).replacing("\u{A0}", with: " ") }
}

@Test(
  "classes are printed apart at any magnitude, with one number of decimals", arguments: [0.00012, 0.7, 31, 5_000_000])
func classesKeptApart(_ size: Double) {
  let values = (1...40).map { size * (1 + Double($0 * $0) / 100) }
  for method in [ClassMethod.quantile(5), .equal(5), .jenks(5)] {
    let rows = texts(values, .amount, method)
    #expect(Set(rows).count == 5, "\(rows)")
    for row in rows {
      let ends = row.split(separator: "–")
      #expect(ends.count == 2 && ends[0] != ends[1], "\(row)")
    }
    // Each class begins where the one below ends.
    for (lower, upper) in zip(rows, rows.dropFirst()) {
      #expect(lower.split(separator: "–").last == upper.split(separator: "–").first)
    }
  }
}

@Test("none and all have classes of their own among shares, and are not counted among the others")
func noneAndAll() {
  let values: [Double?] = [0, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1, 1, 1, nil]
  let all = ChoroplethClasses(values, kind: .share(), by: .quantile(3))
  #expect(all.divided.counts == [2, 2, 2, 2, 3] && all.divided.missing == 1)
  let rows = texts(values, .share(), .quantile(3))
  #expect(rows.first == "0 %" && rows.last == "100 %", "\(rows)")
  // A number that is no share has no such ends, and breaks that are given stay.
  #expect(ChoroplethClasses(values, kind: .amount, by: .quantile(3)).divided.counts.count == 3)
  #expect(ChoroplethClasses(values, kind: .share(), by: .manual([0.5])).divided.breaks == [0.5])
}

@Test("the ends of the range are printed, and a class of one value says that value")
func rangeEnds() {
  #expect(texts([8, 8, 12, 15.9, 24, 31], .amount, .manual([12, 24])) == ["8–12", "12–24", "24–31"])
  #expect(texts([8, 8, 8, 12, 15, 31], .amount, .quantile(2)) == ["8", "10–31"])
  #expect(texts([5, 5], .amount, .quantile(3)) == ["5"])
  #expect(texts([], .amount, .quantile(3)) == ["–"] || texts([], .amount, .quantile(3)).count == 1)
}

@Test("classes of equal width are told by their width, whatever is in them")
func equalWidths() {
  #expect(texts([0, 1_000, 2_000, 10_000], .amount, .equal(5)).last == "8 000–10 000")
}

@Test("breaks outside the values make classes without another end, and never one from a number to itself")
func breaksOutside() {
  #expect(
    texts([8, 12, 31], .amount, .manual([5, 20, 2_000_000]))
      == ["under 5", "5–20", "20–2 000 000", "2 000 000 eller mer"])
  #expect(texts([0.2, 0.4], .share(), .manual([0.1, 0.3])) == ["under 10 %", "10–30 %", "30–40 %"])
}

@Test("below a class of all, a class ends with what is the most short of all")
func shortOfAll() {
  let values = [0.2, 0.5, 0.6, 0.946, 0.9996, 1, 1]
  let rows = texts(values, .share(), .quantile(2))
  #expect(rows.last == "100 %" && rows[rows.count - 2].hasSuffix("–99,96 %"), "\(rows)")
}

@Test("figures on both sides of 0 are parted there, in two hues, and nothing by itself")
func aroundZero() {
  let values = [-98.0, -50, -20, -5, 0, 0, 3, 40, 70, 90, 97]
  let all = ChoroplethClasses(values, kind: .amount, by: .quantile(5))
  #expect(all.belowZero == 2 && all.hasZero && all.madeCount == 5 && all.divided.counts[2] == 2)
  #expect(Set(all.colours).count == all.divided.counts.count)
  let rows = texts(values, .amount, .quantile(5))
  #expect(rows[2] == "0" && rows[0].contains(" til "), "\(rows)")
  // Without a value of 0, classes meet there.
  let none = ChoroplethClasses([-2, -1, 1, 2], kind: .amount, by: .quantile(4))
  #expect(none.divided.breaks.contains(0) && !none.hasZero && none.belowZero == 2)
  #expect(ChoroplethClasses([0, 1, 2], kind: .amount, by: .quantile(2)).belowZero == nil)
}

@Test("a legend has a row for what is drawn, and none for a class without values")
func noEmptyRows() {
  let all = ChoroplethClasses([1, 2, 9, 10], kind: .amount, by: .equal(5))
  let rows = all.rows(all.divided, colours: all.colours, rim: Stroke(Colour(0), width: 0.1), words)
  #expect(rows.count == all.divided.counts.count { $0 > 0 } && rows.allSatisfy { $0.count != "0" })
}

@Test("breaks of shares may be given as they are printed, in per cent")
func breaksInPerCent() {
  #expect(texts([0.2, 0.4, 0.9], .share(), .manual([30, 50])) == ["20–30 %", "30–50 %", "50–90 %"])
  #expect(texts([0.2, 0.4, 0.9], .share(), .manual([0.3, 0.5])) == ["20–30 %", "30–50 %", "50–90 %"])
}

@Test("none and all are counted besides the classes that the method makes")
func madeCount() {
  let values: [Double?] = [0, 0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1, 1, 1, nil]
  let all = ChoroplethClasses(values, kind: .share(), by: .quantile(3))
  #expect(all.madeCount == 3 && all.hasNone && all.hasAll)
  let given = ChoroplethClasses(values, kind: .share(), by: .manual([0.5]))
  #expect(given.madeCount == 2 && !given.hasNone && !given.hasAll)
}

@Test("fewer classes than asked for are told")
func fewerClasses() throws {
  var input = MapWorld.measured().input
  var column = try #require(ValueColumn.named("population", in: input.report))
  column = ValueColumn(
    name: column.name, unit: .municipality, heading: column.heading, kind: .whole,
    values: column.values.enumerated().map { ($1.unit, Double($0 % 3)) })
  input.choose(column, ["classes": .whole(9)])
  let sheet = MapTheme.choropleth.sheet(input)
  let isTold = sheet.omissions.contains { if case .classes(9, let made) = $0 { made < 9 } else { false } }
  #expect(isTold)
}

@Test("amounts are circles and shares are fills, unless somebody chooses")
func circlesOrFills() throws {
  var input = MapWorld.measured().input
  let people = try #require(ValueColumn.named("population", in: input.report))
  let density = try #require(ValueColumn.named("population_per_km2", in: input.report))
  func hasCircles(_ column: ValueColumn, _ choices: [String: MapChoices.Value]) -> Bool {
    input.choose(column, choices)
    return MapTheme.choropleth.sheet(input).layers.contains { $0.id == "circles" }
  }
  #expect(hasCircles(people, [:]))
  #expect(!hasCircles(people, ["as": .text("fill")]))
  #expect(!hasCircles(people, ["classes": .whole(3)]))
  #expect(!hasCircles(density, [:]))
  #expect(hasCircles(density, ["as": .text("circles")]))
  let choices = MapChoices(["value": .text("population"), "as": .text("circles"), "classes": .whole(3)])
  #expect(throws: MapRefusal.self) { try MapTheme.choropleth.needs(for: choices) }
  // A place in an order adds up to nothing.
  #expect(ValueColumn.named("centrality", in: input.report)?.isAmount == false)
}

@Test("the areas of circles are in one proportion to the values, and the key stands in it")
func circleAreas() throws {
  var input = MapWorld.measured().input
  let people = try #require(ValueColumn.named("population", in: input.report))
  input.choose(people, [:])
  let sheet = MapTheme.choropleth.sheet(input)
  let circles = sheet.items(in: "circles").compactMap { item in if case .circle(let one, _) = item { one } else { nil }
  }
  let values = people.values.compactMap(\.value).filter { $0 > 0 }.sorted(by: >)
  let areas = circles.map { $0.radius * $0.radius }.sorted(by: >)
  #expect(areas.count == values.count)
  let proportion = areas[0] / values[0]
  for (area, value) in zip(areas, values) { #expect(abs(area / value / proportion - 1) < 1e-9) }
  let key = sheet.items(in: "furniture").compactMap { item -> Double? in
    if case .circle(let one, let paint) = item, paint.fill == input.settings.palette.paper { one.radius } else { nil }
  }
  let keyed = circleKeyValues(upTo: values[0]).map { (proportion * $0).squareRoot() }
  // Where no corner has room for the key, that is told.
  guard !sheet.omissions.contains(.circleKey) else { return #expect(key.isEmpty) }
  #expect(key.count == keyed.count)
  for (one, other) in zip(key.sorted(by: >), keyed) { #expect(abs(one - other) < 1e-9) }
}

@Test("title and legend say who is highest and lowest, how many share an extreme, and the means")
func extremes() throws {
  var input = MapWorld.measured().input
  let people = try #require(ValueColumn.named("population", in: input.report))
  let codes = people.values.map(\.unit)
  let shares = ValueColumn(
    name: "made-up", unit: .municipality, heading: "Andel", kind: .share(),
    values: codes.enumerated().map { ($1, $0 == 3 ? 0.1 : $0 % 2 == 0 ? 1.0 : 0.5) })
  input.choose(shares, [:])
  let sheet = MapTheme.choropleth.sheet(input)
  let heading = sheet.heading.replacing("\u{A0}", with: " ")
  let tied = codes.indices.count { $0 % 2 == 0 }
  #expect(heading.contains("(100 %), lavest i Sted "))
  #expect(heading.hasPrefix("Andel: høyest i \(tied) kommuner, blant dem Sted "))
  let texts = sheet.texts(in: "furniture").map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
  #expect(texts.contains("uvektet") && texts.contains("vektet med innbyggere"))
  let hasMean = sheet.items(in: "furniture").contains { item in
    if case .path(_, let paint) = item { paint.stroke?.dashes == [0.8, 0.5] } else { false }
  }
  #expect(hasMean != sheet.omissions.contains(.histogram))
  let same = ValueColumn(
    name: "made-up", unit: .municipality, heading: "Andel", kind: .share(), values: codes.map { ($0, 0.5) })
  input.choose(same, [:])
  #expect(MapTheme.choropleth.sheet(input).heading.replacing("\u{A0}", with: " ") == "Andel: det samme overalt, 50 %")
}

@Test("a corner of the sea holds the key of circles and the histogram")
func keyAndHistogram() throws {
  var input = MapWorld("AA......\n.AB.....\n..BBC...\n...CCDD.\n.....DDx\n......xx", side: 60_000).input
  for (name, form, omission, id) in [
    ("population", "circles", MapOmission.circleKey, "circle-key"),
    ("area_km2", "fill", .histogram, "histogram"),
  ] {
    var column = try #require(ValueColumn.named(name, in: input.report))
    column = ValueColumn(
      name: column.name, unit: .municipality, heading: column.heading, kind: column.kind,
      values: column.values.enumerated().map { ($1.unit, Double(40 + $0 * $0)) })
    input.choose(column, ["as": .text(form)])
    let sheet = MapTheme.choropleth.sheet(input)
    #expect(!sheet.omissions.contains(omission))
    let furniture = try #require(sheet.layers.first { $0.id == "furniture" })
    #expect(furniture.items.contains { if case .group(let group) = $0 { group.id == id } else { false } })
  }
}

@Test("what municipalities have by themselves is shown without regions and commuting")
func needsOfColumns() throws {
  let input = MapWorld.measured().input
  for name in ValueColumn.names(in: input.report) {
    let column = try #require(ValueColumn.named(name, in: input.report))
    let needs = try MapTheme.choropleth.needs(for: MapChoices(["value": .text(name)]))
    #expect(needs.facts.contains(.commuting) == (column.unit != .municipality), "\(name)")
  }
}

@Test("a map of a column has a row for every colour that it draws, and draws every colour that has a row")
func legendsOfWhatIsDrawn() throws {
  let world = MapWorld.measured(language: .nb)
  let palette = world.input.settings.palette
  // A few of the columns, of each table some: all of them take half a minute.
  for (place, name) in ValueColumn.names(in: world.input.report).enumerated() where place % 5 == 1 {
    for whole in [world.input, try #require(world.input.limited(toCounty: "01"))] {
      var input = whole
      input.choose(try #require(ValueColumn.named(name, in: whole.report)), ["as": .text("fill")])
      let sheet = MapTheme.choropleth.sheet(input)
      let drawn = sheet.layers.filter { $0.id.hasSuffix("municipalities") }.reduce(into: Set<Colour>()) {
        fills, layer in
        for case .group(let group) in layer.items {
          for case .path(_, let paint) in group.items { paint.fill.map { _ = fills.insert($0) } }
        }
      }
      let keyed = Set(
        sheet.items(in: "furniture").compactMap { item -> Colour? in
          if case .rectangle(_, _, let paint) = item { paint.fill } else { nil }
        }
      ).subtracting([palette.paper, palette.quiet])
      #expect(keyed.subtracting(drawn).isEmpty, "\(name) \(input.area?.name ?? "")")
      // What lies around a part is paler, and its row says so in words.
      if input.area == nil { #expect(drawn.subtracting(keyed).isEmpty, "\(name)") }
    }
  }
}

@Test("a value is in the class that its printed number belongs to, and no two rows overlap")
func printedMembership() throws {
  let shares: [Double?] = [
    0.04, 0.0612, 0.1042, 0.1404, 0.1768, 0.1771, 0.34, 0.5, 0.661, 0.832, 0.86575, 0.86598, 0.9,
  ]
  for method in [ClassMethod.quantile(5), .equal(5), .equal(7), .jenks(4), .manual([0.18, 0.5])] {
    let all = ChoroplethClasses(shares, kind: .share(), by: method)
    let numbers = Language.en.numbers
    // Whoever is printed alike is in one class.
    var places: [String: Int] = [:]
    for case let (share?, place?) in zip(shares, all.divided.places) {
      let text = all.stated(share, numbers)
      #expect(places[text] == nil || places[text] == place, "\(text) by \(method)")
      places[text] = place
    }
    let rows = all.divided.counts.indices.filter { all.divided.counts[$0] > 0 }
      .map { all.text($0, MapWords(.en)).dropLast() }
    let ends = rows.map { $0.split(separator: "–").compactMap { Double($0) } }
    for (lower, upper) in zip(ends, ends.dropFirst()) {
      #expect(try #require(lower.last) <= #require(upper.first), "\(rows) by \(method)")
    }
  }
}

@Test("counts stand in ranges that share no number")
func rangesOfCounts() {
  let values: [Double?] = [2, 3, 4, 5, 6, 6, 7, 8, 9, 11]
  #expect(texts(values, .whole, .quantile(5)) == ["2–3", "4–5", "6", "7–8", "9–11"])
  let rows = texts((0...14).map { Double($0) }, .amount, .equal(5))
  #expect(rows == ["0–2", "3–5", "6–8", "9–11", "12–14"], "\(rows)")
  let negative = texts((-8...7).map { Double($0) }, .amount, .quantile(4))
  #expect(negative.first == "−8 til −5", "\(negative)")
}

/// Numbers far from one, with their lowest class as it is printed.
private let farNumbers: [([Double], String)] = {
  let rising: [Double] = (1...16).map { Double($0) }
  return [
    (rising.map { $0 * 1e-12 }, "1e−12 til 5e−12"), (rising.map { $0 * 1e300 }, "1e300 til 5e300"),
    (rising.map { $0 < 9 ? 1e-12 : 2e-12 }, "1e−12"), (rising.map { $0 < 9 ? 1e285 : 2e285 }, "1e285"),
  ]
}()

@Test("numbers far from one are printed by a power of ten, and no row is long", arguments: farNumbers)
func rowsOfPowers(_ values: [Double], _ lowest: String) {
  let rows = texts(values, .amount, .quantile(5))
  #expect(rows.first == lowest && Set(rows).count == rows.count, "\(rows)")
  for method in [ClassMethod.equal(5), .jenks(5)] {
    for row in texts(values + [0, 3, 14], .amount, method) { #expect(row.count < 24, "\(row)") }
  }
}

@Test("small maps beside each other have the decimals of the one whose classes they share")
func sharedDecimals() {
  let all = ChoroplethClasses([0.5, 0.88, 0.916], kind: .share(), by: .manual([0.75]), places: 1)
  #expect(all.stated(0.88, Language.en.numbers) == "88.0%" && all.stated(1, Language.en.numbers) == "100%")
  // Edges that somebody has given are repeated as they are.
  #expect(texts([0.5, 0.88, 0.916], .share(), .manual([0.75])) == ["50–75 %", "75–91,6 %"])
}
