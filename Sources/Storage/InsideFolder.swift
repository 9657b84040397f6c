import Glibc

/// Fails where a path of a data set leads out of its folder, as through a link: a data set from elsewhere must neither
/// show other files nor have them written. What is not there yet is judged by the folder that it would be in.
public func requireInside(_ path: String, of folder: String) throws(StorageError) {
  var known = "\(folder)/\(path)"
  var status = stat()
  guard let root = wholePath(folder) else { return }
  while lstat(known, &status) != 0, let slash = known.lastIndex(of: "/"), known.count > folder.count {
    known = String(known[..<slash])
  }
  // A link to nothing leads wherever what is made there would lie.
  guard let whole = wholePath(known) else {
    throw StorageError(status.st_mode & S_IFMT == S_IFLNK ? .deadLink : .system(ENOENT), at: "\(folder)/\(path)")
  }
  guard whole == root || whole.hasPrefix(root == "/" ? root : root + "/") else {
    throw StorageError(.leadsOutside(whole), at: "\(folder)/\(path)")
  }
}
