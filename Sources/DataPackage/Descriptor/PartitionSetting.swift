import Register

/// How the descriptor tells of a division into regions: `samkart.partitions`, in <doc:Data-set>.
public struct PartitionSetting: Hashable, Sendable {
  /// The name by which commands call it.
  public let name: String
  /// What sort of regions they are, as a word for scripts; the name where the descriptor does not say.
  public let kind: String
  /// What the regions are called, by the code of the language.
  public let names: [String: Partition.Names]
  /// The resource that gives municipalities their regions.
  public let members: String
  /// Its columns of municipalities and of regions.
  public let municipalityColumn, regionColumn: String
  /// The resource with the regions' names and centres; `nil` when there is none.
  public let regions: String?
  /// Where the division comes from; may be empty.
  public let source: String
  /// The first day on which it held; `nil` when the descriptor does not say.
  public let day: Day?
  /// Whether fit is measured against it unless told otherwise.
  public let isReference: Bool
  /// Whether the municipality that a collaboration would gather around is looked for in its regions.
  public let givesHubs: Bool
  /// Whether the descriptor declares it; a usual one is there only as far as its tables are.
  let isDeclared: Bool
  /// Keys of its object that mean nothing to the program.
  let unknownKeys: [String]

  /// Whether it stands in the municipalities' own table.
  var isInMunicipalities: Bool { members == "municipalities" }

  /// The divisions of a data set that declares none: columns of its municipalities, as long as it has them.
  static let usual = [
    PartitionSetting(
      usual: "travel-to-work-areas", kind: "travel-to-work", column: "travel_to_work_area", isReference: true),
    PartitionSetting(usual: "economic-regions", kind: "economic", column: "economic_region", givesHubs: true),
  ]

  private init(usual name: String, kind: String, column: String, isReference: Bool = false, givesHubs: Bool = false) {
    self.name = name
    self.kind = kind
    names = [:]
    members = "municipalities"
    municipalityColumn = "code"
    regionColumn = column
    regions = name
    source = ""
    day = nil
    self.isReference = isReference
    self.givesHubs = givesHubs
    isDeclared = false
    unknownKeys = []
  }
}

extension PartitionSetting: Decodable {
  private enum CodingKeys: String, CodingKey {
    case name, kind, names, members, regions, source, day, reference
    case municipalityColumn = "municipality_column"
    case regionColumn = "region_column"
    case givesHubs = "hubs"
  }

  private struct Names: Decodable {
    var one, many: String
    var all, same: String?
  }

  /// A setting from its object in the descriptor.
  ///
  /// - Throws: `DecodingError` without `name` or `members`, for a value of another kind, and for a day that is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    kind = try container.decodeIfPresent(String.self, forKey: .kind) ?? name
    names = try (container.decodeIfPresent([String: Names].self, forKey: .names) ?? [:]).mapValues { names in
      Partition.Names(one: names.one, many: names.many, all: names.all, same: names.same)
    }
    members = try container.decode(String.self, forKey: .members)
    municipalityColumn =
      try container.decodeIfPresent(String.self, forKey: .municipalityColumn)
      ?? (members == "municipalities" ? "code" : "municipality")
    regionColumn = try container.decodeIfPresent(String.self, forKey: .regionColumn) ?? "region"
    regions = try container.decodeIfPresent(String.self, forKey: .regions)
    source = try container.decodeIfPresent(String.self, forKey: .source) ?? ""
    isReference = try container.decodeIfPresent(Bool.self, forKey: .reference) ?? false
    givesHubs = try container.decodeIfPresent(Bool.self, forKey: .givesHubs) ?? false
    isDeclared = true
    let own = name
    unknownKeys = try decoder.container(keyedBy: Settings.AnyKey.self).allKeys.map(\.stringValue)
      .filter { CodingKeys(stringValue: $0) == nil }.map { "samkart.partitions, \(own): \($0)" }
    let text = try container.decodeIfPresent(String.self, forKey: .day)
    day = text.flatMap { Day($0) }
    if let text, day == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .day, in: container, debugDescription: "'\(text)' is not a day of the form YYYY-MM-DD")
    }
  }
}
