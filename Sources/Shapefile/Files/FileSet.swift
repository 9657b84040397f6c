/// The files that together are one shapefile, found beside the `.shp`, with extensions in small or capital letters.
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
  for spelling in [fileExtension, fileExtension.uppercased()] {
    let path = "\(stem).\(spelling)"
    if let bytes = try content(ofFile: path) { return (lastComponent(of: path), bytes) }
  }
  return nil
}
