/// Polygons as shared arcs: each piece of border stored once, with the features on either side of it.
///
/// Built from the rings as they come, by exact vertices. Two features share a border where they have the same
/// vertices along it; a vertex that only one of them has ends the sharing. Neighbours, outlines of groups, drawn lines
/// and simplification all follow from the arcs. See <doc:Topology>.
public struct Topology: Equatable, Sendable {
  /// The arcs. Their points may be replaced by as many others, as a reprojection does.
  public var arcs: ArcList
  /// What is unsound in the rings, in the order found; empty for a polygonal coverage.
  public let faults: [TopologyFault]

  /// For each arc the nodes where it begins and ends, and how many nodes there are.
  let nodes: [ArcEnds], nodeCount: Int
  let owners: ArcOwners
  let rings: RingReferences
  /// For each ring its feature and where the polygon lies.
  let sides: RingSides
  /// Where each polygon begins among the rings, and each feature among the polygons.
  let polygonStarts, featureStarts: [Int]

  /// Cuts the rings of a layer into arcs.
  ///
  /// Rings keep their number, so that ring 7 here is ring 7 there. A ring of under two distinct points has no arcs.
  public init(_ layer: PolygonLayer) {
    self.init(layer, cut: RingCutting(points: layer.points, ringStarts: layer.ringStarts))
  }

  /// The topology of a layer whose rings have been cut.
  ///
  /// - Parameter sides: those of its rings, where they are known.
  init(_ layer: PolygonLayer, cut: RingCutting, sides known: RingSides? = nil) {
    arcs = cut.arcs
    rings = cut.rings
    nodes = cut.nodes
    nodeCount = cut.nodeCount
    sides = known ?? RingSides(of: layer)
    polygonStarts = layer.polygonStarts
    featureStarts = layer.featureStarts
    var faults = ringFaults(of: cut, features: sides.feature, in: layer)
    owners = ArcOwners(of: arcs, rings: rings, sides: sides, faults: &faults)
    self.faults = faults
  }

  /// A topology from parts that are known to fit.
  ///
  /// - Parameter faults: those known; `nil` when what is unsound in the arcs is to be noted anew.
  init(
    arcs: ArcList, nodes: [ArcEnds], nodeCount: Int, rings: RingReferences, sides: RingSides, polygonStarts: [Int],
    featureStarts: [Int], faults: [TopologyFault]?
  ) {
    self.arcs = arcs
    self.nodes = nodes
    self.nodeCount = nodeCount
    self.rings = rings
    self.sides = sides
    self.polygonStarts = polygonStarts
    self.featureStarts = featureStarts
    var found: [TopologyFault] = []
    owners = ArcOwners(of: arcs, rings: rings, sides: sides, faults: &found)
    self.faults = faults ?? found
  }

  /// How many features there are.
  public var featureCount: Int { featureStarts.count - 1 }
  /// How many rings there are.
  public var ringCount: Int { rings.count }
  /// The references of a ring, in the order and direction in which it walks its arcs; empty when it has collapsed.
  public func arcs(ofRing ring: Int) -> ArraySlice<ArcReference> { rings[ring] }
  /// The rings of a feature, polygon by polygon, shells first.
  public func rings(ofFeature feature: Int) -> Range<Int> {
    polygonStarts[featureStarts[feature]]..<polygonStarts[featureStarts[feature + 1]]
  }
  /// The features to the left and right of an arc, walked from its first point to its last; `nil` for the outside.
  public func owners(ofArc arc: Int) -> (left: Int?, right: Int?) {
    let (left, right) = (owners.left[arc], owners.right[arc])
    return (left < 0 ? nil : Int(left), right < 0 ? nil : Int(right))
  }
  /// Whether an arc ends where it begins.
  public func isClosed(arc: Int) -> Bool { nodes[arc].first == nodes[arc].last }
}
