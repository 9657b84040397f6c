import ArgumentParser
import Register
import Workspace

/// Writes the register as a file to edit in a spreadsheet.
struct RegisterExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: told("Write the register as XLSX or CSV, to be edited in a spreadsheet and imported again."),
    discussion: told(
      """
      A workbook has a sheet for memberships, one for facts about collaborations and one for plans, with ids and words to
      choose from. Change, add or remove rows there; leave the column 'row' as it is, and empty in rows that you add.
      Then register import shows exactly the rows that differ. A CSV has one table.
      """,
      examples: """
        samkart register export register.xlsx
        samkart register export plans.csv --table plans
        """))

  @Argument(help: ArgumentHelp(told("The file to write, .xlsx or .csv; - is standard output."), valueName: "file"))
  var file: Path

  @Option(
    help: ArgumentHelp(
      told("The table of a CSV: \(ExchangeTable.allCases.map(\.rawValue).joined(separator: ", "))."), valueName: "name")
  )
  var table: ExchangeTable?

  @OptionGroup var register: RegisterOptions

  func validate() throws {
    let isText = file.text.lowercased().hasSuffix(".csv") || file.text == "-" && table != nil
    let isWorkbook = file.text.lowercased().hasSuffix(".xlsx") || file.text == "-" && table == nil
    if !isText && !isWorkbook { throw ValidationError(told("The name of the file ends with .xlsx or .csv.")) }
    if isWorkbook && table != nil { throw ValidationError(told("--table is for a CSV; a workbook has all of them.")) }
  }

  func run() throws {
    let isText = table != nil || file.text.lowercased().hasSuffix(".csv")
    let format: ExportRequest.Format = isText ? .text(table ?? .memberships) : .workbook
    try register.talk.passingOn {
      try exportRegister(ExportRequest(format, outputs: [file.text]), in: register.folder())
    } writing: { bytes in
      try write(bytes, to: file.text)
    }
  }
}

extension ExchangeTable: ExpressibleByArgument {}
