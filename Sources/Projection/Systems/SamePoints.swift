import CProj
import Geometry

/// Whether two definitions mean the same by the same numbers, asked of points rather than of names.
extension Context {
  /// Whether every coordinate is the same place in both, to a millimetre.
  ///
  /// Names prove nothing: PROJ's grades of likeness pass over a sphere where the catalogue has an ellipsoid. So the axes
  /// of the two ellipsoids are compared, the way onto the plane at sixteen places of the entry's area, and the way to
  /// WGS 84 unless PROJ knows the datums to be the same. Heights and shifts of the definition's own play no part.
  ///
  /// - Complexity: one to two milliseconds; some ten more where PROJ must choose among datum shifts.
  borrowing func isSame(_ definition: borrowing Handle, as entry: borrowing Handle) -> Bool {
    guard let ourCopy = definition.copy(in: pointer), let theirCopy = entry.copy(in: pointer) else { return false }
    let ours = horizontal(ourCopy)
    let theirs = horizontal(theirCopy)
    guard let ourEllipsoid = ellipsoid(of: ours), let theirEllipsoid = ellipsoid(of: theirs) else {
      return isEquivalent(ours, theirs)  // Heights and building sites have none.
    }
    guard ourEllipsoid.hasAxes(of: theirEllipsoid) else { return false }
    switch (ReferenceSystem.Kind(ours.type), ReferenceSystem.Kind(theirs.type)) {
    case (.projected, .projected): return isSamePlane(ours, theirs)
    case (.geographic, .geographic): return isSameGlobe(ours, theirs, at: places(for: theirs, in: theirs))
    case (.other, .other): return isEquivalent(ours, theirs)
    default: return false
    }
  }

  private borrowing func isSamePlane(_ ours: borrowing Handle, _ theirs: borrowing Handle) -> Bool {
    guard let ourBase = Handle(proj_crs_get_geodetic_crs(pointer, ours.pointer)),
      let theirBase = Handle(proj_crs_get_geodetic_crs(pointer, theirs.pointer))
    else { return false }
    guard let factor = unit(of: theirs)?.factor,
      let ourPlane = moved(places(for: theirs, in: ourBase), from: ourBase, to: ours),
      let theirPlane = moved(places(for: theirs, in: theirBase), from: theirBase, to: theirs),
      theirPlane.contains(where: \.isFinite)
      // No area, or a projection that PROJ can not compute: there are no places to compare.
    else { return isEquivalent(ours, theirs) }
    guard agree(ourPlane, theirPlane, within: millimetre / factor) else { return false }
    return isEquivalent(ourBase, theirBase) || isSameGlobe(ours, theirs, at: theirPlane.filter(\.isFinite))
  }

  /// Whether the points are the same on the globe of WGS 84.
  private borrowing func isSameGlobe(
    _ ours: borrowing Handle, _ theirs: borrowing Handle, at points: [Point]
  ) -> Bool {
    if isEquivalent(ours, theirs), unit(of: ours)?.factor == unit(of: theirs)?.factor { return true }
    guard let globe = Handle(proj_create_from_database(pointer, "EPSG", "4326", PJ_CATEGORY_CRS, 0, nil)),
      let ourPlaces = moved(points, from: ours, to: globe), let theirPlaces = moved(points, from: theirs, to: globe),
      theirPlaces.contains(where: \.isFinite)
    else { return false }
    return agree(ourPlaces, theirPlaces, within: millimetre / metresPerDegree)
  }

  /// Whether PROJ finds the two to differ in nothing but names and the order of axes.
  private borrowing func isEquivalent(_ ours: borrowing Handle, _ theirs: borrowing Handle) -> Bool {
    proj_is_equivalent_to_with_ctx(
      pointer, ours.pointer, theirs.pointer, PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0
  }

  /// Sixteen places over the system's area of use, its corners among them, in the unit of a geographic system.
  private borrowing func places(for system: borrowing Handle, in base: borrowing Handle) -> [Point] {
    guard var area = areaOfUse(of: system) else { return [] }
    if area.maxX < area.minX { area.maxX += 360 }
    let perDegree = .pi / 180 / (unit(of: base)?.factor ?? .pi / 180)
    // Areas are told from Greenwich; from Ferro they would lie elsewhere, where no shift of datums is known.
    let meridian = primeMeridian(of: base)
    // Not evenly spread, as the middle of an area is where projections differ least.
    let parts = [0, 0.31, 0.69, 1]
    return parts.flatMap { row in
      parts.map { column in
        Point(
          x: (area.minX + area.width * column - meridian) * perDegree, y: (area.minY + area.height * row) * perDegree)
      }
    }
  }

  /// The points on the way from one definition to the other, east first; not finite where a point has no place there,
  /// `nil` when there is no way.
  private borrowing func moved(
    _ points: [Point], from source: borrowing Handle, to target: borrowing Handle
  ) -> [Point]? {
    guard !points.isEmpty, isComputable(source.pointer), isComputable(target.pointer),
      let asListed = Handle(proj_create_crs_to_crs_from_pj(pointer, source.pointer, target.pointer, nil, nil)),
      let way = Handle(proj_normalize_for_visualization(pointer, asListed.pointer))
    else { return nil }
    return points.map { point in
      let place = proj_trans(way.pointer, PJ_FWD, PJ_COORD(v: (point.x, point.y, 0, .infinity)))
      return Point(x: place.v.0, y: place.v.1)
    }
  }
}

private let millimetre = 0.001

/// Of latitude, where a degree is shortest.
private let metresPerDegree = 110_574.0

/// Whether the points lie pairwise within the distance; two without a place agree.
private func agree(_ ours: [Point], _ theirs: [Point], within distance: Double) -> Bool {
  zip(ours, theirs).allSatisfy { a, b in
    guard a.isFinite, b.isFinite else { return a.isFinite == b.isFinite }
    // Half of it, since there are places between those that are compared.
    return abs(a.x - b.x) <= distance / 2 && abs(a.y - b.y) <= distance / 2
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
}

extension Ellipsoid {
  /// Whether both half axes are the same to a millimetre.
  fileprivate func hasAxes(of other: Ellipsoid) -> Bool {
    abs(semiMajorAxis - other.semiMajorAxis) < millimetre && abs(semiMinorAxis - other.semiMinorAxis) < millimetre
  }

  private var semiMinorAxis: Double { semiMajorAxis * (1 - flattening) }
}
