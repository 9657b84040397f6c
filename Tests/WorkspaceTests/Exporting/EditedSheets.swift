import Register
import Spreadsheet
import Tabular
import TestSupport
import WorkbookWriting
import Workspace

/// An exported register as somebody edits it: sheets by name, rows of texts below their headings.
struct EditedSheets {
  var sheets: [(name: String, rows: [[String]])]

  init(_ bytes: [UInt8]) throws {
    let workbook = try Spreadsheet.Workbook(bytes, file: "register.xlsx")
    sheets = []
    for tab in workbook.tabs where !tab.isHidden {
      let sheet = try workbook.sheet(named: tab.name)
      let width = sheet.rows.first?.cells.last.map { $0.column + 1 } ?? 0
      sheets.append(
        (
          tab.name,
          sheet.rows.map { row in
            var cells = [String](repeating: "", count: width)
            for cell in row.cells { cells[cell.column] = cell.text }
            return cells
          }
        ))
    }
  }

  /// The rows of a sheet, the headings first.
  subscript(name: String) -> [[String]] {
    get { sheets.first { $0.name == name }?.rows ?? [] }
    set { sheets = sheets.map { $0.name == name ? (name, newValue) : $0 } }
  }

  /// The place of a column of a sheet.
  func column(_ heading: String, of sheet: String) -> Int { self[sheet][0].firstIndex(of: heading) ?? 0 }

  /// A row for a sheet from texts by heading.
  func row(_ cells: [String: String], of sheet: String) -> [String] { self[sheet][0].map { cells[$0] ?? "" } }

  /// The workbook as it is saved.
  func saved(as name: String = "register.xlsx") throws -> GivenFile {
    let contents = WorkbookContents(
      sheets: sheets.map { name, rows in
        SheetContents(
          name: name, look: .plain, columns: rows[0].map { SheetColumn($0) },
          rows: rows.dropFirst().map { $0.map { $0.isEmpty ? .empty : .text($0) } })
      })
    return GivenFile(name: name, bytes: try writeWorkbook(contents))
  }
}

extension RegisterCopy {
  /// The register as a workbook.
  func exported() throws -> [UInt8] { try exportRegister(ExportRequest(.workbook), in: folder).value }

  /// What an edited register comes to; written when asked.
  func imported(_ file: GivenFile, writes: Bool = false, answers: GivenFile? = nil) throws -> ImportOutcome {
    let source = LineOfText("Their workbook") ?? LineOfText("")!
    return try importList(
      ImportRequest(file, answers: answers, purpose: writes ? .write(source: source) : .look()), in: folder
    ).value
  }
}

extension ImportOutcome {
  /// The changes in few words, in their order.
  var rows: [String] {
    account.plan.changes.map { change in
      switch change {
      case .row(let setting, _):
        let verb = setting.before == nil ? "new" : setting.after == nil ? "gone" : "changed"
        return "\(verb) \(setting.table.rawValue) \(setting.collaboration)"
      case .value(let collaboration, let fact, let value, _): return "\(collaboration.id) \(fact.rawValue) \(value)"
      default: return "other"
      }
    }
  }
}
