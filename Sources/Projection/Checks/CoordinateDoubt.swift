import Geometry

/// A contradiction between what a file says its coordinates mean and what they look like.
public struct CoordinateDoubt: Error, Hashable, Sendable {
  /// The ways in which the two can disagree.
  public enum Kind: Hashable, Sendable {
    /// There is no telling where the numbers would be: not finite, or larger than the earth.
    case notCoordinates
    /// Called degrees, yet far larger than any angle.
    case metresCalledDegrees
    /// Called metres, yet all within the size of degrees, which would be a few steps from the origin.
    case degreesCalledMetres
    /// North was written before east.
    case swapped
    /// Thousands of kilometres from where the system is meant to be used.
    case farFromAreaOfUse
    /// Nothing says what the numbers mean.
    case noReferenceSystem(looksLikeDegrees: Bool)
  }

  /// What disagrees.
  public let kind: Kind
  /// The system that the file names; empty when it names none.
  public let claimed: String
  /// The rectangle around the coordinates as they are.
  public let found: Box

  /// Whether no map can come of it, so that one should stop and ask; otherwise it is odd but may be meant.
  public var isCertain: Bool { kind != .farFromAreaOfUse }
}

extension CoordinateDoubt: CustomStringConvertible {
  /// The sentence, for commands that call the option `--crs`.
  public var description: String { sentence(option: "--crs") }

  /// One sentence: what was claimed, what was found, and what to do.
  ///
  /// - Parameter option: what the command calls the option that says what the coordinates mean.
  public func sentence(option: String) -> String { "\(what); \(remedy.joined(separator: option))" }

  /// What to do: the stretches between which stands whatever a shell calls that which says what coordinates mean.
  public var remedy: [String] {
    switch kind {
    case .noReferenceSystem(looksLikeDegrees: true): ["give the reference system with ", ", such as ", " EPSG:4326"]
    case .noReferenceSystem: ["give the reference system with ", " EPSG:CODE"]
    case .swapped: ["exchange the columns, or give the right system with ", " EPSG:CODE"]
    default: ["give the right one with ", " EPSG:CODE"]
    }
  }

  /// What was claimed and what was found, without what to do about it.
  public var what: String {
    let range = "x from \(found.minX) to \(found.maxX), y from \(found.minY) to \(found.maxY)"
    return switch kind {
    case .notCoordinates: "the file says \(claimed), but the coordinates are no places at all (\(range))"
    case .metresCalledDegrees: "the file says \(claimed), in degrees, but the coordinates are too large (\(range))"
    case .degreesCalledMetres: "the file says \(claimed), a plane, but the coordinates look like degrees (\(range))"
    case .swapped: "the file says \(claimed), but the coordinates fit only with north written before east (\(range))"
    case .farFromAreaOfUse:
      "the file says \(claimed), but the coordinates lie far from where that system is used (\(range))"
    case .noReferenceSystem(let looksLikeDegrees):
      "the file does not say what its coordinates mean; they look like "
        + (looksLikeDegrees ? "degrees" : "metres or feet on a plane") + " (\(range))"
    }
  }
}
