import Glibc
import Register

/// The data set to use when none is named: the folder that one stands in, else the only one under `GeoData`.
///
/// - Parameter given: the folder that the user has named.
/// - Returns: its path, relative unless the user gave another. Fails when there is none, or no way to choose.
public func dataFolder(_ given: String?) throws(Failure) -> String {
  let descriptor = "datapackage.json"
  if let given {
    // Who names the descriptor means the folder that it describes.
    let file = given.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard file == descriptor, access("\(given)/\(descriptor)", F_OK) != 0 else { return given }
    let folder = given.dropLast(descriptor.utf8.count)
    return folder.isEmpty ? "." : String(folder)
  }
  if access(descriptor, F_OK) == 0 { return "." }
  let found = files(matching: "GeoData/*/\(descriptor)").map { String($0.dropLast(descriptor.utf8.count + 1)) }
  if found.count == 1 { return found[0] }
  guard found.isEmpty else {
    throw Failure(
      "GeoData holds several data sets; say which with \(parameter: "data"): \(found.joined(separator: ", "))",
      cause: .notFound)
  }
  if let installed = installedDataSet() {
    throw Failure(
      "there is no data set here, and one that was installed: \(parameter: "data") \(installed)", cause: .notFound)
  }
  throw Failure(
    "there is no data set here: no \(descriptor) in this folder, and none in a folder under GeoData; "
      + "name one with \(parameter: "data")", cause: .notFound)
}

/// The files whose paths fit a pattern of the shell, sorted.
private func files(matching pattern: String) -> [String] {
  var found = glob_t()
  defer { globfree(&found) }
  guard glob(pattern, 0, nil, &found) == 0 else { return [] }
  return (0..<Int(found.gl_pathc)).compactMap { place in found.gl_pathv[place].map { String(cString: $0) } }.sorted()
}

/// The first data set that was installed with the program, in `share/samkart` beside the folder of programs.
private func installedDataSet() -> String? {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  guard count > 0, count < buffer.count else { return nil }
  let program = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let folders = program.split(separator: "/").dropLast(2)
  let pattern = "/" + (folders + ["share", "samkart", "*", "datapackage.json"]).joined(separator: "/")
  return files(matching: pattern).first.map { String($0.dropLast("/datapackage.json".utf8.count)) }
}
