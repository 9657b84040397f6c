import DataPackage
import Register
import SVGLint
import Tabular

/// What a data set is made of.
let dataSetTargets: [FuzzTarget] = [
  FuzzTarget("descriptor", seeds: { [descriptorSeed] }) { bytes in
    let set = try? DataSet(mayMixYears: true) { path in path == "datapackage.json" ? bytes : tables(path) }
    guard let set else { return }
    _ = set.schemaProblems()
    _ = try? set.contents(of: .all)
  },
  // A table of one of the kinds, by the first byte, in a sound data set.
  FuzzTarget("table", seeds: { tableNames.indices.map { [UInt8($0)] + tables(tableNames[$0]) } }) { bytes in
    guard let kind = bytes.first else { return }
    let name = tableNames[Int(kind) % tableNames.count]
    let content = Array(bytes.dropFirst())
    let set = try? DataSet(mayMixYears: true) { path in
      path == "datapackage.json" ? descriptorSeed : path == name ? content : tables(path)
    }
    guard let set else { return }
    _ = set.schemaProblems()
    _ = try? set.contents(of: .all)
  },
  FuzzTarget(
    "claims", seeds: { [Array("figure,subject,relation,stated,tolerance\nmembers,a,=,12,0.5\n".utf8)] },
    read: { bytes in
      guard let set = try? DataSet(read: { $0 == "datapackage.json" ? descriptorSeed : tables($0) }) else { return }
      _ = try? set.claims(in: bytes, file: "claims.csv")
      _ = set.schemaProblems(in: bytes, file: "claims.csv", as: "claims")
    }),
  FuzzTarget(
    "answers",
    seeds: {
      [Array("question,answer\n1507,\"1508:57000,1580:9000\"\n".utf8), Array("1507=1508:0.86,1580:0.14".utf8)]
    },
    read: { bytes in
      _ = CodeAnswer(String(decoding: bytes, as: UTF8.self))
      guard let table = try? DelimitedText(bytes, file: "answers.csv"), table.header.count > 1 else { return }
      for row in 0..<table.rowCount {
        _ = CodeAnswer(question: table[row: row, column: 0], answer: table[row: row, column: 1])
      }
    }),
]

private let tableNames = ["municipalities.csv", "collaborations.csv", "memberships.csv", "code-changes.csv"]

private func tables(_ path: String) -> [UInt8] {
  let text =
    switch path {
    case "municipalities.csv": "municipality,name,population\n0101,Ærø,1200\n0102,B,7\n"
    case "collaborations.csv": "collaboration,name\na,Alliance\n"
    case "memberships.csv": "collaboration,municipality,from,to\na,0101,2020-01-01,\n"
    case "code-changes.csv": "old,new,day\n0103,0102,2019-01-01\n"
    default: ""
    }
  return Array(text.utf8)
}

private let descriptorSeed = Array(
  """
  {"name":"a","title":"A","samkart":{"municipality_codes_year":2020},"resources":[
  {"name":"municipalities","path":"municipalities.csv","schema":{"primaryKey":"municipality","fields":[
  {"name":"municipality","type":"string","constraints":{"required":true,"pattern":"[0-9]{4}"}},
  {"name":"name","type":"string"},{"name":"population","type":"integer","constraints":{"minimum":0}}]}},
  {"name":"collaborations","path":"collaborations.csv","schema":{"fields":[{"name":"collaboration","type":"string"},
  {"name":"name","type":"string","constraints":{"enum":["Alliance"]}}]}},
  {"name":"memberships","path":["memberships.csv"],"schema":{"foreignKeys":[{"fields":"municipality","reference":
  {"resource":"municipalities","fields":"municipality"}}],"fields":[{"name":"collaboration","type":"string"},
  {"name":"municipality","type":"string"},{"name":"from","type":"date"},{"name":"to","type":"date"}]}},
  {"name":"code-changes","path":"code-changes.csv"}]}
  """.utf8)

extension FuzzTarget {
  /// A drawing that somebody gives to `lint`.
  static let drawing = FuzzTarget(
    "svg",
    seeds: {
      [
        Array(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><style>.a{fill:red}</style><text x=\"1\">a</text></svg>"
            .utf8)
      ]
    },
    read: { bytes in _ = try? lint(bytes) })
}
