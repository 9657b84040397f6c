import Geometry
import Register

/// Writes the polygons with what was joined to them and the outlines of the groups, in the reference system in which the
/// polygons came: as two layers of one file where its format has layers, and else in two files.
///
/// - Parameter path: of the groups; the polygons are beside it under a name that ends in `-polygons`.
public func writeLayers(of job: QuickJob, to path: String) throws(Failure) -> Told<Void> {
  try Told { notes in
    guard let layers = job.layers else { return }
    let target = try LayerFile(path)
    let beside = nameBeside(path)
    for (layer, path) in [(layers.groups, path), (layers.joined, beside)] {
      var layer = layer
      layer.referenceSystem = try target.format.text(of: layers.system)
      try LayerFile(path).write(layer)
    }
    notes.add(Note(.done, "the groups are written to \(path), the polygons to \(beside)"))
  }
}

/// `out.shp` gives `out-polygons.shp`.
private func nameBeside(_ path: String) -> String {
  guard let dot = path.lastIndex(of: ".") else { return path + "-polygons" }
  return path[..<dot] + "-polygons" + path[dot...]
}
