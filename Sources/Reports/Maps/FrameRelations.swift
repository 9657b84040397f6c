import Cartography
import Geometry

/// The lines of one relation on the page, with the signs of its parties and its key.
struct DrawnRelation {
  let relation: MapRelation
  /// Each line, from one party to another.
  let lines: [[Point]]
  /// The parties that a sign of their own shows.
  let signs: [(end: MapRelation.End, place: Point)]
  /// The collaborations that are parties, by their places among the groups, with the plates of their numbers.
  var plates: [(group: Int, room: Box)] = []
  /// Where lines end at numbers that stand elsewhere: a dot there says that they go no farther.
  let nodes: [Point]
  /// The key beside its longest line, or beside its sign where one party alone is named; `nil` where it has neither.
  let key: TextRun?
  /// The names of the parties at their signs, as far as they find room, each with one relation only.
  let names: [PartyName]
  /// What labels keep off.
  let taken: [Box]
  /// What found no room: its key, and names of parties.
  var untold: [String] = []

  /// Its lines piece by piece, on which no number stands.
  var pieces: [Leader] { lines.flatMap { line in zip(line, line.dropFirst()).map { Leader(from: $0, to: $1) } } }
}

extension MapFrame {
  /// The relations of the features on the page, in their order.
  ///
  /// Where parties lead to a few others, a line goes from each to each; where they cooperate with each other, or are
  /// many, the lines are those of a least tree, so that each is reached once.
  ///
  /// - Parameters:
  ///   - hidden: ids of those that are drawn elsewhere.
  ///   - sides: lines that no key stands on, such as the frame of an inset.
  ///   - blocks: rectangles of the page that neither lines nor keys lie on.
  func drawnRelations(
    circle: (PolygonLayer, Int) -> Circle?, _ palette: Palette, _ style: MapStyle, without hidden: Set<String> = [],
    off sides: [Leader] = [], _ blocks: [Box] = []
  ) -> [DrawnRelation] {
    let shown = features.relations.filter { !hidden.contains($0.id) }
    guard !shown.isEmpty else { return [] }
    var seen: Set<MapRelation.End> = []
    let parties = shown.flatMap { $0.from + $0.to }.filter { seen.insert($0).inserted }
    let numbers = platePlaces(of: parties.filter(\.isNumbered), shown, style, circle: circle).map { one in
      (
        party: one.party,
        circle: Circle(centre: one.place, radius: plate(of: one.party, at: one.place, style).width / 2)
      )
    }
    let rooms = numbers.map(\.circle)
    let signed = parties.filter { !$0.isNumbered }.compactMap { end in
      place(of: end, circle: circle).map {
        (party: end, circle: Circle(centre: $0.clear(of: rooms), radius: MapMeasures.partySign))
      }
    }
    let ends = Dictionary(
      uniqueKeysWithValues: (numbers + signed).map { one in
        (one.party, RelationRoutes.End(party: one.party, point: one.circle.centre, radius: one.circle.radius))
      })
    let routes = RelationRoutes(
      parties: numbers + signed, blocks: blocks, frame: viewport.frame,
      isAbroad: { point in around?.contains(viewport.plane(point)) ?? false })
    var ways: [RelationWay] = []
    for relation in shown {
      let (from, to) = (relation.from.compactMap { ends[$0] }, relation.to.compactMap { ends[$0] })
      let isTree = relation.isMutual || from.count * to.count > MapMeasures.greatestStar
      let pairs = isTree ? tree(from + to) : from.flatMap { one in to.map { (one, $0) } }
      var lines: [[Point]] = []
      var nodes: [Point] = []
      for (one, other) in pairs {
        let line = routes.arc(from: one, to: other, beside: ways.flatMap(\.lines) + lines)
        guard line.count > 1, let first = line.first, let last = line.last else { continue }
        lines.append(line)
        nodes += (one.party.isNumbered ? [first] : []) + (other.party.isNumbered ? [last] : [])
      }
      let signs = (from + to).filter { !$0.party.isNumbered }.map { (end: $0.party, place: $0.point) }
      ways.append(RelationWay(lines: lines, signs: signs, nodes: nodes))
    }
    let places = RelationKeys(
      self, palette, style, signs: signed.map(\.circle.box) + blocks, numbers: rooms.map(\.box), off: sides)
    let named = signed.map { one -> (party: MapRelation.End, name: (text: String, at: Point)) in
      (one.party, (name(of: one.party) ?? "", one.circle.centre))
    }.filter { !$0.name.text.isEmpty }
    // A key tells more than a name, which the legend has too; where it has other places it leaves one to the name.
    var keys = places.placed(shown.map(\.id), along: ways)
    var found = places.names(named.map(\.name), along: ways, off: keys.compactMap { $0 })
    let poor = zip(named, found).filter { $0.1?.isFar ?? true }.map {
      Circle(centre: $0.0.name.at, radius: MapMeasures.ownRoom).box.widened(by: MapMeasures.ownRoom)
    }
    if !poor.isEmpty {
      let others = places.placed(shown.map(\.id), along: ways, off: poor)
      let better = places.names(named.map(\.name), along: ways, off: others.compactMap { $0 })
      if found.farness > better.farness + MapMeasures.savedByKey { (keys, found) = (others, better) }
    }
    let names = Dictionary(uniqueKeysWithValues: zip(named.map(\.party), found))
    var told: Set<MapRelation.End> = []
    // Of one that would lie on another the number is looked for a place beside, as of pieces that are no parties.
    var plates: [Int: Box] = [:]
    for case .group(let group) in numbers.map(\.party) {
      guard let centre = ends[.group(group)]?.point else { continue }
      let room = plate(of: .group(group), at: centre, style)
      if !plates.values.contains(where: room.intersects) { plates[group] = room }
    }
    return zip(zip(shown, ways), keys).map { one, key in
      let signs = one.1.signs.map { Circle(centre: $0.place, radius: MapMeasures.partySign).box }
      let new = one.1.signs.filter { told.insert($0.end).inserted }
      let found = new.compactMap { names[$0.end] ?? nil }
      let plates = (one.0.from + one.0.to).compactMap { end -> (group: Int, room: Box)? in
        guard case .group(let group) = end, let room = plates[group] else { return nil }
        return (group, room)
      }
      // One whose parties lie too near each other for a line is told of as well.
      let isShown = (one.0.from + one.0.to).contains { ends[$0] != nil }
      return DrawnRelation(
        relation: one.0, lines: one.1.lines, signs: one.1.signs, plates: plates, nodes: one.1.nodes, key: key,
        names: found,
        taken: ([key].compactMap { $0 } + found.map(\.run)).map { $0.box(in: style.typeface).expanded(by: 0.4) } + signs
          + plates.map(\.room),
        untold: (key == nil && isShown ? [one.0.id] : [])
          + new.filter { (names[$0.end] ?? nil) == nil }.compactMap { name(of: $0.end) })
    }
  }

