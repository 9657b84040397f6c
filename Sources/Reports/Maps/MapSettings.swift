import Cartography
import Geometry
import Register

/// How a data set wants its maps: page, colours, insets, and what is shown beside the collaborations.
public struct MapSettings: Sendable {
  /// Municipalities with an arrangement that is not a collaboration.
  public struct OtherArrangement: Equatable, Sendable {
    /// What the legend calls them, in the language of the map.
    public var label: String
    /// A remark on them for the legend; `{other_declared}` in it becomes the declared count. May be empty.
    public var note: String
    /// How many they are said to be; `nil` when nobody has said.
    public var declaredCount: Int?
    /// Those that are known; may be fewer, or none.
    public var municipalities: [MunicipalityCode]
    /// The code of the county that all of them lie in; `nil` when nobody has said.
    public var county: String?

    /// An arrangement from its parts.
    public init(
      label: String, note: String = "", declaredCount: Int? = nil, municipalities: [MunicipalityCode] = [],
      county: String? = nil
    ) {
      self.label = label
      self.note = note
      self.declaredCount = declaredCount
      self.municipalities = municipalities
      self.county = county
    }
  }

  /// A part of the map that is drawn again at a greater scale.
  public enum Inset: Equatable, Sendable {
    /// No inset.
    case none
    /// Where most of the shapes lie that are too small for their numbers, if that is worth it.
    case automatic
    /// A stated rectangle of the plane, in metres, with its name and, where it is not to be chosen, the denominator of
    /// its scale: 2 500 000.
    case fixed(Box, name: String, scale: Double? = nil)
  }

  /// The page in millimetres; a text block of A4 unless stated.
  public var width = 170.0, height = 247.0
  /// The colours; the groups' in the order of the collaborations' colour indices.
  public var palette: Palette
  /// The line under the title, in the language of the map; `nil` for the usual one. `{members}`, `{municipalities}`,
  /// `{share}`, `{population_share}`, `{collaborations}`, `{outsiders}` and `{day}` become what they say.
  public var subtitle: String?
  /// The inset.
  public var inset = Inset.automatic
  /// Municipalities with another arrangement; `nil` for none.
  public var otherArrangement: OtherArrangement?
  /// Letters, lines, hatches and legend.
  public var style = MapStyle()
  /// Collaborations that are marked by outline and hatch, by id, and why.
  public var flagged: [String: MapMark] = [:]
  /// Whether a scale holds on the whole map, so that it has a scale bar.
  public var hasScale = true
  /// Whether the map is drawn in greys and line patterns, for print without colours.
  public var isGreyscale = false

  /// What land that is to be in a group is filled with.
  var plannedFill: Colour { isGreyscale ? GreyLook.planned : palette.planned }

  /// Settings with the fills of the collaborations; the rest as declared above.
  public init(palette: [Colour]) {
    self.palette = Palette(groups: palette)
  }
}
