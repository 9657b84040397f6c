import Storage
import Synchronization
import TestSupport
import Workspace

/// A made-up data set of nine square municipalities in two counties: four in one collaboration, three in another.
struct SmallSet {
  /// Counts how often each file is read.
  final class Counter: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    var all: [String: Int] { counts.withLock { $0 } }
    func count(_ path: String) { counts.withLock { $0[path, default: 0] += 1 } }
  }

  let folder = ScratchFolder()
  let reads = Counter()

  /// - Parameter schemas: whether the descriptor says what the memberships hold.
  init(without absent: Set<String> = [], schemas: Bool = false) throws {
    for (name, text) in SmallSet.tables where !absent.contains(name) {
      try writeFile(Array(text.utf8), to: "\(folder.path)/\(name).csv")
    }
    try writeFile(Array(SmallSet.boundaries.utf8), to: "\(folder.path)/squares.geojson")
    let names = SmallSet.tables.keys.filter { !absent.contains($0) }.sorted()
    var descriptor = SmallSet.descriptor(of: names)
    if schemas {
      descriptor = descriptor.replacing(
        "\"path\": \"memberships.csv\"", with: "\"path\": \"memberships.csv\", \(SmallSet.schemaOfMemberships)")
      // Another table's rows are known where it has a schema.
      for (name, key) in [("collaborations", "id"), ("municipalities", "code")] {
        let path = "\"path\": \"\(name).csv\""
        descriptor = descriptor.replacing(
          path, with: path + ", \"schema\": { \"fields\": [{ \"name\": \"\(key)\" }] }")
      }
    }
    try writeFile(Array(descriptor.utf8), to: "\(folder.path)/datapackage.json")
  }

  /// The data set, of which every read is counted.
  func source() throws -> DataSetSource {
    try DataSetSource(folder: folder.path, name: "small") { [reads, folder] file in
      reads.count(file)
      return try fileContents(of: "\(folder.path)/\(file)")
    }
  }

  static func file(_ text: String, named name: String = "given.csv") -> GivenFile {
    GivenFile(name: name, bytes: Array(text.utf8))
  }

  /// The memberships with Bee moved to the second collaboration.
  static let editedMemberships = tables["memberships"]!.replacing("a,0102,", with: "b,0102,")

  static let tables: [String: String] = [
    "municipalities": "code,name,county,population,area_km2,travel_to_work_area,hens\n"
      + (1...9).map { "010\($0),\(names[$0 - 1]),\($0 < 6 ? "01" : "02"),\($0 * 1000),400,\($0 < 5 ? 1 : 2),\($0)\n" }
      .joined(),
    "counties": "code,name\n01,West\n02,East\n",
    "travel-to-work-areas": "code,name,centres,centre_basis\n1,Ant,0101,centre\n2,Eel,0105,centre\n",
    "collaborations": "id,name,county,founded,host,fte\na,Alpha,01,2005,0101,6\nb,Beta,02,2010,0105,2\n",
    "memberships": "collaboration,municipality,party,role,from,to\n"
      + zip(1...7, names).map { "\($0 < 5 ? "a" : "b"),010\($0),\($1),member,,\n" }.joined(),
    "commuting": "residence,workplace,employed\n" + (1...9).map { "010\($0),0101,\($0 * 10)\n" }.joined(),
    "code-changes": "day,old_code,old_name,new_code,new_name,kind\n",
    "events": "collaboration,day,year,kind,municipality,text,source\na,2005-01-01,,founded,,Alpha was founded,T\n",
  ]

  private static let schemaOfMemberships = """
    "schema": {
      "fields": [
        { "name": "collaboration", "constraints": { "required": true } }, { "name": "municipality" }, { "name": "party" },
        { "name": "role", "constraints": { "required": true, "enum": ["member", "owner"] } },
        { "name": "from" }, { "name": "to" }
      ],
      "foreignKeys": [
        { "fields": "collaboration", "reference": { "resource": "collaborations", "fields": "id" } },
        { "fields": "municipality", "reference": { "resource": "municipalities", "fields": "code" } }
      ]
    }
    """

  private static let names = ["Ant", "Bee", "Cat", "Dog", "Eel", "Fox", "Gnu", "Hen", "Ibis"]

  private static var boundaries: String {
    let features = (0..<9).map { place in
      let (x, y) = (10 + 0.3 * Double(place % 3), 60 + 0.15 * Double(place / 3))
      let ring = [(x, y), (x + 0.3, y), (x + 0.3, y + 0.15), (x, y + 0.15), (x, y)].map { "[\($0), \($1)]" }
      return """
        {"type": "Feature", "properties": {"code": "010\(place + 1)", "name": "\(names[place])"},
        "geometry": {"type": "Polygon", "coordinates": [[\(ring.joined(separator: ", "))]]}}
        """
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [\(features.joined(separator: ",\n"))]}"
  }

  private static func descriptor(of names: [String]) -> String {
    let resources = names.map { "{ \"name\": \"\($0)\", \"path\": \"\($0).csv\" }" }
    return """
      { "name": "small", "resources": [
      { "name": "boundaries", "path": "squares.geojson" }, \(resources.joined(separator: ", "))],
      "samkart": {
        "day": "2020-10-01", "code_year": 2020, "languages": ["en"], "code": { "width": 4, "digits": true },
        "boundaries": { "code_field": "code", "name_field": "name", "clipped_to_coast": false },
        "reference_systems": { "country": "EPSG:25832", "counties": { "02": "EPSG:25833" } },
        "size_classes": [0, 5000], "palette": ["#77AADD", "#EE8866", "#EEDD88", "#FFAABB"],
        "collaborations": { "a": { "number": 1, "colour": 0 }, "b": { "number": 2, "colour": 1 } },
        "titles": { "figure-3-1": { "en": "Two collaborations" } }, "source_line": { "en": "Made up" }
      } }
      """
  }
}

extension String {
  /// The text with one part for another.
  func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
