import DataPackage
import Reports
import Storage

/// What the columns of the table are described as for readers, by their names: by the data package in the table's folder,
/// where there is one that lists the table. Empty for a table from standard input.
func describedColumns(of request: QuickRequest) -> [String: String] {
  let path = request.table.name
  guard path != "-" else { return [:] }
  let name = path.split(separator: "/").last.map(String.init) ?? path
  let descriptor = path.dropLast(name.count) + "datapackage.json"
  guard let bytes = try? fileContents(of: String(descriptor), isPlain: true) else { return [:] }
  return fieldTitles(ofTable: name, inDescriptor: bytes, language: request.language.code)
}

extension String {
  /// The same inside a sentence: with a small letter, unless it begins with an abbreviation.
  var insideSentence: String {
    dropFirst().first.map { $0.isLowercase } ?? false ? lowercasedFirst : self
  }
}
