import Analysis
import DataPackage

/// What the heading of a column says of its cells, by the names that publishers give to such columns.
func codeHeading(_ field: String) -> RecodedFile.Heading {
  if recognisedCodeField(in: [field]) != nil { return .codes }
  return isFigureField(field) ? .other : .unknown
}

/// Fails on a database table, by the ending of its name: what is written would be text.
func refuseDatabaseTable(file: String) throws(Failure) {
  guard [".dbf", ".shp"].contains(where: { file.lowercased().hasSuffix($0) }) else { return }
  throw Failure("is no table of text or workbook, and recode takes one: save it as CSV first", file: file)
}
