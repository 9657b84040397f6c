import Geometry
import TestSupport
import Testing

/// Outlines of groups.
@Suite struct DissolveTests {
  /// Each drawing is dissolved into one group; the numbers are polygons, rings and area.
  @Test(arguments: [
    ("side by side", "AB", 1, 1, 2),
    ("an enclave filled", "AAA\nABA\nAAA", 1, 1, 9),
    ("a lake", "AAB\nA.B\nABB", 1, 2, 8),
    ("touching at a point: two polygons", "A.\n.B", 2, 2, 2),
    ("a lake that touches the coast at a point", "AA.\nA.B\nBBB", 1, 2, 7),
    ("two lakes that touch at a point", "AAAA\nA.AB\nAA.B\nBBBB", 1, 3, 14),
    ("lakes all around an islet, touching at points", "AAAAA\nAA.AA\nA.B.A\nAA.AA\nAAAAA", 2, 3, 21),
    ("an island in a lake", "AAAAA\nA...A\nA.B.A\nA...A\nAAAAA", 2, 3, 17),
    ("a lake on an island in a lake", "AAAAAAA\nA.....A\nA.BBB.A\nA.B.B.A\nA.BBB.A\nA.....A\nAAAAAAA", 2, 4, 32),
    ("an island that touches the shore of its lake", "AAAA\nAB.A\nA..A\nAAAA", 1, 2, 13),
    ("a bay that is closed by two corners", "AAAA\nA..A\nAB.A\n..AA", 1, 2, 11),
  ])
  func shapes(_ name: String, _ drawing: String, _ polygons: Int, _ rings: Int, _ area: Double) {
    let outline = Topology(World(drawing).layer).outline()
    #expect(outline.polygonCount == polygons, "\(name)")
    #expect(outline.ringCount == rings, "\(name)")
    #expect(signedArea(of: outline, feature: 0) == area, "\(name)")
    for polygon in 0..<outline.polygonCount {
      for ring in outline.rings(ofPolygon: polygon) {
        let points = outline.points(ofRing: ring)
        #expect(Set(points).count == points.count, "\(name): a ring touches itself")
        let isShell = ring == outline.polygonStarts[polygon]
        #expect((Geometry.signedArea(of: points) > 0) == isShell, "\(name)")
      }
    }
  }

  @Test func aHoleIsCutOutOfTheSmallestShellAroundIt() {
    let outline = Topology(
      World("AAAAAAA\nA.....A\nA.BBB.A\nA.B.B.A\nA.BBB.A\nA.....A\nAAAAAAA").layer
    ).outline()
    let areas = (0..<outline.polygonCount).map { polygon in
      outline.rings(ofPolygon: polygon).map { Geometry.signedArea(of: outline.points(ofRing: $0)) }
    }
    #expect(areas.sorted { $0[0] > $1[0] } == [[49, -25], [9, -1]])
  }

  @Test func groupsComeInTheirOrderAndWithoutTheUngrouped() {
    let layer = Topology(World("ABCD").layer).dissolved(by: [2, nil, 2, 0], count: 4)
    #expect(layer.featureCount == 4)
    #expect((0..<4).map { layer.polygons(ofFeature: $0).count } == [1, 0, 2, 0])
    #expect((0..<4).map { signedArea(of: layer, feature: $0) } == [1, 0, 2, 0])
  }

  @Test(arguments: 1...20)
  func outlinesAreThoseOfTheUnitedSquares(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let country = RandomWorld(seed: seed, shake: 0)
    let names = country.world.names
    let groups: [Int?] = names.map { _ in [nil, 0, 1, 2].randomElement(using: &random)! }
    let letters = Array("abc")
    let groupOf = Dictionary(uniqueKeysWithValues: zip(names, groups))
    let united = World(
      rows: country.world.rows.map { $0.map { letter in (groupOf[letter] ?? nil).map { letters[$0] } ?? "." } })
    let dissolved = Topology(country.layer).dissolved(by: groups, count: 3)
    for (feature, name) in united.names.enumerated() {
      let group = letters.firstIndex(of: name)!
      #expect(steps(of: dissolved, feature: group) == steps(of: united.layer, feature: feature))
    }
  }

  @Test(arguments: 1...20)
  func areasAddUp(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let layer = RandomWorld(seed: seed).layer
    let groups: [Int?] = (0..<layer.featureCount).map { _ in [nil, 0, 1, 2].randomElement(using: &random)! }
    let dissolved = Topology(layer).dissolved(by: groups, count: 3)
    for group in 0..<3 {
      let members = groups.indices.filter { groups[$0] == group }
      let sum = members.reduce(0) { $0 + signedArea(of: layer, feature: $1) }
      #expect(abs(signedArea(of: dissolved, feature: group) - sum) < 1e-9)
    }
  }

  @Test("outlines some at a time are those of all together", arguments: [1, 40, 100_000])
  func someAtATime(_ most: Int) {
    let topology = Topology(RandomWorld(seed: 3, side: 30, capitals: 16).layer)
    let groups = (0..<topology.featureCount).map { $0 % 7 == 6 ? nil : Optional($0 % 7) }
    // The last group has no features.
    let all = topology.dissolved(by: groups, count: 8)
    var parts = PolygonLayer()
    var seen: [Int] = []
    topology.forEachOutline(of: groups, count: 8, pointsAtOnce: most) { range, layer in
      #expect(layer.featureCount == range.count)
      seen += range
      parts.appendFeatures(0..<range.count, of: layer)
    }
    #expect(seen == Array(0..<8))
    #expect(parts == all)
  }
}
