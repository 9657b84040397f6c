import Analysis
import Cartography
import Geometry
import Register
import Testing

@testable import Reports

extension MapWorld {
  /// The full country with cooperation besides membership, of every sort that maps tell apart.
  static func related(language: Language = .nb) -> MapWorld {
    var world = full(language: language)
    func party(_ kind: String, _ names: String...) -> Relation.Party { Relation.Party(kind: kind, names: names) }
    var guests = Relation(
      id: "R1", level: "labour-market", from: party("municipality", "1115"), to: party("collaboration", "A", "D"),
      subject: "Avtaler fra sak til sak")
    guests.translations = ["nn": "Avtalar frå sak til sak"]
    let relations = [
      guests,
      Relation(
        id: "R2", level: "regional", from: party("collaboration", "A", "B", "C"), to: party(""), subject: "Strøm"),
      Relation(
        id: "R3", level: "national", from: party("county-authority", "01", "02"), to: party(""), subject: "Hotell"),
      Relation(
        id: "R4", level: "need-based", from: party("other"), to: party("municipality"), subject: "Forsikring", count: 29
      ),
      Relation(
        id: "R5", level: "regional", from: party("county-authority", "02"), to: party("municipality"),
        subject: "Kontor"),
    ]
    let measured = world.input.report.measures.evidence
    world.input.report.assessment = Assessment(
      Evidence(
        snapshot: world.input.report.snapshot, commuting: measured.commuting, land: measured.land,
        nearShore: measured.nearShore, relations: relations))
    return world
  }
}

@Suite("The map of cooperation besides membership")
struct RelationsMapTests {
  private func lines(_ sheet: MapSheet) -> [String: Int] {
    let groups = sheet.layers.filter { $0.id == "relations" }.flatMap(\.items).compactMap { item in
      if case .group(let group) = item { group } else { nil }
    }
    return Dictionary(
      uniqueKeysWithValues: groups.map { group in
        var count = 0
        for case .path(let path, _) in group.items { count += path.count }
        return (group.attributes[0].value, count)
      })
  }

  @Test("a line goes from each party to each, those who cooperate with each other are reached once, and nobody else")
  func lines() {
    let sheet = MapTheme.relations.sheet(MapWorld.related().input)
    #expect(lines(sheet) == ["R1": 2, "R2": 2, "R3": 1])
  }

