/// What the main map and the tables of a report are known by.
public struct FigureNames: Hashable, Sendable {
  /// The name of the main map: of its file, of links to it and of everything in the drawing.
  public var main: String
  /// The number of the main map in texts.
  public var number: String
  /// The numbers of tables in texts, by the table's id.
  public var tables: [String: String]

  /// Names and numbers; those left out are the program's own.
  public init(main: String = "map-collaborations", number: String = "1", tables: [String: String] = [:]) {
    self.main = main
    self.number = number
    self.tables = tables
  }

  /// The numbers of some tables in the order of a report: their own, and for those without one how many there are so far.
  func numbers(of ids: [String]) -> [String] { ids.enumerated().map { place, id in tables[id] ?? String(place + 1) } }
}

extension MapTheme {
  /// The name of the figure in a report, which is the data set's to choose for the main map.
  public func figure(in input: ReportInput) -> String {
    id == MapTheme.collaborations.id ? input.figures.main : figure
  }
}
