import DataPackage
import Storage

extension DataSet {
  /// The files of the data set in its folder, the journal of edits included, whether they are there or not.
  func files(in folder: String) -> [String] {
    let names = ["datapackage.json"] + descriptor.resources.flatMap(\.paths) + [Journal.file, PendingFiles.file]
    return names.map { "\(folder)/\($0)" }
  }
}

/// Fails when a file that is to be written is one of those that are read, which would be lost; `-` is no file.
public func checkIsNotRead(_ output: String, _ inputs: [String]) throws(Failure) {
  if output != "-", inputs.contains(where: { $0 != "-" && isSameFile($0, output) }) {
    throw Failure("is read and cannot be written as well", file: output, cause: .wrongRequest)
  }
}
