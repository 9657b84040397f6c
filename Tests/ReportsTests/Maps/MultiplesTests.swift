import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

/// Three days of a small country, the last with all members.
private func days(_ language: Language = .nb) -> (panels: [MapPanel], whole: MapInput) {
  let drawings = ["Axx\nxBx", "AAx\nxBx", "AAC\nABC"]
  let inputs = drawings.map { MapWorld($0, language: language).input }
  return (zip(["2018", "2019", "2020"], inputs).map { MapPanel(title: $0, input: $1) }, inputs[2])
}

private func parts(_ world: MapWorld) -> [MapPanel] {
  ["01", "02"].compactMap { code in
    world.input.limited(toCounty: code).map { MapPanel(title: "Fylke \(code)", input: $0) }
  }
}

/// The titles of the panels in the order in which the description has them.
private func order(_ sheet: MapSheet, _ panels: [MapPanel]) -> [String] {
  panels.map(\.title).sorted { a, b in
    (sheet.description.range(of: a)?.lowerBound ?? sheet.description.endIndex)
      < (sheet.description.range(of: b)?.lowerBound ?? sheet.description.endIndex)
  }
}

@Test("small maps stand side by side with their titles, one legend and one scale bar", arguments: PanelKind.allCases)
func panelsOnPage(_ kind: PanelKind) throws {
  for language in [Language.nb, .nn, .en] {
    let (panels, whole) = days(language)
    let sheet = try #require(multiplesSheet(.collaborations, panels, by: kind, whole: whole))
    let texts = sheet.texts(in: "furniture")
    for panel in panels { #expect(texts.count { $0.text == panel.title } == 1) }
    #expect(texts.count { $0.text.hasSuffix("km") } == 1)
    let page = Box(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height).expanded(by: 0.01)
    let boxes = texts.map(\.box) + sheet.texts(in: "numbers").map(\.box)
    for (place, box) in boxes.enumerated() {
      #expect(page.contains(Point(x: box.minX, y: box.minY)) && page.contains(Point(x: box.maxX, y: box.maxY)))
      for other in boxes[(place + 1)...] { #expect(!box.expanded(by: -0.2).intersects(other.expanded(by: -0.2))) }
    }
    for text in texts.map(\.text) + [sheet.title, sheet.description] { #expect(!text.contains("{"), "\(text)") }
  }
}

@Test("a group has one colour in all small maps, and municipalities one size")
func samePanels() throws {
  let (panels, whole) = days()
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: whole))
  var fills: [String: Set<Colour>] = [:]
  var sizes: Set<Int> = []
  for layer in sheet.layers where layer.id.hasSuffix("municipalities") {
    for case .group(let group) in layer.items {
      guard case .path(let path, let paint)? = group.items.first, let box = Box(around: path.points) else { continue }
      sizes.insert(Int((box.width * 100).rounded()))
      if let name = group.attributes.first(where: { $0.name == "collaboration" })?.value, let fill = paint.fill {
        fills[name, default: []].insert(fill)
      }
    }
  }
  #expect(fills.keys.sorted() == ["A", "B", "C"] && fills.values.allSatisfy { $0.count == 1 })
  #expect(sizes.count == 1)
}

@Test("the legend has those outside who are drawn on one day only, and says of which day its counts are")
func outsidersOfOneDay() throws {
  let (panels, whole) = days()
  #expect(whole.shownOutsiders.isEmpty && !panels[0].input.shownOutsiders.isEmpty)
  let texts = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: whole)).texts(in: "furniture")
  #expect(texts.count { $0.text == "Kommune utenfor samarbeid" } == 1)
  #expect(texts.contains { $0.text == "Tallene til høyre: antall kommuner 1.10.2020" })
  let last = try #require(
    multiplesSheet(.collaborations, [panels[2], panels[2]], by: .day, whole: whole)
  ).texts(in: "furniture")
  #expect(!last.contains { $0.text == "Kommune utenfor samarbeid" })
}

@Test("a small map of a part shows that part alone, and its title says where most and least take part")
func panelsOfParts() throws {
  let world = MapWorld("AAxx\nAAxB")
  let sheet = try #require(multiplesSheet(.collaborations, parts(world), by: .county, whole: world.input))
  let layers = sheet.layers.filter { $0.id.hasSuffix("municipalities") }
  #expect(layers.map(\.items.count) == [4, 4])
  let heading = sheet.heading.replacing("\u{A0}", with: " ")
  #expect(heading == "Andelen som er med, går fra 25 % i Fylke 02 til 100 % i Fylke 01")
  // Maps without a small form say so by having none.
  #expect(multiplesSheet(.relations, parts(world), by: .county, whole: world.input) == nil)
  #expect(multiplesSheet(.collaborations, [], by: .county, whole: world.input) == nil)
}

