import DataPackage
import Glibc

/// The bytes of a folder's journal as they lie on the disk; `nil` when nothing has been edited.
///
/// - Throws: `StorageError` when what stands under its name is no plain file, or cannot be read.
public func journal(in folder: String) throws(StorageError) -> [UInt8]? {
  let path = "\(folder)/\(Journal.file)"
  var status = stat()
  return stat(path, &status) == 0 ? try fileContents(of: path, isPlain: true) : nil
}
