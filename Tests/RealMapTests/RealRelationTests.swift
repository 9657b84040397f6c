import Cartography
import Geometry
import Reports
import Testing

/// What the map of other cooperation must show of Norway's.
@Suite(.enabled(if: RealMap.isThere))
struct RealRelationTests {
  private func sheet() throws -> MapSheet {
    try #require(MapTheme.named("relations")).sheet(try RealSheets.input(.country))
  }

  @Test("no line of a relation touches the sign or the number of anybody who is no party")
  func strangers() throws {
    let sheet = try sheet()
    for prefix in ["", "inset-"] {
      let items = sheet.layers.first { $0.id == prefix + "relations" }?.items ?? []
      let signs = items.compactMap { item -> Box? in
        switch item {
        case .circle(let circle, _): circle.box
        case .rectangle(let box, _, _): box
        default: nil
        }
      }
      let numbers = SheetBlocks(sheet).labels.filter { Int($0.text) != nil }.map(\.box)
      for case .group(let group) in items {
        for case .path(let path, _) in group.items {
          let ends = (0..<path.count).flatMap { [path[$0].first, path[$0].last].compactMap { $0 } }
          for room in signs + numbers {
            let isParty = ends.contains { room.expanded(by: 3).contains($0) }
            let pieces = (0..<path.count).flatMap { part in
              zip(path[part], path[part].dropFirst()).map { Leader(from: $0, to: $1) }
            }
            #expect(isParty || !pieces.contains { crosses($0, room) }, "\(group.title ?? "")")
          }
        }
      }
    }
  }

  @Test("every party with a sign has its name, and an inset shows the lines that lead on beyond it")
  func namesAndInset() throws {
    let sheet = try sheet()
    var passing: Set<String> = []
    for layer in sheet.layers where layer.id.hasSuffix("relations") {
      var (signs, names) = (0, 0)
      for item in layer.items {
        switch item {
        case .circle, .rectangle: signs += 1
        case .text(let run): names += run.text.firstMatch(of: #/^O[0-9]/#) == nil ? 1 : 0
        case .group(let group) where layer.id.hasPrefix("inset-"): passing.formUnion(group.attributes.map(\.value))
        default: break
        }
      }
      #expect(signs == names && signs > 0, "\(layer.id)")
    }
    #expect(passing.isSuperset(of: ["O01", "O04", "O05"]), "\(passing)")
  }

  @Test("every line in the inset ends at a sign, at the plate of a party, or at the frame")
  func ends() throws {
    let sheet = try sheet()
    let items = try #require(sheet.layers.first { $0.id == "inset-relations" }).items
    let signs = items.compactMap { item -> Box? in
      switch item {
      case .circle(let circle, _): circle.box
      case .rectangle(let box, _, _): box
      default: nil
      }
    }
    let furniture = sheet.layers.first { $0.id == "furniture" }?.items ?? []
    let inset = furniture.compactMap { item -> SheetGroup? in
      if case .group(let group) = item, group.id == "inset" { group } else { nil }
    }
    let frame = try #require(
      inset.flatMap(\.items).compactMap { item -> Box? in if case .rectangle(let box, _, _) = item { box } else { nil }
      }
      .first)
    var ends: [Point] = []
    for case .group(let group) in items {
      for case .path(let path, _) in group.items {
        ends += (0..<path.count).flatMap { [path[$0].first, path[$0].last].compactMap { $0 } }
      }
    }
    let inner = frame.expanded(by: -0.05)
    let loose = ends.filter { end in
      inner.contains(end) && !signs.contains { $0.expanded(by: 0.3).contains(end) }
    }
    #expect(ends.count > 6 && loose.isEmpty, "\(loose)")
  }

  @Test(
    "on a small page no letters lie on a plate and no plate on another, and what has no room is told of",
    arguments: [60.0, 85])
  func smallPage(_ width: Double) throws {
    var input = try RealSheets.input(.country)
    input.settings.width = width
    let sheet = try #require(MapTheme.named("relations")).sheet(input)
    let items = sheet.layers.first { $0.id == "relations" }?.items ?? []
    // Squares are the signs of upper units.
    let plates = items.compactMap { item -> Box? in
      if case .rectangle(let box, _, _) = item, box.width > box.height + 0.01 { box } else { nil }
    }
    let texts = items.compactMap { item -> TextRun? in
      if case .text(let run) = item, Int(run.text) == nil { run } else { nil }
    }
    #expect(plates.count > 2)
    for (place, plate) in plates.enumerated() {
      #expect(!plates[(place + 1)...].contains { $0.expanded(by: -0.05).intersects(plate.expanded(by: -0.05)) })
      for run in texts { #expect(!run.box.intersects(plate), "\(run.text)") }
    }
    let told = sheet.omissions.flatMap { omission -> [String] in
      if case .labels(let labels, _) = omission { labels } else { [] }
    }
    for key in ["O02", "O03", "O04", "O05", "O06", "O07", "O09c", "O10", "O12a", "O12b"] {
      #expect(texts.contains { $0.text == key } || told.contains(key), "\(key)")
    }
  }

  @Test("the line in the legend is the line on the map, and long enough for its pattern to be seen whole")
  func keys() throws {
    let sheet = try sheet()
    var drawn: [String: Stroke] = [:]
    for layer in sheet.layers where layer.id.hasSuffix("relations") {
      for case .group(let group) in layer.items {
        for case .path(_, let paint) in group.items { drawn[group.attributes[0].value] = paint.stroke }
      }
    }
    let furniture = sheet.layers.first { $0.id == "furniture" }?.items ?? []
    let legend = furniture.flatMap { item -> [SheetItem] in
      if case .group(let group) = item, group.id == "legend" { group.items } else { [] }
    }
    var keyed: [String: (stroke: Stroke, length: Double)] = [:]
    for (item, next) in zip(legend, legend.dropFirst()) {
      guard case .line(let from, let to, let stroke) = item, case .text(let run) = next,
        let id = run.text.split(separator: " ").first,
        drawn[String(id)] != nil || id.dropFirst().first?.isNumber ?? false
      else { continue }
      keyed[String(id)] = (stroke, to.x - from.x)
    }
    #expect(Set(keyed.keys) == Set(drawn.keys))
    for (id, key) in keyed {
      #expect(key.stroke == drawn[id], "\(id)")
      // A whole round of dashes and gaps, and the dash after it.
      let round = key.stroke.dashes.reduce(0, +)
      #expect(round + (key.stroke.dashes.first ?? 0) / 2 <= key.length, "\(id)")
    }
    #expect(!keyed.isEmpty)
  }
}
