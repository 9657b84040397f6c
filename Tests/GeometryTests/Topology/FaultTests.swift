import Geometry
import Testing

/// What is unsound in the rings, and that the topology holds nevertheless.
@Suite struct FaultTests {
  @Test(
    arguments: [
      ("a point twice", ["0,0 1,0 1,0 1,1 0,1"], [.repeatedPoint]),
      ("the first point again at the end", ["0,0 1,0 1,1 0,1 0,0"], [.repeatedPoint]),
      ("a spike", ["0,0 1,0 2,0 1,0 1,1 0,1"], [.featureOnBothSides]),
      ("two points", ["0,0 1,0"], [.collapsedRing, .featureOnBothSides]),
      ("one point", ["0,0"], [.collapsedRing]),
      ("one point, repeated", ["0,0 0,0 0,0"], [.repeatedPoint, .collapsedRing]),
      ("no points", [""], [.collapsedRing]),
      ("round twice", ["0,0 1,0 1,1 0,0 1,0 1,1"], [.twoOnOneSide]),
    ] as [(String, [String], [TopologyFault.Kind])])
  func oneFeature(_ name: String, _ rings: [String], _ faults: [TopologyFault.Kind]) {
    let layer = layer(rings)
    let topology = Topology(layer)
    #expect(topology.faults.map(\.kind) == faults, "\(name)")
    #expect(topology.rejoined().ringCount == layer.ringCount, "\(name)")
    #expect(abs(signedArea(of: topology.outline(), feature: 0) - signedArea(of: layer, feature: 0)) < 1e-12, "\(name)")
    _ = topology.simplified(minimumArea: 10)
  }

  @Test func aDuplicateIsReportedWithBothFeaturesAndAPlace() {
    let topology = Topology(layer(["0,0 1,0 1,1 0,1"], ["0,0 1,0 1,1 0,1"]))
    #expect(
      topology.faults == [TopologyFault(kind: .twoOnOneSide, feature: 1, other: 0, place: Point(x: 0, y: 0))])
    #expect(topology.borders().isEmpty)
    // Each keeps its outline, in groups of their own and in one.
    #expect(signedArea(of: topology.dissolved(by: [0, 1]), feature: 1) == 1)
    #expect(signedArea(of: topology.outline(), feature: 0) == 2)
  }

  @Test func aThirdOwnerIsReported() {
    let topology = Topology(layer(["0,0 1,0 1,1 0,1"], ["1,0 2,0 2,1 1,1"], ["1,0 3,0 3,1 1,1"]))
    #expect(topology.faults.map(\.kind) == [.moreThanTwoOwners])
    #expect(topology.borders().map { [$0.first, $0.second] } == [[0, 1], [0, 2]])
    #expect(signedArea(of: topology.dissolved(by: [0, 1, 0]), feature: 0) == 3)
  }

  @Test(arguments: [
    "0,0 2,0 nan,2 0,2", "0,0 2,0 inf,2 0,2 -1,1", "nan,nan nan,nan nan,nan", "1e300,0 0,1e300 -1e300,0",
  ])
  func coordinatesThatAreNoPlacesDoNoHarm(ring: String) {
    let topology = Topology(layer([ring], ["0,0 2,0 2,-2 0,-2"]))
    let simpler = topology.withoutSmallParts(under: 1).simplified(minimumArea: 10)
    #expect(simpler.outline().featureCount == 1)
    #expect(simpler.rejoined().featureCount == 2)
    #expect(simpler.lines { _, _ in true }.isEmpty == false)
    _ = simpler.borders(by: .queen)
    _ = simpler.rejoined().inscribedCircle(ofPolygon: 0, tolerance: 0)
  }

  @Test func featuresWithoutPolygonsKeepTheirPlace() {
    var layer = layer(["0,0 1,0 1,1 0,1"])
    layer.appendFeature([[[Point]]]())
    layer.appendFeature([[ring("1,0 2,0 2,1 1,1")]])
    let topology = Topology(layer)
    #expect(topology.borders() == [Border(first: 0, second: 2, length: 1)])
    #expect(topology.neighbours().map { $0.map(\.feature) } == [[2], [], [0]])
    #expect(topology.dissolved(by: [nil, 0, nil]).featureCount == 1)
  }
}
