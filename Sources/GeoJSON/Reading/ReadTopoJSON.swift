import FoundationEssentials
import Geometry

/// Whether text that begins like JSON is TopoJSON: it says its type among its first members.
public func isTopoJSON(_ bytes: [UInt8]) -> Bool {
  let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
  guard let type = head.firstIndex(of: "{").map({ head[$0...] }) else { return false }
  return type.filter { !$0.isWhitespace }.contains("\"type\":\"Topology\"")
}

/// The polygons of an object of a TopoJSON file with their attributes, and what is odd about the file.
///
/// Features that share an arc get the same points along it, so that what was one border stays one. Deltas of quantized
/// files are summed up. Without a `crs` member, which the format does not have but old files do, coordinates that can be
/// degrees are longitude and latitude on WGS 84, and others are of nothing that is stated.
///
/// The format: Mike Bostock and Calvin Metcalf, "The TopoJSON Format Specification", 2017.
///
/// - Parameters:
///   - layer: the name of the object; the only one when `nil`.
///   - file: the name that errors give.
/// - Throws: when the file is no TopoJSON, has several objects of which none is named, or holds no polygons.
public func readTopoJSON(
  _ bytes: [UInt8], layer: String? = nil, named file: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  let read = try described(bytes, layer: layer, named: file)
  let others = read.kinds.subtracting(["polygon"])
  if !others.isEmpty {
    throw GeoJSONError(file: file, .notPolygons(others.sorted().map { $0 + "s" }.joined(separator: " and ")))
  }
  return (read.layer, read.description)
}

/// The polygons, points or lines of an object of a TopoJSON file, whichever it holds; see `readTopoJSON(_:layer:named:)`.
///
/// - Throws: also when it holds several kinds of them.
public func readTopoJSONOfAnyKind(
  _ bytes: [UInt8], layer: String? = nil, named file: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription) {
  var read = try described(bytes, layer: layer, named: file)
  if read.kinds.count > 1 || read.kinds == ["collection"] {
    throw GeoJSONError(
      file: file, .severalKinds(read.kinds.sorted().map { $0 + "s" }.joined(separator: " and ")))
  }
  if read.kinds == ["line"] { read.layer.paths = read.paths.line }
  if read.kinds == ["point"] { read.layer.paths = read.paths.point }
  return (read.layer, read.description)
}

/// What an object of a TopoJSON file holds, whatever its geometries are.
///
/// - Throws: when the file is no TopoJSON, or has no such object, or several of which none is named.
public func describeTopoJSON(
  _ bytes: [UInt8], layer: String? = nil, named file: String
) throws(GeoJSONError) -> LayerDescription {
  try described(bytes, layer: layer, named: file).description
}

/// What an object of a file holds.
private struct DescribedTopology {
  var layer: FeatureLayer
  var description: LayerDescription
  var kinds: Set<String>
  /// The points and the lines of its features.
  var paths: (point: PathLayer, line: PathLayer)
}

private func described(
  _ bytes: [UInt8], layer name: String?, named file: String
) throws(GeoJSONError) -> DescribedTopology {
  let document: TopologyDocument
  do {
    document = try JSONDecoder().decode(TopologyDocument.self, from: Data(bytes))
  } catch let error as DecodingError {
    throw GeoJSONError(error, in: bytes, file: file)
  } catch {
    throw GeoJSONError(file: file, .notJSON("\(error)"))
  }
  guard document.type == "Topology" else { throw GeoJSONError(file: file, .notGeoJSON(type: document.type)) }
  let names = document.objects.keys.sorted()
  let chosen = name ?? (names.count == 1 ? names[0] : nil)
  guard let chosen, let object = document.objects[chosen] else {
    throw GeoJSONError(file: file, .noLayer(name, names: names))
  }
  var assembly = TopologyAssembly(arcs: document.absoluteArcs(), transform: document.transform)
  for geometry in object.geometries ?? [object] {
    guard assembly.add(geometry) else {
      throw GeoJSONError(
        file: file, feature: assembly.features.count, .memberWrong("arcs", expected: "arcs of the file"))
    }
  }
  return assembly.answer(document, bytes)
}

