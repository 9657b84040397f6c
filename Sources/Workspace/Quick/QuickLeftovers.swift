import Analysis
import Register

/// What a join left over on both sides.
///
/// A map of the rest looks right whatever is missing, so that much of both sides without a partner is a reason to stop:
/// codes of two years, or a table of another place.
struct QuickLeftovers: Sendable {
  /// The keys of the rows and of the polygons that found no partner.
  private let rows: ColumnTexts
  private let polygons: [String]
  /// How many rows and polygons there are.
  let rowCount, polygonCount: Int
  /// The digits with which the codes of either side begin; `nil` where the keys are no codes of one kind.
  private let beginnings: (rows: [String], polygons: [String])?

  init(_ join: KeyJoin, keys: ColumnTexts, targets: [String], scheme: CodeScheme?) {
    rows = keys.rows(join.unmatchedKeys)
    polygons = join.unmatchedRows.map { targets[$0] }
    rowCount = keys.count
    polygonCount = targets.count
    func begin(_ keys: some Collection<String>) -> [String] {
      var (count, beginnings): (Int, Set<String>) = (0, [])
      for key in keys {
        guard let code = scheme?.reading(of: key).code?.text else { continue }
        count += 1
        beginnings.insert(String(code.prefix(2)))
      }
      return count * 2 < keys.count ? [] : beginnings.sorted()
    }
    let both = (rows: begin(rows), polygons: begin(polygons))
    beginnings = both.rows.isEmpty || both.polygons.isEmpty ? nil : both
  }

  /// How many rows found no partner.
  var unmatchedRows: Int { rows.count }

  /// Whether so much is over on both sides that the two are hardly meant for each other: a tenth of each, and three.
  var areMany: Bool {
    min(rows.count, polygons.count) >= 3 && rows.count * 10 >= rowCount && polygons.count * 10 >= polygonCount
  }

  /// That both sides have leftovers of one kind; `nil` where they have not.
  var alike: NamingText? {
    guard let beginnings, let row = rows.first(where: { !$0.isEmpty }), let polygon = polygons.first else { return nil }
    return
      "what is left over on both sides looks like codes of the same kind, as codes of two years do: those of the table begin with \(listed(beginnings.rows)), as \(row), those of the polygons with \(listed(beginnings.polygons)), as \(polygon)"
  }

  /// Why the two are not joined.
  func refusal(_ table: String, _ polygonsFile: String) -> NamingText {
    """
    \(rows.count) of \(rowCount) rows of \(table) and \(polygons.count) of \(polygonCount) polygons of \(polygonsFile) \
    found no partner, and a map of the rest would look right; see what is left over, or go on with what fits by \
    \(parameter: "partial")
    """
  }

  private func listed(_ texts: [String]) -> String {
    texts.prefix(12).joined(separator: " ") + (texts.count > 12 ? " …" : "")
  }
}
