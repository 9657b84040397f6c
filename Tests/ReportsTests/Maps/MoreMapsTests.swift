import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

private let themes: [MapTheme] = [.participation, .fit, .findings, .choropleth]

/// The counts at the right of the classes of a legend.
private func counts(_ sheet: MapSheet, above words: [String]) -> [Int] {
  let all = sheet.texts(in: "furniture")
  return all.filter { row in row.anchor == .start && words.contains { row.text.contains($0) } }.compactMap { row in
    let counts = all.filter { $0.anchor == .end && $0.position.y == row.position.y && $0.position.x > row.position.x }
    return counts.min { $0.position.x < $1.position.x }.flatMap { Int($0.text) }
  }
}

@Test("nothing on the further maps lies on anything else", arguments: themes.map(\.id), Language.all)
func furtherMapsAreClear(_ id: String, _ language: Language) throws {
  let theme = try #require(MapTheme.named(id))
  let sheet = theme.sheet(MapWorld.measured(language: language).input)
  let page = Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height).expanded(by: 0.01)
  let numbers = sheet.texts(in: "numbers")
  let texts = numbers + sheet.texts(in: "furniture")
  for (place, a) in texts.enumerated() {
    #expect(page.contains(Point(x: a.box.minX, y: a.box.minY)), "\(a.text)")
    #expect(page.contains(Point(x: a.box.maxX, y: a.box.maxY)), "\(a.text)")
    for b in texts[(place + 1)...] { #expect(!a.inked.intersects(b.inked), "\(a.text) and \(b.text)") }
  }
  var land = FreeSpace(frame: Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height), cell: 0.5)
  for (path, _) in sheet.paths(in: "municipalities") { land.take(path) }
  for text in sheet.texts(in: "furniture") {
    let isFree = land.isFree(text.inked)
    #expect(isFree, "\(text.text)")
  }
  // Title, a scale bar, sources, alternative texts: the furniture of Figure 3-1.
  #expect(texts.contains { $0.text == "Kilde: ingen." })
  #expect(texts.contains { $0.text.hasSuffix("km") })
  #expect(!sheet.title.isEmpty && sheet.title.count <= 150)
  for text in texts.map(\.text) + [sheet.title, sheet.description] { #expect(!text.contains("{"), "\(text)") }
}

@Test("the further maps are the same bytes twice, with ids of their own", arguments: themes.map(\.id))
func furtherMapsAreRepeatable(_ id: String) throws {
  let theme = try #require(MapTheme.named(id))
  let input = MapWorld.measured().input
  let isSame = svg(theme.sheet(input)) == svg(theme.sheet(input))
  #expect(isSame)
  #expect(theme.sheet(input).id == theme.figure)
  #expect(Set(MapTheme.all.map(\.figure)).count == MapTheme.all.count)
}

