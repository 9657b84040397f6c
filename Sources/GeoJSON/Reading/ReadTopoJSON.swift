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

/// What an object of a TopoJSON file holds, whatever its geometries are.
public func describeTopoJSON(
  _ bytes: [UInt8], layer: String? = nil, named file: String
) throws(GeoJSONError) -> LayerDescription {
  try described(bytes, layer: layer, named: file).description
}

private func described(
  _ bytes: [UInt8], layer name: String?, named file: String
) throws(GeoJSONError) -> (layer: FeatureLayer, description: LayerDescription, kinds: Set<String>) {
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
  var assembly = TopologyAssembly(arcs: document.absoluteArcs())
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
  var arcs: [[[Double]]]
  var objects: [String: TopologyGeometry]
  var crs: System?

  /// The arcs with coordinates as they are; arcs of a quantized file are deltas of whole numbers.
  func absoluteArcs() -> [[Point]] {
    arcs.map { arc in
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

  var type: String?
  var arcs: Arcs?
  var geometries: [TopologyGeometry]?
  var id: PropertyValue?
  var properties: [String: PropertyValue]?
}

/// Features put together from arcs.
private struct TopologyAssembly {
  let arcs: [[Point]]
  private(set) var features: [FeatureObject] = []
  private(set) var shapes = PolygonLayer()
  private var kinds: Set<String> = []
  private var nullShapes = 0

  init(arcs: [[Point]]) { self.arcs = arcs }

  /// Adds a feature; says whether its arcs are there.
  mutating func add(_ geometry: TopologyGeometry) -> Bool {
    var feature = FeatureObject(geometry: nil)
    feature.id = geometry.id
    feature.properties = geometry.properties ?? [:]
    features.append(feature)
    var polygons: [[[Point]]] = []
    switch geometry.type {
    case "Polygon": polygons = [geometry.arcs?.list.map(ring) ?? []]
    case "MultiPolygon": polygons = geometry.arcs?.list.map { $0.list.map(ring) } ?? []
    case nil: break
    case "GeometryCollection": kinds.insert("collection")
    case let type?: kinds.insert(type.contains("Line") ? "line" : "point")
    }
    if geometry.type?.hasSuffix("Polygon") == true { kinds.insert("polygon") }
    let isSound = polygons.allSatisfy { $0.allSatisfy { !$0.isEmpty } }
    polygons = polygons.map { $0.filter { $0.count > 2 } }.filter { !$0.isEmpty }
    if polygons.isEmpty { nullShapes += 1 }
    shapes.appendFeature(polygons)
    return isSound
  }

  /// The points of a ring, open; empty when an arc is not there.
  private func ring(_ references: TopologyGeometry.Arcs) -> [Point] {
    var points: [Point] = []
    for reference in references.list {
      guard let number = reference.number else { return [] }
      // The complement of a number is that arc walked the other way.
      let place = number < 0 ? ~number : number
      guard arcs.indices.contains(place) else { return [] }
      let arc = number < 0 ? arcs[place].reversed() : arcs[place]
      points.append(contentsOf: points.isEmpty ? arc[...] : arc.dropFirst())
    }
    if points.count > 1, points.first == points.last { points.removeLast() }
    return points
  }

  func answer(
    _ document: TopologyDocument, _ bytes: [UInt8]
  ) -> (layer: FeatureLayer, description: LayerDescription, kinds: Set<String>) {
    var problems: [String] = []
    let table = attributes(features, KeyOrder(bytes).names, &problems)
    var system: String?
    if let name = document.crs?.properties?.name {
      system = referenceSystem(named: name)
      if system == nil { problems.append("The reference system \"\(name)\" is not known.") }
    } else if let box = shapes.box, box.minX >= -360, box.maxX <= 360, box.minY >= -90.001, box.maxY <= 90.001 {
      system = "EPSG:4326"
    } else {
      problems.append("Nothing says what the coordinates mean, and they are no degrees.")
    }
    let layer = FeatureLayer(shapes: shapes, fields: table.fields, rows: table.rows, referenceSystem: system)
    var description = LayerDescription(type: kinds.count > 1 ? "mixed" : kinds.first ?? "null")
    description.features = features.count
    description.nullShapes = nullShapes
    description.vertices = shapes.points.count + shapes.ringCount
    description.rings = shapes.ringCount
    description.bounds = shapes.box
    description.referenceSystem = system
    description.encoding = table.fields.isEmpty ? nil : "UTF-8 (JSON)"
    description.fields = table.fields
    description.firstRecord = table.rows.first ?? []
    description.area = kinds == ["polygon"] ? shapes.absoluteArea : nil
    description.problems = problems
    return (layer, description, kinds)
  }
}