/// The members of a TopoJSON file.
private struct TopologyDocument: Decodable {
  struct Transform: Decodable { var scale, translate: [Double] }
  struct System: Decodable {
    struct Properties: Decodable { var name: String? }
    var properties: Properties?
  }

  var type: String
  var transform: Transform?
  var arcs: [[[Double]]]?
  var objects: [String: TopologyGeometry]
  var crs: System?

  /// The arcs with coordinates as they are; arcs of a quantized file are deltas of whole numbers.
  func absoluteArcs() -> [[Point]] {
    (arcs ?? []).map { arc in
      guard let transform, transform.scale.count > 1, transform.translate.count > 1 else {
        return arc.compactMap { $0.count > 1 ? Point(x: $0[0], y: $0[1]) : nil }
      }
      var (x, y) = (0.0, 0.0)
      return arc.compactMap { delta in
        guard delta.count > 1 else { return nil }
        x += delta[0]
        y += delta[1]
        return Point(
          x: x * transform.scale[0] + transform.translate[0], y: y * transform.scale[1] + transform.translate[1])
      }
    }
  }
}

/// A geometry of the file, or a collection of them, with what is said of it.
private struct TopologyGeometry: Decodable {
  /// Numbers of arcs at whatever depth the type has them.
  indirect enum Arcs: Decodable {
    case arc(Int)
    case list([Arcs])

    init(from decoder: any Decoder) throws {
      if let arc = try? decoder.singleValueContainer().decode(Int.self) {
        self = .arc(arc)
      } else {
        self = .list(try decoder.singleValueContainer().decode([Arcs].self))
      }
    }

    var list: [Arcs] { if case .list(let list) = self { list } else { [] } }
    var number: Int? { if case .arc(let arc) = self { arc } else { nil } }
  }

  /// A position, or several.
  enum Coordinates: Decodable {
    case position([Double])
    case list([[Double]])

    init(from decoder: any Decoder) throws {
      if let position = try? decoder.singleValueContainer().decode([Double].self), !position.isEmpty {
        self = .position(position)
      } else {
        self = .list(try decoder.singleValueContainer().decode([[Double]].self))
      }
    }

    var list: [[Double]] {
      switch self {
      case .position(let position): [position]
      case .list(let list): list
      }
    }
  }

  var type: String?
  var arcs: Arcs?
  var coordinates: Coordinates?
  var geometries: [TopologyGeometry]?
  var id: PropertyValue?
  var properties: [String: PropertyValue]?
}

/// Features put together from arcs.
private struct TopologyAssembly {
  let arcs: [[Point]]
  /// What makes coordinates of the whole numbers of a quantized file.
  let transform: TopologyDocument.Transform?
  private(set) var paths = (point: PathLayer(kind: .point), line: PathLayer(kind: .line))
  private(set) var features: [FeatureObject] = []
  private(set) var shapes = PolygonLayer()
  private var kinds: Set<String> = []
  private var nullShapes = 0

  init(arcs: [[Point]], transform: TopologyDocument.Transform?) {
    self.arcs = arcs
    self.transform = transform
  }

