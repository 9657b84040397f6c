import CXLSXWriter
import Glibc
import Tabular

/// The bytes of a workbook of Office Open XML (XLSX) with the contents: equal contents come to equal bytes.
///
/// Throws where a part of the contents is not what a workbook can hold, with its sheet and cell, and where no temporary
/// file can be written, since the library behind this writes to files alone. Linear in the cells.
public func writeWorkbook(_ contents: WorkbookContents) throws(WorkbookWritingError) -> [UInt8] {
  let contents = try CheckedContents(contents).contents
  let file = try TemporaryFile()
  let workbook = try WorkbookFile(path: file.path)
  try setProperties(contents, of: workbook)
  let kinds = Set(contents.sheets.flatMap(kinds)).union([.text])
  let formats = try CellFormats(workbook, kinds: kinds)
  let choices = ChoicesSheet(contents)
  for (place, sheet) in contents.sheets.enumerated() {
    try write(sheet, in: workbook, formats, choices: choices, isOpen: place > 0 && place == contents.openSheet)
  }
  try writeChoices(contents, in: workbook, formats)
  try workbook.close()
  return try file.bytes()
}

/// What the columns of a sheet are, and the cells that are shown otherwise.
private func kinds(of sheet: SheetContents) -> Set<SheetColumn.Kind> {
  var kinds = Set(sheet.columns.map(\.kind))
  for row in sheet.rows {
    for case .shown(_, let kind) in row { kinds.insert(kind) }
  }
  return kinds
}

private func setProperties(
  _ contents: WorkbookContents, of workbook: borrowing WorkbookFile
) throws(WorkbookWritingError) {
  let texts = CTexts()
  var properties = lxw_doc_properties()
  if !contents.title.isEmpty { properties.title = texts.text(contents.title) }
  if !contents.author.isEmpty { properties.author = texts.text(contents.author) }
  // Zero would mean now.
  properties.created = time_t(max(1, contents.created))
  let result = workbook_set_properties(workbook.pointer, &properties)
  withExtendedLifetime(texts) {}
  try succeeded(result)
}
