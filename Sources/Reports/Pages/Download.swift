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

  /// No files.
  public init() {}

  /// Those of a report, which has its tables in a folder: of each the two that spreadsheets read.
  public init(ofTables ids: [String], in folder: String) {
    for id in ids {
      tables[id] = TableFormat.all.filter { ["csv", "xlsx"].contains($0.id) }.map { format in
        Download(format.id.uppercased(), at: "\(folder)/\(format.fileName(for: id))")
      }
    }
  }
}
