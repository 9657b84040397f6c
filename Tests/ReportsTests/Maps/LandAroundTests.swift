import Geometry
import Testing

@testable import Cartography
@testable import Reports

private let drawing = """
  .AAB
  AABB
  .xCB
  D.CC
  """

/// The small country with land of others to the right, which reaches in under it.
private func world(_ drawing: String = drawing) -> MapInput {
  var input = MapWorld(drawing).input
  var layer = PolygonLayer()
  layer.appendFeature([[rectangle(340_000, 6_400_000, 900_000, 6_800_000)]])
  input.landAround = LandAround(layer)
  return input
}

private func rectangle(_ left: Double, _ low: Double, _ right: Double, _ high: Double) -> [Point] {
  [Point(x: left, y: low), Point(x: right, y: low), Point(x: right, y: high), Point(x: left, y: high)]
}

private func length(_ lines: [[Point]]) -> Double {
  lines.reduce(0) { sum, line in sum + zip(line, line.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) } }
}

@Suite("The land around a country")
struct LandAroundTests {
  private let paper = { (sheet: MapSheet) -> Colour? in
    guard case .rectangle(_, _, let paint)? = sheet.layers.first(where: { $0.id == "paper" })?.items.first else {
      return nil
    }
    return paint.fill
  }

  @Test("parts an outer line where water turns into land, whole, and over narrow inlets")
  func partedLines() throws {
    var layer = PolygonLayer()
    layer.appendFeature([[rectangle(10, -5, 40, 5)], [rectangle(41, -5, 60, 5)]])
    let land = LandAround(layer)
    let line = (0...100).map { Point(x: Double($0), y: 0) }
    let (coast, border) = land.parted([line], least: 3)
    #expect(coast.map { [$0.first?.x, $0.last?.x] } == [[0, 10], [60, 100]])
    #expect(border.map { [$0.first?.x, $0.last?.x] } == [[10, 60]])
    // A shorter least length tells the inlet too, and nothing is lost either way.
    let fine = land.parted([line], least: 0.5)
    #expect(fine.coast.count == 3 && fine.border.count == 2)
    #expect(length(coast + border) == 100 && length(fine.coast + fine.border) == 100)
    // Land that ends a little short of the line is beside it all the same, and none is where something else is drawn.
    var apart = PolygonLayer()
    apart.appendFeature([[rectangle(10, 0.2, 40, 5)]])
    var beside = LandAround(apart)
    #expect(beside.parted([line], least: 3).border.map { [$0.first?.x, $0.last?.x] } == [[10, 40]])
    #expect(beside.parted([line], least: 1).border.isEmpty)
    beside = beside.besides([FarPart(frame: Box(minX: 0, minY: -9, maxX: 100, maxY: 9), name: "", share: 1)])
    #expect(beside.parted([line], least: 3).border.isEmpty)
    // What is all water, or all land, stays whole however short.
    let short = land.parted(
      [[Point(x: 0, y: 9), Point(x: 1, y: 9)], [Point(x: 20, y: 0), Point(x: 21, y: 0)]], least: 3)
    #expect(short.coast.count == 1 && short.border.count == 1)
  }

  @Test("borders of groups of one class go on over water, where that is known, and not over land of others")
  func waterBorders() {
    func borders(_ drawing: String, besides land: [Point]? = nil, isScaled: Bool = true) -> PathData {
      var input = MapWorld(drawing).input
      if let land {
        var layer = PolygonLayer()
        layer.appendFeature([[land]])
        input.landAround = LandAround(layer)
      }
      var features = MapFeatures(input)
      features.isScaled = isScaled
      for place in features.list.indices { features.list[place].fill = Colour(0x77AADD) }
      let extent = Box(minX: 200_000, minY: 6_500_000, maxX: 320_000, maxY: 6_620_000)
      let viewport = Viewport(showing: extent, in: Box(minX: 0, minY: 0, maxX: 20, maxY: 20))
      return MapFrame(input.topology, features: features, viewport: viewport, around: input.landAround)
        .waterBorders(besides: nil)
    }
    let far = rectangle(900_000, 6_400_000, 950_000, 6_800_000)
    let strait = borders("A.B\nA.B\nA.B", besides: far)
    #expect(strait.count == 1 && strait.points.allSatisfy { abs($0.x - 10) < 3 })
    #expect(borders("A.B\nA.B\nA.B").isEmpty && borders("A.A\nA.A\nA.A", besides: far).isEmpty)
    #expect(borders("A.B\nA.B\nA.B", besides: far, isScaled: false).isEmpty)
    let land = rectangle(230_000, 6_400_000, 290_000, 6_800_000)
    #expect(borders("A.B\nA.B\nA.B", besides: land).isEmpty)
  }