@Test("a title is true of all parts, of one municipality too, and a part that would show nothing is told in words")
func partOfOne() throws {
  let world = MapWorld("AAxx\nAAxB")
  let island = try #require(MapWorld("x...A").input.limited(toCounty: "01"))
  let panels = parts(world) + [MapPanel(title: "Øya", input: island)]
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .county, whole: world.input))
  #expect(
    sheet.heading.replacing("\u{A0}", with: " ") == "Alle kommunene er med i Fylke 01, ingen i Øya")
  let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }.joined(separator: " ")
  #expect(texts.contains("2 fylker i samme målestokk") && texts.contains("Uten kart: Øya (0 av 1)"), "\(texts)")
  #expect(sheet.layers.count { $0.id.hasSuffix("municipalities") } == 2 && sheet.description.contains("Øya: 0 av 1"))
  // Where the others are all alike, it is what differs.
  let even = parts(MapWorld("AAAA\nAAAA")) + [panels[2]]
  let range = try #require(multiplesSheet(.collaborations, even, by: .county, whole: world.input))
  #expect(range.heading.contains("i Øya"), "\(range.heading)")
}

@Test("maps that would show nothing are told together, and of days that all show nothing the last is drawn")
func blankMaps() throws {
  let (panels, whole) = days()
  let page = PanelPage(inputs: panels.map(\.input), kind: .day)
  let contents = panels.compactMap { MapTheme.collaborations.content(of: $0.input, on: page) }
  func cast(_ blank: [Int], _ kind: PanelKind) -> PanelCast {
    let marked = contents.enumerated().map { place, content in
      var content = content
      content.isBlank = blank.contains(place)
      content.note = blank.contains(place) ? "Ingen funn" : nil
      return content
    }
    return PanelCast(panels, marked, by: kind, MapWords(whole.report.language))
  }
  #expect(cast([], .day).inWords(MapWords(.nb)) == nil && cast([], .day).drawn.count == 3)
  #expect(cast([0, 2], .day).inWords(MapWords(.nb)) == "2018 og 2020 (ingen funn)")
  #expect(cast([0, 2], .day).drawn.map(\.title) == ["2019"])
  #expect(cast([0, 1, 2], .day).drawn.map(\.title) == ["2020"] && cast([0, 1, 2], .county).drawn.count == 3)
}

@Test("parts that are alike have no range in the title, and no order that could be seen")
func evenParts() throws {
  for (drawing, count, title, below) in [
    ("AAAA\nAAAA", 2, "Andelen som er med, er 100 % i alle 2 fylker", "2 fylker i samme målestokk, per 1.10.2020"),
    ("AAxx\nAAxB", 1, "Andelen som er med i Fylke 01, er 100 %", "1 fylke, per 1.10.2020"),
  ] {
    let world = MapWorld(drawing)
    let panels = Array(parts(world).prefix(count))
    let sheet = try #require(multiplesSheet(.collaborations, panels, by: .county, whole: world.input))
    #expect(sheet.heading.replacing("\u{A0}", with: " ") == title)
    let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(texts.contains(below), "\(texts)")
  }
}

@Test("the collaborations that a title of cover counts are listed by number, with a star where they are counted twice")
func listOfLowCover() throws {
  var world = MapWorld.measured()
  world.input.report.coverBreaks = [0.9, 0.95]
  func texts(_ kind: PanelKind) throws -> [String] {
    let panels = kind == .county ? parts(world) : [MapPanel(title: "2020", input: world.input)]
    return try #require(multiplesSheet(.fit, panels, by: kind, whole: world.input)).texts(in: "furniture")
      .map { $0.text.replacing("\u{A0}", with: " ") }
  }
  let snapshot = world.input.report.snapshot
  let low = world.input.report.measures.fits.filter { ($0.meanCover ?? 1) < 0.9 }.compactMap { fit in
    snapshot.register.collaboration(fit.collaboration)
  }
  let several = low.filter { one in Set(snapshot.members(of: one.id).map(\.county)).count > 1 }
  #expect(!several.isEmpty && several.count < low.count)
  let found = try texts(.county)
  #expect(found.contains("Dekker under 90 %") && found.contains("* telles i flere fylker"))
  for one in low {
    #expect(found.contains(one.name + (several.contains { $0.id == one.id } ? "*" : "")), "\(found)")
    #expect(found.contains(String(one.number)))
  }
  // Maps of the whole count each once.
  #expect(try !texts(.day).contains { $0.contains("*") })
}

