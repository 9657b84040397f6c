import Analysis
import Cartography
import Geometry
import Register

/// A part of the country that a map shows by itself: a county, or a stated rectangle.
public struct MapArea: Equatable, Sendable {
  /// What it is called, in the language of the map.
  public let name: String
  /// The part of the plane that must be seen, in metres.
  public internal(set) var extent: Box
  /// The municipalities that it is about, by code; others are context.
  public let municipalities: [MunicipalityCode]
  /// Whether the others are drawn fainter: those beside a county are, those that a rectangle cuts are not.
  public let fadesOthers: Bool
  /// The ids of the collaborations with a member in the extent, by number: what the map tells of where the municipalities
  /// that it is about are in none.
  var surroundings: [String] = []
  /// The municipalities with land in the extent, by code.
  var seen: [MunicipalityCode] = []
  /// The code of the county that it is; `nil` when it is another part.
  public internal(set) var county: String?
  /// Whether it is the members of collaborations that were asked for, who all take part.
  public var isOfMembers = false
}

extension Topology {
  /// The length of a typical edge, half of them being shorter, in metres; 0 without any. O(n log n) in the points.
  fileprivate var typicalEdge: Double {
    let lengths = (0..<arcs.count).flatMap { arc in
      zip(arcs[arc], arcs[arc].dropFirst()).map { distance($0, $1) }
    }.sorted()
    return lengths.isEmpty ? 0 : lengths[lengths.count / 2]
  }
}

extension MapInput {
  /// The map of one county; `nil` when no feature is a municipality of it.
  public func limited(toCounty code: String) -> MapInput? {
    var part = limited(
      to: Set(report.snapshot.territory.municipalities.filter { $0.county == code }.map(\.code)),
      name: report.snapshot.territory.county(code)?.name ?? code)
    part?.area?.county = code
    return part
  }

  /// The map of some municipalities; `nil` when no feature is one of them.
  ///
  /// - Parameter margin: what is shown around them, as a part of the longer side.
  public func limited(to municipalities: Set<MunicipalityCode>, name: String, margin: Double = 0.03) -> MapInput? {
    let layer = topology.rejoined()
    let features = codes.indices.filter { codes[$0].map(municipalities.contains) ?? false }
    let boxes = features.compactMap { layer.box(ofFeature: $0) }
    guard let first = boxes.first else { return nil }
    let box = boxes.reduce(first) { $0.union($1) }
    var part = self
    let coarse = topology.typicalEdge / MapMeasures.longestEdge * settings.width
    let least = max(MapMeasures.leastAreaWidth, min(coarse, 1.5 * MapMeasures.leastAreaWidth))
    let extent = box.expanded(by: margin * max(box.width, box.height)).grown(toWidth: least, height: least * 0.75)
    var area = MapArea(
      name: name, extent: extent, municipalities: Set(features.compactMap { codes[$0] }).sorted(), fadesOthers: true)
    area.seen = codes.indices.filter { layer.reaches(into: extent, feature: $0) }.compactMap { codes[$0] }
    let near = Set(area.seen.compactMap(report.snapshot.collaboration(of:)))
    area.surroundings = report.snapshot.collaborations.map(\.id).filter(near.contains)
    part.area = area
    part.settings.inset = .none
    return part
  }

  /// The map of a rectangle of the plane, in metres; `nil` when it shows no municipality.
  public func limited(to extent: Box, name: String) -> MapInput? {
    let layer = topology.rejoined()
    let seen = codes.indices.filter { feature in
      codes[feature] != nil && layer.reaches(into: extent, feature: feature)
    }
    guard !seen.isEmpty else { return nil }
    var part = self
    part.area = MapArea(
      name: name, extent: extent, municipalities: Set(seen.compactMap { codes[$0] }).sorted(), fadesOthers: false)
    part.settings.inset = .none
    return part
  }

  /// The municipalities that the map is about, by code: all, or those of its area.
  var shownMunicipalities: [Municipality] {
    let all = report.snapshot.territory.municipalities
    guard let area else { return all }
    let codes = Set(area.municipalities)
    return all.filter { codes.contains($0.code) }
  }

  /// The collaborations that the map is about, by number: all, or those with a member in its area.
  var shownCollaborations: [CollaborationFigures] {
    let all = report.snapshot.collaborationFigures
    guard let area else { return all }
    let codes = Set(area.municipalities)
    return all.filter { figures in
      report.snapshot.members(of: figures.collaboration.id).contains { codes.contains($0.code) }
    }
  }

  /// The collaborations that the legend lists: those that the map is about, or, where it is about none, those around.
  var listedCollaborations: [CollaborationFigures] {
    let shown = shownCollaborations
    guard let area, shown.isEmpty, area.fadesOthers else { return shown }
    let near = Set(area.surroundings)
    return report.snapshot.collaborationFigures.filter { near.contains($0.collaboration.id) }
  }

