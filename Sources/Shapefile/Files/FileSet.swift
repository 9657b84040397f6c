/// The files that together are one shapefile, found beside the `.shp`, with extensions in any mixture of small and
/// capital letters.
struct FileSet {
  /// The name of the `.shp`, for messages.
  let name: String
  let shapes: [UInt8]
  let index, table, referenceSystem, codePage: (name: String, bytes: [UInt8])?

  init(at path: String) throws(ShapefileError) {
    name = lastComponent(of: path)
    guard let shapes = try content(ofFile: path) else {
      throw ShapefileError(file: name, .cannotOpen("no such file"))
    }
    self.shapes = shapes
    let stem = stem(ofShapefile: path)
    index = try sibling(stem, "shx")
    table = try sibling(stem, "dbf")
    referenceSystem = try sibling(stem, "prj")
    codePage = try sibling(stem, "cpg")
  }
}

/// The path without its extension, which is `.shp` in any mixture of small and capital letters, or any other.
func stem(ofShapefile path: String) -> Substring {
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path[...] }
  return path[..<dot]
}

private func sibling(
  _ stem: Substring, _ fileExtension: String
) throws(ShapefileError) -> (name: String, bytes: [UInt8])? {
  for spelling in spellings(of: fileExtension) {
    let path = "\(stem).\(spelling)"
    if let bytes = try content(ofFile: path) { return (lastComponent(of: path), bytes) }
  }
  return nil
}

/// All small, all capital, and then the other mixtures: eight for three letters, tried one by one, since a folder need
/// not be readable for its files to be.
private func spellings(of text: String) -> [String] {
  let mixtures = text.reduce([""]) { begun, letter in
    begun.flatMap { [$0 + letter.lowercased(), $0 + letter.uppercased()] }
  }
  let usual = [text.lowercased(), text.uppercased()]
  return usual + mixtures.filter { !usual.contains($0) }
}
