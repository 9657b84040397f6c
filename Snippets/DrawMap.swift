// Draw one map of a data set to standard output, as SVG.
//
//     swift run DrawMap GeoData/norway-2020 >collaborations.svg

import Reports
import Storage
import Workspace

let folder = CommandLine.arguments.dropFirst().first ?? "GeoData/norway-2020"
let view = try DataSetSource(at: folder).view(ViewRequest(language: .en))
let map = try drawMap(MapRequest(.collaborations), in: view).value
try pour(map.bytes, into: 1, name: "standard output")