@Test("the share that small maps of parts are ordered by is a bar on the page, and on maps of a column there is none")
func barsOfShares() throws {
  let world = MapWorld("AAB\nABx\nxxx")
  func bars(_ theme: MapTheme, _ input: MapInput, by kind: PanelKind) throws -> [Box] {
    let sheet = try #require(multiplesSheet(theme, parts(world), by: kind, whole: input))
    return sheet.items(in: "furniture").compactMap { item in
      guard case .rectangle(let box, _, _) = item, abs(box.height - MapMeasures.panelBar.height) < 1e-9 else {
        return nil
      }
      #expect(box.minX >= 0 && box.maxX <= sheet.width)
      return box
    }
  }
  let found = try bars(.collaborations, world.input, by: .county)
  let widths = found.map { $0.width / MapMeasures.panelBar.width }
  let shares = ["01", "02"].compactMap { code -> Double? in
    guard let part = world.input.limited(toCounty: code) else { return nil }
    return Participation(of: part.shownMunicipalities, in: world.input.report.snapshot).share
  }
  #expect(shares.count == 2)
  // Each has the bar of all, and its own share of it where that is more than nothing.
  #expect(widths.count { abs($0 - 1) < 1e-9 } >= 2)
  for share in shares where share > 0 { #expect(widths.contains { abs($0 - share) < 1e-9 }, "\(share)") }
  #expect(try bars(.collaborations, world.input, by: .day).isEmpty)
}

@Test("the legend has a key to those bars, and says how many of a collaboration are where it has the fewest")
func keyOfBars() throws {
  for (language, key, half, star) in [
    (Language.nb, "Andel kommuner som er med", "1*: 2 av 5, 2*: 2 av 4", "* har medlemmer i flere fylker; der de"),
    (.nn, "Del av kommunane som er med", "1*: 2 av 5, 2*: 2 av 4", "* har medlemer i fleire fylke; der dei"),
    (.en, "Share of municipalities taking part", "1*: 2 of 5, 2*: 2 of 4", "* has members in several counties; where"),
  ] {
    // Three of A in the first part and two in the second, and two of B in each.
    let world = MapWorld("AAAx\nABBx\nxBBA", language: language)
    let sheet = try #require(multiplesSheet(.collaborations, parts(world), by: .county, whole: world.input))
    let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(texts.contains(key), "\(texts)")
    #expect(texts.joined(separator: " ").contains(star), "\(texts)")
    #expect(texts.count { $0.contains("*: ") } == 2 && texts.contains(half), "\(texts)")
    // Where it has the most of its members it is whole enough.
    #expect(!texts.contains { $0.contains("1*: 3") }, "\(texts)")
    #expect(sheet.description.contains(", ") && !sheet.description.contains("\n"))
    let days = try #require(
      multiplesSheet(.collaborations, parts(world), by: .day, whole: world.input)
    ).texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
    #expect(!days.contains(key) && !days.contains { $0.contains("*: ") })
  }
}

@Test("on a narrow page whose legend takes all of it small maps keep a size at which they are read")
func mapsOfNarrowPage() throws {
  var world = MapWorld("ABCDEFGHIJ\nKLMNOPQRST")
  (world.input.settings.width, world.input.settings.height) = (84, 110)
  let panels = parts(world).map { panel in
    var panel = panel
    (panel.input.settings.width, panel.input.settings.height) = (84, 110)
    return panel
  }
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .county, whole: world.input))
  let land = sheet.paths(in: "p1-municipalities").map(\.0) + sheet.paths(in: "p2-municipalities").map(\.0)
  let widths = land.compactMap { Box(around: $0.points)?.width }
  #expect(widths.count == 20 && widths.allSatisfy { $0 > 5 }, "\(widths)")
  #expect(sheet.height > 110)
}

