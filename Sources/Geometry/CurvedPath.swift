/// A path of straight and curved steps, such as the outline of a letter.
public struct CurvedPath: Equatable, Sendable {
  /// One step, from where the last one ended.
  public enum Step: Equatable, Sendable {
    /// Begins a part, which ends where it began.
    case move(Point)
    /// Straight to a place.
    case line(Point)
    /// A parabola: towards the first place, to the second.
    case quadratic(Point, Point)
    /// A Bézier curve of the third degree: away towards the first place, to the third from the second.
    case cubic(Point, Point, Point)
  }

  /// The steps, part after part.
  public var steps: [Step] = []

  /// A path without steps.
  public init() {}

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { steps.isEmpty }

  /// The same path with all its places changed.
  public func mapped(_ change: (Point) -> Point) -> CurvedPath {
    var path = CurvedPath()
    path.steps = steps.map { step in
      switch step {
      case .move(let to): .move(change(to))
      case .line(let to): .line(change(to))
      case .quadratic(let towards, let to): .quadratic(change(towards), change(to))
      case .cubic(let away, let from, let to): .cubic(change(away), change(from), change(to))
      }
    }
    return path
  }
}