  @Test("a municipality has a circle, an upper unit a square, a collaboration its number")
  func signs() {
    let sheet = MapTheme.relations.sheet(MapWorld.related().input)
    let items = sheet.items(in: "relations")
    #expect(
      items.count { if case .circle(let circle, _) = $0 { circle.radius == MapMeasures.partySign } else { false } } == 1
    )
    // Two upper units, and the plates of four collaborations, at which the lines of R1 and R2 end.
    let boxes = items.compactMap { item -> Box? in if case .rectangle(let box, _, _) = item { box } else { nil } }
    #expect(boxes.count == 6 && sheet.texts(in: "numbers").isEmpty)
    let palette = MapSettings(palette: []).palette
    let ends = items.flatMap { item -> [Point] in
      guard case .path(let path, let paint) = item, let line = paint.stroke,
        ![palette.paper, palette.outline].contains(line.colour)
      else { return [] }
      return (0..<path.count).flatMap { [path[$0].first, path[$0].last].compactMap { $0 } }
    }
    #expect(!ends.isEmpty)
    for end in ends {
      let isSigned = items.contains { item in
        if case .circle(let circle, _) = item { circle.box.expanded(by: 0.3).contains(end) } else { false }
      }
      #expect(isSigned || boxes.contains { $0.expanded(by: 1.3).contains(end) })
    }
  }

  @Test(
    "the key of a line stands on it, a party has its name beside its sign, and all are in the legend with who they are between"
  )
  func keys() {
    let sheet = MapTheme.relations.sheet(MapWorld.related().input)
    #expect(
      Set(sheet.texts(in: "relations").map(\.text))
        == ["R1", "R2", "R3", "Sted 1-5", "Østfylket", "Åfylket", "1", "2", "3", "4"])
    let legend = sheet.texts(in: "furniture").map(\.text).joined(separator: " ")
    #expect(legend.contains("R1 Sted 1-5 – Samarbeid A (1), Samarbeid D (4)"))
    #expect(legend.contains("R3 Østfylket, Åfylket"))
    // Those without a line are counted, and stand in the table alone.
    #expect(!legend.contains("R4") && !legend.contains("R5"))
    #expect(legend.contains("n\u{A0}av\u{A0}m: n har linje"))
    let counts = sheet.texts(in: "furniture").map(\.text).filter { $0.contains("\u{A0}av\u{A0}") && $0.count < 8 }
    #expect(
      counts.compactMap { $0.last?.wholeNumberValue }.reduce(0, +)
        > counts.compactMap { $0.first?.wholeNumberValue }.reduce(0, +))
    #expect(sheet.heading.hasPrefix("3 av 5"))
  }

  @Test("where parties lie close, names are led to, and no leader runs through a name, a key or another's sign")
  func crowd() throws {
    var world = MapWorld.related()
    world.input.settings.width = 60
    let evidence = world.input.report.measures.evidence
    let codes = world.input.report.snapshot.territory.municipalities.map(\.code.text).prefix(20)
    let crowd = Relation(
      id: "R6", level: "national", from: .init(kind: "municipality", names: Array(codes)),
      to: .init(kind: "", names: []), subject: "Alt")
    world.input.report.assessment = Assessment(
      Evidence(
        snapshot: world.input.report.snapshot, commuting: evidence.commuting, land: evidence.land,
        nearShore: evidence.nearShore, relations: [crowd]))
    let sheet = MapTheme.relations.sheet(world.input)
    let texts = sheet.texts(in: "relations")
    let width = world.input.settings.style.lines.leader
    let leaders = sheet.items(in: "relations").compactMap { item -> Leader? in
      guard case .path(let path, let paint) = item, paint.stroke?.width == width, path.count == 1,
        let from = path[0].first, let to = path[0].last
      else { return nil }
      return Leader(from: from, to: to)
    }
    #expect(!leaders.isEmpty)
    let signs = sheet.items(in: "relations").compactMap { item -> Box? in
      if case .circle(let circle, _) = item, circle.radius == MapMeasures.partySign { circle.box } else { nil }
    }
    for leader in leaders {
      #expect(!texts.contains { crosses(leader, $0.box) })
      #expect(signs.count { crosses(leader, $0.expanded(by: 0.02)) } <= 1)
      #expect(leaders.count { crosses(leader, $0) } == 1)
    }
  }

  @Test("keys, numbers and signs do not lie on each other")
  func room() {
    let sheet = MapTheme.relations.sheet(MapWorld.related().input)
    let boxes =
      sheet.texts(in: "relations").map(\.box) + sheet.texts(in: "numbers").map(\.box)
      + sheet.items(in: "relations").compactMap { item in
        if case .circle(let circle, _) = item, circle.radius == MapMeasures.partySign { circle.box } else { nil }
      }
    for (place, box) in boxes.enumerated() {
      #expect(!boxes[(place + 1)...].contains { $0.expanded(by: -0.05).intersects(box.expanded(by: -0.05)) })
    }
  }

  @Test("only collaborations that are parties are filled and outlined, and the legend has what they are filled with")
  func parties() {
    let input = MapWorld.related().input
    let sheet = MapTheme.relations.sheet(input)
    var fills: Set<Colour> = []
    for group in municipalityGroups(sheet).values {
      if case .path(_, let paint)? = group.items.first, let fill = paint.fill { fills.insert(fill) }
    }
    #expect(fills.count == 2 && fills.contains(input.settings.palette.ground))
    let swatches = sheet.items(in: "furniture").compactMap { item in
      if case .rectangle(_, _, let paint) = item { paint.fill } else { nil }
    }
    #expect(fills.subtracting([input.settings.palette.ground]).isSubset(of: swatches))
  }

  @Test("what pointing tells is in the language of the map where the data set has it")
  func language() {
    let sheet = MapTheme.relations.sheet(MapWorld.related(language: .nn).input)
    let titles = sheet.layers.filter { $0.id == "relations" }.flatMap(\.items).compactMap { item in
      if case .group(let group) = item { group.title } else { nil }
    }
    #expect(titles[0] == "R1 Sted 1-5 – Samarbeid A, Samarbeid D: Avtalar frå sak til sak")
  }
}
