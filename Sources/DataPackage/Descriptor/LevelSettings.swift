import Register

extension Settings {
  /// What the levels are called in messages: the data set's own words, the plain ones in English where it has none.
  public var levels: LevelNames {
    func noun(_ noun: Noun?, or usual: LevelNames.Noun) -> LevelNames.Noun {
      let forms = noun?["en"]
      return LevelNames.Noun(
        one: forms?["one"] ?? usual.one, many: forms?["many"] ?? usual.many, translations: noun?.translations ?? [:])
    }
    return LevelNames(
      unit: noun(names.unit, or: LevelNames.usual.unit),
      upperUnit: noun(names.upperUnit, or: LevelNames.usual.upperUnit))
  }

  /// What something is called, with the grammatical forms that sentences need of it, by the language's code.
  ///
  /// Which forms a language needs is the language's to say; see <doc:Data-set>.
  public struct Noun: Hashable, Sendable, Decodable {
    private let forms: [String: [String: String]]

    /// A noun from its forms, by language and name of the form.
    public init(_ forms: [String: [String: String]]) { self.forms = forms }

    /// A noun from an object of languages, each an object of forms.
    ///
    /// - Throws: `DecodingError` when it is anything else.
    public init(from decoder: any Decoder) throws { forms = try [String: [String: String]](from: decoder) }

    /// The forms in the languages other than English, by code.
    var translations: [String: [String: String]] { forms.filter { $0.key != "en" } }

    /// The forms in a language, by name; `nil` when the data set does not have it in that language.
    public subscript(language: String) -> [String: String]? { forms[language] }
  }

  /// What the levels of the country and the collaborations are called; `nil` for the plain words of each language.
  public struct Names: Hashable, Sendable {
    /// What takes part: a municipality, a commune, a parish.
    public let unit: Noun?
    /// The level above it: a county, a region.
    public let upperUnit: Noun?
    /// A collaboration with what it is for: a procurement collaboration.
    public let occasion: Noun?
  }

  /// What the main map and the tables of a report are known by.
  public struct Figures: Hashable, Sendable, Decodable {
    /// The name of the main map, as in files, links and the keys of titles; `nil` for the program's own.
    public let id: String?
    /// The number of the main map in texts; `nil` for the first.
    public let number: String?
    /// The numbers of tables in texts, by the table's id; those without one are counted.
    public let tables: [String: String]

    /// The program's own names and numbers.
    public static let usual = Figures(id: nil, number: nil, tables: [:])

    init(id: String?, number: String?, tables: [String: String]) {
      self.id = id
      self.number = number
      self.tables = tables
    }

    private enum CodingKeys: String, CodingKey { case id, number, tables }

    /// Names from an object of which every part may be left out.
    ///
    /// - Throws: `DecodingError` when a part is of another kind, or the name of the main map is empty or has other than
    ///   small letters, digits and hyphens.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      id = try container.decodeIfPresent(String.self, forKey: .id)
      number = try container.decodeIfPresent(String.self, forKey: .number)
      tables = try container.decodeIfPresent([String: String].self, forKey: .tables) ?? [:]
      // It becomes part of paths, and of names in drawings.
      let isPlain = id?.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      }
      guard isPlain ?? true, id?.isEmpty != true else {
        throw DecodingError.dataCorruptedError(
          forKey: .id, in: container, debugDescription: "'\(id ?? "")' is not of small letters, digits and hyphens")
      }
    }
  }

  /// The limits between the classes of maps that show shares, rising and between 0 and 1; `nil` for the program's own.
  public struct ClassBreaks: Hashable, Sendable, Decodable {
    /// Those of mean cover.
    public let fit: [Double]?
    /// Those of participation.
    public let participation: [Double]?

    /// The program's own.
    public static let usual = ClassBreaks(fit: nil, participation: nil)

    init(fit: [Double]?, participation: [Double]?) {
      self.fit = fit
      self.participation = participation
    }

    private enum CodingKeys: String, CodingKey { case fit, participation }

    /// Limits from an object of lists.
    ///
    /// - Throws: `DecodingError` when a list is empty or is not of numbers that rise between 0 and 1.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      func breaks(_ key: CodingKeys) throws -> [Double]? {
        guard let breaks = try container.decodeIfPresent([Double].self, forKey: key) else { return nil }
        let isRising = zip(breaks, breaks.dropFirst()).allSatisfy { $0 < $1 }
        guard isRising, !breaks.isEmpty, breaks.allSatisfy({ 0 < $0 && $0 < 1 }) else {
          throw DecodingError.dataCorruptedError(
            forKey: key, in: container, debugDescription: "the limits do not rise between 0 and 1")
        }
        return breaks
      }
      fit = try breaks(.fit)
      participation = try breaks(.participation)
    }
  }
}
