import DataPackage
import Register

func code(_ text: String) -> MunicipalityCode { MunicipalityCode(text)! }
func day(_ text: String) -> Day { Day(text)! }

/// A data set of three municipalities in which single files can be replaced.
enum Fixture {
  static let settings = """
    "samkart": {
      "day": "2020-10-01", "population_day": "2020-01-01", "boundaries_day": "2020-01-01", "code_year": 2020,
      "languages": ["nb", "en"],
      "code": { "width": 4, "digits": true },
      "boundaries": { "code_field": "code", "name_field": "name", "clipped_to_coast": true },
      "reference_systems": { "country": "EPSG:25833", "counties": { "38": "EPSG:25832" } },
      "size_classes": [0, 1000, 3000],
      "thresholds": { "leaderless": 0.5, "uncovered_population": 25000 },
      "palette": ["#77AADD", "#EE8866"],
      "collaborations": { "b": { "number": 1, "colour": 1 } },
      "other_arrangements": { "declared": 12, "municipalities": [], "label": { "nb": "Annen" } },
      "frames": { "fjord": { "names": { "nb": "Fjorden" }, "extent": [0, 1, 2, 3.5], "scale": 2500000 } },
      "titles": { "figure-3-1": { "nb": "Tittel", "en": "Title" } },
      "source_line": { "nb": "Kilder", "en": "Sources" }
    }
    """

  static let tables = [
    "municipalities":
      "code,name,county,population,area_km2\n0301,Oslo,03,693494,454.12\n1103,Stavanger,11,143574,262.5\n",
    "counties": "code,name\n03,Oslo\n11,Rogaland\n",
    "collaborations": "id,name,founded,host,fte\na,Alpha,2005,0301,6\nb,Beta,over-longer-time,,2.5\n",
    "memberships":
      "collaboration,municipality,party,role,from,to\na,0301,Oslo,member,,\nb,1103,Stavanger,owner,2019-01-01,\n",
  ]

  static func descriptor(of names: some Sequence<String>, settings: String = settings) -> String {
    let resources = names.sorted().map { "{ \"name\": \"\($0)\", \"path\": \"\($0).csv\" }" }
    return "{ \"name\": \"test\", \"resources\": [\(resources.joined(separator: ", "))], \(settings) }"
  }

  static func files(replacing replaced: [String: String] = [:]) -> [String: [UInt8]] {
    let tables = tables.merging(replaced) { $1 }
    var files = Dictionary(uniqueKeysWithValues: tables.map { ("\($0).csv", Array($1.utf8)) })
    files["datapackage.json"] = Array(descriptor(of: tables.keys).utf8)
    return files
  }

  struct NoSuchFile: Error, CustomStringConvertible {
    var description: String { "no such file" }
  }

  static func dataSet(_ files: [String: [UInt8]]) throws -> DataSet {
    try DataSet { path in
      guard let bytes = files[path] else { throw NoSuchFile() }
      return bytes
    }
  }

  static func dataSet(replacing replaced: [String: String] = [:]) throws -> DataSet {
    try dataSet(files(replacing: replaced))
  }
}

/// What an action complains of; `nil` when it does not.
func complaint(_ action: () throws -> Void) -> String? {
  do {
    try action()
    return nil
  } catch {
    return "\(error)"
  }
}
