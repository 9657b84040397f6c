import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

private let drawing = """
  .AAB
  AABB
  .xxB
  D.xC
  """

private func plan(_ id: String, _ codes: [String]) -> Plan {
  Plan(
    id: id, name: "Plan \(id)",
    memberships: codes.map {
      Membership(collaboration: id, municipality: MunicipalityCode($0), party: "", role: .member)
    })
}

private func owned(_ world: MapWorld, _ collaboration: String, by code: String) -> MapWorld {
  var world = world
  let old = world.input.report.snapshot
  let owner = Membership(collaboration: collaboration, municipality: MunicipalityCode(code), party: "", role: .owner)
  world.input.report.snapshot = Snapshot(
    territory: old.territory,
    register: Register(
      collaborations: old.register.collaborations, memberships: old.register.memberships + [owner]), day: old.day)
  return world
}

private func legend(_ sheet: MapSheet) -> [String] { sheet.texts(in: "furniture").map(\.text) }

private func dashes(_ sheet: MapSheet) -> Int {
  sheet.paths(in: "borders").count { $0.1.stroke?.dashes == MapLines(MapSettings(palette: [])).planned.dashes }
}

@Test("what is planned is outlined with dashes where its municipalities are named, and its sign is explained")
func plannedOutline() {
  var world = MapWorld(drawing)
  #expect(dashes(MapTheme.collaborations.sheet(world.input)) == 0)
  #expect(!legend(MapTheme.collaborations.sheet(world.input)).joined(separator: " ").contains("Planlagt"))
  world.input.plans = [plan("nord", ["1211", "1212"]), plan("intet", [])]
  let sheet = MapTheme.collaborations.sheet(world.input)
  #expect(dashes(sheet) == 1)
  #expect(sheet.texts(in: "surroundings").map(\.text) == ["Plan nord"])
  // Land that is to be in a group has the colour that its row has.
  let planned = world.input.settings.palette.planned
  func fills(_ sheet: MapSheet) -> [Colour?] { sheet.paths(in: "municipalities").map(\.1.fill) }
  #expect(fills(sheet).count { $0 == planned } == 2)
  let counts = sheet.texts(in: "furniture").filter { $0.anchor == .end }.map(\.text)
  let outside = world.input.report.snapshot.outsiders.count
  #expect(counts.contains("2") && counts.contains(String(outside - 2)) && !counts.contains(String(outside)))
  var grey = world.input
  grey.settings.isGreyscale = true
  let copied = MapTheme.collaborations.sheet(grey)
  #expect(!fills(copied).contains(planned))
  // The same land has a row and a count of its own there.
  #expect(fills(copied).count { $0 == GreyLook.planned } == 2)
  #expect(copied.texts(in: "furniture").filter { $0.anchor == .end }.map(\.text) == counts)
  #expect(legend(sheet).joined(separator: " ").contains("Planlagt samarbeid (Plan nord)"))
  // A plan without names cannot be drawn, and the map says so.
  #expect(legend(sheet).joined(separator: " ").contains("Plan intet er planlagt"))
  #expect(sheet.description.contains("Plan nord (Sted 2-1, Sted 2-2)"))
}

@Test("a plan that has become a collaboration is drawn as one, and a plan is not shown on days before it was known")
func plansInTime() {
  var world = MapWorld(drawing)
  world.input.plans = [plan("A", ["1211", "1212"])]
  #expect(dashes(MapTheme.collaborations.sheet(world.input)) == 0)
  world.input.plans = [plan("nord", ["1211", "1212"])]
  world.input.report.dates.published = Day(year: 2021, month: 1, day: 1)
  #expect(dashes(MapTheme.collaborations.sheet(world.input)) == 0)
}

@Test(
  "an owner that is no member has a sign in the colour of what it owns, not round as islands are, clear of the numbers")
func ownerDot() throws {
  let world = owned(MapWorld(drawing), "B", by: "1211")
  let sheet = MapTheme.collaborations.sheet(world.input)
  let dots = sheet.items(in: "owners").compactMap { item -> (PathData, Paint)? in
    if case .path(let path, let paint) = item { (path, paint) } else { nil }
  }
  #expect(dots.count == 1)
  #expect(dots.first?.1.fill == world.input.settings.palette.fill(1))
  #expect(dots.first?.0.points.count == 4)
  let dot = try #require((dots.first?.0.points).flatMap { Box(around: $0) })
  for number in sheet.texts(in: "numbers") { #expect(!number.box.intersects(dot)) }
  #expect(legend(sheet).joined(separator: " ").contains("Eier i samarbeid 2"))
  #expect(sheet.description.contains("Eiere uten å være medlem: Sted 2-1 (Samarbeid B)"))
  // A member that owns is a member.
  let member = owned(MapWorld(drawing), "B", by: "1013")
  #expect(!MapTheme.collaborations.sheet(member.input).layers.contains { $0.id == "owners" })
}

@Test("residuals are netted and counterweights hatched one way, with a row each that has their numbers")
func markRows() {
  var world = MapWorld(drawing)
  #expect(!legend(MapTheme.collaborations.sheet(world.input)).contains { $0.hasPrefix("Restsamarbeid") })
  world.input.settings.flagged = ["A": .residual, "B": .counterweight, "C": .counterweight]
  let sheet = MapTheme.collaborations.sheet(world.input)
  let texts = legend(sheet)
  #expect(texts.contains("Restsamarbeid rundt senter utenfor: 1") && texts.contains("Motvekt til senter utenfor: 2, 3"))
  func rises(_ path: PathData) -> Set<Bool> {
    Set(
      (0..<path.count).map { part in
        let line = Array(path[part])
        return (line[1].x - line[0].x) * (line[1].y - line[0].y) < 0
      })
  }
  #expect(sheet.paths(in: "hatches").map { rises($0.0) } == [[true, false], [true], [true]])
  #expect(sheet.description.contains("Motvekt: Samarbeid B, Samarbeid C."))
}
