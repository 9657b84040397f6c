import Cartography

/// The legends of one map, each laid out once: the ways to share a page try the same shapes again and again.
final class LegendDrafts {
  let rows: [LegendRow]
  /// What their texts measure.
  let texts = MeasuredTexts()
  private var known: [Key: Legend] = [:]

  private struct Key: Hashable {
    let columns: Int, width: Double, step: Double, continued: String
  }

  init(_ rows: [LegendRow]) { self.rows = rows }

  /// The legend of a shape, in the style of the map.
  func legend(_ shape: LegendShape) -> Legend {
    let key = Key(columns: shape.columns, width: shape.columnWidth, step: shape.step, continued: shape.continued)
    if let found = known[key] { return found }
    let legend = shape.legend(rows, texts)
    known[key] = legend
    return legend
  }
}
