import Analysis
import DataPackage
import FoundationEssentials
import Register
import Reports
import Testing

/// The data set of Norway 2020, found from this file, as the input of reports.
enum Norway {
  private static let contents = Result {
    let folder = root.appending(path: "GeoData/norway-2020")
    let dataSet = try DataSet { path in Array(try Data(contentsOf: folder.appending(path: path))) }
    let parts: DataSetParts = [.places, .register, .regions, .events, .commuting, .relations, .plans]
    return (dataSet.settings, try dataSet.contents(of: parts))
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// All that findings and candidates rest on, with the neighbours of the fixture.
  static func evidence() throws -> Evidence {
    let (_, contents) = try contents.get()
    let path = "Tests/Fixtures/neighbours/norway-2020-neighbours.csv"
    let lines = try String(contentsOf: root.appending(path: path), encoding: .utf8).split(separator: "\n").dropFirst()
    let pairs = try lines.map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return (
        try #require(MunicipalityCode(cells[0])), try #require(MunicipalityCode(cells[1])),
        sharedMetres: try #require(Double(cells[2])), water: Double(cells[4])
      )
    }
    return Evidence(
      snapshot: try snapshot(), commuting: CommutingMatrix(contents.flows),
      land: Contiguity(pairs: pairs.filter { $0.sharedMetres > 0 }.map { ($0.0, $0.1, sharedMetres: $0.sharedMetres) }),
      nearShore: Contiguity(
        pairs: pairs.filter { $0.sharedMetres > 0 }.map { ($0.0, $0.1, sharedMetres: $0.sharedMetres) },
        water: pairs.compactMap { pair in pair.water.flatMap { $0 <= 3_000 ? (pair.0, pair.1, apartMetres: $0) : nil } }
      ),
      relations: contents.relations, plans: contents.plans, events: contents.events)
  }

  static func snapshot() throws -> Snapshot {
    let (settings, contents) = try contents.get()
    return Snapshot(territory: contents.territory, register: contents.register, day: settings.day)
  }

  static func input(_ language: Language = .nb) throws -> ReportInput {
    let (settings, contents) = try contents.get()
    var input = ReportInput(
      snapshot: try snapshot(), events: contents.events, sizeClasses: settings.sizeClasses,
      thresholds: Thresholds(settings.thresholds), language: language.inNorway,
      dates: .init(
        population: settings.populationDay, boundaries: settings.boundariesDay, codeYear: settings.codeYear,
        published: settings.day),
      titles: settings.titles.compactMapValues { $0[language.code] },
      sourceLine: settings.sourceLine?[language.code] ?? "",
      sources: settings.credits.map { .init(title: $0) })
    input.figures = FigureNames(
      main: settings.figures.id ?? "", number: settings.figures.number ?? "", tables: settings.figures.tables)
    input.coverBreaks = settings.classBreaks.fit ?? []
    return input
  }
}