  @Test("small maps of parts have those borders too, though they draw nothing of what lies around")
  func waterBordersOfParts() throws {
    func borders(_ drawing: String, land: [Point]?) throws -> Int {
      var input = try #require(MapWorld(drawing).input.limited(toCounty: "01"))
      if let land {
        var layer = PolygonLayer()
        layer.appendFeature([[land]])
        input.landAround = LandAround(layer)
      }
      var features = MapFeatures(input)
      features.isScaled = true
      for place in features.list.indices { features.list[place].fill = Colour(0x77AADD) }
      let page = Box(minX: 0, minY: 0, maxX: 20, maxY: 20)
      let place = PanelLayout.Place(
        heading: Point(x: 0, y: 0), frame: page, room: page, taken: [], around: page, scale: 6_000_000, box: nil,
        bar: nil)
      let viewport = Viewport(centre: input.shownExtent.centre, scale: 6_000_000, frame: page)
      let map = PanelMap(input, features, in: viewport, place, prefix: "p1-")
      let layers = map.layers(input.settings.palette, MapLines(input.settings))
      #expect(!layers.contains { $0.id.contains("abroad") })
      return layers.filter { $0.id == "p1-borders" }.flatMap(\.items).count { item in
        if case .path(_, let paint) = item { paint.stroke?.colour == input.settings.palette.outline } else { false }
      }
    }
    let far = rectangle(900_000, 6_400_000, 950_000, 6_800_000)
    #expect(try borders("A.B...\nA.B...\nA.B...", land: far) == 1)
    #expect(try borders("A.B...\nA.B...\nA.B...", land: nil) == 0)
    #expect(try borders("A.A...\nA.A...\nA.A...", land: far) == 0)
    let between = rectangle(230_000, 6_400_000, 290_000, 6_800_000)
    #expect(try borders("A.B...\nA.B...\nA.B...", land: between) == 0)
  }

  @Test("is drawn below the country on a page of water, with a border unlike the coast")
  func country() throws {
    let input = world()
    let sheet = MapTheme.collaborations.sheet(input)
    #expect(paper(sheet) == input.settings.palette.sea)
    let order = sheet.layers.map(\.id)
    let (land, units) = (
      try #require(order.firstIndex(of: "abroad")), try #require(order.firstIndex(of: "municipalities"))
    )
    #expect(land < units)
    let style = MapLines(input.settings)
    let drawn = sheet.paths(in: "borders")
    let nation = drawn.filter { $0.1.stroke == style.nation }, coast = drawn.filter { $0.1.stroke == style.coast }
    #expect(!nation.isEmpty && !coast.isEmpty)
    // All of the border lies to the right of all of the coast but its ends.
    let least = nation.flatMap { $0.0.points.map(\.x) }.min() ?? 0
    let frame = try #require(Box(around: sheet.paths(in: "municipalities").flatMap { $0.0.points }))
    #expect(least > frame.minX + frame.width / 2)
    // Nothing of the page is lost, and letters keep off its edges.
    for text in sheet.texts(in: "furniture") {
      let box = text.box(in: input.settings.style.typeface)
      #expect(box.minX >= 1.9 && box.maxX <= sheet.width - 1.4, "\(text.text)")
    }
  }

