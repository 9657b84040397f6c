import Cartography
import Geometry

extension MapFrame {
  /// What an inset shows of relations whose lines lead on beyond it: the lines of the map at its own scale, cut at its
  /// frame, with their keys where those find room, and the plates and signs of the parties that lie in it.
  ///
  /// - Parameters:
  ///   - drawn: those that the map draws.
  ///   - map: where it draws them.
  ///   - own: those that the inset draws itself.
  func passing(
    _ drawn: [DrawnRelation], of map: Viewport, beside own: [DrawnRelation], _ palette: Palette, _ style: MapStyle
  ) -> [DrawnRelation] {
    func moved(_ point: Point) -> Point { viewport.page(map.plane(point)) }
    let plates = drawn.map { passingPlates(of: $0, in: map, style) }
    var known: Set<MapRelation.End> = Set(own.flatMap(\.signs).map(\.end))
    let ways = zip(drawn, plates).map { one, plates in
      let lines = one.lines.map { line -> [Point] in
        // A line ends at the edge of a plate or a sign, which lies nearer to its middle here.
        func middle(_ end: Point?) -> [Point] {
          guard let end else { return [] }
          let plate = plates.first { $0.there.expanded(by: MapMeasures.plateClearance).contains(end) }
          let sign = one.signs.first { distance($0.place, end) < MapMeasures.partySign + MapMeasures.routeClearance }
          return [plate?.room.centre ?? sign.map { moved($0.place) }].compactMap { $0 }
        }
        return middle(line.first) + line.map(moved) + middle(line.last)
      }
      return RelationWay(
        lines: lines.flatMap { clipped(line: $0, to: viewport.frame) },
        signs: one.signs.map { ($0.end, moved($0.place)) }.filter {
          viewport.frame.contains($0.place) && known.insert($0.end).inserted
        },
        nodes: one.nodes.map(moved).filter(viewport.frame.contains))
    }
    let seen = drawn.indices.filter { !ways[$0].lines.isEmpty }
    let rooms = own.flatMap(\.plates).map(\.room) + plates.flatMap { $0 }.map(\.room)
    let signs = ways.flatMap(\.signs)
    let places = RelationKeys(
      self, palette, style,
      signs: own.flatMap(\.taken) + signs.map { Circle(centre: $0.place, radius: MapMeasures.partySign).box },
      numbers: rooms, off: [])
    let shown = seen.map { ways[$0] }
    let keys = places.placed(seen.map { drawn[$0].relation.id }, along: shown, off: rooms)
    let named = signs.compactMap { sign in name(of: sign.end).map { (sign.end, (text: $0, at: sign.place)) } }
    let names = Dictionary(
      uniqueKeysWithValues: zip(
        named.map(\.0), places.names(named.map(\.1), along: shown, off: keys.compactMap { $0 })))
    return zip(seen, keys).map { place, key in
      let (way, plates) = (ways[place], plates[place])
      let found = way.signs.compactMap { names[$0.end] ?? nil }
      let letters = ([key].compactMap { $0 } + found.map(\.run)).map { $0.box(in: style.typeface).expanded(by: 0.4) }
      let marks =
        way.nodes.map { Circle(centre: $0, radius: MapMeasures.relationNode).box }
        + way.signs.map { Circle(centre: $0.place, radius: MapMeasures.partySign).box }
      return DrawnRelation(
        relation: drawn[place].relation, lines: way.lines, signs: way.signs,
        plates: plates.map { ($0.group, $0.room) }, nodes: way.nodes, key: key, names: found,
        taken: letters + marks + plates.map(\.room),
        untold: way.signs.filter { (names[$0.end] ?? nil) == nil }.compactMap { name(of: $0.end) })
    }
  }

  /// The plates of a relation that the frame shows too: where they are on the map, and in the frame.
  func passingPlates(
    of drawn: DrawnRelation, in map: Viewport, _ style: MapStyle
  ) -> [(group: Int, there: Box, room: Box)] {
    drawn.plates.compactMap { group, there in
      let place = viewport.page(map.plane(there.centre))
      return viewport.frame.contains(place) ? (group, there, plateInside(group, at: place, style)) : nil
    }
  }

  /// The plate of a group at a place, moved so far that the frame does not cut it.
  private func plateInside(_ group: Int, at place: Point, _ style: MapStyle) -> Box {
    let plate = plate(of: .group(group), at: place, style)
    let room = viewport.frame.expanded(by: -0.6)
    let (x, y) = (
      max(0, room.minX - plate.minX) - max(0, plate.maxX - room.maxX),
      max(0, room.minY - plate.minY) - max(0, plate.maxY - room.maxY)
    )
    return Box(minX: plate.minX + x, minY: plate.minY + y, maxX: plate.maxX + x, maxY: plate.maxY + y)
  }
}
