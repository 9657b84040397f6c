import GeoPackage
import Geometry
import TestSupport
import Testing

@Suite struct GeoPackageTests {
  /// A square with a hole, an island beside it, and a feature without a shape.
  private let layer: FeatureLayer = {
    func square(_ x: Double, _ y: Double, _ size: Double) -> [Point] {
      [Point(x: x, y: y), Point(x: x + size, y: y), Point(x: x + size, y: y + size), Point(x: x, y: y + size)]
    }
    var shapes = PolygonLayer()
    shapes.appendFeature([[square(0, 0, 10), square(2, 2, 3).reversed()], [square(20, 0, 1)]])
    shapes.appendFeature([[[Point]]]())
    return FeatureLayer(
      shapes: shapes,
      fields: [
        Field(name: "FID", kind: .text), Field(name: "people", kind: .whole), Field(name: "share", kind: .number),
        Field(name: "on", kind: .logical), Field(name: "day", kind: .date), Field(name: "a \" b", kind: .text),
      ],
      rows: [
        [.text("Ørland"), .whole(5), .number(0.25), .text("true"), .text("2020-01-01"), .text("x'y")],
        [.missing, .missing, .missing, .missing, .missing, .missing],
      ], referenceSystem: "EPSG:25833")
  }()

  private func written(_ layers: [WrittenLayer]) throws -> (scratch: ScratchFolder, path: String, bytes: [UInt8]) {
    let scratch = ScratchFolder()
    let bytes = try geoPackage(layers, named: "t.gpkg")
    let path = try scratch.write(bytes, named: "t.gpkg")
    return (scratch, path, bytes)
  }

  private var system: WrittenLayer.System { .init(name: "UTM 33", epsgCode: 25833, definition: "PROJCS[]") }

  @Test("What is written is read again, with fields that the format has itself under other names")
  func roundTrip() throws {
    let file = try written([WrittenLayer(name: "places", features: layer, system: system)])
    let (read, description) = try readGeoPackage(at: file.path)
    #expect(read.shapes == layer.shapes && read.rows == layer.rows)
    #expect(read.fields.map(\.name) == ["FID_2", "people", "share", "on", "day", "a \" b"])
    #expect(read.fields.map(\.kind) == layer.fields.map(\.kind))
    #expect(read.referenceSystem == "EPSG:25833")
    #expect(description.type == "polygon" && description.features == 2 && description.nullShapes == 1)
    #expect(description.rings == 3 && description.vertices == 15 && description.area == 92)
    #expect(description.bounds == Box(minX: 0, minY: 0, maxX: 21, maxY: 10) && description.problems.isEmpty)
  }

  @Test("The same layers give the same bytes, which begin as SQLite's do and say that they are a GeoPackage")
  func bytes() throws {
    let look = LayerLook(field: "FID", categories: [.init(value: "<a>\u{FFFE}", colour: "#77AADD")])
    let layers = [WrittenLayer(name: "places", features: layer, system: system, look: look)]
    let first = try geoPackage(layers, named: "t.gpkg")
    #expect(try first == geoPackage(layers, named: "t.gpkg"))
    #expect(String(decoding: first.prefix(15), as: UTF8.self) == "SQLite format 3")
    #expect(Array(first[68..<72]) == Array("GPKG".utf8))
    let text = String(decoding: first, as: UTF8.self)
    #expect(text.contains("value=\"&lt;a&gt;\u{FFFD}\"") && text.contains("119,170,221,255"))
  }

  @Test("Of several layers one must be named, and one that is not there is told with those that are")
  func layers() throws {
    let file = try written([
      WrittenLayer(name: "one", features: layer, system: system),
      WrittenLayer(name: "two", features: layer, system: nil),
    ])
    #expect(reason(file.path) == .severalLayers(["one", "two"]))
    #expect(reason(file.path, layer: "three") == .noLayer("three", names: ["one", "two"]))
    #expect(try readGeoPackage(at: file.path, layer: "TWO").layer.referenceSystem == nil)
  }

  @Test("What is no GeoPackage is refused with a reason, wherever it breaks off")
  func hostile() throws {
    let whole = try geoPackage([WrittenLayer(name: "places", features: layer, system: system)], named: "t.gpkg")
    let scratch = ScratchFolder()
    for length in stride(from: 0, to: whole.count - 1, by: 1_111) {
      let path = try scratch.write(Array(whole[..<length]), named: "cut.gpkg")
      #expect(throws: GeoPackageError.self) { try readGeoPackage(at: path) }
    }
    var random = SplitMix64(seed: 5)
    for _ in 0..<60 {
      var changed = whole
      for _ in 0..<8 {
        changed[Int.random(in: 100..<whole.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? readGeoPackage(at: scratch.write(changed, named: "changed.gpkg"))
    }
    let text = try scratch.write(Array("no database at all, but long enough".utf8), named: "text.gpkg")
    #expect(throws: GeoPackageError.self) { try readGeoPackage(at: text) }
  }

  private func reason(_ path: String, layer: String? = nil) -> GeoPackageError.Reason? {
    do throws(GeoPackageError) {
      _ = try readGeoPackage(at: path, layer: layer)
      return nil
    } catch {
      return error.reason
    }
  }
}
