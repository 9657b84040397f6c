import FoundationEssentials

/// The content of a file.
func content(ofFile path: String) throws(GeoJSONError) -> [UInt8] {
  guard let data = FileManager.default.contents(atPath: path) else {
    let why = FileManager.default.fileExists(atPath: path) ? "it can not be opened" : "no such file"
    throw GeoJSONError(file: lastComponent(of: path), .cannotOpen(why))
  }
  return [UInt8](data)
}

/// The part of a path behind the last slash.
func lastComponent(of path: String) -> String {
  path.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? path
}
