import DataPackage
import Storage

/// A data set that somebody wants under the codes of another year.
public struct RecodeRequest: Sendable {
  /// The folder of the data set.
  public var folder: String
  /// To which year, with the answers.
  public var move: CodeMove
  /// The files of the answers, which are read and may not be written.
  public var answerFiles: [String]
  /// The file that whoever asks will write the account to; refused where it is read, or is one of the new data set.
  public var accountFile: String?
  /// How long to wait until an edit of the data set is done.
  public var waiting: Waiting

  /// A request from its parts.
  public init(
    _ folder: String, _ move: CodeMove, answerFiles: [String] = [], accountFile: String? = nil,
    waiting: Waiting = .reader
  ) {
    self.folder = folder
    self.move = move
    self.answerFiles = answerFiles
    self.accountFile = accountFile
    self.waiting = waiting
  }
}

/// A data set under the codes of another year, in memory.
public struct RecodedFolder: Sendable {
  /// The folder of the original.
  public let source: String
  /// The files by their paths in the folder.
  public let files: [(path: String, bytes: [UInt8])]
  /// What was renumbered, renamed, merged and split.
  public let account: RecodeAccount
}

/// Moves all codes of a data set to those of another year. Facts stay, and recoding back gives the original again.
///
/// - Throws: `Failure` when the data set cannot be read, has no code changes between the years or mixed ones;
///   `wrongRequest` for a report that would be written over a file that is read. Divisions without an answer are no
///   failure: the recoding asks.
public func recodeDataSet(_ request: RecodeRequest) throws(Failure) -> Told<Recoding<RecodedFolder>> {
  try Told { _ in
    let folder = request.folder
    let source = try SettledFiles(folder, waiting: request.waiting)
    return try Recoding(in: folder) {
      let set = try DataSet { try source.bytes(of: $0) }
      if let file = request.accountFile {
        try checkIsNotRead(file, set.files(in: folder) + request.answerFiles)
      }
      let recoded = try RecodedDataSet(
        set, to: request.move.year, answers: request.move.answers, journal: source.journal)
      return RecodedFolder(source: folder, files: recoded.files, account: RecodeAccount(recoded.report))
    }
  }
}
