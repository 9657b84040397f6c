import Cartography
import Geometry

/// Shares that stand beside a map.
struct MapBars {
  let heading: String
  let rows: [BarList.Row]
  /// How they are drawn.
  var form = BarList.Form.bars
  /// The scale over them; `nil` for none.
  var axis: BarList.Axis?
  /// The greatest width in millimetres, and as a share of the page's.
  var width = 62.0, share = 0.4
  /// The corner of the page that they go to, 0...1 from the left and from the top.
  var corner = Point(x: 0, y: 0)
}
