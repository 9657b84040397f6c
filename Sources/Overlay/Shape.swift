import CGEOS

/// A geometry of GEOS, freed with its owner.
struct Shape: ~Copyable {
  let pointer: OpaquePointer
  private let handle: OpaquePointer

  /// Takes over a geometry; `nil` becomes an error with the reason.
  init(_ result: OpaquePointer?, _ operation: String, _ engine: borrowing Engine) throws(OverlayError) {
    pointer = try engine.checked(result, operation)
    handle = engine.handle
  }

  deinit { GEOSGeom_destroy_r(handle, pointer) }

  /// Gives the geometry away to something that will free it.
  consuming func released() -> OpaquePointer {
    let pointer = pointer
    discard self
    return pointer
  }

  /// The area in squared units.
  func area(_ engine: borrowing Engine) throws(OverlayError) -> Double {
    var area = 0.0
    guard GEOSArea_r(engine.handle, pointer, &area) == 1 else { throw engine.error("area") }
    return area
  }
}
