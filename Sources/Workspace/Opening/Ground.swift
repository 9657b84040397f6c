import Analysis
import DataPackage
import Geometry
import Overlay
import Projection
import Register
import Storage

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
    /// How the topology was mended, and what is left.
    let coverage: MendedCoverage
    /// How far borders may lie apart that are made one.
    let tolerance: CoverageTolerance
  }

  /// What lies together, and the polygons in degrees by which that was found.
  struct Body: Sendable {
    let body: MainBody
    let degrees: PolygonLayer
    var isWhole: Bool { body.isWhole }
  }

  /// Two features with some metres between them.
  private struct Reach: Hashable { let plane: String, metres: Double }

  let tally = Tally()
  private let resource: LayerResource?
  /// The land of others around the country.
  private let around: LayerResource?
  private let tolerance: CoverageTolerance
  private let folder: String
  private let layer = Once<Layer>()
  private let body = Once<Body>()
  private let planes = OnceEach<String, Told<Plane>>()
  private let measured = OnceEach<String, [Border]>()
  private let land = Once<LandSource>()
  private let lands = OnceEach<String, Told<PolygonLayer?>>()
  private let near = OnceEach<Reach, [NearbyPair]>()
  private let matrix = Once<CommutingMatrix>()

  init(of dataSet: DataSet, in folder: String) {
    resource = LayerResource("boundaries", of: dataSet, in: folder)
    around = LayerResource("land-around", of: dataSet, in: folder)
    tolerance = dataSet.settings.boundaries.tolerance.flatMap { CoverageTolerance(metres: $0) } ?? .usual
    self.folder = folder
  }

  /// Whether there are boundaries at all.
  var hasBoundaries: Bool { resource != nil }

  /// The boundaries as they lie in their file; fails when there are none.
  func boundaries() throws(Failure) -> Layer {
    try layer.value { () throws(Failure) in
      guard let resource else {
        throw Failure("\(folder)/datapackage.json: there is no resource 'boundaries', which maps need")
      }
      do {
        let (layer, description, system) = try resource.read()
        tally.count("boundaries")
        return Layer(file: resource.file, layer: layer, description: description, system: system)
      } catch {
        throw Failure(error)
      }
    }
  }

  /// What lies together, and what far from the rest.
  func mainBody() throws(Failure) -> Body {
    try body.value { () throws(Failure) in
      let source = try boundaries()
      do {
        let degrees = try source.layer.shapes.inDegrees(from: source.system)
        return Body(body: MainBody(of: degrees), degrees: degrees)
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
        let shapes = notes.take(
          try movedForDrawing(source.layer.shapes, from: source.system, to: system, file: source.file))
        let coverage = shapes.mended(within: tolerance.metres)
        tally.count("topology")
        return Plane(system: system, topology: coverage.topology, coverage: coverage, tolerance: tolerance)
      }
    }
  }

  /// Which features share how much of a border, in metres on the earth.
  ///
  /// Apart from the plane, since measuring takes as long as mending and most maps ask for no length.
  ///
  /// - Parameter plane: the name of the plane on which the borders are shared.
  func borders(on plane: String) throws(Failure) -> [Border] {
    try measured.value(plane) { () throws(Failure) in
      let drawn = try self.plane(plane).value
      tally.count("borders")
      do {
        return drawn.topology.borders(lengths: try sharedLengths(of: drawn.topology, in: drawn.system))
      } catch {
        throw Failure(error)
      }
    }
  }

  /// The file with the land of others around the country; `nil` when the data set has none.
  func landSource() throws(Failure) -> LandSource? {
    guard let around else { return nil }
    return try land.value { () throws(Failure) in
      do {
        let (layer, _, system) = try around.read()
        tally.count("land-around")
        return LandSource(file: around.file, shapes: layer.shapes, system: system, isPrepared: true)
      } catch {
        throw Failure(error)
      }
    }
  }

  /// The land of others around the country on a plane, by its name; `nil` when the data set has none, and when none of it lies
  /// near.
  func landAround(on name: String) throws(Failure) -> Told<PolygonLayer?> {
    guard let source = try landSource() else { return Told(nil) }
    return try lands.value(name) { () throws(Failure) in
      try Told { notes in
        let plane = try self.plane(name).value
        return try source.around(plane.topology, on: plane.system, besides: [], &notes)
      }
    }
  }

  /// Which features have at most so many metres of water between them, along a straight line that stays on it, with its
  /// length on the earth; those that share a border among them where they do.
  ///
  /// What lies near with land between is left out: a narrow third municipality is no water.
  func pairs(on plane: String, within metres: Double) throws(Failure) -> [NearbyPair] {
    try near.value(Reach(plane: plane, metres: metres)) { () throws(Failure) in
      let drawn = try self.plane(plane).value
      tally.count("distances")
      do {
        // On the plane a metre may be a thousandth shorter or longer than on the earth.
        let reach = metres * 1.02
        let near = try nearbyPairs(in: drawn.topology.rejoined(), within: reach)
        let water = OpenWater(drawn.topology)
        let crossings = near.compactMap { pair in
          (water.crossing(from: pair.first, to: pair.second, within: pair.distance * 1.001 + 0.01)
            ?? water.crossing(from: pair.first, to: pair.second, within: reach)).map { (pair, $0) }
        }
        let lengths = try lengths(of: crossings.map { ($0.1.from, $0.1.to) }, in: drawn.system)
        return zip(crossings, lengths).compactMap { crossing, length in
          length <= metres
            ? NearbyPair(first: crossing.0.first, second: crossing.0.second, distance: length) : nil
        }
      } catch {
        throw Failure(error)
      }
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
