/// The colours of one look: inks, grounds, and the fills of groups in their order.
public struct Palette: Equatable, Sendable {
  /// The fills of groups, by colour index.
  public var groups: [Colour]
  /// Text, and the outline of a group.
  public var ink = Colour(0x1A1A1A)
  /// Outlines of groups.
  public var outline = Colour(0x333333)
  /// Text of the second rank: subtitle, notes, sources.
  public var quiet = Colour(0x555555)
  /// County borders.
  public var division = Colour(0x7A7A7A)
  /// Municipality borders.
  public var hairline = Colour(0x9A9A94)
  /// The coast and the outer border.
  public var coast = Colour(0x8A949B)
  /// Land outside every group: the lightest of the grounds, since the map is about it.
  public var ground = Colour(0xF6F4EF)
  /// Land around what a map of a part is about.
  public var context = Colour(0xE2DFD8)
  /// The paper, with the water where nobody knows what lies around.
  public var paper = Colour(0xFFFFFF)
  /// Water, and land of others, on maps that know what lies around.
  public var sea = Colour(0xD9E6EC), abroad = Colour(0xD9D7D1)
  /// Units with another arrangement.
  public var other = Colour(0xDDDDDD)
  /// Land outside every group that is to be in one: no shade of a group's.
  public var planned = Colour(0xD0C1E3)
  /// The lines of a hatch.
  public var hatch = Colour(0x777777)

  /// A palette with the fills of the groups; the rest as declared above.
  public init(groups: [Colour]) {
    self.groups = groups
  }

  /// The fill of a group with the colour index; indices past the end begin again. The other fill when there are none.
  public func fill(_ index: Int?) -> Colour {
    guard let index, !groups.isEmpty else { return other }
    return groups[((index % groups.count) + groups.count) % groups.count]
  }

  /// The colour of text on a fill: the ink, or the paper where the ink cannot be read and the paper can.
  public func ink(on fill: Colour) -> Colour {
    let needed = ColourLimits().textContrast
    return contrast(ink, fill) < needed && contrast(paper, fill) >= needed ? paper : ink
  }
}
