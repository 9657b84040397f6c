import Geometry

/// A file of features that somebody wants described.
public struct InfoRequest: Sendable {
  /// Its path; the ending tells the format.
  public var file: String
  /// How it is to be got at.
  public var access: LayerAccess

  /// What its coordinates mean, whatever the file says; as the file says when `nil`.
  public var assigned: String?

  /// A request for a file.
  public init(file: String, access: LayerAccess = LayerAccess(), assigned: String? = nil) {
    self.file = file
    self.access = access
    self.assigned = assigned
  }
}

/// What a file of features holds, whatever its shapes are, and what is odd about it.
///
/// - Throws: `Failure` when the name tells no format or leads to another machine unasked, and when the file cannot be
///   read or is not of its format.
public func describeFile(_ request: InfoRequest) throws(Failure) -> Told<FileAccount> {
  try Told { _ in
    let file = try LayerFile(request.file, request.access)
    let description = try file.described()
    // Only polygons can be read whole, and only they can be invalid; what cannot be read has been described.
    let shapes = description.area == nil ? nil : try? file.read().layer.shapes
    return FileAccount(description, shapes: shapes, assigned: request.assigned)
  }
}
