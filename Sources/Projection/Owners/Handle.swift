import CProj

/// One thing that PROJ has made and that is to be freed: a reference system, an operation, a list entry.
///
/// Must not outlive the context it was made in.
struct Handle: ~Copyable {
  let pointer: OpaquePointer

  /// Takes over what PROJ returned; `nil` when it returned nothing.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  deinit { proj_destroy(pointer) }

  /// Gives the duty to free it to the caller.
  consuming func released() -> OpaquePointer {
    let pointer = pointer
    discard self
    return pointer
  }

  /// The same thing once more, to be freed on its own.
  func copy(in context: OpaquePointer) -> Handle? { Handle(proj_clone(context, pointer)) }

  /// The name that PROJ gives it.
  var name: String { proj_get_name(pointer).map { String(cString: $0) } ?? "" }

  /// The catalogue and number it carries, as `EPSG:25833`; `nil` when it carries none.
  var identifier: String? {
    guard let authority = proj_get_id_auth_name(pointer, 0), let code = proj_get_id_code(pointer, 0) else { return nil }
    return "\(String(cString: authority)):\(String(cString: code))"
  }

  var type: PJ_TYPE { proj_get_type(pointer) }
}
