import Analysis
import DataPackage
import Geometry
import Overlay
import Projection
import Register

/// What of a data set neither days nor edits of the register change: the boundaries, on each plane the borders and the
/// distances between them, and who works where. Each is made when it is first needed, and once.
final class Ground: Sendable {
  /// The boundaries as they lie in their file.
  struct Layer: Sendable {
    let file: String
    let layer: FeatureLayer
    let description: LayerDescription
    let system: ReferenceSystem
  }

  /// The boundaries on a plane, cut into shared arcs.
  struct Plane: Sendable {
    let system: ReferenceSystem
    let topology: Topology
    /// Which features share how much of a border.
    let borders: [Border]
  }

  /// Two features with some metres between them.
  private struct Reach: Hashable { let plane: String, metres: Double }

  let tally = Tally()
  private let path: String?
  private let folder: String
  private let layer = Once<Layer>()
  private let planes = OnceEach<String, Told<Plane>>()
  private let near = OnceEach<Reach, [NearbyPair]>()
  private let matrix = Once<CommutingMatrix>()

  init(of dataSet: DataSet, in folder: String) {
    path = dataSet.descriptor.resource("boundaries")?.path
    self.folder = folder
  }

  /// Whether there are boundaries at all.
  var hasBoundaries: Bool { path != nil }

  /// The boundaries as they lie in their file; fails when there are none.
  func boundaries() throws(Failure) -> Layer {
    try layer.value { () throws(Failure) in
      guard let path else {
        throw Failure("\(folder)/datapackage.json: there is no resource 'boundaries', which maps need")
      }
      let file = "\(folder)/\(path)"
      do {
        let (layer, description) = try LayerFile(file).read()
        tally.count("boundaries")
        return Layer(
          file: file, layer: layer, description: description,
          system: try StatedSystem(of: layer, given: nil, parameter: nil, file: file).system)
      } catch {
        throw Failure(error)
      }
    }
  }

  /// The boundaries on a plane, by its name.
  func plane(_ name: String) throws(Failure) -> Told<Plane> {
    try planes.value(name) { () throws(Failure) in
      try Told { notes in
        let source = try boundaries()
        let system = try ReferenceSystem(name)
        guard system.kind == .projected, system.unit?.factor == 1 else {
          throw Failure(
            "samkart.reference_systems: \(system.label) is no plane in metres, which borders and distances are measured in",
            file: "\(folder)/datapackage.json")
        }
        let topology = Topology(
          notes.take(try movedForDrawing(source.layer.shapes, from: source.system, to: system, file: source.file)))
        tally.count("topology")
        return Plane(system: system, topology: topology, borders: topology.borders())
      }
    }
  }

  /// Which features on a plane have at most so many metres between them.
  func pairs(on plane: String, within metres: Double) throws(Failure) -> [NearbyPair] {
    try near.value(Reach(plane: plane, metres: metres)) { () throws(Failure) in
      let topology = try self.plane(plane).value.topology
      tally.count("distances")
      do { return try nearbyPairs(in: topology.rejoined(), within: metres) } catch { throw Failure(error) }
    }
  }

  /// Who works where.
  func commuting(_ flows: [CommutingFlow]) throws(Failure) -> CommutingMatrix {
    try matrix.value { () throws(Failure) in
      tally.count("commuting")
      return CommutingMatrix(flows)
    }
  }
}
