import Register

extension Settings: Decodable {
  private enum CodingKeys: String, CodingKey {
    case day, published, country, languages, code, boundaries, partitions, thresholds, palette, collaborations, frames,
      style, titles, subtitles
    case credits, unit, occasion, figures
    case upperUnit = "upper_unit"
    case classBreaks = "class_breaks"
    case populationDay = "population_day"
    case boundariesDay = "boundaries_day"
    case codeYear = "code_year"
    case commutingYear = "commuting_year"
    case commutingSource = "commuting_source"
    case ignoredWords = "ignored_words"
    case referenceSystems = "reference_systems"
    case sizeClasses = "size_classes"
    case otherArrangements = "other_arrangements"
    case sourceLine = "source_line"
    case sourceParts = "source_parts"
  }

  /// Any key at all, for finding those that mean nothing.
  struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private struct Published: Decodable {
    var day: String?
    var collaborations, members, population: Int?
    var area: Int?
    var fullTimeEquivalents: Double?

    private enum CodingKeys: String, CodingKey {
      case day, collaborations, members, population
      case area = "area_km2"
      case fullTimeEquivalents = "fte"
    }
  }

  private struct Code: Decodable {
    var width: Int
    var digits: Bool
  }

  /// Settings from their object in the descriptor.
  ///
  /// - Throws: `DecodingError` with the key, for one that must be there and is not (`day`, `code`,
  ///   `reference_systems`), and for a value that is of another kind or out of its range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func required<Value: Decodable>(_ key: CodingKeys) throws -> Value {
      try container.decode(Value.self, forKey: key)
    }
    func optional<Value: Decodable>(_ key: CodingKeys) throws -> Value? {
      try container.decodeIfPresent(Value.self, forKey: key)
    }
    func day(_ key: CodingKeys) throws -> Day {
      let text: String = try required(key)
      if let day = Day(text) { return day }
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "'\(text)' is not a day of the form YYYY-MM-DD")
    }
    let ownDay = try day(.day)
    self.day = ownDay
    populationDay = container.contains(.populationDay) ? try day(.populationDay) : nil
    boundariesDay = container.contains(.boundariesDay) ? try day(.boundariesDay) : nil
    codeYear = try optional(.codeYear) ?? ownDay.year
    let totals: Published? = try optional(.published)
    let totalsDay = totals?.day.map { Day($0) } ?? ownDay
    guard let totalsDay else {
      throw DecodingError.dataCorruptedError(
        forKey: .published, in: container,
        debugDescription: "'\(totals?.day ?? "")' is not a day of the form YYYY-MM-DD")
    }
    published = PublishedTotals(
      day: totalsDay, collaborations: totals?.collaborations, members: totals?.members, population: totals?.population,
      areaInSquareKilometres: totals?.area, fullTimeEquivalents: totals?.fullTimeEquivalents)
    commutingYear = try optional(.commutingYear)
    commutingSource = try optional(.commutingSource)
    country = try optional(.country)
    names = Names(
      unit: try optional(.unit), upperUnit: try optional(.upperUnit), occasion: try optional(.occasion))
    figures = try optional(.figures) ?? .usual
    classBreaks = try optional(.classBreaks) ?? .usual
    languages = try optional(.languages) ?? []
    let code: Code = try required(.code)
    guard (1...20).contains(code.width) else {
      throw DecodingError.dataCorruptedError(
        forKey: .code, in: container, debugDescription: "the width \(code.width) is not between 1 and 20")
    }
    codes = CodeScheme(width: code.width, hasDigitsOnly: code.digits)
    ignoredWords = try optional(.ignoredWords) ?? []
    boundaries = try optional(.boundaries) ?? Boundaries()
    referenceSystems = try required(.referenceSystems)
    partitions = try optional(.partitions) ?? PartitionSetting.usual
    guard Set(partitions.map(\.name)).count == partitions.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .partitions, in: container, debugDescription: "two divisions have the same name")
    }
    sizeClasses = try optional(.sizeClasses) ?? []
    guard zip(sizeClasses, sizeClasses.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .sizeClasses, in: container, debugDescription: "the limits do not rise")
    }
    thresholds = try optional(.thresholds) ?? [:]
    palette = try optional(.palette) ?? []
    collaborations = try optional(.collaborations) ?? [:]
    guard collaborations.values.allSatisfy({ (1...9999).contains($0.number ?? 1) && ($0.colour ?? 0) >= 0 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .collaborations, in: container,
        debugDescription: "numbers are between 1 and 9999, and colours count from 0")
    }
    otherArrangements = try optional(.otherArrangements)
    frames = try optional(.frames) ?? [:]
    style = try optional(.style)
    titles = try optional(.titles) ?? [:]
    subtitles = try optional(.subtitles) ?? [:]
    sourceLine = try optional(.sourceLine)
    sourceParts = try optional(.sourceParts) ?? []
    credits = try optional(.credits) ?? []
    let all = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    unknownKeys =
      (all.filter { CodingKeys(stringValue: $0) == nil }.map { "samkart.\($0)" } + partitions.flatMap(\.unknownKeys))
      .sorted()
  }
}
