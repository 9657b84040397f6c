import Analysis
import Cartography
import Geometry
import Register

/// A part of the country that a map shows by itself: a county, or a stated rectangle.
public struct MapArea: Equatable, Sendable {
  /// What it is called, in the language of the map.
  public let name: String
  /// The part of the plane that must be seen, in metres.
  public let extent: Box
  /// The municipalities that it is about, by code; others are context.
  public let municipalities: [MunicipalityCode]
  /// Whether the others are drawn fainter: those beside a county are, those that a rectangle cuts are not.
  public let fadesOthers: Bool
}

extension MapInput {
  /// The map of one county; `nil` when no feature is a municipality of it.
  public func limited(toCounty code: String) -> MapInput? {
    limited(
      to: Set(report.snapshot.territory.municipalities.filter { $0.county == code }.map(\.code)),
      name: report.snapshot.territory.county(code)?.name ?? code)
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
    part.area = MapArea(
      name: name,
      extent: box.expanded(by: margin * max(box.width, box.height)).grown(
        toWidth: MapMeasures.leastAreaWidth, height: MapMeasures.leastAreaWidth * 0.75),
      municipalities: Set(features.compactMap { codes[$0] }).sorted(), fadesOthers: true)
    part.settings.inset = .none
    return part
  }

  /// The map of a rectangle of the plane, in metres; `nil` when it shows no municipality.
  public func limited(to extent: Box, name: String) -> MapInput? {
    let layer = topology.rejoined()
    let seen = codes.indices.filter { feature in
      guard codes[feature] != nil, layer.box(ofFeature: feature)?.intersects(extent) == true else { return false }
      return layer.rings(ofFeature: feature).contains { ring in
        clipped(ring: layer.points(ofRing: ring), to: extent).count > 2
      }
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

extension Box {
  /// The rectangle with the same middle and at least the size.
  fileprivate func grown(toWidth width: Double, height: Double) -> Box {
    let (x, y) = (max(0, width - self.width) / 2, max(0, height - self.height) / 2)
    return Box(minX: minX - x, minY: minY - y, maxX: maxX + x, maxY: maxY + y)
  }
}
