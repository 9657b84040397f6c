import Register

@testable import DataPackage

/// A data set of a few municipalities that all schemas describe, kept in memory.
///
///     2020: 0001 Alm, 0002 Birk, 0003 Ek in county 01; 0004 Furu in county 02
///     2021: Alm and Birk become 0005 Lund; Ek becomes 0007 (Eik); Furu is divided into 0008 Furu and 0009 Gran;
///           county 01 becomes 03
struct RecodeWorld {
  var files: [String: [UInt8]]

  static let changes = """
    day,old_code,old_name,new_code,new_name,kind,old_county,new_county
    2021-01-01,0001,Alm,0005,Lund,merge,01,03
    2021-01-01,0002,Birk,0005,Lund,merge,01,03
    2021-01-01,0003,Ek,0007,Eik,renumber,01,03
    2021-01-01,0004,Furu,0008,Furu,split,02,02
    2021-01-01,0004,Furu,0009,Gran,split,02,02

    """

  static let tables = [
    "municipalities": """
    code,name,official_name,county,population,area_km2
    0001,Alm,Alm,01,100,10.5
    0002,Birk,Birk,01,50,4.25
    0003,Ek,Ek,01,30,3
    0004,Furu,Furu,02,61,8.1

    """,
    "counties": "code,name,from,to\n01,Aust,,2021-01-01\n02,Vest,,\n03,Nyaust,2021-01-01,\n",
    "collaborations": "id,name,county,host\nx,Xenia,01,0001\ny,Ypsilon,02,0004\n",
    "memberships": #"""
    collaboration,municipality,party,role,from,to,source,note
    x,0001,Alm,member,,,bok,
    x,0002,Birk,member,,,avis,
    y,0004,Furu,member,,,,
    y,0003,"Ek, gamle",member,2018-01-01,2020-06-01,,"sa ""nei"""
    y,,Selskapet,other,,,,

    """#,
    "commuting": """
    residence,workplace,employed
    0001,0001,40
    0001,0002,7
    0002,0001,5
    0003,0004,1
    0004,0004,20

    """,
    "travel-to-work-areas": "code,name,centres\n1,Alm,0001;0002\n2,Furu,0004\n",
    "code-changes": changes,
  ]

  init(_ replaced: [String: String] = [:], settings: String = "") {
    let tables = Self.tables.merging(replaced) { $1 }
    files = Dictionary(uniqueKeysWithValues: tables.map { ("\($0).csv", Array($1.utf8)) })
    files["datapackage.json"] = Array(Self.descriptor(tables.keys.sorted(), settings).utf8)
  }

  func dataSet() throws -> DataSet {
    let files = files
    return try DataSet { path in
      guard let bytes = files[path] else { throw Fixture.NoSuchFile() }
      return bytes
    }
  }

  func recoded(to year: Int, _ answers: String...) throws -> RecodedDataSet {
    try RecodedDataSet(try dataSet(), to: year, answers: answers.map { CodeAnswer($0)! })
  }

  /// The world that a recoding wrote.
  init(_ recoded: RecodedDataSet) {
    files = Dictionary(uniqueKeysWithValues: recoded.files.map { ($0.path, $0.bytes) })
  }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  private static let schemas = [
    "municipalities": #"""
    "samkart": {"code_year": 2020, "sorted_by": ["code"]}, "schema": {"fields": [
      {"name": "code", "description": "Kode 2020, ikke 20205"},
      {"name": "name", "samkart": {"name_of": "code", "form": "short"}},
      {"name": "official_name", "samkart": {"name_of": "code", "form": "official"}},
      {"name": "county", "description": "Fylke i 2020"},
      {"name": "population", "description": "Folketall 2020", "samkart": {"merge": "sum"}},
      {"name": "area_km2", "samkart": {"merge": "sum"}}],
      "primaryKey": "code",
      "foreignKeys": [{"fields": "county", "reference": {"resource": "counties", "fields": "code"}}]}
    """#,
    "counties": #""schema": {"fields": [{"name": "code"}], "primaryKey": "code"}"#,
    "collaborations": #"""
    "samkart": {"code_year": 2020}, "schema": {"fields": [{"name": "id"}, {"name": "county"}, {"name": "host"}],
      "primaryKey": "id", "foreignKeys": [
        {"fields": "county", "reference": {"resource": "counties", "fields": "code"}},
        {"fields": ["host"], "reference": {"resource": "municipalities", "fields": ["code"]}}]}
    """#,
    "memberships": #"""
    "samkart": {"code_year": 2020}, "schema": {"fields": [
      {"name": "municipality", "samkart": {"codes": "municipalities", "since": "from", "until": "to"}},
      {"name": "party", "samkart": {"name_of": "municipality"}},
      {"name": "source", "samkart": {"merge": "join"}}, {"name": "note", "samkart": {"merge": "join"}}]}
    """#,
    "proposals": #"""
    "samkart": {"code_year": 2020}, "schema": {"fields": [
      {"name": "municipality", "samkart": {"codes": "municipalities", "since": "from", "until": "to"}},
      {"name": "party", "samkart": {"name_of": "municipality"}},
      {"name": "source", "samkart": {"merge": "join"}}, {"name": "note", "samkart": {"merge": "join"}}]}
    """#,
    "commuting": #"""
    "samkart": {"code_year": 2020, "sorted_by": ["residence", "workplace"]}, "schema": {"fields": [
      {"name": "residence"}, {"name": "workplace"},
      {"name": "employed", "constraints": {"minimum": 1}, "samkart": {"merge": "sum"}}],
      "primaryKey": ["residence", "workplace"], "foreignKeys": [
        {"fields": "residence", "reference": {"resource": "municipalities", "fields": "code"}},
        {"fields": "workplace", "reference": {"resource": "municipalities", "fields": "code"}}]}
    """#,
    "travel-to-work-areas": #"""
    "samkart": {"code_year": 2020}, "schema": {"fields": [
      {"name": "centres", "samkart": {"codes": "municipalities"}}], "primaryKey": "code"}
    """#,
    "area-members": #"""
    "samkart": {"code_year": 2020, "sorted_by": ["municipality"]}, "schema": {"fields": [
      {"name": "municipality"}, {"name": "region"}], "primaryKey": "municipality", "foreignKeys": [
        {"fields": "municipality", "reference": {"resource": "municipalities", "fields": "code"}}]}
    """#,
    "blank": #""samkart": {"code_year": 2020}, "schema": {"fields": [{"name": "code"}]}"#,
    "code-changes": #""schema": {"fields": [{"name": "old_code"}]}"#,
  ]

  private static func descriptor(_ names: [String], _ settings: String) -> String {
    let resources = names.map { name in
      #"    {"name": "\#(name)", "path": "\#(name).csv"\#(schemas[name].map { ", \($0)" } ?? "")}"#
    }
    return """
      {
        "name": "world",
        "resources": [
      \(resources.joined(separator: ",\n"))
        ],
        "samkart": {
          "day": "2020-10-01", "code_year": 2020,
          "code": {"width": 4, "digits": true},
          "boundaries": {"code_field": "code", "clipped_to_coast": false},
          "reference_systems": {
            "country": "EPSG:25833",
            "counties": {
              "01": "EPSG:25832",
              "02": "EPSG:25833"
            }
          }\(settings)
        }
      }

      """
  }
}
