import Cartography
import Geometry

extension MapFrame {
  /// What an inset shows of relations whose lines lead on beyond it: the lines of the map at its own scale, cut at its
  /// frame, with their keys where those find room.
  ///
  /// - Parameters:
  ///   - drawn: those that the map draws.
  ///   - map: where it draws them.
  ///   - own: those that the inset draws itself.
  func passing(
    _ drawn: [DrawnRelation], of map: Viewport, beside own: [DrawnRelation], _ palette: Palette, _ style: MapStyle
  ) -> [DrawnRelation] {
    func moved(_ point: Point) -> Point {
      viewport.page(
        Point(
          x: map.extent.minX + (point.x - map.frame.minX) / map.millimetresPerMetre,
          y: map.extent.maxY - (point.y - map.frame.minY) / map.millimetresPerMetre))
    }
    let ways = drawn.map { one in
      RelationWay(
        lines: one.lines.flatMap { clipped(line: $0.map(moved), to: viewport.frame) }, signs: [],
        nodes: one.nodes.map(moved).filter(viewport.frame.contains))
    }
    let seen = drawn.indices.filter { !ways[$0].lines.isEmpty }
    let keys = RelationKeys(self, palette, style, signs: own.flatMap(\.taken), numbers: [], off: [])
      .placed(seen.map { drawn[$0].relation.id }, along: seen.map { ways[$0] })
    return zip(seen, keys).map { place, key in
      let nodes = ways[place].nodes.map { Circle(centre: $0, radius: MapMeasures.relationNode).box }
      return DrawnRelation(
        relation: drawn[place].relation, lines: ways[place].lines, signs: [], nodes: ways[place].nodes, key: key,
        names: [], taken: [key].compactMap { $0?.box(in: style.typeface).expanded(by: 0.4) } + nodes)
    }
  }
}
