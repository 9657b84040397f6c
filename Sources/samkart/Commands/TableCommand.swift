import ArgumentParser
import Glibc
import Reports
import Workspace

/// One table of a data set.
struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: told("Write one table."),
    discussion: told(
      """
      Tables: \(TableTheme.all.map(\.id).joined(separator: ", ")).
      Without --format the ending of --out tells the format; a table is text on a terminal and CSV in a pipe.

      With --county or --collaboration a table has only the rows that touch that part.
      """,
      examples: """
        samkart table collaborations --format md
        samkart table outsiders --county 46
        """))

  @Argument(help: ArgumentHelp(told("The table."), valueName: "name"))
  var table: TableChoice

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(told("The format; excel-csv is for Excel where it writes decimal commas."), valueName: "format"))
  var format: TableFormatChoice?

  @Option(
    help: ArgumentHelp(told("official (number, code) or alphabetical, as the language sorts."), valueName: "order"))
  var order: ReportInput.Order = .official

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var output: OutputOption

  func run() throws {
    let view = try common.view()
    let usual = output.out.text == "-" && isatty(1) == 1 ? "text" : "csv"
    var request = TableRequest(table.theme, order: order)
    request.scope = scope.choice
    let made = try common.talk.passingOn { try makeTable(request, in: view) }
    let format = try format?.format ?? TableFormatChoice.format(forFile: output.out.text) ?? TableFormat.named(usual)!
    try output.write(try format.bytes(made))
  }
}

/// A table by its name, from the list of tables.
struct TableChoice: ExpressibleByArgument {
  let theme: TableTheme

  init?(argument: String) {
    guard let theme = TableTheme.named(argument) else { return nil }
    self.theme = theme
  }

  static var allValueStrings: [String] { TableTheme.all.map(\.id) }
}

extension ReportInput.Order: ExpressibleByArgument {}
