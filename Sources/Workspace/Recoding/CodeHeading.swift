import Analysis
import DataPackage

/// What the heading of a column says of its cells, by the names that publishers give to such columns.
func codeHeading(_ field: String) -> RecodedFile.Heading {
  if recognisedCodeField(in: [field]) != nil { return .codes }
  return isFigureField(field) ? .other : .unknown
}

/// Fails on a workbook or a database table, by its content or by the ending of its name: only delimited text can be
/// changed cell by cell and otherwise stay the same to the byte.
func refuseOtherThanText(_ bytes: [UInt8], file: String) throws(Failure) {
  let endings = [".xlsx", ".xlsm", ".xls", ".ods", ".dbf", ".shp"]
  let isPacked = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
  guard isPacked || endings.contains(where: { file.lowercased().hasSuffix($0) }) else { return }
  throw Failure("is no CSV, and recode takes one: save the table as CSV first", file: file)
}
