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
    let (layer, description) = try located(at: file) { try LayerFile(file).read() }
    return (layer, description, try StatedSystem(of: layer, given: nil, parameter: nil, file: file).system)
  }
}

/// What some work on a file comes to. A failure that calls the file by its name alone gets the path: there may be another of
/// that name.
func located<Answer>(at file: String, _ work: () throws -> Answer) throws(Failure) -> Answer {
  do {
    return try work()
  } catch {
    let failure = Failure(error)
    let folder = file.prefix(file.lastIndex(of: "/").map { file.distance(from: file.startIndex, to: $0) + 1 } ?? 0)
    guard !folder.isEmpty, failure.place == nil, failure.reason.hasPrefix(file.dropFirst(folder.count)) else {
      throw failure
    }
    var located = Failure(verbatim: folder + failure.reason, cause: failure.cause)
    located.spot = Failure.Spot(file: file, part: failure.spot?.part)
    throw located
  }
}
