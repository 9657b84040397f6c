import DataPackage
import Glibc
import Register
import Synchronization

/// The files of a data set as they stand between two edits: never some from before an edit and some from after it.
///
/// The tables that edits change are read at once, under a lock that writers respect, and kept; what an edit has decided
/// and not yet put into the files, because the program was stopped, is read instead of them. Nothing is written.
final class SettledFiles: Sendable {
  private let folder: String
  private let contents: Mutex<[String: [UInt8]?]>

  /// The tables of the folder, once no other run is writing them.
  init(_ folder: String, talk: Talk) throws {
    self.folder = folder
    let lock = try FolderLock(folder, for: .reading, patience: Self.patience, talk: talk)
    let pending = try Self.pending(in: folder)?.files ?? []
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

  /// How many seconds a reader waits until an edit is done.
  static let patience = 30

  /// What an edit has decided that is not in the files yet; `nil` for nothing.
  ///
  /// Fails where somebody has changed one of the files since, which finishing the edit would overwrite.
  static func pending(in folder: String) throws -> PendingFiles? {
    let path = "\(folder)/\(PendingFiles.file)"
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    guard let pending = PendingFiles(bytes: try samkart.contents(of: path, isPlain: true)) else {
      throw Failure("is not what an edit leaves behind; if nobody knows what it is, move it away", file: path)
    }
    for file in pending.files {
      let found = try present(file.path, in: folder)
      if file.accounts(for: found) { continue }
      throw Failure(
        "has been changed since an edit was stopped half-way; put that change aside, so that the edit can be finished, "
          + "or give the edit up by moving \(PendingFiles.file) away", file: "\(folder)/\(file.path)")
    }
    return pending
  }

  /// The bytes of a file as it lies on the disk; `nil` when it is not there.
  static func present(_ file: String, in folder: String) throws -> [UInt8]? {
    let path = "\(folder)/\(file)"
    var status = stat()
    if stat(path, &status) != 0, errno == ENOENT { return nil }
    return try samkart.contents(of: path, isPlain: true)
  }

  /// The bytes of a file by its path in the folder.
  func bytes(of path: String) throws -> [UInt8] {
    if let known = contents.withLock({ $0[path] }) {
      guard let known else { throw Failure("No such file or directory") }
      return known
    }
    do {
      return try samkart.contents(of: "\(folder)/\(path)", isPlain: true)
    } catch let failure as Failure {
      // The data set names the file itself.
      throw Failure(failure.reason)
    }
  }

  /// The journal; `nil` when nothing has been edited.
  var journal: [UInt8]? { contents.withLock { $0[Journal.file] ?? nil } }

  private func keep(_ path: String) {
    guard contents.withLock({ $0[path] }) == nil, let bytes = try? bytes(of: path) else { return }
    contents.withLock { $0[path] = bytes }
  }
}
