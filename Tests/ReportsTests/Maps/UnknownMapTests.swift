import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

private let drawing = """
  AABBcc
  AABBcc
  CCxxDD
  """

/// The little country on a day of which nobody has recorded since when anybody takes part.
private func unrecorded(isGreyscale: Bool = false) -> MapInput {
  var input = MapWorld(drawing).input
  input.knownDay = Day(year: 2023, month: 1, day: 1)
  input.settings.isGreyscale = isGreyscale
  return input
}

private func fill(_ group: SheetGroup) -> Colour? {
  group.items.lazy.compactMap { item in if case .path(_, let paint) = item { paint.fill } else { nil } }.first
}

@Test("members of whom nobody knows since when have the legend's colour paler, below dots, and its grey as it is")
func unknownHasItsColour() throws {
  let input = unrecorded()
  let palette = input.settings.palette
  let snapshot = input.report.snapshot
  #expect(!snapshot.collaborations.isEmpty && input.shownUnknown > 0)
  let groups = municipalityGroups(MapTheme.collaborations.sheet(input))
  for one in snapshot.collaborations {
    for member in snapshot.members(of: one.id) {
      let group = try #require(groups["k" + member.code.text])
      #expect(fill(group) == palette.beyond(palette.fill(one.colour)), "\(member.name)")
    }
  }
  for isGreyscale in [false, true] {
    let unknown = unrecorded(isGreyscale: isGreyscale)
    var known = unknown
    known.knownDay = nil
    #expect((MapFeatures(unknown).fills == MapFeatures(known).fills) == isGreyscale)
    // A halo has the colour of what the number stands on.
    let features = MapFeatures(unknown)
    for (feature, group) in features.groups.enumerated() {
      if let group { #expect(features.list[group].ground == features.fills[feature]) }
    }
    #expect(!MapFeatures(unknown).uncertain.isEmpty && MapFeatures(known).uncertain.isEmpty)
  }
}

@Test("a screen reader is told no highest where some shares are not known")
func noHighestOfTheUnknown() {
  var input = unrecorded()
  input.report.language = .en
  #expect(!MapTheme.participation.sheet(input).title.contains("Highest"))
  input.knownDay = nil
  #expect(MapTheme.participation.sheet(input).title.contains("Highest"))
}

@Test("dots of what is not known lie over the hatch of what is marked")
func unknownLiesOver() {
  var input = unrecorded()
  input.settings.flagged = ["A": .counterweight]
  let hatches = MapTheme.collaborations.sheet(input).paths(in: "hatches")
  let dots = MapLines(input.settings).unknown
  #expect(hatches.count == 2 && hatches.last?.1.stroke == dots && hatches.first?.1.stroke != dots)
}

@Test("the border of upper units is explained where one is seen, and on small maps of each by itself is not")
func upperBorders() throws {
  let input = MapWorld(drawing).input
  #expect(input.showsUpperBorders)
  // Around the one there is only the other, and another line runs between them.
  #expect(try !#require(input.limited(toCounty: "01")).showsUpperBorders)
  let inside = try #require(
    input.limited(to: Box(minX: 300_000, minY: 6_400_000, maxX: 360_000, maxY: 6_700_000), name: "Midten"))
  #expect(inside.showsUpperBorders)
  func texts(_ kind: PanelKind, _ panels: [MapPanel]) throws -> [String] {
    try #require(multiplesSheet(.collaborations, panels, by: kind, whole: input)).texts(in: "furniture").map(\.text)
  }
  let counties = try ["01", "02"].map { code in
    MapPanel(title: code, input: try #require(input.limited(toCounty: code)))
  }
  #expect(try !texts(.county, counties).contains("Fylkesgrense"))
  #expect(
    try texts(.day, [MapPanel(title: "a", input: input), MapPanel(title: "b", input: input)]).contains("Fylkesgrense"))
}

@Test("borders between thousands of units that are small on the page are not drawn, and not explained")
func grain() {
  let rows = (0..<50).map { y in String(repeating: y % 2 == 0 ? "A" : "B", count: 50) }
  var input = MapWorld(rows.joined(separator: "\n"), side: 2_000).input
  #expect(!input.unitsAreGrain && !MapFeatures(input).hidesUnitBorders)
  (input.settings.width, input.settings.height) = (40, 40)
  #expect(input.unitsAreGrain && MapFeatures(input).hidesUnitBorders)
  let rowsOfLegend = borderRows(input, MapLines(input.settings), MapWords(input.report.language)).map(\.text)
  #expect(!rowsOfLegend.contains("Kommunegrense") && rowsOfLegend.contains("Fylkesgrense"))
}

@Test("circles outside have a thicker rim, and small ones are not all rim")
func outerRims() throws {
  let input = MapWorld(drawing).input
  let snapshot = input.report.snapshot
  let groups = municipalityGroups(MapTheme.population.sheet(input))
  for municipality in snapshot.territory.municipalities {
    let group = try #require(groups["k" + municipality.code.text])
    for case .circle(let circle, let paint) in group.items {
      let width = try #require(paint.stroke).width
      let usual = PopulationLook.rim(input.settings.palette).width
      if snapshot.collaboration(of: municipality.code) == nil {
        #expect(width > usual && width <= max(usual, circle.radius / 4))
      } else {
        #expect(width == usual)
      }
    }
  }
}

