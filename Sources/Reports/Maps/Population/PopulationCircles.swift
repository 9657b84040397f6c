import Cartography
import Geometry
import Register

/// The municipalities as circles with areas after their people, moved apart on the plane of the map.
struct PopulationCircles {
  /// The municipalities, by code.
  let municipalities: [Municipality]
  /// The circle of each on the plane, in metres.
  let circles: [Circle]
  /// Pairs of places in the list whose municipalities share a border.
  let neighbours: [(first: Int, second: Int)]
  /// How many people a square metre of circle stands for; 0 where nobody lives.
  let peoplePerSquareMetre: Double

  /// The circles of what the map shows; those that have no place on the map have none.
  init(_ input: MapInput) {
    let layer = input.topology.rejoined()
    let territory = input.report.snapshot.territory
    let shown = Set(input.shownMunicipalities.map(\.code))
    let mainPlaces = input.mainPlaces()
    var land = 0.0
    var found: [(municipality: Municipality, feature: Int, centre: Point)] = []
    for (feature, code) in input.codes.enumerated() {
      guard let code, shown.contains(code), let municipality = territory.municipality(code),
        let polygon = mainPlaces[feature].flatMap({ layer.polygon(ofFeature: feature, around: $0) })
          ?? layer.greatestPolygon(ofFeature: feature)
      else { continue }
      for polygon in layer.polygons(ofFeature: feature) {
        land += abs(signedArea(of: layer.points(ofRing: layer.rings(ofPolygon: polygon).lowerBound)))
      }
      found.append(
        (municipality, feature, centre(of: layer.points(ofRing: layer.rings(ofPolygon: polygon).lowerBound))))
    }
    found.sort { ($0.municipality.code, $0.feature) < ($1.municipality.code, $1.feature) }
    municipalities = found.map(\.municipality)
    let places = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.feature, $0) })
    neighbours = input.topology.borders().compactMap { border in
      guard let first = places[border.first], let second = places[border.second] else { return nil }
      return (min(first, second), max(first, second))
    }.sorted { $0 < $1 }
    let people = Double(municipalities.reduce(0) { $0 + $1.population })
    peoplePerSquareMetre = land > 0 ? people / (land * MapMeasures.circleShare) : 0
    let perMetre = peoplePerSquareMetre
    let start = found.map { one in
      Circle(
        centre: one.centre,
        radius: perMetre > 0 ? (Double(one.municipality.population) / perMetre / Double.pi).squareRoot() : 0)
    }
    let counties = Dictionary(
      Set(municipalities.map(\.county)).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let metres = Self.metresPerMillimetre(around: found.map(\.centre), on: input.settings)
    circles = circlesApart(
      start, groups: municipalities.map { counties[$0.county] ?? 0 }, neighbours: neighbours,
      gaps: (MapMeasures.circleGap * metres, MapMeasures.circleGroupGap * metres))
  }

  /// What a millimetre of the page is in metres, about: the country fills the width or the height.
  func metresPerMillimetre(on settings: MapSettings) -> Double {
    Self.metresPerMillimetre(around: circles.map(\.centre), on: settings)
  }

  private static func metresPerMillimetre(around places: [Point], on settings: MapSettings) -> Double {
    let box = Box(around: places)
    return max((box?.width ?? 0) / settings.width, (box?.height ?? 0) / settings.height, 1)
  }

  /// The radius on the page of the circle of so many people, in millimetres.
  func radius(ofPeople people: Double, in viewport: Viewport) -> Double {
    peoplePerSquareMetre > 0
      ? (people / peoplePerSquareMetre / Double.pi).squareRoot() * viewport.millimetresPerMetre : 0
  }

  /// The circles as polygons, a feature each, for looking where a page is free. One without people is a speck.
  var layer: PolygonLayer {
    var layer = PolygonLayer()
    let least = (circles.map(\.radius).max() ?? 1) * 0.01
    for circle in circles {
      let radius = max(circle.radius, least)
      layer.appendFeature([[Circle(centre: circle.centre, radius: radius).ring(corners: 24)]])
    }
    return layer
  }
}

/// The centre of gravity of a ring; the middle of its box where it has no area.
private func centre(of ring: some Collection<Point>) -> Point {
  guard let origin = ring.first, let box = Box(around: ring) else { return Point(x: 0, y: 0) }
  var (area, x, y) = (0.0, 0.0, 0.0)
  var previous = origin
  for point in Array(ring.dropFirst()) + [origin] {
    // Relative to the first point, for the sake of digits.
    let (ax, ay) = (previous.x - origin.x, previous.y - origin.y)
    let (bx, by) = (point.x - origin.x, point.y - origin.y)
    let cross = ax * by - bx * ay
    area += cross
    x += (ax + bx) * cross
    y += (ay + by) * cross
    previous = point
  }
  guard abs(area) > 1e-9 * (box.width * box.height) else { return box.centre }
  return Point(x: origin.x + x / (3 * area), y: origin.y + y / (3 * area))
}
