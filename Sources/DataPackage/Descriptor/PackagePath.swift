/// Whether a path stays inside the folder it is relative to: a data set from elsewhere must not reach other files.
///
/// The rule of the Data Package standard: no root, no `..`, no scheme, and here no backslash either.
func isInsideFolder(_ path: String) -> Bool {
  guard let first = path.utf8.first, first != UInt8(ascii: "/"), !path.utf8.contains(0) else { return false }
  guard !path.contains("\\"), !path.contains(":") else { return false }
  return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != ".." && !$0.isEmpty }
}
