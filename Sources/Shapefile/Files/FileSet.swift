import Glibc

/// The files that together are one shapefile, found beside the `.shp`, with extensions in any mixture of small and
/// capital letters.
struct FileSet {
  /// The name of the `.shp`, for messages.
  let name: String
  let shapes: [UInt8]
  let index, table, referenceSystem, codePage: (name: String, bytes: [UInt8])?

  /// The files beside the path. A set that is replaced meanwhile is read anew, so that its files are all of one; so is
  /// one whose replacing was stopped.
  init(at path: String) throws(ShapefileError) {
    var attempts = 0
    while true {
      let before = Stamp(of: path)
      let set = try FileSet(reading: path)
      attempts += 1
      if before == Stamp(of: path) || attempts == 5 {
        self = set
        return
      }
    }
  }

  private init(reading path: String) throws(ShapefileError) {
    name = lastComponent(of: path)
    let stem = stem(ofShapefile: path)
    let pending = PendingSwitch(ofSet: stem)
    guard let shapes = try newest(path, pending) else {
      throw ShapefileError(file: name, .cannotOpen("no such file"))
    }
    self.shapes = shapes
    index = try sibling(stem, "shx", pending)
    table = try sibling(stem, "dbf", pending)
    referenceSystem = try sibling(stem, "prj", pending)
    codePage = try sibling(stem, "cpg", pending)
  }
}

/// The content of a file of the set, of the new one where the set is being replaced; `nil` when there is none.
private func newest(_ path: String, _ pending: PendingSwitch?) throws(ShapefileError) -> [UInt8]? {
  if let place = pending?.place(of: path), place != path, let bytes = try content(ofFile: place) { return bytes }
  // In its place, or put there this moment.
  return try content(ofFile: path)
}

/// By what one sees that a set was replaced: the files that its main file and its switch are.
private struct Stamp: Equatable {
  private let files: [[Int]]

  init(of path: String) {
    files = [path, PendingSwitch.path(ofSet: stem(ofShapefile: path))].map { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return [] }
      return [Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
  }
}

/// The path without its extension, which is `.shp` in any mixture of small and capital letters, or any other.
func stem(ofShapefile path: String) -> Substring {
  guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path[...] }
  return path[..<dot]
}

private func sibling(
  _ stem: Substring, _ fileExtension: String, _ pending: PendingSwitch?
) throws(ShapefileError) -> (name: String, bytes: [UInt8])? {
  for spelling in spellings(of: fileExtension) {
    let path = "\(stem).\(spelling)"
    if let pending, pending.place(of: path) == nil { return nil }
    if let bytes = try newest(path, pending) { return (lastComponent(of: path), bytes) }
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
