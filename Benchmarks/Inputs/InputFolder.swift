import Geometry
import Glibc
import Shapefile
import Tabular

/// Where inputs and outputs of the measurements lie.
struct InputFolder {
  let path = ".build/benchmarks"
  /// The data set that the inputs are made of.
  let dataSet = "GeoData/norway-2020"

  func shapes(_ input: String) -> String { "\(path)/\(input).shp" }
  func members(_ input: String) -> String { "\(path)/\(input)-members.csv" }
  /// Communes that `make bench` unpacks where it has them, and the table beside them.
  var france: String { "\(path)/france.geojson" }
  let franceTable = "../shared/countries/france/fr2018_communes.csv"
}

/// Makes the inputs that are not there yet, or the one named.
func makeInputs(in folder: InputFolder, named name: String?) throws {
  mkdir(folder.path, 0o777)
  let wanted = try name.map { [try Input.named($0)] } ?? Input.all
  let missing = wanted.filter { access(folder.shapes($0.name), R_OK) != 0 }
  if missing.isEmpty { return }
  let municipalities = try readShapefile(at: "\(folder.dataSet)/boundaries/municipalities.shp").layer
  let members = try memberships(in: folder)
  for input in missing {
    let layer = input.layer(municipalities)
    let table = input.copies > 0 ? copied(members, input.copies) : sorted(layer)
    try write(delimitedText(table), to: folder.members(input.name))
    try writeShapefile(layer, to: folder.shapes(input.name))
    note("\(input.name): \(layer.shapes.featureCount) features, \(layer.shapes.points.count) points")
  }
}

/// The code of each member with its collaboration.
private func memberships(in folder: InputFolder) throws -> [(code: Int, group: String)] {
  let text = try DelimitedText(bytes(of: "\(folder.dataSet)/memberships.csv"), file: "memberships.csv")
  guard let code = text.column("municipality"), let group = text.column("collaboration"),
    let role = text.column("role"), let end = text.column("to")
  else { throw BenchmarkFailure(description: "memberships.csv has other columns than expected") }
  return (0..<text.rowCount).compactMap { row in
    guard text[row: row, column: role] == "member", text[row: row, column: end].isEmpty,
      let number = Int(text[row: row, column: code])
    else { return nil }
    return (number, text[row: row, column: group])
  }
}

private func copied(_ members: [(code: Int, group: String)], _ copies: Int) -> [(code: Int, group: String)] {
  guard copies > 1 else { return members }
  return (0..<copies).flatMap { copy in members.map { (copy * 10_000 + $0.code, "\(copy)-\($0.group)") } }
}

/// Groups of a hundred features each.
private func sorted(_ layer: FeatureLayer) -> [(code: Int, group: String)] {
  (0..<layer.shapes.featureCount).map { ($0, "g\($0 / 100)") }
}

private func delimitedText(_ members: [(code: Int, group: String)]) -> [UInt8] {
  Array(("municipality,collaboration\n" + members.map { "\($0.code),\($0.group)\n" }.joined()).utf8)
}
