import DataPackage
import Register
import Tabular

/// A register that somebody wants to edit in a spreadsheet.
public struct ExportRequest: Hashable, Sendable {
  /// The form of the file.
  public enum Format: Hashable, Sendable {
    /// A workbook with a sheet for each table.
    case workbook
    /// One table as delimited text that Excel opens: semicolons, and a mark of its encoding.
    case text(ExchangeTable)
  }

  /// The form of the file.
  public var format: Format
  /// Files that whoever asks will write; one of the data set's is refused before anything happens.
  public var outputs: [String]

  /// A request for a form.
  public init(_ format: Format, outputs: [String] = []) {
    self.format = format
    self.outputs = outputs
  }
}

/// A register as a file to edit in a spreadsheet and to take back with ``importList(_:in:)``, which changes exactly the
/// rows that differ. The same register comes to the same bytes.
///
/// - Throws: `Failure`: `wrongRequest` for an output that is a file of the data set, and when the register cannot be
///   read or a workbook cannot hold it.
public func exportRegister(_ request: ExportRequest, in folder: RegisterFolder) throws(Failure) -> Told<[UInt8]> {
  try Told { _ in
    let set = try folder.open()
    for output in request.outputs { try checkIsNotRead(output, set.dataSet.files(in: folder.path)) }
    switch request.format {
    case .text(let table):
      let sheet = set.book.exchangeSheet(table)
      return Array(excelText(sheet).utf8)
    case .workbook:
      return try workbookBytes(exchangeWorkbook(set))
    }
  }
}

private func excelText(_ sheet: ExchangeSheet) -> String {
  "\u{FEFF}"
    + ([sheet.columns] + sheet.rows).map { delimitedLine($0, delimiter: .semicolon) + "\r\n" }.joined()
}
