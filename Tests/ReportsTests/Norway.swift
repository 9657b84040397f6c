import Analysis
import DataPackage
import FoundationEssentials
import Register
import Reports

/// The data set of Norway 2020, found from this file, as the input of reports.
enum Norway {
  private static let contents = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "GeoData/norway-2020")
    let dataSet = try DataSet { path in Array(try Data(contentsOf: folder.appending(path: path))) }
    return (dataSet.settings, try dataSet.contents(of: [.places, .register, .regions, .events]))
  }

  static func snapshot() throws -> Snapshot {
    let (settings, contents) = try contents.get()
    return Snapshot(territory: contents.territory, register: contents.register, day: settings.day)
  }

  static func input(_ language: Language = .nb) throws -> ReportInput {
    let (settings, contents) = try contents.get()
    return ReportInput(
      snapshot: try snapshot(), events: contents.events, sizeClasses: settings.sizeClasses,
      thresholds: FigureThresholds(named: settings.thresholds), language: language,
      dates: .init(
        population: settings.populationDay, boundaries: settings.boundariesDay, codeYear: settings.codeYear,
        published: settings.day),
      titles: settings.titles.compactMapValues { $0[language.code] },
      sourceLine: settings.sourceLine?[language.code] ?? "",
      sources: settings.credits.map { .init(title: $0) })
  }
}
