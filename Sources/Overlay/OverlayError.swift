/// Why a geometric operation could not be done.
public struct OverlayError: Error, Equatable, Sendable {
  /// What was being done, as `repair` or `union`.
  public let operation: String
  /// What GEOS said, or what was missing.
  public let reason: String

  /// An error from its parts.
  public init(operation: String, reason: String) {
    self.operation = operation
    self.reason = reason
  }
}

extension OverlayError: CustomStringConvertible {
  /// As `repair: IllegalArgumentException: ...`.
  public var description: String { "\(operation): \(reason)" }
}
