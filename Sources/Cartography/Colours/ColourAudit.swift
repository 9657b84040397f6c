/// How well the colours of a map of groups can be told apart and written on, held up against limits.
public struct ColourAudit: Equatable, Sendable {
  /// The neighbours that somebody sees as most alike.
  public struct LeastDifference: Equatable, Sendable {
    /// How they are seen.
    public var vision: ColourVision
    /// The two.
    public var pair: GroupSurroundings.Pair
    /// Their CIEDE2000 difference.
    public var difference: Double
  }

  /// The contrasts on one fill, 1...21.
  public struct FillContrast: Equatable, Sendable {
    /// The fill.
    public var fill: Colour
    /// Those of text and of the outlines of groups.
    public var text, line: Double
  }

  /// Something that breaks a limit.
  public enum Fault: Equatable, Sendable {
    /// Two groups of one colour lie too near each other.
    case equalColours(GroupSurroundings.Pair)
    /// Neighbours of different colours are too much alike for somebody.
    case alike(LeastDifference)
    /// Text cannot be read on a fill.
    case text(FillContrast)
    /// An outline cannot be seen on a fill.
    case line(FillContrast)
  }

  /// The two groups of one colour that lie nearest each other; `nil` when no two have one.
  public var nearestEqual: GroupSurroundings.Pair?
  /// For each vision the neighbours most alike; empty when nobody has a neighbour.
  public var leastDifferences: [LeastDifference]
  /// For each fill its contrasts, in the order of the palette.
  public var contrasts: [FillContrast]
  /// What breaks a limit: equal colours, then likeness, then contrasts, each in the order of the groups.
  public var faults: [Fault]

  /// The audit of a colouring.
  ///
  /// - Parameters:
  ///   - groups: the colour of each group.
  ///   - surroundings: who lies beside whom; `near` holds at least the nearest pair of one colour, and every such pair
  ///     that is nearer than the limit.
  ///   - fills: every colour that groups are or may be painted in.
  ///   - palette: the colours of text and outlines.
  public init(
    groups: [Colour], surroundings: GroupSurroundings, fills: [Colour], palette: Palette,
    limits: ColourLimits = ColourLimits()
  ) {
    let equal = surroundings.near.filter { groups[$0.first] == groups[$0.second] }
    nearestEqual = equal.min { ($0.metres, $0.first, $0.second) < ($1.metres, $1.first, $1.second) }
    faults = equal.filter { $0.metres < limits.equalColourMetres }.map { .equalColours($0) }
    leastDifferences = []
    for vision in ColourVision.allCases {
      let all = surroundings.neighbours.map { pair in
        LeastDifference(
          vision: vision, pair: pair, difference: vision.difference(groups[pair.first], groups[pair.second]))
      }
      if let least = all.min(by: { $0.difference < $1.difference }) { leastDifferences.append(least) }
      guard ColourLimits.visions.contains(vision) else { continue }
      faults += all.filter { $0.difference < limits.difference && groups[$0.pair.first] != groups[$0.pair.second] }
        .map { .alike($0) }
    }
    contrasts = fills.map { fill in
      FillContrast(fill: fill, text: contrast(palette.ink, fill), line: contrast(palette.outline, fill))
    }
    faults += contrasts.filter { $0.text < limits.textContrast }.map { .text($0) }
    faults += contrasts.filter { $0.line < limits.lineContrast }.map { .line($0) }
  }
}
