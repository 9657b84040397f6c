import Geometry

/// What speaks against the coordinates being in the reference system that their file names; `nil` when nothing does.
///
/// Generous: a system is often used well beyond its area, as one UTM zone for a whole country, so only what lies more
/// than 20 degrees of longitude or 15 of latitude outside is doubted. Two systems whose numbers overlap, such as
/// neighbouring UTM zones, cannot be told apart this way.
///
/// - Parameters:
///   - bounds: the rectangle around all coordinates, in the unit of the system.
///   - system: what the file says; `nil` when it says nothing, which is itself a doubt.
/// - Complexity: a few comparisons for a geographic system; one or two milliseconds for a projected one.
public func doubt(about bounds: Box, in system: ReferenceSystem?) -> CoordinateDoubt? {
  guard let system else {
    let kind = CoordinateDoubt.Kind.noReferenceSystem(looksLikeDegrees: bounds.isWithinDegrees)
    return CoordinateDoubt(kind: kind, claimed: "", found: bounds)
  }
  let kind: CoordinateDoubt.Kind?
  if !bounds.isWithinTheEarth {
    kind = .notCoordinates
  } else {
    switch system.kind {
    case .geographic: kind = doubtOfDegrees(bounds, system)
    case .projected: kind = doubtOfPlane(bounds, system)
    case .other: kind = nil
    }
  }
  return kind.map { CoordinateDoubt(kind: $0, claimed: system.label, found: bounds) }
}

private func doubtOfDegrees(_ bounds: Box, _ system: ReferenceSystem) -> CoordinateDoubt.Kind? {
  let perUnit = (system.unit?.factor ?? .pi / 180) * 180 / .pi
  let degrees = Box(
    minX: bounds.minX * perUnit, minY: bounds.minY * perUnit, maxX: bounds.maxX * perUnit, maxY: bounds.maxY * perUnit)
  if !degrees.isWithinDegrees { return degrees.swapped.isWithinDegrees ? .swapped : .metresCalledDegrees }
  guard let area = system.areaOfUse, !area.touches(degrees) else { return nil }
  // Norway with north before east lies in Kazakhstan, which is not far: hence no margin when the swap fits exactly.
  if area.touches(degrees.swapped) { return .swapped }
  return area.isNear(degrees) ? nil : .farFromAreaOfUse
}

private func doubtOfPlane(_ bounds: Box, _ system: ReferenceSystem) -> CoordinateDoubt.Kind? {
  // The origin of a plane may lie in its area, but a plan of the few hundred metres around it would be rare.
  if bounds.isWithinDegrees { return .degreesCalledMetres }
  guard let area = system.areaOfUse, let way = try? Transformation(from: system, to: system.geographicBase()) else {
    return nil
  }
  if hasPlace(bounds, near: area, way) { return nil }
  return hasPlace(bounds.swapped, near: area, way) ? .swapped : .farFromAreaOfUse
}

/// Whether any of 25 places spread over the rectangle comes near the area of use.
///
/// Places one by one, since a rectangle around places beyond the pole would seem to span the earth.
private func hasPlace(_ bounds: Box, near area: Box, _ way: borrowing Transformation) -> Bool {
  for row in 0...4 {
    for column in 0...4 {
      var place = [
        Point(x: bounds.minX + bounds.width * Double(column) / 4, y: bounds.minY + bounds.height * Double(row) / 4)
      ]
      // A place that cannot be taken back to the earth is near nothing.
      guard (try? way.transform(&place)) != nil, let box = Box(around: place) else { continue }
      if area.isNear(box) { return true }
    }
  }
  return false
}

extension Box {
  /// East for north and north for east.
  fileprivate var swapped: Box { Box(minX: minY, minY: minX, maxX: maxY, maxY: maxX) }

  /// Whether the numbers could be longitudes and latitudes; longitudes may run to 360, and a hair past the pole.
  fileprivate var isWithinDegrees: Bool { minX >= -181 && maxX <= 361 && minY >= -90.1 && maxY <= 90.1 }

  /// Whether the numbers are finite and below a hundred thousand kilometres, in any unit in use.
  fileprivate var isWithinTheEarth: Bool {
    [minX, minY, maxX, maxY].allSatisfy { abs($0) < 1e9 }  // False for what is not a number, too.
  }

  /// Whether the other rectangle shares a place with this one, which is in degrees and may cross the date line.
  fileprivate func touches(_ other: Box) -> Bool { reaches(other, longitude: 0, latitude: 0) }

  /// Whether the other rectangle is close enough not to be doubted.
  fileprivate func isNear(_ other: Box) -> Bool { reaches(other, longitude: 20, latitude: 15) }

  private func reaches(_ other: Box, longitude: Double, latitude: Double) -> Bool {
    guard other.minY <= maxY + latitude, minY - latitude <= other.maxY else { return false }
    let east = (maxX < minX ? maxX + 360 : maxX) + longitude
    return [-360.0, 0, 360].contains { turn in other.minX + turn <= east && minX - longitude <= other.maxX + turn }
  }
}
