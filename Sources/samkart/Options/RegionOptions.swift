import ArgumentParser
import Workspace

/// Which regions collaborations are measured against.
struct RegionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("Measure against these regions: a division of the data set, or a CSV with municipality and region."),
      discussion: told(
        "FILE.csv:COLUMN takes the regions from another column; name and centre are read where they are."),
      valueName: "name"))
  var regions: Path?

  /// Whether a file is named, rather than a division of the data set.
  var namesTable: Bool { regions.map { RegionTableName($0.text) != nil } ?? false }

  /// What is asked for, with the file read that is named; `nil` when nothing is.
  func choice(_ tables: TableOptions) throws -> RegionChoice? {
    guard let text = regions?.text else { return nil }
    guard let table = RegionTableName(text) else { return .named(text) }
    return .table(try tables.given(table.file), column: table.column)
  }
}
