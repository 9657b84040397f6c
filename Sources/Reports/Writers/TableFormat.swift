/// A way to write a table. `all` lists them.
public struct TableFormat: Sendable {
  /// The name, as the option has it.
  public let id: String
  /// What files of the format end in, without the dot.
  public let fileExtension: String
  /// The table in the format, as bytes.
  public let bytes: @Sendable (Table) -> [UInt8]

  /// The name of the file for a table, as `members.csv`; two formats with one ending are told apart.
  public func fileName(for table: String) -> String {
    id == "excel-csv" ? "\(table).excel.\(fileExtension)" : "\(table).\(fileExtension)"
  }

  private init(_ id: String, _ fileExtension: String, _ write: @escaping @Sendable (Table) -> String) {
    self.id = id
    self.fileExtension = fileExtension
    bytes = { Array(write($0).utf8) }
  }

  /// Every format, in the order in which help lists them.
  public static let all: [TableFormat] = [
    TableFormat("text", "txt", text), TableFormat("csv", "csv", csv), TableFormat("excel-csv", "csv", excelCSV),
    TableFormat("json", "json", json), TableFormat("md", "md", markdown), TableFormat("html", "html", htmlPage),
  ]

  /// The format with the name; `nil` when there is none.
  public static func named(_ id: String) -> TableFormat? { all.first { $0.id == id } }
}