  @Test("is not seen behind letters: blocks of text that would stand on it have paper below them")
  func textGrounds() throws {
    var input = world()
    input.report.titles["figure-3-1"] = "En tittel"
    for theme in MapTheme.all where theme.id != MapTheme.population.id {
      let sheet = theme.sheet(input)
      let grounds = sheet.items(in: "text-grounds").compactMap { item -> Box? in
        guard case .rectangle(let box, _, let paint) = item else { return nil }
        #expect(paint.fill == input.settings.palette.paper)
        return box
      }
      let land = sheet.paths(in: "abroad").map(\.0) + sheet.paths(in: "abroad-margin").map(\.0)
      for text in sheet.texts(in: "furniture") where !text.text.hasSuffix("km") {
        let box = text.box(in: input.settings.style.typeface)
        let isOnLand = land.contains { path in
          (0..<path.count).contains { clipped(ring: path[$0], to: box).count > 2 }
        }
        guard isOnLand, box.maxY > sheet.height / 3 else { continue }
        #expect(grounds.contains { $0.expanded(by: 1e-6).contains(box.centre) }, "\(theme.id): \(text.text)")
      }
    }
    let narrow = try #require(MapTheme.fit.sheet(input).narrow)
    #expect(narrow.hidden.contains("text-grounds") && !narrow.moves.contains { $0.id == "text-grounds" })
  }

  @Test("is not claimed where it is not known: then water and land of others are paper, and the outer line is one")
  func unknown() {
    let input = MapWorld(drawing).input
    let sheet = MapTheme.collaborations.sheet(input)
    #expect(paper(sheet) == input.settings.palette.paper)
    #expect(!sheet.layers.contains { $0.id.hasPrefix("abroad") })
    #expect(!sheet.paths(in: "borders").contains { $0.1.stroke == MapLines(input.settings).nation })
  }

  @Test("lies within the frame of a map of a part, whose page stays paper")
  func part() throws {
    let input = try #require(world().limited(toCounty: "02"))
    let sheet = MapTheme.collaborations.sheet(input)
    #expect(paper(sheet) == input.settings.palette.paper)
    let abroad = try #require(sheet.layers.first { $0.id == "abroad" })
    guard case .rectangle(let water, _, let paint)? = abroad.items.first else {
      Issue.record("no water")
      return
    }
    #expect(paint.fill == input.settings.palette.sea)
    let land = try #require(Box(around: sheet.paths(in: "abroad").flatMap { $0.0.points }))
    #expect(water.expanded(by: 1e-6).contains(Point(x: land.minX, y: land.minY)))
    #expect(water.expanded(by: 1e-6).contains(Point(x: land.maxX, y: land.maxY)))
  }

  @Test("beyond the map is hidden on a narrow screen, where the page is another")
  func narrow() throws {
    let sheet = MapTheme.collaborations.sheet(world())
    let narrow = try #require(sheet.narrow)
    #expect(narrow.hidden.contains("abroad-margin") && narrow.moves.contains { $0.id == "abroad" })
  }