@Test("very many maps of the same land make the page higher rather than the maps dots")
func veryManyDays() throws {
  let (panels, whole) = days()
  func drawn(_ count: Int) throws -> (height: Double, land: Double) {
    let many = (0..<count).map { MapPanel(title: "dag \($0)", input: panels[$0 % 3].input) }
    let sheet = try #require(multiplesSheet(.collaborations, many, by: .day, whole: whole))
    let land = sheet.paths(in: "p1-municipalities").compactMap { Box(around: $0.0.points) }
    return (sheet.height, land.reduce(land[0]) { $0.union($1) }.width)
  }
  let (few, many) = (try drawn(4), try drawn(60))
  #expect(few.height < 260 && many.height > 400 && many.land > 20, "\(few) \(many)")
}

@Test("small maps of parts show and name what is planned, and say what they do not mark")
func plansOnPanels() throws {
  for (language, told) in [
    (Language.nb, "Motvekter er ikke merket på disse kartene"), (.nn, "Motvekter er ikkje merkte på desse karta"),
    (.en, "Counterweights are not marked on these maps"),
  ] {
    var world = MapWorld("AAxx\nAAxB", language: language)
    let codes = world.input.codes.compactMap(\.self)
    world.input.plans = [
      Plan(
        id: "plan", name: "Planen",
        memberships: [codes[2], codes[3]].map {
          Membership(collaboration: "plan", municipality: $0, party: "", role: .member)
        })
    ]
    world.input.settings.flagged = ["A": .counterweight]
    let sheet = try #require(multiplesSheet(.collaborations, parts(world), by: .county, whole: world.input))
    let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }.joined(separator: " ")
    #expect(texts.contains("(Planen)") && texts.contains(told), "\(texts)")
    #expect(sheet.texts(in: "numbers").contains { $0.text == "Planen" && $0.isItalic })
    let fills = municipalityGroups(sheet).values.filter { group in
      if case .path(_, let paint)? = group.items.first { paint.fill == world.input.settings.plannedFill } else { false }
    }
    #expect(fills.count == 2)
    let days = ["2019", "2020"].map { MapPanel(title: $0, input: world.input) }
    let others = try #require(multiplesSheet(.collaborations, days, by: .day, whole: world.input))
    #expect(!others.texts(in: "furniture").contains { $0.text.contains("Planen") })
  }
}

@Test("small maps of a column tell of the column, not of who takes part")
func panelsOfColumns() throws {
  var world = MapWorld.measured()
  let people = try #require(ValueColumn.named("population", in: world.input.report))
  world.input.choose(people, [:])
  let sheet = try #require(multiplesSheet(.choropleth, parts(world), by: .county, whole: world.input))
  #expect(sheet.heading.hasPrefix("Innbyggere: høyest i "))
  let notes = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: "") }
  for code in ["01", "02"] {
    let sum = world.input.report.snapshot.territory.municipalities.filter { $0.county == code }
      .reduce(0) { $0 + $1.population }
    #expect(notes.contains(String(sum)))
  }
  // Every amount has its circle, inside the page, and the key says what they mean.
  let drawn = sheet.layers.filter { $0.id.hasSuffix("circles") }.map(\.items.count).reduce(0, +)
  #expect(drawn == people.values.count)
  let furniture = try #require(sheet.layers.first { $0.id == "furniture" })
  #expect(furniture.items.contains { if case .group(let group) = $0 { group.id == "circle-key" } else { false } })
}

@Test(
  "every theme with a small form has its finding above, a note on each map, and nothing on anything else",
  arguments: MapTheme.all.filter(\.hasPanels).map(\.id))
