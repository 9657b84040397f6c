import FoundationEssentials
import Register
import TestSupport

@testable import DataPackage

/// One way in which the small data set beside the tests is altered, and what frictionless 5.21.0 says of it.
struct Alteration: Decodable {
  /// A line to be replaced; taken out where there is no text.
  struct Edit: Decodable {
    let line: Int
    let text: String?
  }

  /// What frictionless found, and where.
  struct Finding: Decodable {
    let type: String
    let file: String?
    let line: Int?
    let column: String?
  }

  let what: String
  let file: String
  let edits: [Edit]
  let errors: [Finding]

  /// The files of the data set with the alteration made.
  let files: [String: [UInt8]]

  private enum CodingKeys: String, CodingKey { case what, file, edits, errors }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    what = try container.decode(String.self, forKey: .what)
    file = try container.decode(String.self, forKey: .file)
    edits = try container.decode([Edit].self, forKey: .edits)
    errors = try container.decode([Finding].self, forKey: .errors)
    var files = Self.plain
    var lines = String(decoding: files[file] ?? [], as: UTF8.self).components(separatedBy: "\n")
    for edit in edits { if let text = edit.text { lines[edit.line - 1] = text } }
    for place in edits.filter({ $0.text == nil }).map(\.line).sorted(by: >) { lines.remove(at: place - 1) }
    files[file] = Array(lines.joined(separator: "\n").utf8)
    self.files = files
  }

  static let folder = "\(Repository.folder)/Tests/DataPackageTests/Fixtures/schemas"

  /// The data set as it is sound.
  static let plain: [String: [UInt8]] = {
    var files: [String: [UInt8]] = [:]
    let data = "\(folder)/data"
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: data)) ?? [] {
      if let content = FileManager.default.contents(atPath: "\(data)/\(path)") { files[path] = Array(content) }
    }
    return files
  }()

  /// All alterations that were recorded.
  static let all: [Alteration] = {
    guard let content = FileManager.default.contents(atPath: "\(folder)/answers.json"),
      let list = try? JSONDecoder().decode([Alteration].self, from: content)
    else { return [] }
    return list
  }()
}
