/// A file beside a document, for readers who want what they see in a form of their own.
public struct Download: Hashable, Sendable {
  /// What its form is called: `CSV`.
  public var form: String
  /// Where it is, relative to the document.
  public var place: String

  /// A file from its parts.
  public init(_ form: String, at place: String) {
    self.form = form
    self.place = place
  }
}

/// The files beside a document, by the name of the table or figure that they hold.
public struct Downloads: Hashable, Sendable {
  /// The files of each table.
  public var tables: [String: [Download]] = [:]
  /// The files of each figure besides the one that stands in the document.
  public var figures: [String: [Download]] = [:]

  /// What lies beside the document as a whole: the document in other forms, and what it does not hold.
  public var others: [FileRow] = []

  /// No files.
  public init() {}

  /// Those of a report, whose tables lie in a folder.
  ///
  /// Below each table are the two forms that spreadsheets read; all forms of all tables stand together behind what the
  /// report can be had as.
  ///
  /// - Parameters:
  ///   - others: the report in other forms, and what belongs to all of it.
  ///   - pictures: figures that lie there in pixels too, by id.
  public init(of tables: [Table], in folder: String, others: [FileRow] = [], pictures: [String: String] = [:]) {
    func forms(_ table: Table, _ formats: [TableFormat]) -> [Download] {
      formats.map { Download($0.label, at: "\(folder)/\($0.fileName(for: table.id))") }
    }
    for table in tables {
      self.tables[table.id] = forms(table, TableFormat.all.filter { ["csv", "xlsx"].contains($0.id) })
    }
    figures = pictures.mapValues { [Download("PNG", at: $0)] }
    self.others =
      others
      + tables.map { table in
        FileRow(
          table.title, page: "\(folder)/\(table.id).html",
          forms: forms(table, TableFormat.all.filter { $0.id != "html" }))
      }
  }
}
