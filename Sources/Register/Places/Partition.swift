/// A division of municipalities into regions: each municipality lies in one of them, or in none.
///
/// Labour markets, statistical regions and regional councils are such divisions; where one goes and how a data set
/// declares it: <doc:Partitions>. A partition can be made of anything; what is wrong with it is told by
/// ``problems(in:)``.
public struct Partition: Equatable, Sendable {
  /// A region with what its source says of it.
  public struct Region: Hashable, Sendable {
    /// The region's code.
    public var code: String
    /// The region's name; the code where there is no name for it.
    public var name: String
    /// Its centre municipalities, as the source orders them; empty when it names none.
    public var centres: [MunicipalityCode]
    /// Whether the source names the centres; `false` where the municipality that gave the region its name stands in.
    public var hasDeclaredCentre: Bool

    /// A region from its parts.
    public init(code: String, name: String, centres: [MunicipalityCode] = [], hasDeclaredCentre: Bool = true) {
      self.code = code
      self.name = name
      self.centres = centres
      self.hasDeclaredCentre = hasDeclaredCentre
    }
  }

  /// What one region and several are called in one language, within a sentence.
  public struct Names: Hashable, Sendable {
    /// One region: `economic region`.
    public var one: String
    /// Several: `economic regions`.
    public var many: String
    /// All of them, as known ones: `the economic regions`.
    public var all: String
    /// One region after a word for `same`, where the language bends it.
    public var same: String

    /// Names from their forms.
    public init(one: String, many: String, all: String? = nil, same: String? = nil) {
      self.one = one
      self.many = many
      self.all = all ?? many
      self.same = same ?? one
    }
  }

  /// That a municipality lies in one region by one row, and in another by a later one, which does not count.
  public struct Conflict: Hashable, Sendable {
    /// The municipality.
    public var municipality: MunicipalityCode
    /// The codes of the regions: the one that counts, and the other.
    public var region, other: String
  }

  /// The name by which commands and the descriptor call it.
  public let id: String
  /// What sort of regions they are, as a word that scripts can rely on: `travel-to-work`; the id where nobody says.
  public let kind: String
  /// What the regions are called, by the code of the language; empty when nobody says.
  public let names: [String: Names]
  /// Where the division comes from; may be empty.
  public let source: String
  /// The day or the first day on which it held; `nil` when nobody says.
  public let day: Day?
  /// The regions that are declared or have municipalities: codes that are whole numbers first, as numbers, the others
  /// by text.
  public let regions: [Region]
  /// Whether the municipalities name regions of which nobody has told anything else: then codes stand for names.
  public let isUndeclared: Bool
  /// The municipalities that have a region, by code.
  public let municipalities: [MunicipalityCode]
  /// The municipalities that stand in two regions, in the order of the rows.
  public let conflicts: [Conflict]
  /// The codes of the regions that municipalities name, though others are declared and these are not.
  public let strangers: Set<String>

  private let place: [MunicipalityCode: Int]

  /// A partition from its parts.
  ///
  /// - Parameters:
  ///   - assignments: for each municipality its region's code, in any order; where one stands twice the first counts.
  ///   - regions: what is known of the regions, in any order; where a code stands twice the first counts.
  public init(
    id: String, kind: String? = nil, names: [String: Names] = [:], source: String = "", day: Day? = nil,
    assignments: [(municipality: MunicipalityCode, region: String)], regions declared: [Region] = []
  ) {
    self.id = id
    self.kind = kind ?? id
    self.names = names
    self.source = source
    self.day = day
    var assigned: [MunicipalityCode: String] = [:], conflicts: [Conflict] = []
    for (municipality, region) in assignments {
      let known = assigned[municipality] ?? region
      if known == region {
        assigned[municipality] = region
      } else {
        conflicts.append(Conflict(municipality: municipality, region: known, other: region))
      }
    }
    var known = Dictionary(declared.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Set(assigned.values)
    strangers = known.isEmpty ? [] : named.subtracting(known.keys)
    isUndeclared = known.isEmpty && !named.isEmpty
    for code in named where known[code] == nil { known[code] = Region(code: code, name: code) }
    let regions = known.values.sorted { regionCode($0.code, precedes: $1.code) }
    let index = Dictionary(uniqueKeysWithValues: regions.enumerated().map { ($1.code, $0) })
    self.regions = regions
    self.conflicts = conflicts
    municipalities = assigned.keys.sorted()
    place = assigned.compactMapValues { index[$0] }
  }

  /// Where the municipality's region stands in `regions`; `nil` when it lies in none.
  public func index(of municipality: MunicipalityCode) -> Int? { place[municipality] }

  /// The region that the municipality lies in; `nil` when it lies in none.
  public func region(of municipality: MunicipalityCode) -> Region? { place[municipality].map { regions[$0] } }

  /// Whether no municipality lies in any region.
  public var isEmpty: Bool { place.isEmpty }

  /// Whether the source names a centre of any region; otherwise the most populous municipality leads each.
  public var hasCentres: Bool { regions.contains { !$0.centres.isEmpty } }
}

/// Region 9 comes before region 10, and both before a region that is called by a word.
private func regionCode(_ a: String, precedes b: String) -> Bool {
  func rank(_ code: String) -> (Int, Int, String) {
    let isNumber = code.utf8.allSatisfy { (48...57).contains($0) }
    return (isNumber ? 0 : 1, isNumber ? code.utf8.count : 0, code)
  }
  return rank(a) < rank(b)
}
