import DataPackage
import Glibc
import Register
import Synchronization

/// The files of a data set as they stand between two edits: never some from before an edit and some from after it.
///
/// The tables that edits change are read at once, under a lock that writers respect, and kept; what an edit has decided
/// and not yet put into the files, because the program was stopped, is read instead of them. Nothing is written.
public final class SettledFiles: Sendable {
  private let folder: String
  private let contents: Mutex<[String: [UInt8]?]>

  /// The tables of the folder, once no other run is writing them.
  public init(_ folder: String, waiting: Waiting = .reader) throws(StorageError) {
    self.folder = folder
    let lock = try FolderLock(folder, for: .reading, waiting: waiting)
    let pending = try pendingEdit(in: folder)?.files ?? []
    contents = Mutex(Dictionary(pending.map { ($0.path, $0.content) }) { first, _ in first })
    // Files of different years are told by whoever reads them.
    let set = try? DataSet(mayMixYears: true) { try self.bytes(of: $0) }
    // A folder or a file that cannot be read is told when it is asked for.
    for table in RowChange.Table.allCases {
      if let path = set?.descriptor.resource(table.rawValue)?.path { keep(path) }
    }
    keep("datapackage.json")
    keep(Journal.file)
    _ = consume lock
  }

  /// The bytes of a file by its path in the folder; its error does not say the place, which the reader names.
  public func bytes(of path: String) throws(StorageError) -> [UInt8] {
    if let known = contents.withLock({ $0[path] }) {
      guard let known else { throw StorageError(.system(ENOENT), at: nil) }
      return known
    }
    return try fileInSet(path, in: folder)
  }

  /// The journal; `nil` when nothing has been edited.
  public var journal: [UInt8]? { contents.withLock { $0[Journal.file] ?? nil } }

  private func keep(_ path: String) {
    guard contents.withLock({ $0[path] }) == nil, let bytes = try? bytes(of: path) else { return }
    contents.withLock { $0[path] = bytes }
  }
}

/// The bytes of a data set's file as it lies on the disk; the error does not say the place, which the data set names.
public func fileInSet(_ path: String, in folder: String) throws(StorageError) -> [UInt8] {
  do throws(StorageError) {
    try requireInside(path, of: folder)
    return try fileContents(of: "\(folder)/\(path)", isPlain: true)
  } catch {
    throw error.withoutPlace
  }
}
