import Cartography
import Geometry

/// Something that stands beside a map where a corner is free: a key of circles, a histogram.
struct MapExtra {
  /// The id of its group in the drawing.
  let id: String
  /// Its size in millimetres.
  let width, height: Double
  /// What is told when there is no room for it.
  let omission: MapOmission
  /// Its drawing with the top left corner at a place on the page.
  let items: (Point) -> [SheetItem]
  /// The same for a map that is drawn so many times smaller, beside letters that are not; itself when `nil`.
  var shrunk: ((Double) -> MapExtra)?
}