  /// What the sign of a party is called; `nil` for a collaboration, which has its number.
  func name(of end: MapRelation.End) -> String? {
    switch end {
    case .feature(let place): features.municipalities[place]?.name
    case .upperUnit(let place): features.upperUnitNames.indices.contains(place) ? features.upperUnitNames[place] : nil
    case .group: nil
    }
  }

  /// The ids of the relations whose parties the frame shows one and all, and whole; those of upper units are on a map of
  /// the country.
  func wholeRelations(circle: (PolygonLayer, Int) -> Circle?) -> Set<String> {
    Set(
      features.relations.filter { relation in
        (relation.from + relation.to).allSatisfy { end in
          if case .upperUnit = end { return false }
          return place(of: end, circle: circle) != nil
        }
      }.map(\.id))
  }

  /// The relations as a layer; `nil` when there are none.
  ///
  func layer(of relations: [DrawnRelation], _ palette: Palette, _ style: MapStyle) -> SheetGroup? {
    let width = style.lines.leader
    guard !relations.isEmpty else { return nil }
    // Casings below all lines, signs above them, so that crossings stay clear.
    let casings = relations.map { one in
      SheetItem.path(
        PathData(one.lines, isClosed: false),
        Paint(stroke: Stroke(palette.paper, width: one.relation.stroke.width + 0.5)))
    }
    let lines = relations.map { one in
      SheetItem.group(
        SheetGroup(
          title: one.relation.title, attributes: [.init("relation", one.relation.id)],
          items: one.lines.isEmpty
            ? []
            : [.path(PathData(one.lines, isClosed: false), Paint(stroke: one.relation.stroke))]
              + (one.plates.isEmpty ? one.nodes : []).map { node in
                .circle(
                  Circle(centre: node, radius: MapMeasures.relationNode), Paint(fill: one.relation.stroke.colour))
              }))
    }
    // A party of several relations has one sign.
    var drawn: Set<MapRelation.End> = []
    let signs = relations.flatMap { one in
      one.signs.filter { drawn.insert($0.end).inserted }.map {
        sign(of: $0.end, at: $0.place, Paint(fill: palette.paper, stroke: Stroke(palette.outline, width: 0.35)))
      }
    }
    let plates = plateItems(of: relations, palette, style)
    let leaders = relations.flatMap(\.names).compactMap(\.leader).map { leader in
      SheetItem.path(
        PathData([[leader.from, leader.to]], isClosed: false), Paint(stroke: Stroke(palette.outline, width: width)))
    }
    let keys = relations.flatMap { one in
      (one.names.map(\.run) + [one.key].compactMap { $0 }).map(SheetItem.text)
    }
    return SheetGroup(
      id: prefix + "relations",
      items: zip(casings, relations).filter { !$0.1.lines.isEmpty }.map(\.0) + lines + leaders + signs + plates + keys)
  }

