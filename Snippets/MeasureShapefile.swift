// Read a shapefile and measure it: how many features, and the land that the greatest of them covers.
//
//     swift run MeasureShapefile GeoData/norway-2020/boundaries/municipalities.shp

import Geometry
import Projection
import Shapefile

let file = CommandLine.arguments.dropFirst().first ?? "GeoData/norway-2020/boundaries/municipalities.shp"
let layer = try readShapefile(at: file).layer
let system = try ReferenceSystem(layer.referenceSystem ?? "EPSG:4326")
let areas = try ellipsoidalAreas(of: layer.shapes, in: system)
let greatest = areas.indices.max { areas[$0] < areas[$1] } ?? 0
print("\(layer.shapes.featureCount) features in \(system.label)")
print("record \(greatest + 1) is the greatest: \(Int(areas[greatest] / 1e6)) km²")