@Test("on small maps an inferred border is dashed and lighter, and who may have taken part is grey, in the legend too")
func unknownOnPanels() throws {
  // A is known from later alone, B is known; C came after one that nobody knows the members of.
  var input = MapWorld("xAAAABBC").input
  let register = input.report.snapshot.register
  let start = try #require(Day(year: 2019, month: 1, day: 1))
  let early = try #require(Day(year: 2015, month: 1, day: 1))
  let changed = register.following("C", on: start, earlier: ["B": early])
  let last = input.report.snapshot.day
  func state(_ day: Day) -> MapInput {
    var state = input
    state.report.snapshot = Snapshot(
      territory: input.report.snapshot.territory,
      register: changed, day: day)
    state.knownDay = last
    return state
  }
  input.knownDay = last
  let (before, now) = (state(try #require(Day(year: 2018, month: 1, day: 1))), state(last))
  #expect(before.unknownMembers.unsure.count == 4 && before.unknownMembers.possible.count == 1)
  let panels = [MapPanel(title: "2018", input: before), MapPanel(title: "2020", input: now)]
  let sheet = try #require(multiplesSheet(.collaborations, panels, by: .day, whole: now))
  func dashes(_ sheet: MapSheet, _ layer: String) -> [Stroke] {
    sheet.paths(in: layer).compactMap { $0.1.stroke }
      .filter { !$0.dashes.isEmpty && $0.colour != now.settings.palette.division }
  }
  func fills(_ layer: String) -> Set<Colour> {
    let items = sheet.layers.first { $0.id == layer }?.items ?? []
    return Set(
      items.compactMap { item in
        guard case .group(let group) = item, case .path(_, let paint)? = group.items.first else { return nil }
        return paint.fill
      })
  }
  // The border of A with B is known on the side of B; the one with those outside is not.
  #expect(dashes(sheet, "p1-borders").count == 1 && dashes(sheet, "p2-borders").isEmpty)
  let palette = now.settings.palette
  #expect(fills("p1-municipalities").contains(palette.unknown) && !fills("p2-municipalities").contains(palette.unknown))
  // What is known least is not seen first: darker than land outside, lighter than what is inferred, which is its colour.
  let inferred = palette.inferred(palette.fill(now.report.snapshot.collaborations[0].colour))
  #expect(fills("p1-municipalities").contains(inferred))
  #expect(contrast(palette.unknown, palette.paper) < contrast(inferred, palette.paper))
  #expect(contrast(palette.unknown, palette.paper) > contrast(palette.ground, palette.paper))
  // The borders of upper units have no dashes there, which would be taken for those.
  let lines = sheet.paths(in: "p1-borders").compactMap { $0.1.stroke }.filter { $0.colour == palette.division }
  #expect(!lines.isEmpty && lines.allSatisfy(\.dashes.isEmpty))
  // By itself a map says it by dots alone, as it did.
  #expect(dashes(MapTheme.collaborations.sheet(before), "borders").isEmpty)
  let texts = sheet.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }.joined(separator: " ")
  #expect(texts.contains("Med senere, ikke kjent om allerede da"), "\(texts)")
  // Of six members that are drawn two are known.
  #expect(texts.contains("2 samarbeid er tegnet slik de var senere"), "\(texts)")
  #expect(texts.contains("Ikke kjent: med senere, etter et samarbeid uten kjente medlemmer"), "\(texts)")
  // Where the last day is not known either the key has the same, once, and the title claims nothing of the day.
  let both = [panels[0], MapPanel(title: "2018 b", input: before)]
  let open = try #require(multiplesSheet(.collaborations, both, by: .day, whole: before))
  let told = open.texts(in: "furniture").map { $0.text.replacing("\u{A0}", with: " ") }
  #expect(told.count { $0 == "Med senere, ikke kjent om allerede da" } == 1, "\(told)")
  #expect(open.heading.replacing("\u{A0}", with: " ") == "Høyst 3 samarbeid per 2018 og høyst 3 per 2018 b")
}

@Test("each island of which something is not known has a dot, but for specks, and small maps have them closer")
func dotsOfIslands() {
  let input = MapWorld("AxB").input
  var features = MapFeatures(input)
  func dots(_ boxes: [Box]) -> PathData {
    let frame = Box(minX: 0, minY: 0, maxX: 50, maxY: 10)
    let extent = Box(minX: 200_000, minY: 6_500_000, maxX: 400_000, maxY: 6_540_000)
    let viewport = Viewport(centre: extent.centre, scale: 4_000_000, frame: frame)
    let rings = boxes.map { box in
      [(box.minX, box.minY), (box.maxX, box.minY), (box.maxX, box.maxY), (box.minX, box.maxY)].map {
        Point(x: $0.0, y: $0.1)
      }
    }
    return MapFrame(input.topology, features: features, viewport: viewport)
      .unknownDots(on: PathData(rings, isClosed: true), MapLines(input.settings))
  }
  let land = Box(minX: 0, minY: 0, maxX: 10, maxY: 10)
  let usual = dots([land]).count
  // Between rows, wherever these lie: thirty islets of 0.7 mm, and as many of half a millimetre.
  let islets = (0..<30).map { n in
    let (x, y) = (12 + 1.3 * Double(n % 10), 0.37 + 2.11 * Double(n / 10))
    return Box(minX: x, minY: y, maxX: x + 0.7, maxY: y + 0.7)
  }
  #expect(dots([land] + islets).count >= usual + 30)
  let specks = islets.map { Box(minX: $0.minX, minY: $0.minY, maxX: $0.minX + 0.3, maxY: $0.minY + 0.3) }
  #expect(dots([land] + specks).count < usual + 30)
  // What has room for nothing else has one all the same.
  #expect(dots([specks[0]]).count == 1)
  features.dashesUnsureGroups = true
  #expect(Double(dots([land]).count) > 1.5 * Double(usual))
}