  /// Adds a feature; says whether its arcs are there.
  mutating func add(_ geometry: TopologyGeometry) -> Bool {
    var feature = FeatureObject(geometry: nil)
    feature.id = geometry.id
    feature.properties = geometry.properties ?? [:]
    features.append(feature)
    var polygons: [[[Point]]] = []
    var points: [Point] = []
    var lines: [[Point]] = []
    switch geometry.type {
    case "LineString": lines = [geometry.arcs.map(walked) ?? []]
    case "MultiLineString": lines = geometry.arcs?.list.map(walked) ?? []
    case "Point", "MultiPoint": points = geometry.coordinates?.list.compactMap(position) ?? []
    case "Polygon": polygons = [geometry.arcs?.list.map(ring) ?? []]
    case "MultiPolygon": polygons = geometry.arcs?.list.map { $0.list.map(ring) } ?? []
    case nil: break
    case "GeometryCollection": kinds.insert("collection")
    default: break
    }
    if geometry.type?.hasSuffix("Polygon") == true { kinds.insert("polygon") }
    if geometry.type?.hasSuffix("LineString") == true { kinds.insert("line") }
    if geometry.type?.hasSuffix("Point") == true { kinds.insert("point") }
    let isSound = polygons.allSatisfy { $0.allSatisfy { !$0.isEmpty } } && lines.allSatisfy { !$0.isEmpty }
    paths.point.appendFeature(points, sizes: [])
    paths.line.appendFeature(Array(lines.joined()), sizes: lines.map(\.count))
    polygons = polygons.map { $0.filter { $0.count > 2 } }.filter { !$0.isEmpty }
    if polygons.isEmpty, points.isEmpty, lines.isEmpty { nullShapes += 1 }
    shapes.appendFeature(polygons)
    return isSound
  }

  private func position(_ numbers: [Double]) -> Point? {
    guard numbers.count > 1 else { return nil }
    guard let transform, transform.scale.count > 1, transform.translate.count > 1 else {
      return Point(x: numbers[0], y: numbers[1])
    }
    return Point(
      x: numbers[0] * transform.scale[0] + transform.translate[0],
      y: numbers[1] * transform.scale[1] + transform.translate[1])
  }

  /// The points of a ring, open; empty when an arc is not there.
  private func ring(_ references: TopologyGeometry.Arcs) -> [Point] {
    var points = walked(references)
    if points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }

  /// The points along arcs; empty when one is not there.
  private func walked(_ references: TopologyGeometry.Arcs) -> [Point] {
    var points: [Point] = []
    for reference in references.list {
      guard let number = reference.number else { return [] }
      // The complement of a number is that arc walked the other way.
      let place = number < 0 ? ~number : number
      guard arcs.indices.contains(place) else { return [] }
      let arc = number < 0 ? arcs[place].reversed() : arcs[place]
      points.append(contentsOf: points.isEmpty ? arc[...] : arc.dropFirst())
    }
    return points
  }

  func answer(
    _ document: TopologyDocument, _ bytes: [UInt8]
  ) -> DescribedTopology {
    var problems: [String] = []
    let table = attributes(features, KeyOrder(bytes, isTopology: true).names, &problems)
    var system: String?
    if let name = document.crs?.properties?.name {
      system = referenceSystem(named: name)
      if system == nil { problems.append("The reference system \"\(name)\" is not known.") }
    } else if let box = shapes.box ?? paths.line.box ?? paths.point.box, box.minX >= -360, box.maxX <= 360,
      box.minY >= -90.001, box.maxY <= 90.001
    {
      system = "EPSG:4326"
    } else {
      problems.append("Nothing says what the coordinates mean, and they are no degrees.")
    }
    let layer = FeatureLayer(shapes: shapes, fields: table.fields, rows: table.rows, referenceSystem: system)
    var description = LayerDescription(type: kinds.count > 1 ? "mixed" : kinds.first ?? "null")
    description.features = features.count
    description.nullShapes = nullShapes
    description.vertices =
      shapes.points.count + shapes.ringCount + paths.line.points.count + paths.point.points.count
    description.rings = shapes.ringCount + paths.line.partCount
    description.bounds = [shapes.box, paths.line.box, paths.point.box].compactMap(\.self).reduce(nil) { all, box in
      all?.union(box) ?? box
    }
    description.referenceSystem = system
    description.encoding = table.fields.isEmpty ? nil : "UTF-8 (JSON)"
    description.fields = table.fields
    description.firstRecord = table.rows.first ?? []
    description.area = kinds == ["polygon"] ? shapes.absoluteArea : nil
    description.problems = problems
    return DescribedTopology(layer: layer, description: description, kinds: kinds, paths: paths)
  }
}
