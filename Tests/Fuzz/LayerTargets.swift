import GeoJSON
import GeoPackage
import Geometry
import Projection
import Shapefile

/// Files of features.
let layerTargets: [FuzzTarget] = [
  FuzzTarget("shapefile", seeds: { [shapefileSeed(system: "EPSG:25833"), shapefileSeed(system: nil)] }) { bytes in
    readShapefileSet(unpacked(bytes, count: 5))
  },
  // Attributes alone, since most inputs of the target above fail before they come to them.
  FuzzTarget("dbf", seeds: { [tableSeed()] }) { bytes in
    let set = unpacked(shapefileSeed(system: nil), count: 5)
    readShapefileSet([set[0], set[1], bytes, [], []])
  },
  FuzzTarget("prj", seeds: { systemSeeds.map { Array($0.utf8) } }) { bytes in
    guard let text = String(validating: bytes.prefix(4000), as: UTF8.self),
      let system = try? ReferenceSystem(text)
    else { return }
    _ = try? system.esriText()
    _ = codeContradiction(in: text, read: system)
  },
  FuzzTarget("geojson", seeds: { [(try? geoJSON(layer(), named: "a")) ?? []] }) { bytes in
    _ = try? readGeoJSON(bytes, named: "a.geojson")
    _ = try? describeGeoJSON(bytes, named: "a.geojson")
    _ = try? readGeoJSON(collectionOfSequence(bytes), named: "a.geojsonl")
  },
  FuzzTarget("topojson", seeds: { [(try? topoJSON(layer(), name: "a", named: "a")) ?? []] }) { bytes in
    _ = isTopoJSON(bytes)
    _ = try? readTopoJSON(bytes, named: "a.topojson")
  },
  FuzzTarget("geopackage", seeds: { [geoPackageSeed()] }) { bytes in
    let path = "\(scratchFolder)/a.gpkg"
    writeWhole(bytes, to: path)
    _ = try? readGeoPackage(at: path)
    _ = try? describeGeoPackage(at: path)
  },
]

private let systemSeeds = [
  "EPSG:25833", "+proj=utm +zone=33 +ellps=GRS80",
  """
  GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],\
  UNIT["Degree",0.0174532925199433]]
  """,
  """
  PROJCS["x",GEOGCS["y",DATUM["z",SPHEROID["s",6378137,0]],PRIMEM["Greenwich",0],UNIT["Degree",0.017]],\
  PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000],PARAMETER["Central_Meridian",15],\
  PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]
  """,
]

/// Two squares side by side, one with a hole, with a value of each kind.
private func layer(system: String? = nil) -> FeatureLayer {
  let squares = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"name":"Ærø","code":"0101","people":12,"share":0.5},"geometry":{"type":"Polygon",
    "coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}},
    {"type":"Feature","properties":{"name":null,"code":"0102","people":-7,"share":1e9},"geometry":{"type":"MultiPolygon",
    "coordinates":[[[[4,0],[8,0],[8,4],[4,4],[4,0]]],[[[9,9],[10,9],[10,10],[9,9]]]]}},
    {"type":"Feature","properties":{"name":"x","code":"","people":null,"share":null},"geometry":null}]}
    """
  var layer = (try? readGeoJSON(Array(squares.utf8), named: "seed").layer) ?? FeatureLayer()
  layer.referenceSystem = system
  return layer
}

private let endings = ["shp", "shx", "dbf", "prj", "cpg"]

private func shapefileSeed(system: String?) -> [UInt8] {
  let text = system.flatMap { try? ReferenceSystem($0).esriText() }
  try? writeShapefile(layer(system: text), to: "\(scratchFolder)/a.shp")
  return packed(endings.map { readWhole("\(scratchFolder)/a.\($0)") })
}

private func tableSeed() -> [UInt8] { unpacked(shapefileSeed(system: nil), count: 5)[2] }

private func geoPackageSeed() -> [UInt8] {
  (try? geoPackage(
    [WrittenLayer(name: "a", features: layer(), system: .init(name: "WGS 84", epsgCode: 4326, definition: "x"))],
    named: "a")) ?? []
}

private func readShapefileSet(_ files: [[UInt8]]) {
  for (ending, bytes) in zip(endings, files) { writeWhole(bytes, to: "\(scratchFolder)/a.\(ending)") }
  _ = try? readShapefile(at: "\(scratchFolder)/a.shp")
  _ = try? describeShapefile(at: "\(scratchFolder)/a.shp")
}
