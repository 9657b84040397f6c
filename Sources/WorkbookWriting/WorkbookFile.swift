import CXLSXWriter

/// The library's workbook, freed with its owner.
struct WorkbookFile: ~Copyable {
  let pointer: UnsafeMutablePointer<lxw_workbook>

  /// A workbook that will be written to the file.
  init(path: String) throws(WorkbookWritingError) {
    guard let made = workbook_new(path) else { throw WorkbookWritingError(.library("out of memory")) }
    pointer = made
  }

  deinit { lxw_workbook_free(pointer) }

  /// Writes the file, and frees the workbook.
  consuming func close() throws(WorkbookWritingError) {
    let pointer = pointer
    // The library frees it here, whatever becomes of the file.
    discard self
    try succeeded(workbook_close(pointer))
  }
}

/// Turns a number of the library into an error.
func succeeded(_ code: lxw_error, at place: @autoclosure () -> String = "") throws(WorkbookWritingError) {
  guard code != LXW_NO_ERROR else { return }
  throw WorkbookWritingError(.library(String(cString: lxw_strerror(code))), at: place())
}
