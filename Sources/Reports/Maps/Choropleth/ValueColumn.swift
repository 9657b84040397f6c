import Analysis
import Register

/// A numeric column of a table, as a map shows it: a value for each municipality, collaboration or region.
public struct ValueColumn: Sendable {
  /// What has a value.
  enum Unit: Sendable {
    case municipality, collaboration, region

    /// What its figures are figures of.
    var subject: FigureSubject.Kind {
      switch self {
      case .municipality: .municipality
      case .collaboration: .collaboration
      case .region: .region
      }
    }
  }

  /// The name that it is asked for by.
  public let name: String
  let unit: Unit
  /// What title and legend call it.
  public var heading: String
  let kind: Kind
  /// Whether the values are amounts, which add up: a map shows them as circles. Shares and means are shown as fills.
  let isAmount: Bool
  /// Whether it is a figure of the program's own, whose definition is known; what somebody else calls so may be another.
  let isOwn: Bool
  /// Whether the legend has the name too, since the heading is another word.
  var quotesName = false
  /// The units whose value rests on who took part, which is not known of them.
  private(set) var unknown: Set<String> = []
  /// The values with the units that they are of, in the order of the table.
  let values: [(unit: String, value: Double?)]

  /// A column that no table of the program has: a figure for each municipality.
  ///
  /// - Parameters:
  ///   - heading: what legend and title call it.
  ///   - isAmount: whether the values add up.
  ///   - isShare: whether they are parts of one, to be printed in per cent.
  ///   - quotesName: whether the legend has the name too, since the heading is another word.
  ///   - values: by municipality; `nil` for what is missing.
  public init(
    name: String, heading: String, isAmount: Bool = false, isShare: Bool = false, quotesName: Bool = false,
    values: [(municipality: MunicipalityCode, value: Double?)]
  ) {
    self.name = name
    self.heading = heading
    unit = .municipality
    kind = isShare ? .share() : .amount
    isOwn = false
    self.quotesName = quotesName
    self.isAmount = isAmount
    self.values = values.map { ($0.municipality.text, $0.value) }
  }

  init(name: String, unit: Unit, heading: String, kind: Kind, values: [(unit: String, value: Double?)]) {
    self.name = name
    self.unit = unit
    self.heading = heading
    self.kind = kind
    isOwn = true
    isAmount =
      switch kind {
      case .people, .area: true
      // A number that only gives a place in an order adds up to nothing.
      case .whole: Figure.named(name, of: unit.subject)?.unit != .number
      default: Figure.named(name, of: unit.subject)?.unit == .fullTimeEquivalents
      }
    self.values = values
  }

  /// Whether the values rest on who takes part: not those that units have by themselves, which no day and no proposal changes.
  public var restsOnMembers: Bool {
    switch unit {
    case .municipality: false
    case .collaboration: true
    case .region: !["municipalities", "population"].contains(name)
    }
  }

  /// The unit that a municipality is, or is part of; `nil` when it is part of none.
  func unit(of municipality: Municipality, in input: ReportInput) -> String? {
    switch unit {
    case .municipality: municipality.code.text
    case .collaboration: input.snapshot.collaboration(of: municipality.code)
    case .region: input.measures.evidence.references.region(of: municipality.code)?.code
    }
  }

  /// The column with the name; `nil` when there is none.
  ///
  /// A name that several tables have is the municipalities'; `regions.population` says which is meant.
  public static func named(_ name: String, in input: ReportInput) -> ValueColumn? {
    for source in sources {
      let prefix = source.table.id + "."
      let wanted = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
      if let column = columns(source, input).first(where: { $0.name == wanted }) { return column }
    }
    return nil
  }

  /// Whether a name is that of a figure which municipalities have by themselves.
  static func isOfMunicipalities(_ name: String) -> Bool {
    let prefix = TableTheme.municipalities.id + "."
    let plain = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return ["population", "area_km2", "land_area_km2", "population_per_km2", "centrality"].contains(plain)
  }

  /// Every name, as it can be asked for.
  public static func names(in input: ReportInput) -> [String] {
    var names: [String] = []
    for source in sources {
      for column in columns(source, input) {
        names.append(names.contains(column.name) ? "\(source.table.id).\(column.name)" : column.name)
      }
    }
    return names
  }

  /// The tables with a row for each unit, its code or id in the first column but for `collaborations`.
  private static let sources: [(table: TableTheme, unit: Unit, key: String)] = [
    (.municipalities, .municipality, "municipality"), (.fit, .collaboration, "collaboration"),
    (.regions, .region, "region"), (.collaborations, .collaboration, "id"),
  ]

  private static func columns(
    _ source: (table: TableTheme, unit: Unit, key: String), _ input: ReportInput
  ) -> [ValueColumn] {
    let table = source.table.table(input)
    guard let keyPlace = table.columns.firstIndex(where: { $0.key == source.key }) else { return [] }
    let units = table.rows.map { key($0[keyPlace]) }
    var columns = table.columns.enumerated().compactMap { place, column -> ValueColumn? in
      guard let name = column.key, name != "number", column.kind.isNumeric, column.kind != .year else { return nil }
      let values = table.rows.map { row in number(row[place]) }
      var shown = ValueColumn(
        name: name, unit: source.unit, heading: column.heading, kind: column.kind,
        values: zip(units, values).compactMap { unit, value in unit.map { ($0, value) } })
      shown.unknown = Set(zip(units, table.rows).compactMap { unit, row in row[place].isUnknown ? unit : nil })
      return shown
    }
    if source.unit == .municipality { columns += further(input) }
    return columns
  }

  /// What municipalities have that their table leaves out.
  private static func further(_ input: ReportInput) -> [ValueColumn] {
    let words = MapWords(input.language)
    let all = input.snapshot.territory.municipalities
    return [
      ValueColumn(
        name: "land_area_km2", unit: .municipality, heading: words.filled(.landArea), kind: .area(),
        values: all.map { ($0.code.text, $0.landAreaInSquareKilometres) }),
      ValueColumn(
        name: "population_per_km2", unit: .municipality, heading: words.filled(.density), kind: .decimal(places: 1),
        values: all.map { one in
          let area = one.landAreaInSquareKilometres ?? one.areaInSquareKilometres
          return (one.code.text, area > 0 ? Double(one.population) / area : nil)
        }),
      ValueColumn(
        name: "centrality", unit: .municipality, heading: words.filled(.centrality), kind: .whole,
        values: all.map { ($0.code.text, $0.centrality.map { Double($0) }) }),
    ]
  }

  private static func key(_ cell: Cell) -> String? {
    switch cell.value {
    case .text(let text): text
    case .named(let named): named.code
    default: nil
    }
  }

  private static func number(_ cell: Cell) -> Double? {
    if case .number(let number) = cell.value { number } else { nil }
  }
}
