import Analysis
import Reports

/// Areas that somebody wants built from flows.
public struct ZonesRequest: Sendable {
  /// How large and self-contained they must be.
  public var rules: ZoneRules

  /// Whether pieces that lie apart from the rest of their area are moved to the area beside them.
  public var isContiguous: Bool

  /// A request for areas.
  public init(_ rules: ZoneRules, isContiguous: Bool = false) {
    self.rules = rules
    self.isContiguous = isContiguous
  }
}

/// Areas built from flows, and how they are told.
public struct ZonesAccount: Sendable {
  /// The areas.
  public let division: ZoneDivision
  /// What they were built by.
  public let rules: ZoneRules
  /// The pieces that were moved so that areas lie in one piece, in the order of the moves.
  public let moved: [ZoneDivision.StrayPiece]
  private let names: [String: String]
  private let pieces: [String: Int]?
  private let language: Language

  init(
    _ division: ZoneDivision, by rules: ZoneRules, names: [String: String] = [:], pieces: [String: Int]? = nil,
    moved: [ZoneDivision.StrayPiece] = [], language: Language
  ) {
    self.division = division
    self.rules = rules
    self.moved = moved
    self.names = names
    self.pieces = pieces
    self.language = language
  }

  /// A row an area.
  public var table: Table {
    zonesTable(division, by: rules, names: names, pieces: pieces, moved: moved, language: language)
  }
  /// A row a unit, as a data set takes its regions.
  public var members: Table { zoneMembersTable(division, language: language) }
  /// For programs.
  public var json: String { zonesJSON(division, by: rules, names: names, pieces: pieces, moved: moved) }
  /// Why a unit is where it is; `nil` for one that the flows do not have.
  public func explanation(of unit: String) -> String? {
    zoneExplanation(of: unit, in: division, names: names, language: language)
  }
}
