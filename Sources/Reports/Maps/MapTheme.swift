import Cartography

/// A map that can be asked for by name. `all` lists them.
public struct MapTheme: Sendable {
  /// The name, as commands and files have it.
  public let id: String
  /// The name of the figure: it begins every id in the drawing, and titles of the data set are filed under it.
  public let figure: String
  /// Whether reports have it; a map that shows what somebody chooses is made only when asked for.
  public var isInReports = true
  /// Whether it shows what was measured and found, which takes time.
  public var needsAssessment = false
  /// The drawing of an input.
  public let sheet: @Sendable (MapInput) -> MapSheet

  /// Every map, in the order in which reports have them.
  public static let all: [MapTheme] = [.collaborations, .participation, .fit, .findings, .choropleth]

  /// The map with the name; `nil` when there is none.
  public static func named(_ id: String) -> MapTheme? { all.first { $0.id == id } }
}