func panelsOfThemes(_ id: String) throws {
  let theme = try #require(MapTheme.named(id))
  for kind in theme.panelKinds {
    for language in [Language.nb, .nn, .en] {
      let world = MapWorld.related(language: language)
      let panels =
        kind == .county ? parts(world) : ["2019", "2020"].map { MapPanel(title: $0, input: world.input) }
      let sheet = try #require(multiplesSheet(theme, panels, by: kind, whole: world.input))
      let texts = sheet.texts(in: "furniture")
      for panel in panels { #expect(texts.count { $0.text == panel.title } == 1, "\(id)") }
      let boxes = texts.map(\.box) + sheet.texts(in: "numbers").map(\.box)
      for (place, box) in boxes.enumerated() {
        for other in boxes[(place + 1)...] {
          #expect(!box.expanded(by: -0.2).intersects(other.expanded(by: -0.2)), "\(id), \(kind)")
        }
      }
      for text in texts.map(\.text) + [sheet.title, sheet.description] { #expect(!text.contains("{"), "\(text)") }
    }
  }
}

@Test("where colours tell of values, a group may have another one on another day, and the legend counts nobody")
func panelsOfValues() throws {
  let (panels, whole) = days()
  let sheet = try #require(multiplesSheet(.participation, panels, by: .day, whole: whole))
  let fills = sheet.layers.filter { $0.id.hasSuffix("municipalities") }.map { layer -> Set<Colour> in
    Set(
      layer.items.compactMap { item in
        guard case .group(let group) = item, case .path(_, let paint)? = group.items.first else { return nil }
        return paint.fill
      })
  }
  #expect(fills.count == 3 && fills[0] != fills[2])
  #expect(MapTheme.participation.panelKinds == [.day, .proposal])
}

@Test("small maps of a column share their classes")
func panelsShareClasses() throws {
  var (panels, whole) = days()
  let column = try #require(ValueColumn.named("collaborations.members", in: whole.report))
  whole.choose(column, ["classes": .whole(3), "method": .text("equal")])
  for place in panels.indices {
    let own = try #require(ValueColumn.named("collaborations.members", in: panels[place].input.report))
    panels[place].input.choose(own, ["classes": .whole(3), "method": .text("equal")])
  }
  let sheet = try #require(multiplesSheet(.choropleth, panels, by: .day, whole: whole))
  // One member on the first day, in the lowest of the classes of the last; by itself it would be in the highest.
  let legend = Set(
    sheet.items(in: "furniture").compactMap { item -> Colour? in
      if case .rectangle(_, _, let paint) = item { paint.fill } else { nil }
    })
  for layer in sheet.layers where layer.id.hasSuffix("municipalities") {
    for case .group(let group) in layer.items {
      guard case .path(_, let paint)? = group.items.first, let fill = paint.fill else { continue }
      #expect(legend.contains(fill) || fill == whole.settings.palette.ground)
    }
  }
}

@Test("small maps in rows: as large as finds room, and two and two rather than three and one")
func shelves() {
  let wish = PanelShelves.Wish(
    extent: Box(minX: 0, minY: 0, maxX: 100_000, maxY: 120_000), titleWidth: 10, titleHeight: 8)
  for count in 1...9 {
    let shelves = PanelShelves(
      Array(repeating: wish, count: count), room: (170, 150), gap: 3)
    #expect(shelves.height <= 150)
    for (place, box) in shelves.places.enumerated() {
      #expect(box.maxX <= 170)
      for other in shelves.places[(place + 1)...] { #expect(!box.expanded(by: -0.1).intersects(other)) }
    }
  }
  let four = PanelShelves(Array(repeating: wish, count: 4), room: (170, 150), gap: 3)
  #expect(Set(four.places.map(\.minX)).count == 2)
}

@Test("small maps are drawn as they were looked at", arguments: ["day", "county.grey"])
func panelsAsDrawn(_ name: String) throws {
  if name == "day" {
    let (panels, whole) = days()
    let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: whole))
    try expectGolden(String(decoding: svg(sheet), as: UTF8.self), named: "multiples.day.svg")
  } else {
    var world = MapWorld.measured(language: .en)
    world.input.settings.isGreyscale = true
    let sheet = try #require(multiplesSheet(.collaborations, parts(world), by: .county, whole: world.input))
    try expectGolden(String(decoding: svg(sheet), as: UTF8.self), named: "multiples.county.grey.en.svg")
  }
}

/// A country along two sides of the page, with a crowd of small municipalities in its corner.
private func crowded(_ last: Character) -> MapInput {
  let sea = String(repeating: ".", count: 18)
  let rows =
    ["BCDE", "FGHI", "JKLM"].map { $0 + sea.dropLast(2) }
    + (0..<18).map { _ in String(repeating: last, count: 2) + sea } + [String(repeating: "A", count: 20)]
  var input = MapWorld(rows.joined(separator: "\n"), side: 12_000).input
  let south = 6_500_000 + Double(rows.count - 3) * 12_000
  let extent = Box(minX: 200_000, minY: south, maxX: 200_000 + 48_000, maxY: south + 36_000)
  input.settings.inset = .fixed(extent, name: "Hjørnet")
  return input
}

@Test(
  "each small map has the inset of the map that it is a small form of, all at one scale, with its numbers there alone")
func panelInsets() throws {
  let inputs = [crowded("x"), crowded("A")]
  let panels = zip(["2018", "2020"], inputs).map { MapPanel(title: $0, input: $1) }
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: inputs[1]))
  let texts = sheet.texts(in: "furniture")
  #expect(texts.count { $0.text == "Hjørnet" } == 2)
  let frames = try (1...2).map { panel -> Box in
    let layer = try #require(sheet.layers.first { $0.id == "p\(panel)-inset-municipalities" })
    let boxes = layer.items.compactMap { item -> Box? in
      guard case .group(let group) = item, case .path(let path, _)? = group.items.first else { return nil }
      return Box(around: path.points)
    }
    let first = try #require(boxes.first)
    return boxes.reduce(first) { $0.union($1) }
  }
  #expect(abs(frames[0].width - frames[1].width) < 0.05 && frames[0].width >= MapMeasures.leastPanelInset)
  // Each number of the corner stands once a panel, in the inset.
  let numbers = sheet.texts(in: "numbers")
  for number in 2...9 {
    let own = numbers.filter { $0.text == "\(number)" }
    #expect(own.count == 2, "\(number)")
    for run in own { #expect(frames.contains { $0.expanded(by: 0.1).contains(run.position) }, "\(number)") }
  }
}

