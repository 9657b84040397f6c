import Cartography

/// How maps look beyond their colours: letters, lines, hatches, legend and page. A style file changes it.
public struct MapStyle: Equatable, Sendable {
  /// The family of the letters.
  public var typeface = Typeface.standard
  /// The sizes of the letters, in points.
  public var text = Text()
  /// The widths of lines, in millimetres.
  public var lines = Lines()
  /// How hatches are drawn, in millimetres.
  public var hatch = Hatch()
  /// How the legend is laid out.
  public var legend = LegendChoice()
  /// The page; `nil` where nobody has chosen.
  public var page = Page()

  /// The usual style.
  public init() {}

  /// The sizes of the letters, in points.
  public struct Text: Equatable, Sendable {
    /// Above the map: the title and the line under it.
    public var title = 13.0, subtitle = 9.0
    /// The large numbers and what they mean.
    public var keyFigure = 15.0, keyLabel = 7.0
    /// The legend, the heading of an inset, the scale bars, the sources below.
    public var legend = 6.5, scaleBar = 6.0, sources = 6.0
    /// Numbers on the map: the largest, and the smallest, which stands at leaders too.
    public var label = 9.0, leastLabel = 6.5
    /// The rim around numbers, both sides together, as a share of their size.
    public var halo = 0.22
  }

  /// The widths of lines, in millimetres.
  public struct Lines: Equatable, Sendable {
    /// Borders of municipalities, counties and groups, the coast, and the outline of what is flagged.
    public var municipality = 0.12, county = 0.25, group = 0.35, coast = 0.15, flagged = 0.6
    /// Borders of regions, which lie below all others, and lines from a number to its place.
    public var region = 0.65, leader = 0.18
  }

  /// How hatches are drawn, in millimetres.
  public struct Hatch: Equatable, Sendable {
    /// From line to line: where there is another arrangement or no value, and on what is flagged.
    public var spacing = 1.1, flaggedSpacing = 1.5
    /// How wide the lines are there.
    public var width = 0.12, flaggedWidth = 0.16
  }

  /// How the legend is laid out.
  public struct LegendChoice: Equatable, Sendable {
    /// How many columns it has; as fits when `nil`.
    public var columns: Int?
    /// How wide a column is, in millimetres; as fits when `nil`.
    public var columnWidth: Double?
  }

  /// The paper that somebody has chosen, in millimetres.
  public struct Page: Equatable, Sendable {
    /// A size of paper, upright.
    public struct Size: Equatable, Sendable {
      let width, height: Double

      /// Lying or upright.
      func turned(toLie isLandscape: Bool?) -> Size {
        guard let isLandscape, (width > height) != isLandscape else { return self }
        return Size(width: height, height: width)
      }
    }

    /// Its size; `nil` for the usual one.
    var size: Size?
    /// What is said of its sides, whatever the size.
    var statedWidth, statedHeight: Double?
    /// Its sides where somebody has chosen them; `nil` for the usual ones. A chosen height is kept, while the usual one is the
    /// greatest.
    public var width: Double? {
      get { statedWidth ?? size?.turned(toLie: isLandscape).width }
      set { statedWidth = newValue }
    }
    /// See ``width``.
    public var height: Double? {
      get { statedHeight ?? size?.turned(toLie: isLandscape).height }
      set { statedHeight = newValue }
    }
    /// Paper that stays empty on all sides.
    public var margin = 0.0
    /// Whether the longer side of the size lies; `nil` for as the size says.
    public var isLandscape: Bool?
  }
}

extension MapStyle {
  /// The sizes of the numbers on the greatest piece of a group, in millimetres, the largest first.
  var labelSizes: [Double] {
    // Steps as a printer has them, and the smallest allowed.
    let steps = [text.label, text.label * 8 / 9, text.label * 7 / 9].filter { $0 > text.leastLabel }
    return (steps + [text.leastLabel]).map(points)
  }

  /// The sizes of the numbers on further pieces.
  var furtherLabelSizes: [Double] {
    ([text.label * 7 / 9].filter { $0 > text.leastLabel } + [text.leastLabel]).map(points)
  }

  /// The measures of legends.
  var legendStyle: LegendStyle { legendStyle(1) }

  /// The same for letters of a share of their size.
  func legendStyle(_ step: Double) -> LegendStyle { LegendStyle(size: points(text.legend * step), face: typeface) }

  /// How wide a column of the legend is when nobody says, in millimetres: more for larger letters.
  func legendWidth(_ usual: Double, _ step: Double = 1) -> Double {
    legend.columnWidth ?? usual * step * text.legend / MapStyle().text.legend
  }
}
