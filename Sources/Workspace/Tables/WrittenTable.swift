import Reports
import Tabular
import WorkbookWriting

extension TableFormat {
  /// The table as the bytes of a file. Fails only where a workbook cannot hold it, or no temporary file can be written.
  public func bytes(_ table: Table) throws(Failure) -> [UInt8] {
    switch writing {
    case .text(let write): Array(write(table).utf8)
    case .workbook(let contents): try workbookBytes(contents(table))
    }
  }
}

/// A workbook as the bytes of a file.
func workbookBytes(_ contents: WorkbookContents) throws(Failure) -> [UInt8] {
  do throws(WorkbookWritingError) {
    return try writeWorkbook(contents)
  } catch {
    throw Failure("\(error)")
  }
}
