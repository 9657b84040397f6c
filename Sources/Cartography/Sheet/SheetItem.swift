import Geometry

/// One thing on a page. Lengths are millimetres on the page, y down.
public enum SheetItem: Equatable, Sendable {
  /// Items that belong together.
  case group(SheetGroup)
  /// Rings or lines.
  case path(PathData, Paint)
  /// One line of text.
  case text(TextRun)
  /// A straight line.
  case line(from: Point, to: Point, Stroke)
  /// A rectangle, with corners rounded by the radius.
  case rectangle(Box, cornerRadius: Double, Paint)
  /// A circle.
  case circle(Circle, Paint)
}
