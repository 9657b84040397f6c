import Geometry
import Testing

@Suite struct SheetTests {
  @Test("what crosses 180° is cut there, and both neighbours get the same vertex")
  func crossing() {
    let cut = layer(["179,-17 -179,-17 -179,-15 179,-16"], ["179,-16 -179,-15 -179,-14 179,-14"]).cutAt180()
    #expect(cut.featureCount == 2 && cut.polygonCount == 4)
    let xs = cut.points.map(\.x)
    #expect(xs.allSatisfy { abs($0) <= 180 } && xs.contains(180) && xs.contains(-180))
    #expect(abs((Topology(cut).borders().first?.length ?? 0) - 5.0.squareRoot()) < 1e-9)
    #expect(abs(cut.absoluteArea - 6) < 1e-9)
  }

  @Test("a hole goes with its shell, on whichever turn it is written")
  func hole() {
    let cut = layer(["179,-18 -179,-18 -179,-16 179,-16", "-179.8,-17.5 -179.8,-16.5 -179.2,-16.5"]).cutAt180()
    #expect((0..<cut.polygonCount).map { cut.rings(ofPolygon: $0).count }.sorted() == [1, 2])
    #expect(abs(cut.absoluteArea - (4 - 0.3)) < 1e-9)
  }

  @Test("a ring around a pole is closed along it", arguments: [-70.0, 70])
  func pole(_ latitude: Double) throws {
    let corners = stride(from: -170, to: 180, by: 20).map { Point(x: Double($0), y: latitude) }
    var cap = PolygonLayer()
    cap.appendFeature([[corners]])
    let sheet = cap.cutAt180()
    let box = try #require(sheet.box)
    #expect(box.minX == -180 && box.maxX == 180 && (box.minY == -90 || box.maxY == 90))
    #expect(abs(sheet.absoluteArea - 360 * 20) < 1e-9)
  }

  @Test("a sheet of the world, half a world and what keeps to the sheet stay as they are")
  func untouched() {
    for shapes in [
      layer(["-180,-90 180,-90 180,90 -180,90"]), layer(["0,-90 180,-90 180,90 0,90"]),
      layer(["179,-17 180,-17 180,-16 179,-16"], ["-180,-17 -179,-17 -179,-16 -180,-16"]),
    ] {
      #expect(shapes.cutAt180() == shapes)
    }
    #expect(layer(["-180,-90 180,-90 180,90 -180,90"]).unwrapped().box?.width == 360)
    #expect(layer(["-10,0 170,0 170,20 -10,20"], ["171,0 181,0 181,1"]).unwrapped().box?.width == 191)
  }
}

@Suite struct StrayHoleTests {
  @Test("holes that lie in no shell of their feature are found, and only those")
  func found() {
    let shapes = layer(
      ["0,0 10,0 10,10 0,10", "20,0 20,5 25,5 25,0"],  // outside
      ["0,20 10,20 10,30 0,30", "2,22 2,25 5,25 5,22"],  // inside
      ["0,40 10,40 10,50 0,50", "10,42 10,45 13,45 13,42"],  // touches from outside
      ["0,60 10,60 10,70 0,70", "8,62 8,65 13,65 13,62"])  // half in
    #expect(shapes.strayHoles() == [1, 5])
    #expect(shapes.without(rings: [1, 5]).ringCount == 6)
    #expect(shapes.without(rings: []) == shapes)
  }
}
