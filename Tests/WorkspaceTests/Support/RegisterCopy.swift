import DataPackage
import Storage
import TestSupport
import Workspace

/// A copy of the real data set in which a test may edit, without boundaries and commuting, which edits never touch.
struct RegisterCopy {
  let scratch = ScratchFolder()

  init() throws {
    let source = RegisterCopy.original
    let set = try DataSet { try fileInSet($0, in: source) }
    for path in ["datapackage.json"] + set.descriptor.resources.flatMap(\.paths) where !path.contains("/") {
      try writeFile(fileContents(of: "\(source)/\(path)"), to: "\(scratch.path)/\(path)")
    }
  }

  static let original = "\(Repository.folder)/GeoData/norway-2020"

  /// Fails at once while somebody else edits.
  var folder: RegisterFolder { RegisterFolder(scratch.path + "/", editing: Waiting(seconds: 0)) }

  func bytes(_ file: String) throws -> [UInt8] { try fileContents(of: "\(scratch.path)/\(file)") }
}
