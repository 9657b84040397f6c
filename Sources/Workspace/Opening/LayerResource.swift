import DataPackage
import Geometry
import Projection
import Storage

/// A file with polygons that a data set names, with the files that are opened with it.
struct LayerResource: Sendable {
  /// The path of the file within the data set.
  let path: String
  private let parts: [String]
  private let folder: String

  /// The resource of a name; `nil` when the data set has none.
  init?(_ name: String, of dataSet: DataSet, in folder: String) {
    guard let resource = dataSet.descriptor.resource(name) else { return nil }
    path = resource.path
    let stem = String(path.dropLast(4))
    let beside = ["shx", "dbf", "prj", "cpg"].flatMap { ["\(stem).\($0)", "\(stem).\($0.uppercased())"] }
    parts = resource.paths + (path.lowercased().hasSuffix(".shp") ? beside : [])
    self.folder = folder
  }

  /// Where the file lies.
  var file: String { "\(folder)/\(path)" }

  /// What it holds, and what its coordinates mean.
  func read() throws -> (layer: FeatureLayer, description: LayerDescription, system: ReferenceSystem) {
    // The files beside it are opened by their names, so that none of them may lead elsewhere.
    for part in parts { try requireInside(part, of: folder) }
    let (layer, description) = try LayerFile(file).read()
    return (layer, description, try StatedSystem(of: layer, given: nil, parameter: nil, file: file).system)
  }
}
