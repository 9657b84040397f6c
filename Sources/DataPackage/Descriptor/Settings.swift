import Register

/// What the program must know of a country and a report, and the code does not: days, codes, reference systems, class
/// limits, thresholds, colours, frames and words.
public struct Settings: Sendable {
  /// The day on which the register is known to be true, and that commands use unless told otherwise.
  public let day: Day
  /// The days for which population figures and boundaries hold; `nil` where nobody has said.
  public let populationDay, boundariesDay: Day?
  /// The year of the codes.
  public let codeYear: Int
  /// A day on which the codes hold: the register's own, or the first of the code year where that is another one.
  public var codeDay: Day { day.year == codeYear ? day : Day(year: codeYear, month: 1, day: 1) ?? day }
  /// The totals that a report has printed for a day, the register's own unless it says otherwise.
  public let published: PublishedTotals
  /// The year of the commuting flows; `nil` when there are none.
  public let commutingYear: Int?
  /// Where the commuting flows come from, in a sentence in which `{year}` is the year; `nil` when the data set does not say.
  public let commutingSource: LocalisedText?
  /// The country, for the legends of tables; `nil` when the data set is no country.
  public let country: Country?
  /// What the levels of the country and the collaborations are called.
  public let names: Names
  /// What the main map and the tables of a report are known by.
  public let figures: Figures
  /// The limits between the classes of maps that show shares.
  public let classBreaks: ClassBreaks
  /// The languages in which the data set has its texts; the first is the one to use unless told otherwise.
  public let languages: [String]
  /// What municipality codes look like.
  public let codes: CodeScheme
  /// Words that people add to municipality names without meaning anything by it.
  public let ignoredWords: [String]
  /// Which fields of the boundaries hold what.
  public let boundaries: Boundaries
  /// The reference systems in which maps are drawn.
  public let referenceSystems: ReferenceSystems
  /// The divisions into regions; those that a data set of the usual columns has, where the descriptor declares none.
  public let partitions: [PartitionSetting]
  /// The lower limits of the size classes, rising from 0.
  public let sizeClasses: [Int]
  /// The thresholds of the flags, by name.
  public let thresholds: [String: Double]
  /// The colours of the collaborations, as `#RRGGBB`.
  public let palette: [String]
  /// The number and colour of each collaboration, by id.
  public let collaborations: [String: Appearance]
  /// Municipalities with an arrangement of another sort, which the map marks; `nil` when there are none.
  public let otherArrangements: OtherArrangements?
  /// Parts of the country that maps can show, by name.
  public let frames: [String: Frame]
  /// How maps look, in the form of a style file; `nil` for the usual look.
  public let style: StyleTree?
  /// The titles and subtitles of maps, by the map's name.
  public let titles, subtitles: [String: LocalisedText]
  /// The line of sources below every map and table; `nil` when the data set has none.
  public let sourceLine: LocalisedText?
  /// The sources one by one, in few words, so that a map or table names those that it uses; goes before the line.
  public let sourceParts: [SourcePart]
  /// Whom to name for what.
  public let credits: [String]
  /// Keys of the descriptor that mean nothing to the program, in order.
  let unknownKeys: [String]
}

extension Settings {
  /// The country or area that the data set is about.
  public struct Country: Hashable, Sendable, Decodable {
    /// The code, as `NO`.
    public let code: String
    /// Its name.
    public let names: LocalisedText
    /// What a table calls the sum of all; `nil` when there is no word for it.
    public let all: LocalisedText?
  }

  /// What the boundaries' file holds.
  public struct Boundaries: Hashable, Sendable, Decodable {
    /// The field of the municipality code; recognised by name or content when left out.
    public let codeField: String?
    /// The field of the municipality name.
    public let nameField: String?
    /// Whether polygons end at the coast, so that islands have no land neighbours. The program sees that for itself; it
    /// is said for whoever reads the data set.
    public let isClippedToCoast: Bool?
    /// The reference system that the file should have; `nil` when only the file says.
    public let referenceSystem: String?

    /// How far borders may lie apart that are meant to be one, in metres; that of the program when `nil`.
    public let tolerance: Double?

    /// Nothing said: fields are recognised, and the file says the rest.
    init() {
      codeField = nil
      nameField = nil
      isClippedToCoast = nil
      referenceSystem = nil
      tolerance = nil
    }

    private enum CodingKeys: String, CodingKey {
      case codeField = "code_field"
      case nameField = "name_field"
      case isClippedToCoast = "clipped_to_coast"
      case referenceSystem = "reference_system"
      case tolerance
    }
  }

  /// The reference systems in which maps are drawn.
  public struct ReferenceSystems: Hashable, Sendable, Decodable {
    /// That of the whole.
    public let country: String
    /// Those of single counties, by code, where they differ.
    public let counties: [String: String]?
  }

  /// How a collaboration looks on every map.
  public struct Appearance: Hashable, Sendable, Decodable {
    /// Its number in legends.
    public let number: Int?
    /// The place of its colour in the palette.
    public let colour: Int?
  }

  /// Municipalities with an arrangement of another sort.
  public struct OtherArrangements: Hashable, Sendable, Decodable {
    /// The id of the arrangement; `nil` when it is none of the table.
    public let arrangement: String?
    /// The code of the county that it lies in.
    public let county: String?
    /// How many municipalities it is said to have.
    public let declared: Int?
    /// The codes of those that are known.
    public let municipalities: [String]
    /// What the legend calls it.
    public let label: LocalisedText
    /// A note for the map.
    public let note: LocalisedText?
  }

  /// A part of the country that a map can show.
  public struct Frame: Hashable, Sendable, Decodable {
    /// The reference system in which it is drawn; that of the country when left out.
    public let referenceSystem: String?
    /// Its name.
    public let names: LocalisedText
    /// Least x, least y, greatest x, greatest y in metres of that system; the whole when left out.
    public let extent: [Double]?
    /// The denominator of its scale; as fits when left out.
    public let scale: Double?
    /// The names of frames that are drawn inside this one.
    public let insets: [String]?
    /// The ids of the collaborations that are numbered in it; all when left out.
    public let collaborations: [String]?

    private enum CodingKeys: String, CodingKey {
      case names, extent, scale, insets, collaborations
      case referenceSystem = "reference_system"
    }
  }
}
