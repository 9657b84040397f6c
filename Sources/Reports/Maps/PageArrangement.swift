import Cartography

/// How country and legend share a page.
struct PageArrangement {
  /// The ways, in the order in which equally large maps are preferred.
  enum Kind: CaseIterable {
    /// The legend in a free corner of the country's frame.
    case inCorner
    /// The legend in a column beside the country.
    case beside
    /// The legend in a strip below the country, as high as it needs: this never fails.
    case below
  }

  let kind: Kind
  /// The width of the country, in millimetres.
  let mapWidth: Double
  /// The height kept below the country.
  let strip: Double
  /// The least height of the part with the country.
  let leastHeight: Double
  /// The legends that are tried, the best first; below the country the one that its strip is as high as.
  let legends: [LegendShape]

  /// - Parameters:
  ///   - inset: what letters keep from the edges of the page, in millimetres.
  ///   - steps: the sizes of letters that are tried, as shares of the usual one, the best first.
  init(
    _ kind: Kind, _ drafts: LegendDrafts, width: Double, inset: Double, style: MapStyle, continued: String,
    steps: [Double] = MapMeasures.legendSteps
  ) {
    self.kind = kind
    let shapes = steps.flatMap { step in
      LegendShape.all(kind, width: width - 2 * inset, style: style, step: step, continued: continued)
    }
    // Laid out only where the arrangement depends on it.
    func first() -> Legend? { shapes.first.map(drafts.legend) }
    switch kind {
    case .inCorner:
      (mapWidth, strip, leastHeight) = (width, 0, 0)
      legends = shapes
    case .beside:
      let first = first()
      let legendWidth = first?.width ?? 0
      mapWidth = width - legendWidth - inset - MapMeasures.gap
      // On a narrow page the country would become too small.
      legends = mapWidth >= 0.68 * width ? shapes : []
      strip = 0
      leastHeight = (first?.height ?? 0) + MapMeasures.gap
    case .below:
      // Blocks that stay whole are worth a strip that is a little higher.
      let tried = shapes.map { shape -> (shape: LegendShape, height: Double, cost: Double) in
        let legend = drafts.legend(shape)
        return (
          shape, legend.height, legend.height + 1.5 * Double(legend.tornBlocks) * style.legendStyle(shape.step).leading
        )
      }
      let best = tried.enumerated().min { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }?.element
      legends = best.map { [$0.shape] } ?? []
      mapWidth = width
      strip = (best?.height ?? 0) + 2 * MapMeasures.gap
      leastHeight = 0
    }
  }
}

/// The columns of a legend and the size of its letters.
struct LegendShape {
  /// How many columns, and how wide, in millimetres.
  let columns: Int, columnWidth: Double
  /// The size of the letters as a share of the usual one.
  let step: Double
  private let style: LegendStyle
  /// What stands behind a heading that is repeated.
  let continued: String

  /// The legend of this shape.
  func legend(_ rows: [LegendRow], _ texts: MeasuredTexts) -> Legend {
    Legend(rows, columns: columns, columnWidth: columnWidth, style: style, continued: continued, texts: texts)
  }

  /// The shapes for one size of letters, the best first.
  fileprivate static func all(
    _ kind: PageArrangement.Kind, width: Double, style: MapStyle, step: Double, continued: String
  ) -> [LegendShape] {
    let measures = style.legendStyle(step)
    func total(_ count: Int, _ column: Double) -> Double {
      Double(count) * column + Double(count - 1) * measures.columnGap
    }
    func shape(_ count: Int, _ column: Double) -> LegendShape {
      LegendShape(columns: count, columnWidth: column, step: step, style: measures, continued: continued)
    }
    let usual = style.legendWidth(46, step)
    switch kind {
    case .inCorner:
      let tried = [
        (2, 38.0), (2, 36), (2, 34), (2, 40), (2, 32), (2, 42), (2, 44), (2, 46), (1, 46), (1, 42), (1, 38), (3, 38),
        (3, 34), (3, 30),
      ]
      let chosen = style.legend.columns.map { count in tried.map { (count, $0.1) } } ?? tried
      return chosen.map { shape($0.0, style.legendWidth($0.1, step)) }.filter {
        total($0.columns, $0.columnWidth) < width
      }
    case .beside:
      let count = style.legend.columns ?? 1
      return [shape(count, min(usual, width / 3 / Double(count)))]
    case .below:
      var count = style.legend.columns ?? max(1, Int(width / usual))
      while count > 1, total(count, 20) > width { count -= 1 }
      let fewest = style.legend.columns == nil ? max(1, count - 1) : count
      return (fewest...count).reversed().map { shape($0, (width - total($0, 0)) / Double($0)) }
    }
  }
}