@Test("a panel without room for a useful inset has none, and neither have the others")
func panelsWithoutInset() throws {
  // One that asks for more than is free beside the land.
  var wide = crowded("x")
  wide.settings.inset = .fixed(
    Box(minX: 200_000, minY: 6_500_000, maxX: 440_000, maxY: 6_760_000), name: "Hjørnet")
  let inputs = [wide, wide]
  let panels = inputs.enumerated().map { MapPanel(title: "\($0)", input: $1) }
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: inputs[0]))
  #expect(!sheet.layers.contains { $0.id.contains("inset") })
}

@Test("a long note below the title of a small map runs over several lines rather than give each map a row of its own")
func longNotes() throws {
  var input = MapWorld.measured().input
  input.settings.width = 100
  let panels = ["2018", "2019", "2020"].map { MapPanel(title: $0, input: input) }
  let sheet = try #require(multiplesSheet(.findings, panels, by: .day, whole: input))
  let note = ShownFindings(input).panelNote(input, MapWords(.nb))
  let width = MapMeasures.leastPanelNote
  #expect(roomyTextWidth(note, size: points(6.5), in: .standard) > width)
  let texts = sheet.texts(in: "furniture")
  for panel in panels {
    let title = try #require(texts.first { $0.text == panel.title && $0.isBold })
    let lines = texts.filter {
      abs($0.position.x - title.position.x) < 0.01 && $0.position.y > title.position.y
        && $0.position.y < title.position.y + 9
    }
    #expect(lines.count > 1 && lines.map(\.text).joined(separator: " ") == boundNumbers(note))
    #expect(lines.allSatisfy { $0.box.width <= width + 0.01 })
  }
}

@Test("a label that a small map has no room for is told of, with the map")
func lostLabels() throws {
  var input = crowded("x")
  input.settings.inset = .none
  input.settings.width = 70
  let panels = (0..<4).map { MapPanel(title: "Kart \($0)", input: input) }
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: input))
  let shown = sheet.texts(in: "numbers").count
  let lost = sheet.omissions.reduce(0) { sum, omission in
    if case .panelLabels(let texts, let panel) = omission {
      #expect(panel.hasPrefix("Kart "))
      #expect(omission.description.contains("on the small map \(panel): "))
      return sum + texts.count
    }
    return sum
  }
  // What stands nowhere is told of, panel by panel.
  #expect(lost > 0)
  #expect(shown + lost >= 4 * input.report.snapshot.collaborations.count)
}

