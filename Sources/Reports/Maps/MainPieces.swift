import Geometry
import Register

extension MapInput {
  /// Where the label or the circle of a municipality in several pieces stands, in metres, where that is not its greatest
  /// piece: people live beside people, so that of its large pieces it is the one whose neighbours have the most. An island
  /// has no neighbours, which says nothing of how many live there: one that is clearly the greatest piece has the label.
  ///
  /// Empty where nobody has counted people.
  func mainPlaces() -> [Int: Point] {
    let people = codes.map { code in code.flatMap(report.snapshot.territory.municipality)?.population ?? 0 }
    guard people.contains(where: { $0 > 0 }) else { return [:] }
    let layer = topology.rejoined()
    var places: [Int: Point] = [:]
    for feature in 0..<layer.featureCount where layer.polygons(ofFeature: feature).count > 1 {
      guard let greatest = layer.greatestPolygon(ofFeature: feature) else { continue }
      func area(_ polygon: Int) -> Double {
        abs(signedArea(of: layer.points(ofRing: layer.rings(ofPolygon: polygon).lowerBound)))
      }
      let least = area(greatest) * MapMeasures.leastMainPiece
      func isMainIsland(_ polygon: Int, among large: [Int]) -> Bool {
        neighbours(ofRing: layer.rings(ofPolygon: polygon).lowerBound, feature).isEmpty
          && large.allSatisfy { $0 == polygon || area($0) < area(polygon) * MapMeasures.lesserPiece }
      }
      let large = layer.polygons(ofFeature: feature).filter { area($0) >= least }
      guard large.count > 1 else { continue }
      let around = large.map { polygon in
        neighbours(ofRing: layer.rings(ofPolygon: polygon).lowerBound, feature).reduce(0) { $0 + people[$1] }
      }
      guard let most = around.max(), let place = around.firstIndex(of: most), most > 0, large[place] != greatest,
        most > around[large.firstIndex(of: greatest) ?? 0], !isMainIsland(greatest, among: large),
        let circle = labelCircle(layer, large[place])
      else { continue }
      places[feature] = circle.centre
    }
    return places
  }

  /// The features on the other side of a ring.
  private func neighbours(ofRing ring: Int, _ feature: Int) -> Set<Int> {
    Set(
      topology.arcs(ofRing: ring).flatMap { reference in
        let owners = topology.owners(ofArc: reference.arc)
        return [owners.left, owners.right].compactMap { $0 }.filter { $0 != feature }
      })
  }
}

extension MapFrame {
  /// The polygon on which the label of a feature stands: the one with its main place, or else its greatest.
  func labelPolygon(ofFeature feature: Int) -> Int? {
    features.mainPlaces[feature].flatMap { layer.polygon(ofFeature: feature, around: $0) }
      ?? layer.greatestPolygon(ofFeature: feature)
  }
}
