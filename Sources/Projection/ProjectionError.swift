import Geometry

/// Why a reference system could not be understood, or points could not be moved into another.
public enum ProjectionError: Error, Hashable, Sendable {
  /// The text does not name or describe a reference system. `text` is shortened.
  case unknownReferenceSystem(text: String, reason: String)
  /// No way is known from one system to the other.
  case noTransformation(from: String, to: String, reason: String)
  /// Points that have no place in the target system, or were not places to begin with.
  ///
  /// `first` counts from 0 in the order of the points; `feature`, from 0, is known when a layer was given.
  case pointsOutOfReach(first: Int, point: Point, feature: Int?, count: Int, of: Int, from: String, to: String)
  /// The system cannot be written in the form asked for.
  case notExpressible(system: String, form: String, reason: String)
  /// Something that needs an ellipsoid of the earth was asked of a system that has none.
  case noEllipsoid(system: String)
}

/// A system as a sentence calls it: some have no name, and PROJ calls them so.
private func named(_ system: String) -> String {
  system.isEmpty || system == "unknown" ? "a system without a name" : system
}

extension ProjectionError: CustomStringConvertible {
  /// One sentence: what was found, where, and what would have been right.
  public var description: String {
    switch self {
    case .unknownReferenceSystem(let text, let reason):
      "no reference system is known as '\(text)': \(reason); expected an EPSG code such as EPSG:4326, or well-known text"
    case .noTransformation(let source, let target, let reason):
      "coordinates cannot be brought from \(named(source)) to \(named(target)): \(reason); a system on the earth, as EPSG:4326 "
        + "or EPSG:25833, would do"
    case .pointsOutOfReach(let first, let point, let feature, let count, let total, let source, let target):
      "\(count) of \(total) points cannot be brought from \(source) to \(target); the first is point \(first + 1)"
        + (feature.map { " (record \($0 + 1))" } ?? "") + " at x \(point.x), y \(point.y)"
    case .notExpressible(let system, let form, let reason):
      "\(system) cannot be written as \(form): \(reason)"
    case .noEllipsoid(let system):
      "\(system) is not a system on an ellipsoid of the earth, so no area in square metres can be given"
    }
  }
}