  @Test(
    "is white and grey in print without colours, and nothing on small maps and maps by people",
    arguments: ["population"])
  func elsewhere(_ id: String) throws {
    var input = world()
    input.settings.isGreyscale = true
    #expect(paper(MapTheme.collaborations.sheet(input)) == Colour(0xFFFFFF))
    let other = try #require(MapTheme.named(id)).sheet(world())
    #expect(paper(other) == input.settings.palette.paper)
    #expect(!other.layers.contains { $0.id.hasPrefix("abroad") })
    let panels = try #require(
      multiplesSheet(.collaborations, [MapPanel(title: "1", input: world())], by: .day, whole: world()))
    #expect(!panels.layers.contains { $0.id.contains("abroad") })
  }

  @Test("has grounds that are parted by more than their hue, in one order by day and by night")
  func ladder() {
    let day = MapSettings(palette: []).palette
    let night = DarkScheme(day)
    // What the map is about, land beside it, the land of others; water is between by day and below them by night.
    for (grounds, least) in [
      ([day.ground, day.context, day.abroad], 1.07), ([night.ground, night.context, night.abroad, night.sea], 1.1),
    ] {
      for (one, next) in zip(grounds, grounds.dropFirst()) {
        #expect(relativeLuminance(one) > relativeLuminance(next))
        #expect(contrast(one, next) >= least, "\(one.hex), \(next.hex)")
      }
    }
    #expect(contrast(day.ground, day.sea) >= 1.15 && contrast(day.sea, day.abroad) >= 1.1)
    #expect(contrast(night.ground, night.sea) >= 1.5 && contrast(night.ground, night.abroad) >= 1.5)
  }

  @Test("has water that no fill of land is taken for", arguments: MapTheme.all.map(\.id), ColourLimits.visions)
  func fills(_ id: String, _ vision: ColourVision) throws {
    var input = MapWorld.related().input
    var layer = PolygonLayer()
    layer.appendFeature([[rectangle(340_000, 6_400_000, 900_000, 6_800_000)]])
    input.landAround = LandAround(layer)
    let sheet = try #require(MapTheme.named(id)).sheet(input)
    let palette = input.settings.palette
    for (_, paint) in sheet.paths(in: "municipalities") {
      let fill = try #require(paint.fill)
      // A hatch tells it from everything.
      if fill == palette.other { continue }
      // Land outside is nearly as light; the line of the coast is between.
      #expect(vision.difference(fill, palette.sea) >= (fill == palette.ground ? 4.5 : 6.5), "\(fill.hex)")
    }
    let dark = DarkScheme(palette, night: sheet.night)
    #expect(vision.difference(dark.sea, dark.abroad) > 2 && vision.difference(dark.abroad, dark.ground) > 4)
  }

  @Test(
    "never costs a page its map, however narrow the page and however large the letters",
    arguments: MapTheme.all.map(\.id).filter { $0 != MapTheme.population.id })
  func anyPage(_ id: String) throws {
    let theme = try #require(MapTheme.named(id))
    for width in [40.0, 60, 85, 120, 148, 170] {
      for letters in [6.5, 9] {
        var input = MapWorld.related().input
        var layer = PolygonLayer()
        layer.appendFeature([[rectangle(340_000, 6_400_000, 900_000, 6_800_000)]])
        input.landAround = LandAround(layer)
        input.settings.width = width
        input.settings.style.text.legend = letters
        let sheet = theme.sheet(input)
        #expect(!sheet.paths(in: "municipalities").isEmpty, "\(width), \(letters)")
        // A page that is higher than it was to be is told of.
        let isTold = sheet.omissions.contains { if case .height = $0 { true } else { false } }
        #expect(isTold == (sheet.height > input.settings.height + 0.5), "\(width), \(letters), \(sheet.height)")
      }
    }
  }

  @Test("is drawn as it was looked at, for a report and for a web page")
  func drawn() throws {
    let input = world()
    let sheet = MapTheme.collaborations.sheet(input)
    try expectGolden(String(decoding: svg(sheet, profile: .report), as: UTF8.self), named: "map-land-around.svg")
    let bytes = svg(sheet, profile: .web, palette: input.settings.palette)
    try expectGolden(String(decoding: bytes, as: UTF8.self), named: "map-land-around.web.svg")
  }
}

@Suite("The source of the land around")
struct LandAroundSourceTests {
  private var credited: MapInput {
    var input = world()
    input.report.credits = [
      ReportInput.Credit("Land omkring, kilde", facts: [.surroundings]),
      ReportInput.Credit("Grenser, kilde", facts: [.contiguity]),
    ]
    return input
  }

  private func isNamed(_ name: String, on sheet: MapSheet) -> Bool {
    sheet.items().contains { item in if case .text(let run) = item { run.text.contains(name) } else { false } }
  }

  @Test("is named below maps that show it, and below no other")
  func maps() throws {
    let input = credited
    for theme in [MapTheme.collaborations, .participation, .population] {
      let sheet = theme.sheet(input)
      #expect(isNamed("Grenser, kilde", on: sheet), "\(theme.id)")
      #expect(isNamed("Land omkring, kilde", on: sheet) == (theme.id != MapTheme.population.id), "\(theme.id)")
    }
    let panels = [MapPanel(title: "2020", input: input), MapPanel(title: "2021", input: input)]
    let small = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: input))
    #expect(isNamed("Grenser, kilde", on: small) && !isNamed("Land omkring, kilde", on: small))
  }

  @Test("is named below no table")
  func tables() {
    let table = TableTheme.municipalities.table(credited.report)
    #expect(!table.source.contains { $0.contains("Land omkring, kilde") })
  }
}
