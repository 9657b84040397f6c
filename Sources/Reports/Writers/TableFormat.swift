import Tabular

/// A way to write a table. `all` lists them.
public struct TableFormat: Sendable {
  /// What comes of a table: a text, or the contents of a workbook, which whoever has a library for it makes a file of.
  public enum Writing: Sendable {
    /// A text in UTF-8.
    case text(@Sendable (Table) -> String)
    /// A workbook.
    case workbook(@Sendable (Table) -> WorkbookContents)
  }

  /// The name, as the option has it.
  public let id: String
  /// What files of the format end in, without the dot.
  public let fileExtension: String
  /// What stands before the ending where another format has the same one.
  private let infix: String
  /// The table in the format.
  public let writing: Writing

  /// The name of the file for a table, as `members.csv`; two formats with one ending are told apart.
  public func fileName(for table: String) -> String { "\(table)\(infix).\(fileExtension)" }

  /// What links to it are called.
  var label: String {
    switch id {
    case "text": "TXT"
    case "excel-csv": "CSV (Excel)"
    case "md": "Markdown"
    case "tex": "LaTeX"
    default: id.uppercased()
    }
  }

  private init(_ id: String, _ fileExtension: String, infix: String = "", _ writing: Writing) {
    self.id = id
    self.fileExtension = fileExtension
    self.infix = infix
    self.writing = writing
  }

  /// Every format, in the order in which help lists them.
  public static let all: [TableFormat] = [
    TableFormat("text", "txt", .text(text)), TableFormat("csv", "csv", .text(csv)),
    TableFormat("excel-csv", "csv", infix: ".excel", .text(excelCSV)),
    TableFormat("xlsx", "xlsx", .workbook { workbook($0) }), TableFormat("json", "json", .text(json)),
    TableFormat("md", "md", .text { markdown($0) }), TableFormat("html", "html", .text(htmlPage)),
    TableFormat("tex", "tex", .text(latex)),
  ]

  /// The format with the name; `nil` when there is none.
  public static func named(_ id: String) -> TableFormat? { all.first { $0.id == id } }
}
