import DataPackage
import Register
import Tabular

/// The workbook of a register: a sheet for each table, with the ids, roles and words of the data set to choose from.
func exchangeWorkbook(_ set: EditableDataSet) -> WorkbookContents {
  let choices = ExchangeChoices(set)
  return WorkbookContents(
    title: set.dataSet.descriptor.title, created: seconds(set.dataSet.settings.day),
    sheets: ExchangeTable.allCases.map { table in
      let sheet = set.book.exchangeSheet(table)
      return SheetContents(
        name: table.rawValue,
        columns: sheet.columns.map { SheetColumn($0, kind: .text, choices: choices.list(of: $0, in: table)?.name) },
        rows: sheet.rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } },
        cellChoices: choices.ofValues(sheet), fixedColumns: table == .memberships ? 4 : 3)
    }, choices: choices.all)
}

/// The start of a day in seconds from that of 1970.
private func seconds(_ day: Day) -> Int {
  guard let first = Day(year: 1970, month: 1, day: 1) else { return 0 }
  return (day.number - first.number) * 86_400
}