@Test("small maps of parts stand in the order of what the title tells, and the subtitle says which that is")
func orderOfParts() throws {
  // In the west all take part, each group covering all of a region; in the east one covers little of a large one.
  var world = MapWorld.measured()
  for (theme, told) in [(MapTheme.fit, ["først"]), (.findings, ["flest funn først"])] {
    let panels = parts(world)
    let sheet = try #require(multiplesSheet(theme, panels, by: .county, whole: world.input))
    let subtitle = sheet.texts(in: "furniture").map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
    for words in told { #expect(subtitle.contains(words)) }
    #expect(!subtitle.contains("størst andel med"))
    let orders = try order(sheet, panels).map { title -> PanelOrder in
      let panel = try #require(panels.first { $0.title == title })
      return try #require(theme.content(of: panel.input, on: PanelPage(inputs: [], kind: .county))?.order)
    }
    for (one, next) in zip(orders, orders.dropFirst()) { #expect(!next.precedes(one), "\(theme.id)") }
  }
  world.input.report.language = Language.en.inNorway
  let sheet = try #require(multiplesSheet(.collaborations, parts(world), by: .county, whole: world.input))
  #expect(sheet.texts(in: "furniture").contains { $0.text.contains("greatest share taking part first") })
}

@Test("an order of several keys goes by the second where the first is equal")
func orderByKeys() {
  func order(_ keys: Double...) -> PanelOrder { PanelOrder(keys: keys, told: "") }
  let rows: [(PanelOrder, PanelOrder, Bool)] = [
    (order(2, 0), order(1, 9), true), (order(1, 2), order(1, 1), true), (order(1, 1), order(1, 1), false),
    (order(0, 5), order(1, 0), false), (order(-1, -.infinity), order(0, -.infinity), false),
  ]
  for (first, second, isBefore) in rows { #expect(first.precedes(second) == isBefore) }
}

@Test("the key marks the collaborations that came after the first day or with the proposal, and says what that means")
func arrivals() throws {
  let rows: [(PanelKind, Language, String, String?)] = [
    (.day, .nb, "nytt", "nytt: kom etter 1.10.2018"), (.day, .nn, "nytt", "nytt: kom etter 1.10.2018"),
    (.day, .en, "new", "new: came after 1 October 2018"), (.proposal, .nb, "nytt", "nytt: bare med forslaget"),
    (.county, .nb, "nytt", nil),
  ]
  for (kind, language, word, remark) in rows {
    var (panels, whole) = days(language)
    for (place, year) in [2018, 2019, 2020].enumerated() {
      let old = panels[place].input.report.snapshot
      panels[place].input.report.snapshot = Snapshot(
        territory: old.territory, register: old.register, day: try #require(Day(year: year, month: 10, day: 1)))
    }
    whole = panels[2].input
    let texts = try #require(multiplesSheet(.collaborations, panels, by: kind, whole: whole)).texts(in: "furniture")
      .map { $0.text.replacing("\u{A0}", with: " ") }
    // A and B were there; C has two members.
    #expect(texts.count { $0.hasPrefix(word + "  ") } == (remark == nil ? 0 : 1), "\(kind)")
    #expect(texts.contains(word + "  2") == (remark != nil))
    if let remark { #expect(texts.contains(remark), "\(texts)") }
  }
}

@Test("a collaboration that only an earlier day has stands in the legend, in the colour that it has there")
func departures() throws {
  let (panels, _) = days()
  let sheet = try #require(
    multiplesSheet(.collaborations, [panels[2], panels[1]], by: .day, whole: panels[1].input))
  let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
  #expect(texts.contains("Ikke lenger 1.10.2020") && texts.contains("Samarbeid C"))
  #expect(!texts.contains { $0.hasPrefix("nytt") })
}

@Test("small maps of participation have the classes and colours of the large one, those of all of them together")
func classesOfParticipation() throws {
  // All in one county and none in the other on one day, half and half on the other.
  let inputs = ["AAxx\nAAxx", "AxAx\nAxAx"].map { MapWorld($0).input }
  let panels = zip(["2018", "2020"], inputs).map { MapPanel(title: $0, input: $1) }
  let words = MapWords(.nb)
  func key(_ drawing: ParticipationDrawing, _ input: MapInput) -> [LegendRow] {
    drawing.legend(input, words, isCounted: false).filter { if case .area = $0.sample { true } else { false } }
  }
  let alone = ParticipationDrawing(inputs[0], words)
  let ends = key(alone, inputs[0])
  #expect(ends.map { $0.text.replacing("\u{A0}", with: " ") } == ["100 %", "0 %"])
  guard case .area(let paint, _) = try #require(ends.last).sample else { return }
  #expect(paint.fill == inputs[0].settings.palette.ground)
  let together = key(ParticipationDrawing(inputs[1], words, beside: inputs), inputs[1])
  // Those between are there, so that nobody asks where 30 per cent would be.
  #expect(
    together.map { $0.text.replacing("\u{A0}", with: " ") }
      == ["100 %", "80–100 %", "60–80 %", "40–60 %", "20–40 %", "under 20 %", "0 %"])
  #expect(together.first == ends.first && together.last == ends.last)
  let sheet = try #require(multiplesSheet(.participation, panels, by: .day, whole: inputs[1]))
  let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
  for row in together { #expect(texts.contains(row.text.replacing("\u{A0}", with: " "))) }
  #expect(texts.contains("2 kart i samme målestokk, med samme tegnforklaring"))
}

@Test("in greys no collaboration on a small map is white, flagged or not: white is the land outside")
func flaggedInGrey() throws {
  var world = MapWorld("AABx\nAABx")
  world.input.settings.isGreyscale = true
  world.input.settings.flagged = ["B": .residual]
  let content = try #require(
    MapTheme.collaborations.content(of: world.input, on: PanelPage(inputs: [world.input], kind: .county)))
  #expect(content.features.flagged.isEmpty)
  #expect(!content.features.list.contains { $0.fill == world.input.settings.palette.paper })
}

@Test("a name stands on the part of its region that is shown")
func namesOnParts() throws {
  var features = MapFeatures(MapWorld("ABx").input)
  features.names = [MapName(text: "Region", feature: 0, area: [0, 1, 2]), MapName(text: "Sted", feature: 0)]
  let moved = features.namesMoved(to: [1, 2])
  #expect(moved.names.map(\.area) == [[1, 2], []])
  #expect([1, 2].contains(moved.names[0].feature) && moved.names[1].feature == 0)
  #expect(features.namesMoved(to: [0, 1]).names == features.names)
}

@Test("where nobody knows how many took part at first, participation says so; who came after others is told by number")
func unknownAtFirst() throws {
  for (language, told, note, after) in [
    (
      Language.nb, "100 % av kommunene var med 1.10.2020; hvor mange som var med 1.1.2018, er ikke kjent",
      "Ikke kjent hvor mange som var med", "nytt: kom etter 1.1.2018. 3 avløste et annet"
    ),
    (
      .en, "100% of the municipalities took part on 1 October 2020; how many did on 1 January 2018 is not known",
      "Not known how many took part", "new: came after 1 January 2018. 3 replaced another one"
    ),
  ] {
    var now = MapWorld("AAC\nABC", language: language).input
    let register = now.report.snapshot.register
    let start = try #require(Day(year: 2019, month: 1, day: 1))
    let changed = register.following("C", on: start)
    func state(_ day: Day) -> Snapshot {
      Snapshot(territory: now.report.snapshot.territory, register: changed, day: day)
    }
    let (first, last) = (try #require(Day(year: 2018, month: 1, day: 1)), now.report.snapshot.day)
    now.report.snapshot = state(last)
    now.knownDay = last
    var before = now
    before.report.snapshot = state(first)
    #expect(before.unknownMembers.isOpen)
    let words = PanelWords(language)
    let panels = [MapPanel(title: words.day(first), input: before), MapPanel(title: words.day(last), input: now)]
    func texts(_ sheet: MapSheet) -> [String] {
      sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
    }
    // A grey land would take half of the page to say what a sentence says: the other day has it to itself.
    let shares = try #require(multiplesSheet(.participation, panels, by: .day, whole: now))
    let large = MapTheme.participation.sheet(now)
    #expect(shares.heading == large.heading && shares.width == large.width)
    let said = texts(shares).joined(separator: " ")
    #expect(said.contains(note.lowercasedFirst) && said.contains("Forløperen"), "\(said)")
    // Of more days those of which something is known stand side by side, each county with its name and its number.
    let third = MapPanel(title: "later", input: now)
    let two = try #require(multiplesSheet(.participation, [panels[0], panels[1], third], by: .day, whole: now))
    let final = words.day(last).replacing("\u{A0}", with: " ")
    #expect(two.heading.replacing("\u{A0}", with: " ") == told.replacing(final, with: "later"))
    let numbers = two.texts(in: "numbers").map(\.text)
    #expect(!numbers.contains { $0.contains("?") }, "\(numbers)")
    let name = "Østfylket"
    #expect(numbers.count { $0.hasPrefix(name) } == 2 && numbers.count { $0.contains("/") } == 4, "\(numbers)")
    #expect(texts(two).joined(separator: " ").contains(note.lowercasedFirst), "\(texts(two))")
    let groups = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: now))
    #expect(texts(groups).joined(separator: " ").contains(after), "\(texts(groups))")
  }
}

@Test(
  "a dark page has the colours of small maps as it has those of the large one",
  arguments: ["participation", "findings", "fit"])
func smallMapsByNight(_ id: String) throws {
  let theme = try #require(MapTheme.named(id))
  let input = MapWorld.measured().input
  let panels = ["2019", "2020"].map { MapPanel(title: $0, input: input) }
  let sheet = try #require(multiplesSheet(theme, panels, by: .day, whole: input))
  let large = theme.sheet(input)
  #expect(!large.night.fills.isEmpty && sheet.night.fills == large.night.fills)
}
