import Analysis
import Reports

extension ReportPlaces {
  /// Where a report of a day has the page about each of its collaborations and upper units, and its tables.
  ///
  /// A page is called by the id of its collaboration or the code of its upper unit, so that its name stays from edition
  /// to edition. What no file can be called is written with hyphens.
  init(of snapshot: Snapshot, tables: [String]) {
    self.init(
      collaborations: paths(snapshot.collaborations.map(\.id), in: "collaborations"),
      upperUnits: snapshot.territory.hasUpperUnits
        ? paths(snapshot.territory.counties.map(\.code), in: "counties") : [:],
      tables: Dictionary(tables.map { ($0, "tables/\($0).html") }, uniquingKeysWith: { first, _ in first }))
  }
}

/// A path in the folder for each key, all different, also where a file system does not tell capitals.
func paths(_ keys: [String], in folder: String) -> [String: String] {
  var taken: Set<String> = []
  var paths: [String: String] = [:]
  for key in keys {
    let plain = String(
      key.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") || $0 == "-" ? $0 : "-" as Character })
    var name = plain.isEmpty ? "-" : plain
    var count = 1
    while !taken.insert(name.lowercased()).inserted {
      count += 1
      name = "\(plain)-\(count)"
    }
    paths[key] = "\(folder)/\(name).html"
  }
  return paths
}