  /// The municipalities that share a border with the area, by code; of a rectangle none.
  var neighboursOfArea: [Municipality] {
    guard let area, area.fadesOthers else { return [] }
    let own = Set(area.municipalities)
    func isOwn(_ feature: Int) -> Bool { codes[feature].map(own.contains) ?? false }
    let near = Set(
      topology.borders().flatMap { border -> [MunicipalityCode] in
        guard isOwn(border.first) != isOwn(border.second) else { return [] }
        return [border.first, border.second].filter { !isOwn($0) }.compactMap { codes[$0] }
      })
    return near.sorted().compactMap(report.snapshot.territory.municipality)
  }

  /// The neighbours that a map of collaborations counts, where the area that it is about has no members.
  var countedNeighbours: [Municipality] { shownCollaborations.isEmpty ? neighboursOfArea : [] }

  /// Whether a border between two units of the level above is seen: on a map of a part not its own, around which another
  /// line runs.
  var showsUpperBorders: Bool {
    let territory = report.snapshot.territory
    guard let area, territory.hasUpperUnits else { return territory.hasUpperUnits }
    let (own, seen) = (Set(area.municipalities), Set(area.seen.isEmpty ? area.municipalities : area.seen))
    return topology.borders().contains { border in
      guard let first = codes[border.first].flatMap(territory.municipality),
        let second = codes[border.second].flatMap(territory.municipality), seen.contains(first.code),
        seen.contains(second.code), first.county != second.county
      else { return false }
      return !area.fadesOthers || own.contains(first.code) == own.contains(second.code)
    }
  }

  /// Whether there are so many units on so small a page that their borders would be a grain over the map, as far as the
  /// rectangle around the land tells, of which land is about half.
  var unitsAreGrain: Bool {
    guard area == nil, codes.count > MapMeasures.manyUnits, let extent, extent.width > 0, extent.height > 0 else {
      return false
    }
    let scale = min(settings.width / extent.width, settings.height / extent.height)
    return (extent.width * extent.height / 2 / Double(codes.count)).squareRoot() * scale < MapMeasures.leastLinedUnit
  }

  /// Whether a collaboration that the map is about has members around its area, which are drawn paler.
  var someReachOut: Bool {
    shownCollaborations.contains { shownMembers(of: $0.collaboration.id) < $0.members.municipalities }
  }

  /// Whether some with another arrangement lie in what the map is about.
  ///
  /// - Parameter told: those of which the map tells something else.
  func showsOtherArrangement(except told: [MunicipalityCode] = []) -> Bool {
    let others = Set(settings.otherArrangement?.municipalities ?? []).subtracting(told)
    return !others.isEmpty && shownOutsiders.contains { others.contains($0.code) }
  }

  /// Whether land around the area is seen that the map tells nothing of.
  ///
  /// - Parameter others: those around of which it tells something though they are in none of its collaborations.
  func hasUntoldLand(besides others: Set<MunicipalityCode> = []) -> Bool {
    guard let area else { return false }
    let own = Set(area.municipalities).union(others)
    let told = Set(listedCollaborations.map(\.collaboration.id))
    return area.seen.contains { code in
      !own.contains(code) && report.snapshot.collaboration(of: code).map { !told.contains($0) } ?? true
    }
  }

  /// How many members of a collaboration the map tells of: of one that only lies around, those that are seen.
  func seenMembers(of collaboration: String) -> [Municipality] {
    let members = report.snapshot.members(of: collaboration)
    guard let area else { return members }
    let seen = Set(area.fadesOthers && shownCollaborations.isEmpty ? area.seen : area.municipalities)
    return members.filter { seen.contains($0.code) }
  }

  /// How many members of a collaboration the map is about.
  func shownMembers(of collaboration: String) -> Int {
    let members = report.snapshot.members(of: collaboration)
    guard let area else { return members.count }
    let codes = Set(area.municipalities)
    return members.count { codes.contains($0.code) }
  }

  /// The municipalities outside all collaborations that the map is about.
  var shownOutsiders: [Municipality] {
    shownMunicipalities.filter { report.snapshot.collaboration(of: $0.code) == nil }
  }
}

extension PolygonLayer {
  /// Whether a feature has land inside a rectangle.
  fileprivate func reaches(into extent: Box, feature: Int) -> Bool {
    guard box(ofFeature: feature)?.intersects(extent) == true else { return false }
    return rings(ofFeature: feature).contains { clipped(ring: points(ofRing: $0), to: extent).count > 2 }
  }
}

extension Box {
  /// The rectangle with the same middle and at least the size.
  fileprivate func grown(toWidth width: Double, height: Double) -> Box {
    let (x, y) = (max(0, width - self.width) / 2, max(0, height - self.height) / 2)
    return Box(minX: minX - x, minY: minY - y, maxX: maxX + x, maxY: maxY + y)
  }
}
