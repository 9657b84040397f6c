import Cartography

/// A map that can be asked for by name. `all` lists them.
public struct MapTheme: Sendable {
  /// The name, as commands and files have it.
  public let id: String
  /// The name of the figure: it begins every id in the drawing, and titles of the data set are filed under it.
  public let figure: String
  /// Whether reports have it; a map that shows what somebody chooses is made only when asked for.
  public let isInReports: Bool
  /// Whether it shows what was measured and found, which takes time.
  public let needsAssessment: Bool
  /// Whether it marks what is flagged and what is planned.
  public let needsMarks: Bool
  /// Whether it can show a part of the country: what it tells is told of municipalities.
  public let showsAreas: Bool
  /// The drawing of an input.
  public func sheet(_ input: MapInput) -> MapSheet {
    let sheet = draw(input)
    return input.settings.isGreyscale ? sheet.inGrey : sheet
  }

  private let draw: @Sendable (MapInput) -> MapSheet

  init(
    id: String, figure: String, isInReports: Bool = true, needsAssessment: Bool = false, needsMarks: Bool = false,
    showsAreas: Bool = true, draw: @escaping @Sendable (MapInput) -> MapSheet
  ) {
    self.id = id
    self.figure = figure
    self.isInReports = isInReports
    self.needsAssessment = needsAssessment
    self.needsMarks = needsMarks
    self.showsAreas = showsAreas
    self.draw = draw
  }

  /// Every map, in the order in which reports have them.
  public static let all: [MapTheme] = [.collaborations, .participation, .fit, .findings, .choropleth, .difference]

  /// The map with the name; `nil` when there is none.
  public static func named(_ id: String) -> MapTheme? { all.first { $0.id == id } }
}
