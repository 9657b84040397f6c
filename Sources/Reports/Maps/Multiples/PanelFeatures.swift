import Cartography
import Geometry

extension MapFeatures {
  /// The same with the fills and patterns that groups have elsewhere, so that one legend holds for both.
  func inColours(of other: MapFeatures) -> MapFeatures {
    var same = self
    let known = Dictionary(other.list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, group) in list.enumerated() {
      guard let there = known[group.id], group.fill != other.list[there].fill else { continue }
      same.list[place].fill = other.list[there].fill
      for feature in groups.indices where groups[feature] == place && fills[feature] == group.fill {
        same.fills[feature] = other.list[there].fill
      }
    }
    same.patterns = [:]
    for (place, group) in list.enumerated() {
      if let there = known[group.id], let pattern = other.patterns[there] { same.patterns[place] = pattern }
    }
    same.flagged = [:]
    return same
  }
}

extension MapInput {
  /// The same with nothing flagged.
  var withoutMarks: MapInput {
    var plain = self
    plain.settings.flagged = [:]
    return plain
  }

  /// The rectangle around what the map is about, in metres.
  var shownExtent: Box {
    let codes = Set(shownMunicipalities.map(\.code))
    let layer = topology.rejoined()
    let boxes = self.codes.indices.filter { self.codes[$0].map(codes.contains) ?? false }
      .compactMap { layer.box(ofFeature: $0) }
    guard let first = boxes.first else { return extent ?? Box(minX: 0, minY: 0, maxX: 1, maxY: 1) }
    return boxes.reduce(first) { $0.union($1) }
  }

  /// The features that the map is about, with what they enclose of others, as a topology of their own.
  func onlyShown(_ features: MapFeatures) -> (Topology, MapFeatures) {
    guard area != nil else { return (topology, features) }
    let shown = shownFeatures
    let chosen = shown.union(enclosed).sorted()
    return (
      Topology(topology.rejoined().chosen(chosen)),
      features.namesMoved(to: shown).enclosing(enclosed, settings.palette).chosen(chosen)
    )
  }
}

extension MapFeatures {
  /// The same with each name on land that is shown: where it is the name of several features, on the one of these with the
  /// most people.
  func namesMoved(to shown: Set<Int>) -> MapFeatures {
    var same = self
    same.names = names.map { name in
      let land = name.area.filter(shown.contains)
      let greatest = land.max {
        (municipalities[$0]?.population ?? 0, $1) < (municipalities[$1]?.population ?? 0, $0)
      }
      guard !shown.contains(name.feature), let greatest else { return name }
      var moved = MapName(text: name.text, feature: greatest, isItalic: name.isItalic)
      moved.area = land
      return moved
    }
    return same
  }

  /// The radius of the greatest circle on what an input shows, in millimetres; 0 without circles.
  func shownRadius(in input: MapInput) -> Double {
    let shown = Set(input.shownMunicipalities.map(\.code))
    let features = municipalities.indices.filter { municipalities[$0].map { shown.contains($0.code) } ?? false }
    let (own, units) = (Set(features), Set(features.compactMap { groups[$0] }))
    return circles.filter { $0.isGroup ? units.contains($0.place) : own.contains($0.place) }.map(\.radius).max() ?? 0
  }
}
