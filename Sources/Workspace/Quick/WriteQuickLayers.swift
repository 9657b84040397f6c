import Cartography
import GeoPackage
import Geometry
import Register

/// Writes the polygons with what was joined to them and the outlines of the groups, in the reference system in which the
/// polygons came: as two layers of one file where its format has layers, and else in two files.
///
/// - Parameter path: of the groups; the polygons are beside it under a name that ends in `-polygons`.
/// - Throws: `Failure`: `wrongRequest` when the name tells no format or one that is read only, and when the format
///   cannot hold the layers, or the file cannot be written.
public func writeLayers(of job: QuickJob, to path: String) throws(Failure) -> Told<Void> {
  try Told { notes in
    guard let layers = job.layers else { return }
    let target = try LayerFile(path)
    if target.format == .geoPackage {
      let system = try systemEntry(of: layers.system)
      var polygons = layers.look(of: job, outline: ("#808080", 0.1))
      polygons.field = layers.groupField
      try target.write([
        WrittenLayer(name: "polygons", features: layers.joined, system: system, look: polygons),
        WrittenLayer(
          name: "groups", features: layers.groups, system: system, look: layers.look(of: job, outline: ("#333333", 0.5))
        ),
      ])
      notes.add(Note(.done, "the groups and the polygons are written to \(path)"))
      return
    }
    let beside = nameBeside(path)
    for (layer, path) in [(layers.groups, path), (layers.joined, beside)] {
      var layer = layer
      layer.referenceSystem = try target.format.text(of: layers.system)
      try LayerFile(path).write(layer)
    }
    notes.add(Note(.done, "the groups are written to \(path), the polygons to \(beside)"))
  }
}

extension QuickLayers {
  /// The colours that the groups have on the map.
  fileprivate func look(of job: QuickJob, outline: (colour: String, width: Double)) -> LayerLook {
    let groups = job.input.snapshot.collaborations
    return LayerLook(
      field: "group",
      categories: groups.map { group in
        LayerLook.Category(value: group.id, colour: job.palette[(group.colour ?? 0) % job.palette.count].hex)
      }, outline: outline)
  }
}

/// `out.shp` gives `out-polygons.shp`.
private func nameBeside(_ path: String) -> String {
  guard let dot = path.lastIndex(of: ".") else { return path + "-polygons" }
  return path[..<dot] + "-polygons" + path[dot...]
}
