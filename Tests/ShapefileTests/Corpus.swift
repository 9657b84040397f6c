import FoundationEssentials
import TestSupport
import Testing

/// The shapefiles that others made, beside the repository. They are for tests only and stay where they are.
enum Corpus {
  /// A row of `INDEX.csv` with its line of `EXPECTED.jsonl`.
  struct Entry: CustomTestStringConvertible {
    let row: [String: String]
    let expected: Expected

    var path: String { row["path"] ?? "" }
    var want: String { row["want"] ?? "" }
    var kind: String { row["kind"] ?? "" }
    var file: String { Corpus.folder + "/" + path }
    var testDescription: String { path }
    func int(_ column: String) -> Int? { row[column].flatMap { Int($0) } }
    func double(_ column: String) -> Double? { row[column].flatMap { Double($0) } }
  }

  struct Expected: Decodable {
    var path: String
    var fields: [String]
    var types: [String]
    var head: [[Value]]
    var area_gdal: [Double?]?
    var rings: [Int]?
    var points: [Int]?
  }

  enum Value: Decodable, Equatable {
    case null, bool(Bool), number(Double), text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let bool = try? container.decode(Bool.self) {
        self = .bool(bool)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  static let folder = Repository.corpus

  /// False where only the repository was checked out; the tests of the corpus are skipped then.
  static let isThere = FileManager.default.fileExists(atPath: folder + "/INDEX.csv")

  static let entries: [Entry] = {
    guard let index = FileManager.default.contents(atPath: folder + "/INDEX.csv"),
      let expected = FileManager.default.contents(atPath: folder + "/EXPECTED.jsonl")
    else { return [] }
    var byPath: [String: Expected] = [:]
    for line in expected.split(separator: UInt8(ascii: "\n")) {
      guard let entry = try? JSONDecoder().decode(Expected.self, from: Data(line)) else { continue }
      byPath[entry.path] = entry
    }
    let records = quotedRecords(String(decoding: index, as: UTF8.self))
    guard let header = records.first else { return [] }
    return records.dropFirst().compactMap { record in
      let row = Dictionary(zip(header, record)) { first, _ in first }
      return row["path"].flatMap { byPath[$0] }.map { Entry(row: row, expected: $0) }
    }
  }()

  static func entries(wanting prefix: String) -> [Entry] { entries.filter { $0.want.hasPrefix(prefix) } }

  private static func quotedRecords(_ text: String) -> [[String]] {
    var records: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    for (place, character) in zip(text.indices, text) {
      switch character {
      case "\"":
        // Inside quotes, two of them stand for one.
        let follows = text.index(after: place)
        if isQuoted, follows < text.endIndex, text[follows] == "\"" { field.append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted, "\n" where !isQuoted, "\r\n" where !isQuoted:
        records[records.count - 1].append(field)
        field = ""
        if character != "," { records.append([]) }
      default: field.append(character)
      }
    }
    return records.filter { $0.count > 1 }
  }
}
