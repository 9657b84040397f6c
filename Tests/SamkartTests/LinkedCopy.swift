import Foundation

/// Puts a file or a folder of files beside others without copying what is in it: by hard links, since a data set follows
/// no link out of its folder, or as a copy where the file system knows none.
func linkedCopy(of source: URL, at target: URL) throws {
  let files = FileManager.default
  var isFolder: ObjCBool = false
  guard files.fileExists(atPath: source.path, isDirectory: &isFolder), isFolder.boolValue else {
    do {
      try files.linkItem(at: source, to: target)
    } catch {
      try files.copyItem(at: source, to: target)
    }
    return
  }
  try files.createDirectory(at: target, withIntermediateDirectories: true)
  for name in try files.contentsOfDirectory(atPath: source.path) {
    try linkedCopy(of: source.appending(path: name), at: target.appending(path: name))
  }
}