@Test("a country without municipalities or collaborations can be drawn", arguments: themes.map(\.id))
func emptyFurtherMaps(_ id: String) throws {
  let theme = try #require(MapTheme.named(id))
  for drawing in ["...", "xx\nxx", "A"] { #expect(!svg(theme.sheet(MapWorld(drawing).input)).isEmpty) }
}

@Test("the choropleth fills each municipality by its class, hatches what has no value, and its counts add up")
func choroplethClasses() throws {
  var world = MapWorld.measured()
  let report = world.input.report
  let column = try #require(ValueColumn.named("population", in: report))
  world.input.choose(column, ["breaks": .rising([4_000, 9_000])])
  let sheet = MapTheme.choropleth.sheet(world.input)
  let colours = sequentialColours(3, of: .deepBlue)
  let groups = municipalityGroups(sheet)
  for one in report.snapshot.territory.municipalities {
    guard case .path(_, let paint)? = groups["k" + one.code.text]?.items.first else { throw Missing.path }
    #expect(paint.fill == colours[one.population < 4_000 ? 0 : one.population < 9_000 ? 1 : 2])
    #expect(groups["k" + one.code.text]?.attributes.last == .init("value", String(one.population)))
  }
  let all = report.snapshot.territory.municipalities.count
  #expect(counts(sheet, above: ["under", "–", "mer"]).reduce(0, +) == all)
  #expect(sheet.texts().contains { $0.text.hasPrefix("4\u{A0}000–9\u{A0}000") })

  let land = try #require(ValueColumn.named("population_per_km2", in: report))
  #expect(land.values.count == all)
  let partly = try #require(ValueColumn.named("land_area_km2", in: report))
  world.input.choose(partly, ["method": .text("jenks")])
  let second = MapTheme.choropleth.sheet(world.input)
  #expect(second.paths(in: "hatches").count == 1)
  #expect(counts(second, above: ["Uten verdi"]) == [partly.values.count { $0.value == nil }])
}

@Test("a column of collaborations or regions colours their municipalities, and its legend counts them")
func choroplethOfUnits() throws {
  var world = MapWorld.measured()
  let report = world.input.report
  let column = try #require(ValueColumn.named("mean_cover", in: report))
  world.input.choose(column, ["classes": .whole(3)])
  let sheet = MapTheme.choropleth.sheet(world.input)
  // Classes of one value say that value.
  let isClass = { (text: String) in text.hasSuffix("%") }
  #expect(
    counts(sheet, above: Set(sheet.texts().map(\.text).filter(isClass)).sorted()).reduce(0, +)
      == report.snapshot.collaborations.count)
  #expect(sheet.texts().contains { $0.text == "Tallene til høyre: antall samarbeid" })
  #expect(counts(sheet, above: ["Kommune utenfor"]) == [report.snapshot.outsiders.count])
  #expect(ValueColumn.named("regions.population", in: report)?.values.map(\.unit) == ["01", "02"])
  #expect(ValueColumn.named("no such", in: report) == nil)
  for name in ValueColumn.names(in: report) { #expect(ValueColumn.named(name, in: report)?.values.isEmpty == false) }
}

private enum Missing: Error { case path }

@Test("the map of participation has each county's figures on it and its class in the legend")
func participationFigures() {
  let world = MapWorld.measured()
  let sheet = MapTheme.participation.sheet(world.input)
  let rows = participationByCounty(in: world.input.report.snapshot)
  #expect(
    Set(sheet.texts(in: "numbers").map(\.text))
      == Set(
        rows.map { row in
          "\(row.county.name) \(row.participation.members.municipalities)/\(row.participation.whole.municipalities)"
        }))
  #expect(counts(sheet, above: ["under", "–", "mer", "100\u{A0}%"]).reduce(0, +) == rows.count)
  let fills = Set(
    municipalityGroups(sheet).values.compactMap { group in
      if case .path(_, let paint) = group.items[0] { paint.fill } else { nil }
    })
  #expect(
    fills.count <= rows.count
      && fills.isSubset(of: Set(sequentialColours(5) + sequentialColours(2, of: .deepBlue).suffix(1))))
}

@Test("letters can be read on every class of participation, whichever of them are there", arguments: [1, 3, 4, 6])
func participationInks(_ breaks: Int) {
  var input = MapWorld.measured().input
  input.report.participationBreaks = (1...breaks).map { Double($0) / Double(breaks + 1) }
  let palette = input.settings.palette
  for page in [[], [input, MapWorld("AAxx\nAAxx").input]] {
    let drawing = ParticipationDrawing(input, MapWords(input.report.language), beside: page)
    for colour in drawing.colours { #expect(contrast(palette.ink(on: colour), colour) >= 4.5, "\(colour)") }
  }
}

@Test(
  "what the title and the bars of participation say is no key figure besides, and classes below and above all are left out"
)
func participationSaysThingsOnce() {
  let input = MapWorld.measured().input
  let words = MapWords(input.report.language)
  let texts = MapTexts(ParticipationDrawing(input, words), input, words)
  #expect(texts.keyFigures.isEmpty)
  let people = ShownParticipation(input, words)["participation_population"]
  #expect(texts.subtitle.hasSuffix("med \(people) av innbyggerne"))
  let sheet = MapTheme.participation.sheet(input)
  let shown = counts(sheet, above: ["under", "–", "mer", "100\u{A0}%"])
  // Those between two that somebody is in are there, so that the scale has no gap.
  #expect(shown.count > 1 && shown.first ?? 0 > 0 && shown.last ?? 0 > 0 && shown.contains(0), "\(shown)")
}

@Test("of one kind alone the subtitle says who takes part, unless the title is silent of what the map counts")
func findingsOfOneKind() throws {
  let input = MapWorld.measured().input
  let words = MapWords(input.report.language)
  let layer = input.topology.rejoined()
  var silent = 0
  for feature in 0..<layer.featureCount {
    let box = try #require(layer.box(ofFeature: feature)).expanded(by: -100)
    guard let part = input.limited(to: box, name: "Del") else { continue }
    let shown = ShownFindings(part)
    let texts = shown.texts(part, words)
    guard texts.title.contains(words.filled(.nothingFound)) else { continue }
    silent += shown.regions.isEmpty ? 0 : 1
    #expect(texts.subtitle == shown.counted(part, words))
  }
  #expect(silent > 0, "a part in a region whose centre lies elsewhere")
}

@Test("the ranking of fit has a line at the edge of the lowest class, which the title speaks of, wherever that is")
func fitAxis() throws {
  var world = MapWorld.measured()
  world.input.settings.style.page.height = 260
  for edge in [0.2, 0.35] {
    world.input.report.coverBreaks = [edge, 0.6, 0.8]
    let sheet = MapTheme.fit.sheet(world.input)
    let bars = sheet.layers.flatMap(\.items).compactMap { item in
      if case .group(let group) = item, group.id == "bars" { group } else { nil }
    }
    let marked = try #require(bars.first).items.compactMap { item in
      if case .text(let run) = item, run.isBold, run.anchor == .middle { run.text } else { nil }
    }
    #expect(marked.map { $0.replacing("\u{A0}", with: " ") } == ["\(Int(edge * 100)) %"])
  }
}

