import DataPackage
import Register
import Storage

/// Where a recoded data set is to be written.
public struct RecodedPlace: Sendable {
  /// The folder.
  public var folder: String
  /// Whether a data set that is there may be replaced, when nothing else is.
  public var replaces: Bool
  /// A file in the folder that may go with the old data set, as the account of an earlier recoding.
  public var accountFile: String?
  /// How long to wait until an edit of what is replaced is done.
  public var waiting: Waiting

  /// A place from its parts.
  public init(_ folder: String, replaces: Bool = false, accountFile: String? = nil, waiting: Waiting = .reader) {
    self.folder = folder
    self.replaces = replaces
    self.accountFile = accountFile
    self.waiting = waiting
  }
}

/// Writes a recoded data set: the whole folder or nothing.
///
/// - Throws: `Failure`: `wrongRequest` for a folder that holds something and may not be replaced, that is the source or
///   lies in it, and for a report that is a file of it; `conflict` while somebody edits it; `storage` when the disk
///   takes nothing.
public func writeRecoded(_ recoded: RecodedFolder, to place: RecodedPlace) throws(Failure) -> Told<Void> {
  try Told { notes in
    let folder = place.folder
    if let file = place.accountFile, recoded.files.contains(where: { isSameFile("\(folder)/\($0.path)", file) }) {
      throw Failure("is a file of the new data set, and no place for the report", file: file, cause: .wrongRequest)
    }
    do throws(StorageError) {
      try writeFolder(
        recoded.files, to: folder, replacing: place.replaces, apartFrom: recoded.source, waiting: place.waiting,
        isOwn: ownFiles(in: place))
    } catch {
      guard error.reason == .fullFolder else { throw error }
      throw Failure("\(error.reason); \(parameter: "force") replaces it", file: error.place, cause: .wrongRequest)
    }
    notes.add(Note(.done, "\(folder) has the codes of \(recoded.account.report.to)"))
  }
}

/// Whether a file in a folder is of the data set that is there, or the account that is written into it anew.
private func ownFiles(in place: RecodedPlace) -> (String) -> Bool {
  let folder = place.folder
  let set = try? DataSet(mayMixYears: true) { try fileContents(of: "\(folder)/\($0)", isPlain: true) }
  let own = Set((set?.descriptor.resources ?? []).flatMap(\.paths) + ["datapackage.json"])
  return { path in own.contains(path) || place.accountFile.map { isSameFile("\(folder)/\(path)", $0) } ?? false }
}
