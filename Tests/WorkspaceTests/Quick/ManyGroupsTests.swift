import Analysis
import Cartography
import Geometry
import Reports
import Storage
import Testing

@testable import Workspace

/// Squares beside each other in rows and columns of a tenth of a degree, each a group of its own.
private struct ManySquares {
  let squares: PlacedSquares
  let table: GivenFile

  /// - Parameter isThere: whether there is a square in a column and row.
  init(side: Int, value: (Int) -> Int = { $0 + 1 }, isThere: (Int, Int) -> Bool = { _, _ in true }) throws {
    var list: [(name: String, west: Double, south: Double, size: Double)] = []
    var rows = "id,grp,population\n"
    for place in 0..<side * side {
      let (x, y) = (place % side, place / side)
      guard isThere(x, y) else { continue }
      list.append(("n\(place)", 10 + Double(x) * 0.125, 50 + Double(y) * 0.125, 0.125))
      rows += "n\(place),g\(place),\(value(place))\n"
    }
    squares = try PlacedSquares(list)
    table = GivenFile(name: "t.csv", bytes: Array(rows.utf8))
  }

  func request(_ change: (inout QuickRequest) -> Void = { _ in }) throws -> QuickRequest {
    var request = try QuickRequest(polygons: squares.path, table: table, groupColumn: "grp", language: .en)
    change(&request)
    return request
  }
}

@Suite struct ManyGroupsTests {
  @Test("few groups have full colours, many calmer ones, very many pale ones; neighbours differ in each")
  func palettes() throws {
    var palettes: [[Colour]] = []
    for side in [5, 7, 18] {
      let many = try ManySquares(side: side)
      let job = try quickJob(many.request()).value
      palettes.append(job.palette)
      let groups = job.input.snapshot.collaborations
      let colours = Dictionary(uniqueKeysWithValues: groups.map { ($0.id, $0.colour ?? -1) })
      let ofFeature = job.codes.map { job.input.snapshot.collaboration(of: $0).flatMap { colours[$0] } ?? -1 }
      let borders = job.topology.borders()
      #expect(!borders.isEmpty && borders.allSatisfy { ofFeature[$0.first] != ofFeature[$0.second] })
    }
    #expect(palettes[0] == groupPalette && Set(palettes.map(\.count)) == [8, 6])
    #expect(palettes[1] != palettes[2])
  }

  @Test("up to twelve groups have a colour each")
  func ownColours() throws {
    for count in [8, 9, 12] {
      let many = try ManySquares(side: 4)
      let request = try quickJob(many.request()).value
      let units = (0..<count).map {
        GroupedUnit(key: "\($0)", name: "", group: "\($0)", people: nil, areaInSquareKilometres: 1)
      }
      let chosen = groupColours(of: units, request.topology, colours: groupPalette(of: units).count)
      #expect(Set(chosen.values).count == count && groupPalette(of: units).count >= count)
    }
  }

  @Test("everybody tells any two of the colours apart, and reads letters and lines on them", arguments: [12, 40, 400])
  func calmColours(_ count: Int) {
    let units = (0..<count).map {
      GroupedUnit(key: "\($0)", name: "", group: "\($0)", people: nil, areaInSquareKilometres: 1)
    }
    let colours = groupPalette(of: units)
    // The palest are told by the borders.
    let least = count > 100 ? 3.5 : count > 12 ? 7.5 : 6
    for (place, one) in colours.enumerated() {
      for other in colours[..<place] {
        for vision in [ColourVision.normal, .protan, .deutan, .tritan] {
          #expect(vision.difference(one, other) > least, "\(one.hex) \(other.hex) \(vision)")
        }
      }
      #expect(contrast(Palette(groups: []).ink, one) > 4.5 && contrast(Palette(groups: []).outline, one) > 3)
    }
  }

