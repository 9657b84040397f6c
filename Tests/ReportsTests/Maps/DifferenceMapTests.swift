import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

/// From the first to the second: 1010 joins A, 1011 leaves it, 1110 moves from A to B, 1111 founds C, 1210 was in D,
/// which ends; 1211 stays in B.
private let before = """
  xA
  Ax
  DB
  .A
  """
private let after = """
  Ax
  BC
  xB
  .A
  """

private func difference() -> MapInput {
  var input = MapWorld(after).input
  let earlier = MapWorld(before).input.report.snapshot
  // The days tell which is which.
  input.earlier = Snapshot(
    territory: earlier.territory, register: earlier.register, day: Day(year: 2019, month: 12, day: 31)!)
  return input
}

@Test("each sort of step is found, by code")
func steps() throws {
  let input = difference()
  let steps = differenceSteps(from: try #require(input.earlier), to: input.report.snapshot)
  #expect(
    steps.map { "\($0.municipality.code) \($0.kind)" } == [
      "1010 joined", "1011 left", "1110 moved", "1111 founding", "1210 ended",
    ])
  #expect(steps[2].from?.id == "A" && steps[2].to?.id == "B")
}

@Test("every step has its fill, losses are hatched too, and the legend accounts for every municipality")
func differenceLegend() {
  let input = difference()
  let sheet = MapTheme.difference.sheet(input)
  let groups = municipalityGroups(sheet)
  var fills: [String: Colour?] = [:]
  for (id, group) in groups {
    if case .path(_, let paint)? = group.items.first { fills[id] = paint.fill }
  }
  let changed = ["k1010", "k1011", "k1110", "k1111", "k1210"]
  #expect(Set(changed.compactMap { fills[$0] }).count == 5)
  #expect(!changed.contains { fills[$0] == fills["k1211"] })
  // Losses are hatched, and those of whom nobody knows when they came are dashed.
  #expect(sheet.paths(in: "hatches").count == 2)
  #expect(groups["k1110"]?.title == "Sted 1-0: gikk fra Samarbeid A til Samarbeid B")
  let texts = sheet.texts(in: "furniture").map(\.text)
  #expect(texts.contains { $0.contains("Medlemskap per 31.12.2019 og 1.10.2020.") })
  // Those of one collaboration are quiet, being counted in the row above already.
  let counts = sheet.texts(in: "furniture").filter { $0.anchor == .end }
  let palette = input.settings.palette
  let (own, within) = (counts.filter { $0.colour == palette.ink }, counts.filter { $0.colour == palette.quiet })
  #expect(
    own.compactMap { Int($0.text) }.reduce(0, +) == input.report.snapshot.territory.municipalities.count)
  #expect(within.compactMap { Int($0.text) }.reduce(0, +) == changed.count)
  #expect(
    sheet.heading
      == "Minst 2 kommuner kom med, 1 kommune byttet samarbeid og 2 kommuner gikk ut fra 31.12.2019 til 1.10.2020")
  #expect(texts.joined(separator: " ").contains("1 nytt samarbeid og 1 avsluttet samarbeid. For"))
  // Those that alone changed in their collaboration have its number before their names, those who left have none.
  let numbers = Set(sheet.texts(in: "numbers").map(\.text))
  #expect(numbers == ["1 Sted 0-0", "2 Sted 1-0", "3 Sted 1-1", "Sted 0-1", "Sted 2-0"])
}

@Test("two states of one day are a proposal, and states that do not differ say so")
func sameDay() {
  var input = difference()
  input.earlier = input.report.snapshot
  let sheet = MapTheme.difference.sheet(input)
  #expect(sheet.heading == "Forslaget endrer ingen kommuner")
  #expect(sheet.texts().contains { $0.text.hasPrefix("Ingen kommuner har endret") })
  #expect(sheet.texts(in: "numbers").isEmpty)
}

@Test("the five fills can be told apart with every kind of colour vision, and text can be read on each")
func differenceColours() {
  let sheet = MapTheme.difference.sheet(difference())
  let fills = Set(
    municipalityGroups(sheet).values.compactMap { group in
      if case .path(_, let paint)? = group.items.first { paint.fill } else { nil }
    }
  ).sorted { $0.hex < $1.hex }
  for (place, one) in fills.enumerated() {
    for other in fills[(place + 1)...] {
      for vision in ColourLimits.visions {
        #expect(vision.difference(one, other) >= 5, "\(one.hex) and \(other.hex), \(vision)")
      }
    }
    #expect(contrast(one, Palette(groups: []).ink(on: one)) >= 4.5)
  }
}

@Test("what the members of a new collaboration's predecessor were is not known, and the share before has limits")
func unknownPredecessors() throws {
  var input = difference()
  let now = input.report.snapshot
  let collaborations = now.register.collaborations.map { one in
    var one = one
    if one.id == "C" { one.predecessor = "Forløperen" }
    return one
  }
  func dated(_ snapshot: Snapshot, _ collaborations: [Collaboration]) -> Snapshot {
    Snapshot(
      territory: snapshot.territory,
      register: Register(
        collaborations: collaborations,
        memberships: snapshot.register.memberships.map { membership in
          var membership = membership
          membership.period = Period(start: Day(year: 2010, month: 1, day: 1), end: nil)!
          return membership
        }), day: snapshot.day)
  }
  input.report.snapshot = dated(now, collaborations)
  input.earlier = try dated(#require(input.earlier), #require(input.earlier).register.collaborations)
  let sheet = MapTheme.difference.sheet(input)
  let texts = sheet.texts(in: "furniture").map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
  // Anybody may have been in it, so that nobody is known to have stood outside.
  #expect(texts.contains("Hvem som var med i Forløperen, er ikke registrert."))
  #expect(!texts.contains("Utenfor før og etter"))
  // What founded a collaboration that came after another may have been in that one: it is not certain that it came.
  #expect(sheet.heading.hasPrefix("Minst 1 kommune kom med i et samarbeid"))
  #expect(texts.contains("For 1 kommune er det ikke kjent om den var med før"))
  #expect(texts.contains("Andel med: minst 71 % før, 71 % etter"), "\(texts)")
}

@Test(
  "dots say what is not known, but where that is most of the map its own colour says it alone",
  arguments: [("AxxxB", "AAxxB", true), ("AAAAB", "AAAAB\nA", false)])
func dotsOfTheUnknown(_ before: String, _ after: String, _ hasDots: Bool) throws {
  var input = MapWorld(after).input
  let earlier = MapWorld(before + (after.contains("\n") ? "\nx" : "")).input.report.snapshot
  input.earlier = Snapshot(
    territory: earlier.territory, register: earlier.register, day: Day(year: 2019, month: 12, day: 31)!)
  let sheet = MapTheme.difference.sheet(input)
  let dots = Difference.lines(input.settings).unknown
  #expect(Difference(input).unknownCount > 0)
  #expect(sheet.paths(in: "hatches").contains { $0.1.stroke == dots } == hasDots)
  #expect(sheet.paths(in: "furniture").contains { $0.1.stroke == dots } == hasDots)
  let fills = sheet.paths(in: "municipalities").compactMap(\.1.fill)
  #expect(fills.contains(DifferenceLook(isGreyscale: false).unknown))
}
