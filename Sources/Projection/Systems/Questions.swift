import CProj
import Geometry

/// What can be asked of a definition.
extension Context {
  /// The part that places on a map are given in: without the height of a compound, without a shift to WGS 84.
  borrowing func horizontal(_ definition: consuming Handle) -> Handle {
    var current = definition
    while true {
      let inner: Handle?
      switch current.type {
      case PJ_TYPE_COMPOUND_CRS: inner = Handle(proj_crs_get_sub_crs(pointer, current.pointer, 0))
      case PJ_TYPE_BOUND_CRS: inner = Handle(proj_get_source_crs(pointer, current.pointer))
      default: inner = nil
      }
      guard let inner else { return current }
      current = inner
    }
  }

  /// The catalogue's entry that a definition is: the one that it names itself, or the one that it resembles most, if
  /// coordinates mean the same in both.
  ///
  /// PROJ grades an entry 100 when name and content agree, 90 when only the content does, 70 when a few of the names
  /// inside differ, 60 when the datum is called something unheard of, and 25 when it is merely similar. From 70 on
  /// there may be several (all that UTM on one ellipsoid has been drawn for), so it takes the only one, or at 60 one of
  /// the system's own name. None of the grades promises the same ellipsoid, unit or meridian, nor does a number in the
  /// text: points do. Costs some five milliseconds for a definition that names no entry itself.
  borrowing func identifier(of definition: borrowing Handle) -> String? {
    if let own = definition.identifier, isEntry(own, definition) { return own }
    if definition.type == PJ_TYPE_BOUND_CRS, let inner = Handle(proj_get_source_crs(pointer, definition.pointer)) {
      return identifier(of: inner)
    }
    guard let likely = likeliestEntry(for: definition), isEntry(likely, definition) else { return nil }
    return likely
  }

  /// Whether the catalogue has an entry of that identifier, and coordinates mean the same in it.
  private borrowing func isEntry(_ identifier: String, _ definition: borrowing Handle) -> Bool {
    guard let form = DefinitionText(identifier), case .catalogued = form, let entry = self.definition(form) else {
      return false
    }
    return isSame(definition, as: entry)
  }

  private borrowing func likeliestEntry(for definition: borrowing Handle) -> String? {
    var grades: UnsafeMutablePointer<Int32>?
    guard let list = proj_identify(pointer, definition.pointer, "EPSG", nil, &grades) else { return nil }
    defer {
      proj_list_destroy(list)
      proj_int_list_destroy(grades)
    }
    guard let grades, proj_list_get_count(list) > 0, let best = Handle(proj_list_get(pointer, list, 0)) else {
      return nil
    }
    let isAlone = proj_list_get_count(list) == 1 || grades[1] < grades[0]
    let isLikely = grades[0] >= 90 || (grades[0] >= 70 && isAlone) || (grades[0] >= 60 && best.name == definition.name)
    return isLikely ? best.identifier : nil
  }

  /// Whether the definition, or the plane part of a compound, brings its own shift to WGS 84.
  borrowing func isShifted(_ definition: borrowing Handle) -> Bool {
    guard definition.type == PJ_TYPE_COMPOUND_CRS else { return definition.type == PJ_TYPE_BOUND_CRS }
    return Handle(proj_crs_get_sub_crs(pointer, definition.pointer, 0))?.type == PJ_TYPE_BOUND_CRS
  }

  /// Degrees of longitude and latitude; `nil` when the definition does not say.
  borrowing func areaOfUse(of definition: borrowing Handle) -> Box? {
    var west = 0.0, south = 0.0, east = 0.0, north = 0.0
    guard proj_get_area_of_use(pointer, definition.pointer, &west, &south, &east, &north, nil) != 0,
      west >= -180, south >= -90, east <= 180, north <= 90  // PROJ says -1000 for "not known".
    else { return nil }
    return Box(minX: west, minY: south, maxX: east, maxY: north)
  }

  /// What the first coordinate counts.
  borrowing func unit(of definition: borrowing Handle) -> Unit? {
    guard let axes = Handle(proj_crs_get_coordinate_system(pointer, definition.pointer)) else { return nil }
    var factor = 0.0
    var name: UnsafePointer<CChar>?
    guard proj_cs_get_axis_info(pointer, axes.pointer, 0, nil, nil, nil, &factor, &name, nil, nil) != 0, let name
    else { return nil }
    return Unit(name: String(cString: name), factor: factor)
  }

  /// Degrees east of Greenwich from which the definition's longitudes are counted; 0 when it does not say.
  borrowing func primeMeridian(of definition: borrowing Handle) -> Double {
    var longitude = 0.0, radians = 0.0
    guard let meridian = Handle(proj_get_prime_meridian(pointer, definition.pointer)),
      proj_prime_meridian_get_parameters(pointer, meridian.pointer, &longitude, &radians, nil) != 0
    else { return 0 }
    return longitude * radians * 180 / .pi
  }

  /// Whether PROJ can compute with the definition's way onto the plane; true for one that has none.
  borrowing func isComputable(_ definition: OpaquePointer) -> Bool {
    guard proj_get_type(definition) == PJ_TYPE_PROJECTED_CRS,
      let way = Handle(proj_crs_get_coordoperation(pointer, definition))
    else { return true }
    return proj_coordoperation_is_instantiable(pointer, way.pointer) != 0
  }

  /// The figure of the earth.
  borrowing func ellipsoid(of definition: borrowing Handle) -> Ellipsoid? {
    guard let ellipsoid = Handle(proj_get_ellipsoid(pointer, definition.pointer)) else { return nil }
    var semiMajorAxis = 0.0, inverse = 0.0
    guard proj_ellipsoid_get_parameters(pointer, ellipsoid.pointer, &semiMajorAxis, nil, nil, &inverse) != 0,
      semiMajorAxis > 0
    else { return nil }
    return Ellipsoid(semiMajorAxis: semiMajorAxis, flattening: inverse > 0 ? 1 / inverse : 0)
  }
}