@Test("on a poster the ranking is as wide as its letters are large")
func rankingOnPosters() throws {
  func length(of sheet: MapSheet) throws -> Double {
    let bars = sheet.layers.flatMap(\.items).compactMap { item in
      if case .group(let group) = item, group.id == "bars" { group } else { nil }
    }
    return try #require(bars.first).items.compactMap { item in
      if case .line(let from, let to, _) = item { to.x - from.x } else { nil }
    }.max() ?? 0
  }
  var input = MapWorld.measured().input
  input.settings.style.page.height = 400
  let usual = try length(of: MapTheme.fit.sheet(input))
  (input.settings.width, input.settings.height) = (270, 400)
  input.settings.style.text.legend *= 1.5
  #expect(try length(of: MapTheme.fit.sheet(input)) > 1.2 * usual)
}

@Test("the map of fit numbers the collaborations as Figure 3-1 does and draws the borders of regions once")
func fitMap() {
  let world = MapWorld.measured()
  let sheet = MapTheme.fit.sheet(world.input)
  let figure = MapTheme.collaborations.sheet(world.input)
  func numbers(_ sheet: MapSheet) -> Set<String> { Set(sheet.texts(in: "numbers").filter(\.isBold).map(\.text)) }
  #expect(numbers(sheet) == numbers(figure))
  #expect(counts(sheet, above: ["under", "–", "mer"]).reduce(0, +) == world.input.report.snapshot.collaborations.count)
  // The regions are the halves of the country, with five rows between them, less one of sea on a side.
  let blue = sheet.paths(in: "borders").filter { $0.1.stroke?.colour == Colour(0x2B62B5) }
  // Wider below borders of collaborations that run along them.
  let width = blue.compactMap(\.1.stroke?.width).min()
  let borders = blue.filter { $0.1.stroke?.width == width }
  let frame = sheet.paths(in: "municipalities").first.flatMap { Box(around: $0.0.points) }
  let side = frame?.width ?? 0
  let length = borders.reduce(0.0) { sum, border in
    sum
      + (0..<border.0.count).reduce(0.0) { sum, part in
        let points = Array(border.0[part])
        return sum + zip(points, points.dropFirst()).reduce(0) { $0 + Leader(from: $1.0, to: $1.1).length }
      }
  }
  #expect(abs(length / side - 5) < 0.01)
}

@Test("the lowest cover is the darkest, and every collaboration is ranked beside the map, the least first")
func fitRanking() throws {
  var world = MapWorld.measured()
  // Room for the list below the country.
  world.input.settings.style.page.height = 260
  let sheet = MapTheme.fit.sheet(world.input)
  let report = world.input.report
  let covers = report.measures.fits.compactMap { fit in
    report.figures(of: fit).number("mean_cover").map { (id: fit.collaboration, cover: $0) }
  }
  let fills = try covers.map { one in
    let member = try #require(report.snapshot.members(of: one.id).first)
    guard case .path(_, let paint)? = municipalityGroups(sheet)["k" + member.code.text]?.items.first,
      let fill = paint.fill
    else { throw Missing.path }
    return (one.cover, relativeLuminance(fill))
  }
  let ranked = fills.sorted { $0.0 < $1.0 }
  #expect(ranked.map(\.1) == ranked.map(\.1).sorted())
  #expect(try #require(ranked.first).1 < #require(ranked.last).1)
  let bars = sheet.layers.flatMap(\.items).compactMap { item in
    if case .group(let group) = item, group.id == "bars" { group } else { nil }
  }
  // The numbers of the rows are the only texts that end where they stand.
  let rows = try #require(bars.first).items.compactMap { item in
    if case .text(let run) = item, run.anchor == .end { Int(run.text) } else { nil }
  }
  let order = covers.sorted { $0.cover < $1.cover }.compactMap { report.snapshot.register.collaboration($0.id)?.number }
  #expect(rows == order)
}

