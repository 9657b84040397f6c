import ArgumentParser
import Reports
import Workspace

/// A format of tables, from the list of writers.
struct TableFormatChoice: ExpressibleByArgument {
  let format: TableFormat

  init?(argument: String) {
    guard let format = TableFormat.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { TableFormat.all.map(\.id) }
  var defaultValueDescription: String { format.id }

  /// The format that the ending of a file's name asks for; `nil` for standard output and devices, which have none.
  static func format(forFile path: String) throws -> TableFormat? {
    let name = path.split(separator: "/").last ?? ""
    guard path != "-", !path.hasPrefix("/dev/") else { return nil }
    let ending = name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } ?? "" : ""
    guard let format = TableFormat.all.first(where: { $0.fileExtension == ending }) else {
      let endings = TableFormat.all.map { ".\($0.fileExtension)" }
      let known = Array(Set(endings)).sorted().joined(separator: ", ")
      throw Failure(
        "the ending is of no table; tables are written as \(known) (or say which with \(parameter: "format"))",
        file: path, cause: .wrongRequest)
    }
    return format
  }
}
