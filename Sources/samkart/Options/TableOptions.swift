import ArgumentParser
import Workspace

/// What a table that is given does not tell by itself.
struct TableOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("The sheet of a workbook that is given; the first with a table unless named."), valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      told("How letters are encoded in a table that is given and not in UTF-8, as 1252 or 865."), valueName: "name"))
  var encoding: String?

  /// Whether anything is said.
  var isSaid: Bool { sheet != nil || encoding != nil }

  /// The file with what is said of it.
  func given(_ path: String, named name: String? = nil) throws -> GivenFile {
    GivenFile(
      name: name ?? path, bytes: try contents(of: path),
      reading: try TableReading(sheet: sheet, encoding: encoding))
  }
}
