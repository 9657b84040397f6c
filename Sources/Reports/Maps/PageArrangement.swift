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

  init(_ kind: Kind, _ rows: [LegendRow], width: Double, style: MapStyle) {
    let measures = style.legendStyle
    func legend(_ columns: (count: Int, width: Double)) -> Legend {
      Legend(rows, columns: columns.count, columnWidth: columns.width, style: measures)
    }
    func total(_ count: Int, _ column: Double) -> Double {
      Double(count) * column + Double(count - 1) * measures.columnGap
    }
    let usual = style.legendWidth(46)
    switch kind {
    case .inCorner:
      mapWidth = width
      strip = 0
      leastHeight = 0
      let tried = [(2, 36.0), (2, 34), (2, 38), (2, 32), (2, 42), (1, 46), (1, 38)]
      let chosen = style.legend.columns.map { count in tried.map { (count, $0.1) } } ?? tried
      columns = chosen.map { (count: $0.0, width: style.legendWidth($0.1)) }.filter {
        Double($0.count) * $0.width < width
      }
    case .beside:
      let count = style.legend.columns ?? 1
      let column = min(usual, width / 3 / Double(count))
      let legend = legend((count, column))
      mapWidth = width - legend.width - MapMeasures.gap
      // On a narrow page the country would become too small.
      columns = mapWidth >= 0.68 * width ? [(count, column)] : []
      strip = 0
      leastHeight = legend.height + MapMeasures.gap
    case .below:
      var count = style.legend.columns ?? max(1, Int(width / usual))
      while count > 1, total(count, 20) > width { count -= 1 }
      columns = [(count, (width - total(count, 0)) / Double(count))]
      mapWidth = width
      strip = legend(columns[0]).height + 2 * MapMeasures.gap
      leastHeight = 0
    }
  }
}
