import Cartography

/// How country and legend share a page.
struct PageArrangement {
  /// The ways, in the order in which they are tried.
  enum Kind: CaseIterable {
    /// The legend in a free corner of the country's frame.
    case inCorner
    /// The legend in a column beside the country.
    case beside
    /// The legend in a strip below the country, as high as it needs: this never fails.
    case below
  }

  /// The width of the country, in millimetres.
  let mapWidth: Double
  /// The height kept below the country.
  let strip: Double
  /// The least height of the part with the country.
  let leastHeight: Double
  /// The legends that are tried, the best first: how many columns, and how wide.
  let columns: [(count: Int, width: Double)]

  init(_ kind: Kind, _ rows: [LegendRow], width: Double) {
    switch kind {
    case .inCorner:
      mapWidth = width
      strip = 0
      leastHeight = 0
      columns = [(2, 36), (2, 34), (2, 38), (2, 32), (2, 42), (1, 46), (1, 38)].filter { count, column in
        Double(count) * column < width
      }
    case .beside:
      columns = [(1, min(46, width / 3))]
      let legend = Legend(rows, columns: 1, columnWidth: columns[0].width)
      mapWidth = width - legend.width - MapMeasures.gap
      strip = 0
      leastHeight = legend.height + MapMeasures.gap
    case .below:
      let count = max(1, Int(width / 46))
      let gaps = LegendStyle().columnGap * Double(count - 1)
      columns = [(count, (width - gaps) / Double(count))]
      let legend = Legend(rows, columns: count, columnWidth: columns[0].width)
      mapWidth = width
      strip = legend.height + 2 * MapMeasures.gap
      leastHeight = 0
    }
  }
}
