import FoundationEssentials
import TestSupport
import Testing

/// Shapefiles made by others, beside the checkout; tests that need them are skipped where they are not.
enum Corpus {
  static let folder = Repository.corpus

  static let isHere = FileManager.default.fileExists(atPath: "\(folder)/INDEX.csv")

  /// A row of the index that says what reference system a set has.
  struct Entry: CustomTestStringConvertible {
    let path: String, name: String, epsg: Int?, kind: String, unit: String, bounds: [Double]
    var testDescription: String { path }

    /// The content of the `.prj`, whatever the case of its name.
    var prj: String? {
      let stem = "\(Corpus.folder)/\(path.dropLast(4))"
      guard
        let data = FileManager.default.contents(atPath: stem + ".prj")
          ?? FileManager.default.contents(atPath: stem + ".PRJ")
      else { return nil }
      return String(decoding: data, as: UTF8.self)
    }
  }

  static let entries: [Entry] = {
    guard let data = FileManager.default.contents(atPath: "\(folder)/INDEX.csv") else { return [] }
    let rows = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map { cells(String($0)) }
    guard let header = rows.first else { return [] }
    let column = Dictionary(uniqueKeysWithValues: header.enumerated().map { ($1, $0) })
    return rows.dropFirst().compactMap { row in
      func cell(_ name: String) -> String { column[name].map { row[$0] } ?? "" }
      guard cell("crs_known") == "yes" else { return nil }
      let bounds = cell("bounds").filter { !"[] ".contains($0) }.split(separator: ",").compactMap { Double($0) }
      return Entry(
        path: cell("path"), name: cell("crs_name"), epsg: Int(cell("crs_epsg")), kind: cell("crs_kind"),
        unit: cell("crs_unit"), bounds: bounds)
    }
  }()

  /// The cells of a row of CSV without line breaks inside quotes.
  private static func cells(_ row: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in row {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
