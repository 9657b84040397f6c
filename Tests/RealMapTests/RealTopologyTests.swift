import Geometry
import Overlay
import Projection
import Testing

/// The promises of topology and simplification, kept on the map of Norway.
struct RealTopologyTests {
  @Test func cuttingAndJoiningGivesTheSameRings() throws {
    let (layer, topology) = (try RealMap.inMetres.get(), try RealMap.topology.get())
    let joined = topology.rejoined()
    #expect(layer.featureCount == 356)
    #expect(joined.ringCount == layer.ringCount)
    for ring in 0..<layer.ringCount {
      #expect(turned(joined.points(ofRing: ring)) == turned(layer.points(ofRing: ring)), "ring \(ring)")
    }
  }

  @Test func everyArcHasOneOrTwoOwners() throws {
    let topology = try RealMap.topology.get()
    for arc in 0..<topology.arcs.count {
      let owners = topology.owners(ofArc: arc)
      #expect(owners.left != owners.right, "arc \(arc)")
    }
    // Ten rings repeat a point, one each; nothing else is wrong with the borders.
    #expect(topology.faults.map(\.kind) == Array(repeating: .repeatedPoint, count: 10))
  }

  @Test func degreesAndMetresHaveTheSameTopology() throws {
    let (inDegrees, inMetres) = (Topology(try RealMap.inDegrees.get().shapes), try RealMap.topology.get())
    #expect(inDegrees.arcs.count == inMetres.arcs.count)
    #expect(pairs(inDegrees) == pairs(inMetres))
  }

  @Test func neighboursAreThoseOfTheMap() throws {
    let (topology, codes) = (try RealMap.topology.get(), try RealMap.codes())
    let neighbours = topology.neighbours()
    #expect(topology.borders().count == 736)
    #expect(neighbours.filter(\.isEmpty).count == 23, "municipalities without a land neighbour")
    let oslo = try #require(codes.firstIndex(of: "0301"))
    #expect(
      neighbours[oslo].map { codes[$0.feature] } == ["3007", "3020", "3024", "3028", "3029", "3030", "3031", "3054"])
    // Utsira lies alone in the sea.
    #expect(neighbours[try #require(codes.firstIndex(of: "1151"))].isEmpty)
  }

  /// Merged with shapely 2.2.0 (`unary_union`), measured with `Geod(ellps="GRS80")` of pyproj 3.7.2, in km².
  ///
  /// In four counties neighbours overlap or leave a gap, which a union counts once or not at all; by the arcs it is the
  /// sum of the parts, which differs there by 0.01 to 0.03 km².
  @Test(arguments: [
    ("03", 452.763), ("11", 9346.539), ("15", 14_297.030), ("18", 37_835.046), ("30", 24_564.817), ("34", 52_072.025),
    ("38", 17_435.865), ("42", 16_399.165), ("46", 33_735.653), ("50", 42_024.914), ("54", 74_766.411),
  ])
  func mergedCountiesHaveTheAreaOfOthers(_ county: String, _ expected: Double) throws {
    let groups = try RealMap.codes().map { $0.hasPrefix(county) ? 0 : nil }
    let merged = Topology(try RealMap.inDegrees.get().shapes).dissolved(by: groups, count: 1)
    let tolerance = ["15", "42", "46", "50"].contains(county) ? 0.035 : 0.01
    #expect(abs(geodesicAreas(of: merged, on: .grs80)[0] / 1e6 - expected) < tolerance)
  }

  /// How many municipalities have so many neighbours, by counting the segments that two of them share (pyshp 3.0).
  @Test func soManyHaveSoManyNeighbours() throws {
    let counts = Dictionary(grouping: try RealMap.topology.get().neighbours().map(\.count)) { $0 }.mapValues(\.count)
    #expect(counts == [0: 23, 1: 26, 2: 35, 3: 51, 4: 68, 5: 58, 6: 37, 7: 36, 8: 16, 9: 2, 10: 3, 11: 1])
  }

  @Test func outlinesAreThoseOfGEOS() throws {
    let (layer, topology) = (try RealMap.inMetres.get(), try RealMap.topology.get())
    let (groups, count) = try RealMap.collaborations()
    #expect(count == 36 && groups.compactMap { $0 }.count == 246)
    let dissolved = topology.dissolved(by: groups, count: count)
    for group in 0..<count {
      let members = groups.indices.filter { groups[$0] == group }
      let sum = members.reduce(0) { $0 + area(of: layer, feature: $1) }
      #expect(abs(area(of: dissolved, feature: group) - sum) < 1e-9 * sum, "collaboration \(group)")
      // GEOS makes polygons valid that the rings of the file are not; a square metre is a rounding error here.
      let united = try union(ofFeatures: members, in: layer)
      #expect(try symmetricDifferenceArea(0, of: united, group, of: dissolved) < 1, "collaboration \(group)")
    }
  }

  @Test func everythingTogetherIsTheCoast() throws {
    let (layer, topology) = (try RealMap.inMetres.get(), try RealMap.topology.get())
    let outline = topology.outline()
    let coast = topology.lines { left, right in left == nil || right == nil }
    #expect(outline.ringCount == coast.filter { $0.first == $0.last }.count)
    #expect(outline.points.count == coast.reduce(0) { $0 + $1.count - 1 })
    let sum = (0..<layer.featureCount).reduce(0) { $0 + area(of: layer, feature: $1) }
    #expect(abs(area(of: outline, feature: 0) - sum) < 1e-9 * sum)
  }

  @Test(arguments: [1e4, 2.5e5, 1e7, 1e12])
  func simplificationKeepsItsPromises(minimumArea: Double) throws {
    let full = try RealMap.topology.get()
    let simpler = full.simplified(minimumArea: minimumArea)
    #expect(pairs(simpler) == pairs(full))
    let (before, after) = (full.rejoined(), simpler.rejoined())
    for ring in 0..<after.ringCount {
      #expect(Set(after.points(ofRing: ring)).count >= 3)
      #expect(
        signedArea(of: before.points(ofRing: ring)) * signedArea(of: after.points(ofRing: ring)) > 0, "ring \(ring)")
    }
    // What was valid stays valid, and no two come to lie on top of each other.
    let unsound = Set(try invalidities(in: before).map(\.feature))
    #expect(unsound.count == 22)
    #expect(unsound.isSuperset(of: try invalidities(in: after).map(\.feature)))
    let united = try union(ofFeatures: 0..<after.featureCount, in: after)
    let sound = try repaired(after)
    let sum = (0..<sound.featureCount).reduce(0) { $0 + area(of: sound, feature: $1) }
    #expect(abs(area(of: united, feature: 0) - sum) < 2e-6 * sum)
  }

  @Test func smallIsletsGoAndNobodyIsLost() throws {
    let full = try RealMap.topology.get()
    let lighter = full.withoutSmallParts(under: 14.7e6)
    let layer = lighter.rejoined()
    #expect(layer.polygonCount < 600)
    #expect(pairs(lighter) == pairs(full))
    #expect((0..<layer.featureCount).allSatisfy { !layer.polygons(ofFeature: $0).isEmpty })
  }

  private func pairs(_ topology: Topology) -> [[Int]] { topology.borders().map { [$0.first, $0.second] } }
}