  func place(of end: MapRelation.End, circle: (PolygonLayer, Int) -> Circle?) -> Point? {
    let (shapes, place) =
      switch end {
      case .feature(let place): (layer, place)
      case .group(let place): (outlines, place)
      case .upperUnit(let place): (upperUnits, place)
      }
    guard place < shapes.featureCount,
      let polygon = end.isFeature ? labelPolygon(ofFeature: place) : shapes.greatestPolygon(ofFeature: place),
      let inside = circle(shapes, polygon).map(viewport.page), viewport.frame.contains(inside.centre)
    else { return nil }
    return inside.centre
  }

  /// The lines of the least tree through the places: each next one is the nearest to those that are in already.
  func tree(_ places: [RelationRoutes.End]) -> [(RelationRoutes.End, RelationRoutes.End)] {
    var left = Array(places.dropFirst())
    var reached = Array(places.prefix(1))
    var lines: [(RelationRoutes.End, RelationRoutes.End)] = []
    while !left.isEmpty {
      var best = (from: 0, to: 0, distance: Double.infinity)
      for (from, one) in reached.enumerated() {
        for (to, other) in left.enumerated() {
          let distance = Cartography.distance(one.point, other.point)
          if distance < best.distance { best = (from, to, distance) }
        }
      }
      lines.append((reached[best.from], left[best.to]))
      reached.append(left.remove(at: best.to))
    }
    return lines
  }

  private func sign(of end: MapRelation.End, at place: Point, _ paint: Paint) -> SheetItem {
    let radius = MapMeasures.partySign
    if case .upperUnit = end {
      return .rectangle(Circle(centre: place, radius: radius).box, cornerRadius: 0, paint)
    }
    return .circle(Circle(centre: place, radius: radius), paint)
  }
}

extension MapRelation.End {
  /// Whether its number shows it, so that it has no sign of its own.
  var isNumbered: Bool { if case .group = self { true } else { false } }

  fileprivate var isFeature: Bool { if case .feature = self { true } else { false } }
}

extension Point {
  /// The point, or the nearest one that leaves the number of a party its room.
  fileprivate func clear(of numbers: [Circle]) -> Point {
    func room(_ number: Circle) -> Double { number.radius + MapMeasures.plateClearance + MapMeasures.partySign }
    func way(to centre: Point) -> Double { distance(self, centre) }
    let near = numbers.filter { way(to: $0.centre) < room($0) }
      .min { (way(to: $0.centre), $0.centre.x, $0.centre.y) < (way(to: $1.centre), $1.centre.x, $1.centre.y) }
    guard let near, case let (centre, room) = (near.centre, room(near)) else { return self }
    let away = way(to: centre)
    // On the very place, it goes to the right.
    let way = away > 0 ? Point(x: (x - centre.x) / away, y: (y - centre.y) / away) : Point(x: 1, y: 0)
    return Point(x: centre.x + way.x * room, y: centre.y + way.y * room)
  }
}
