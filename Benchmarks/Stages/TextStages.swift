import GeoJSON
import Geometry
import Shapefile
import Tabular

extension Stage {
  /// GeoJSON in memory into flat arrays.
  static let readGeoJSONStage = Stage(name: "geojson") { folder, input in
    var layer = try readShapefile(at: folder.shapes(input)).layer
    layer.referenceSystem = "EPSG:4258"
    let text = try geoJSON(layer, named: input)
    return { try readGeoJSON(text, named: input).layer.shapes.points.count }
  }

  /// The table that is joined, column by column.
  static let readTable = Stage(name: "csv") { folder, input in
    let source = try bytes(of: folder.members(input))
    return {
      let text = try DelimitedText(source, file: input)
      return text.header.indices.reduce(0) { $0 + text.texts(ofColumn: $1).count }
    }
  }
}
