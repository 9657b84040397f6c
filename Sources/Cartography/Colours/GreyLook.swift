/// A grey with or without a pattern of lines: what stands for a colour in print without colours.
public struct GreyLook: Hashable, Sendable {
  /// The fill, light enough for text in the usual ink.
  public let grey: Colour
  /// How its lines run; `nil` for none. Never at 45°, which marks what is flagged.
  public let pattern: HatchDirection?

  /// A look from its parts.
  public init(grey: Colour, pattern: HatchDirection?) {
    self.grey = grey
    self.pattern = pattern
  }

  /// Every look. Two without lines differ by at least `leastStep` in lightness.
  public static let all = plain + [flagged]

  /// The looks of what is not flagged, from the one to use first. None has upright lines, which beside a digit read as
  /// ones, or dots, which say that something is not known; and none is so light that it would be read as outside.
  public static let plain: [GreyLook] = [
    GreyLook(grey: Colour(0xD6D6D6), pattern: nil), GreyLook(grey: Colour(0xB2B2B2), pattern: nil),
    GreyLook(grey: Colour(0xD6D6D6), pattern: .level), GreyLook(grey: Colour(0xCECECE), pattern: .plusses),
    GreyLook(grey: Colour(0xB2B2B2), pattern: .level),
  ]

  /// The look of what is flagged: the darkest, since it is to be seen first, and without lines of its own below its hatch.
  public static let flagged = GreyLook(grey: Colour(0x909090), pattern: nil)

  /// Land that is to be in a group: between land outside and the lightest group.
  public static let planned = Colour(0xE3E3E3)

  /// The least difference in CIELAB lightness by which a copier keeps two flat greys apart.
  public static let leastStep = 12.0

  /// Whether two areas of the looks beside each other can be told apart: by their lines, or by their lightness.
  public func differs(from other: GreyLook) -> Bool {
    if pattern != other.pattern { return true }
    return abs(LabColour(grey).lightness - LabColour(other.grey).lightness) >= GreyLook.leastStep
  }
}

extension GreyLook {
  /// What is seen of it once a copier has made one grey of two: its lines, or how dark it is without any.
  fileprivate var kind: Int {
    GreyLook.plain.firstIndex { pattern != nil ? $0.pattern == pattern : $0 == self } ?? GreyLook.plain.count
  }
}

/// A look for each group so that those beside each other can be told apart, by DSATUR over the looks: where there is a
/// choice also by their lines, rather than by two greys below the same lines.
///
/// What is flagged has a look that nothing else has, so that it says something.
///
/// - Parameters:
///   - neighbours: for each group those that touch it.
///   - flagged: groups that are outlined and hatched; where two of them touch, their outlines and hatches part them.
public func greyLooks(of neighbours: [[Int]], flagged: Set<Int> = []) -> [GreyLook] {
  let looks = GreyLook.all
  let last = looks.count - 1
  let fixed = Dictionary(uniqueKeysWithValues: flagged.map { ($0, last) })
  // The looks that may be given are those before the last.
  let plain = graphColouring(
    of: neighbours.enumerated().map { node, others in
      flagged.contains(node) ? [] : others.filter { !flagged.contains($0) }
    }, colours: GreyLook.plain.count, kinds: GreyLook.plain.map(\.kind))
  return neighbours.indices.map { looks[fixed[$0] ?? plain[$0]] }
}
