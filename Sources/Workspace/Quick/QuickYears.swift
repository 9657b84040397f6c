import Analysis
import DataPackage
import Register
import Storage

/// Fails when polygons and a table that do not quite fit evidently have the codes of different years, as far as a data
/// set is at hand that knows what codes became; says whether one is.
func checkYears(
  ofPolygons polygons: (file: String, keys: [String]), andTable table: (file: String, keys: ColumnTexts),
  by folder: String?
) throws -> Bool {
  // Only for a better word: without a data set the two are joined as far as they go, and the rest is told.
  guard let folder,
    let set = try? DataSet(read: { try fileContents(of: "\(folder)/\($0)", isPlain: true) }),
    let territory = try? set.contents(of: [.places, .codeChanges]).territory
  else { return false }
  let scheme = set.settings.codes
  let own = Set(territory.municipalities.map(\.code))
  let shapes = polygons.keys.compactMap { scheme.reading(of: $0).code }
  let rows = table.keys.compactMap { scheme.reading(of: $0).code }
  // Keys that are no codes of this country tell nothing.
  guard shapes.count * 2 > polygons.keys.count, rows.count * 2 > table.keys.count else { return true }
  let changes = territory.codeChanges
  let day = set.settings.codeDay
  let shapeDay =
    evidentCodeYear(of: shapes, known: own, on: day, changes: changes)
    .flatMap { Day(year: $0.year, month: 12, day: 31) } ?? day
  let known = CodeTranslation(changes, from: day, to: shapeDay).moved(own)
  guard known.intersection(shapes).count * 2 > Set(shapes).count,
    let evidence = evidentCodeYear(of: rows, known: known, on: shapeDay, changes: changes)
  else { return true }
  throw Failure(
    "\(table.file) \(evidence), as \(polygons.file) has; samkart recode \(table.file) --to \(shapeDay.year) moves it")
}