@Test("holes, enclaves and uncovered regions are named on the map of findings")
func findingNames() {
  let world = MapWorld.measured()
  let findings = Assessment(world.input.report.measures.evidence).findings.filter { !$0.isNearMiss }
  let texts = Set(MapTheme.findings.sheet(world.input).texts(in: "numbers").map(\.text))
  let named = findings.filter { [.hole, .enclave].contains($0.kind) }.compactMap { finding in
    MunicipalityCode(finding.subject.key).flatMap(world.input.report.snapshot.territory.municipality)?.name
  }
  #expect(!named.isEmpty && texts.isSuperset(of: named))
}

@Test("the map of findings marks what is found, and its legend accounts for every municipality")
func findingsMap() throws {
  let world = MapWorld.measured()
  let snapshot = world.input.report.snapshot
  let findings = Assessment(world.input.report.measures.evidence).findings.filter { !$0.isNearMiss }
  let flagged = findings.filter { [.residual, .counterweight].contains($0.kind) }
  let holes = findings.filter { $0.kind == .hole }
  #expect(!holes.isEmpty && !flagged.isEmpty)
  let sheet = MapTheme.findings.sheet(world.input)
  // Stripes on what also lies in an uncovered region, which the legend says.
  let stripes = sheet.paths(in: "hatches").filter { $0.1.stroke == ShownFindings.lines(world.input.settings).stripe }
  #expect(sheet.paths(in: "hatches").count == flagged.count + stripes.count)
  let isStriped = sheet.texts(in: "furniture").contains {
    $0.text.hasPrefix("Hull i udekket byregion") || $0.text.hasPrefix("Enklave i udekket byregion")
  }
  #expect((stripes.count == 1) == isStriped && isStriped)
  #expect(sheet.paths(in: "borders").filter { $0.1.stroke?.width == 0.6 }.count == flagged.count)
  let hole = try #require(holes.first?.subject.key)
  guard case .path(_, let paint)? = municipalityGroups(sheet)["k" + hole]?.items.first else { throw Missing.path }
  #expect(paint.fill != world.input.settings.palette.ground)
  let members = flagged.reduce(0) { $0 + snapshot.members(of: $1.subject.key).count }
  let words = MapWords(.nb.inNorway)
  func remaining(_ phrase: FindingsMapPhrase) -> Int {
    let text = sheet.texts(in: "furniture").map(\.text).joined(separator: " ")
    return (0...snapshot.territory.municipalities.count).first {
      text.contains(words.filled(phrase, ["count": String($0)]))
    } ?? 0
  }
  #expect(remaining(.otherMembers) + members + snapshot.outsiders.count == snapshot.territory.municipalities.count)
  // Holes and enclaves by their findings, towns' surroundings by what their row says, and the rest.
  let apart = Set(findings.filter { [.hole, .enclave].contains($0.kind) }.map(\.subject.key)).count
  let uncovered = Set(findings.filter { $0.kind == .uncoveredCityRegion }.map(\.subject.key))
  #expect(uncovered == ["02"])
  let around = snapshot.outsiders.filter { one in
    uncovered.contains(one.county)
      && !findings.contains { [.hole, .enclave].contains($0.kind) && $0.subject.key == one.code.text }
  }
  #expect(remaining(.otherOutsiders) + apart + around.count == snapshot.outsiders.count)
}

@Test("reports leave out only the maps that show what somebody chooses")
func mapsInReports() {
  #expect(MapTheme.all.filter { !$0.isInReports }.map(\.id) == ["choropleth", "difference"])
}

extension TextRun {
  /// The room of its letters above the baseline, a hair less all around.
  fileprivate var inked: Box {
    var box = box
    box.maxY = position.y
    return box.expanded(by: -0.02)
  }
}

@Test("borders of city regions lie over those of collaborations on the map of findings, which are its ground")
func bordersInOrder() throws {
  let input = MapWorld.measured().input
  func places(_ theme: MapTheme, _ lines: MapLines) -> (region: Int?, group: Int?) {
    let strokes = theme.sheet(input).paths(in: "borders").map(\.1.stroke)
    return (strokes.lastIndex(of: lines.region), strokes.lastIndex(of: lines.group))
  }
  let findings = places(.findings, ShownFindings.lines(input.settings))
  #expect(try #require(findings.region) > #require(findings.group))
}
