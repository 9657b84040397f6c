import Cartography

/// The legends of one map, each laid out once: the ways to share a page try the same shapes again and again.
final class LegendDrafts {
  private let rows: [LegendRow]
  private var known: [Key: Legend] = [:]

  private struct Key: Hashable {
    let columns: Int, width: Double, step: Double
  }

  init(_ rows: [LegendRow]) { self.rows = rows }

  /// The legend of a shape.
  func legend(_ shape: LegendShape) -> Legend {
    let key = Key(columns: shape.columns, width: shape.columnWidth, step: shape.step)
    if let found = known[key] { return found }
    let legend = shape.legend(rows)
    known[key] = legend
    return legend
  }
}