  @Test("of more groups than numbers have room for, the place where most people live has an inset")
  func inset() throws {
    // Half of twenty by twenty, so that the page has room; nearly all live in one corner.
    let many = try ManySquares(side: 20, value: { $0 % 20 < 3 && $0 / 20 < 3 ? 10_000 + $0 : 10 }) { $0 + $1 < 20 }
    let drawing = String(decoding: try drawGroups(quickJob(many.request()).value).value, as: UTF8.self)
    #expect(drawing.contains("inset-municipalities\"") && drawing.contains(">Inset<"))
    // Where everything is as dense there is none.
    let even = try ManySquares(side: 20, value: { _ in 10 }) { $0 + $1 < 20 }
    let plain = String(decoding: try drawGroups(quickJob(even.request()).value).value, as: UTF8.self)
    #expect(!plain.contains("inset-municipalities\""))
  }

  @Test("circles that lie over each other have an inset, where they are as large and farther apart; others have none")
  func crowdedCircles() throws {
    // Half of twenty by twenty, so that the page has room; a few near each other, or as few far apart, have the most.
    func drawing(_ greatest: Set<Int>) throws -> String {
      let many = try ManySquares(side: 20, value: { greatest.contains($0) ? 100_000 + $0 : 10 }) { $0 + $1 < 20 }
      let request = try many.request { request in
        request.groupColumn = nil
        request.choices = MapChoices(["value": .text("population")])
      }
      return String(decoding: try drawGroups(quickJob(request).value).value, as: UTF8.self)
    }
    let near = [0, 1, 2, 20, 21, 22, 40, 41, 42]
    let crowded = try drawing(Set(near))
    #expect(crowded.contains("inset-circles\""))
    // Each has its name, there or on the map.
    for place in near { #expect(crowded.contains(">n\(place)</text>"), "n\(place)") }
    #expect(try !drawing([0, 5, 10, 15, 100, 105, 110, 200, 205]).contains("inset-circles\""))
  }

  @Test("amounts of very many units are told of, and their circles are seen")
  func crowdOfCircles() throws {
    let many = try ManySquares(side: 46, value: { $0 == 0 ? 1_000_000 : 100 })
    let job = try quickJob(many.request { $0.choices = MapChoices(["value": .text("population")]) })
    #expect(job.notes.list.contains { $0.description.contains("2116 circles, most of them too small") })
    let drawing = String(decoding: try drawGroups(job.value).value, as: UTF8.self)
    // The rim of a small circle is no wider than a quarter of it: all but the greatest have another than the usual one.
    #expect(drawing.ranges(of: "stroke-width=\"0.22\"").count <= 1)
    let five = try ManySquares(side: 5)
    let few = try quickJob(five.request { $0.choices = MapChoices(["value": .text("population")]) })
    #expect(!few.notes.list.contains { $0.description.contains("too small") })
  }
}

@Suite struct PlainGreyTests {
  private let table = GivenFile(name: "t.csv", bytes: Array("kode;gruppe\n01;Åsen\n02;Åsen\n11;(none)\n".utf8))

  @Test("what is not in the table is a plain grey with a row in the key; in greys it has dots")
  func grey() throws {
    let squares = try Squares()
    let job = try quickJob(QuickRequest(polygons: squares.path, table: table, language: .en)).value
    func drawing(_ isGreyscale: Bool) throws -> String {
      String(decoding: try drawGroups(job, isGreyscale: isGreyscale).value, as: UTF8.self)
    }
    #expect(try drawing(false).contains("Not in the table") && !drawing(false).contains("groups-hatches\""))
    #expect(try drawing(true).contains("groups-hatches\""))
  }
}

@Suite struct ShortLabelTests {
  @Test("a label as short as a letter stands where it does, or is told of; it never becomes a letter")
  func short() throws {
    // A speck among large squares has room for nothing.
    let squares = try PlacedSquares([
      ("a", 10, 50, 2), ("b", 12, 50, 2), ("c", 10, 52, 2), ("d", 12, 52, 2), ("e", 14, 50, 0.01),
    ])
    let table = GivenFile(name: "t.csv", bytes: Array("id,grp\na,11\nb,12\nc,13\nd,14\ne,15\n".utf8))
    let job = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp")).value
    let drawing = String(decoding: try drawGroups(job).value, as: UTF8.self)
    #expect(!drawing.contains(">a<"))
  }
}

@Suite struct TurnedPlaneTests {
  private let table = GivenFile(name: "t.csv", bytes: Array("id,grp\na,one\nb,two\n".utf8))

