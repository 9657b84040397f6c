import Reports
import Tabular

extension TableFormat {
  /// The table in the format; of a workbook what it would hold, sheet by sheet, a line a row.
  func told(_ table: Table) -> String {
    switch writing {
    case .text(let write): write(table)
    case .workbook(let contents): told(contents(table))
    }
  }

  private func told(_ workbook: WorkbookContents) -> String {
    let sheets = workbook.sheets.map { sheet in
      let columns = sheet.columns.map { "\($0.heading) [\($0.kind)]" }.joined(separator: " | ")
      let rows = sheet.rows.map { row in row.map(told).joined(separator: " | ") }
      return (["== \(sheet.name), \(sheet.look), \(sheet.fixedColumns) fixed", columns] + rows).joined(separator: "\n")
    }
    return "\(workbook.title)\n" + sheets.joined(separator: "\n") + "\n"
  }

  private func told(_ cell: CellContents) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .number(let number): "\(number)"
    case .shown(let number, let kind): "\(number) [\(kind)]"
    case .day(let count): "day \(count)"
    }
  }
}
