import DataPackage
import Storage

/// A table that somebody wants under the codes of another year.
public struct RecodeTableRequest: Sendable {
  /// The table: delimited text, or a sheet of a workbook, which becomes delimited text.
  public var table: GivenFile
  /// The folder of a data set that knows the codes.
  public var folder: String
  /// To which year, with the answers.
  public var move: CodeMove
  /// The year of its codes; found by the codes when `nil`.
  public var from: Int?
  /// The columns of codes; found by heading and content when empty.
  public var columns: [String]
  /// How long to wait until an edit of the data set is done.
  public var waiting: Waiting

  /// A request from its parts.
  public init(
    _ table: GivenFile, by folder: String, _ move: CodeMove, from: Int? = nil, columns: [String] = [],
    waiting: Waiting = .reader
  ) {
    self.table = table
    self.folder = folder
    self.move = move
    self.from = from
    self.columns = columns
    self.waiting = waiting
  }
}

/// Moves the codes of one table to those of another year; everything else stays, to the byte. A sheet of a workbook, and a
/// text whose encoding is named, come out as commas in UTF-8. Codes of two years are an error.
///
/// - Throws: `Failure` when the table or the data set cannot be read, nothing tells the columns of codes, their years
///   are mixed or there are no changes between them. Divisions without an answer are no failure: the recoding asks.
public func recodeTable(_ request: RecodeTableRequest) throws(Failure) -> Told<Recoding<[UInt8]>> {
  try Told { notes in
    let name = request.table.name
    let recoded = try Recoding(in: "") {
      try refuseDatabaseTable(file: name)
      let bytes = try delimitedBytes(of: request.table, &notes)
      // Its own files may be of different years.
      let files = try SettledFiles(request.folder, waiting: request.waiting)
      let set = try DataSet(mayMixYears: true) { try files.bytes(of: $0) }
      return try RecodedFile(
        bytes, file: name, by: set, columns: request.columns, heading: codeHeading, from: request.from,
        to: request.move.year, answers: request.move.answers)
    }
    switch recoded {
    case .asks(let questions): return .asks(questions)
    case .done(let file):
      let codes = file.changes == 1 ? "1 code" : "\(file.changes) codes"
      notes.add(
        Note(
          .done, "\(codes) of \(file.from) moved to \(request.move.year), in \(file.columns.joined(separator: ", "))",
          at: name))
      for note in file.notes { notes.add(Note(.done, verbatim: note, at: name)) }
      return .done(file.bytes)
    }
  }
}