  @Test(
    "a plane on which north is down is said to be such, and another one is chosen",
    arguments: [
      ("EPSG:5513", true), ("EPSG:2053", true), ("EPSG:5514", false), ("EPSG:3035", false), ("EPSG:3031", false),
    ])
  func turned(_ plane: String, _ isTurned: Bool) throws {
    let squares = try PlacedSquares([("a", 14, 49, 1), ("b", 15, 49, 1)])
    let told = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp", plane: plane))
    #expect(told.notes.list.contains { $0.description.contains("turned round") } == isTurned)
    if isTurned { #expect(told.notes.list.contains { $0.description.contains("drawn in WGS 84 / UTM zone 33N") }) }
  }

  @Test("polygons that come in such a plane are drawn with north up")
  func ownPlane() throws {
    let squares = try PlacedSquares(
      [("a", 1_040_000, 740_000, 50_000), ("b", 1_040_000, 690_000, 50_000)], in: "EPSG:5513")
    let told = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp"))
    #expect(told.notes.list.contains { $0.description.contains("turned round") })
    // Coordinates grow to the west: b lies east of a.
    let boxes = told.value.topology.featureBoxes().compactMap { $0 }
    #expect(boxes.count == 2 && boxes[0].maxX < boxes[1].maxX)
  }
}

@Suite struct PlainPaletteTests {
  @Test(
    "a palette that parts nothing is told of",
    arguments: [
      (##"["#77AADD"]"##, "palette.groups has one colour"), (##"["#77AADD", "#77AADD"]"##, "has #77AADD twice"),
      (##"["#77AADD", "#78AADD"]"##, "look alike"),
    ])
  func told(_ colours: String, _ words: String) throws {
    let squares = try Squares()
    let table = GivenFile(name: "t.csv", bytes: Array("kode;gruppe\n01;A\n02;B\n11;C\n12;D\n".utf8))
    let job = try quickJob(QuickRequest(polygons: squares.path, table: table)).value
    let style = GivenFile(name: "s.json", bytes: Array(#"{"palette": {"groups": \#(colours)}}"#.utf8))
    let notes = try drawGroups(job, style: StyleChoice(style: style)).notes.list.map(\.description)
    #expect(notes.contains { $0.lowercased().contains(words.lowercased()) }, "\(notes)")
  }

  @Test(
    "of a palette each group gets the colour that parts it from its neighbours, and one that is too short gets tones of its own",
    arguments: [
      (##"["#77AADD", "#EE8866", "#EEDD88", "#44BB99"]"##, false), (##"["#77AADD", "#EE8866"]"##, true),
      (##"["#77AADD", "#EE8866", "#EEDD88"]"##, true),
    ])
  func parted(_ colours: String, _ isTooShort: Bool) throws {
    // All four meet in one point.
    let squares = try PlacedSquares([
      (name: "a", west: 10, south: 50, size: 0.5), (name: "b", west: 10.5, south: 50, size: 0.5),
      (name: "c", west: 10, south: 50.5, size: 0.5), (name: "d", west: 10.5, south: 50.5, size: 0.5),
    ])
    let table = GivenFile(name: "t.csv", bytes: Array("id,grp\na,A\nb,B\nc,C\nd,D\n".utf8))
    let job = try quickJob(QuickRequest(polygons: squares.path, table: table, groupColumn: "grp")).value
    let style = GivenFile(name: "s.json", bytes: Array(#"{"palette": {"groups": \#(colours)}}"#.utf8))
    let told = try drawGroups(job, style: StyleChoice(style: style))
    let notes = told.notes.list.map(\.description)
    #expect(notes.contains { $0.contains("too few for neighbours to differ") } == isTooShort, "\(notes)")
    #expect(!notes.contains { $0.contains("of neighbours") }, "\(notes)")
    let svg = String(decoding: told.value, as: UTF8.self)
    let fills = try ["A", "B", "C", "D"].map { name -> Substring in
      let feature = try #require(svg.range(of: "data-collaboration=\"\(name)\""), "\(name)")
      let fill = try #require(svg[feature.upperBound...].range(of: "fill=\"")).upperBound
      return svg[fill...].prefix(7)
    }
    #expect(Set(fills).count == 4, "\(fills)")
  }
}
