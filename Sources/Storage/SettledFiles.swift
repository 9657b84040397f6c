import DataPackage
import Glibc
import Register

/// The files of a data set as they stand between two edits: never some from before an edit and some from after it.
///
/// The tables that edits change are read at once, under a lock that writers respect, and kept; what an edit has decided
/// and not yet put into the files, because the program was stopped, is read instead of them. Nothing is written.
public final class SettledFiles: Sendable {
  /// What the descriptor says; `nil` when it can not be read, which whoever opens the data set is told.
  public let descriptor: Descriptor?
  private let folder: String
  private let contents: [String: [UInt8]?]

  /// The tables of the folder, once no other run is writing them.
  ///
  /// - Throws: `StorageError`: `isBeingEdited` when the patience is at its end, `noPendingEdit` or
  ///   `changedSinceStoppedEdit` when an edit that was stopped cannot be finished. A file that cannot be read is told
  ///   when it is asked for.
  public init(_ folder: String, waiting: Waiting = .reader) throws(StorageError) {
    self.folder = folder
    let lock = try FolderLock(folder, for: .reading, waiting: waiting)
    let pending = try pendingEdit(in: folder)?.files ?? []
    var contents = Dictionary(pending.map { ($0.path, $0.content) }) { first, _ in first }
    // A folder or a file that cannot be read is told when it is asked for.
    func keep(_ path: String) {
      guard contents[path] == nil, let bytes = try? fileInSet(path, in: folder) else { return }
      contents[path] = .some(bytes)
    }
    keep("datapackage.json")
    let known = contents
    // Files of different years are told by whoever reads them.
    descriptor = try? DataSet(mayMixYears: true) { try settled($0, known, in: folder) }.descriptor
    for table in RowChange.Table.allCases {
      if let path = descriptor?.resource(table.rawValue)?.path { keep(path) }
    }
    keep(Journal.file)
    self.contents = contents
    _ = consume lock
  }

  /// The bytes of a file by its path in the folder; its error does not say the place, which the reader names.
  ///
  /// - Throws: `StorageError` without a place when the path leads out of the folder, or no plain file can be read
  ///   there.
  public func bytes(of path: String) throws(StorageError) -> [UInt8] { try settled(path, contents, in: folder) }

  /// The journal; `nil` when nothing has been edited.
  public var journal: [UInt8]? { contents[Journal.file] ?? nil }
}

/// The bytes of a file that was kept, or else as it lies on the disk; none of one that an edit has deleted.
private func settled(
  _ path: String, _ contents: [String: [UInt8]?], in folder: String
) throws(StorageError) -> [UInt8] {
  guard let known = contents[path] else { return try fileInSet(path, in: folder) }
  guard let known else { throw StorageError(.system(ENOENT), at: nil) }
  return known
}

/// The bytes of a data set's file as it lies on the disk; the error does not say the place, which the data set names.
///
/// - Throws: `StorageError` without a place when the path leads out of the folder, or no plain file can be read there.
public func fileInSet(_ path: String, in folder: String) throws(StorageError) -> [UInt8] {
  do throws(StorageError) {
    try requireInside(path, of: folder)
    return try fileContents(of: "\(folder)/\(path)", isPlain: true)
  } catch {
    throw error.withoutPlace
  }
}
