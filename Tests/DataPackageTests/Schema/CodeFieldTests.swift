import Register
import TestSupport
import Testing

@testable import DataPackage

@Suite("Columns of codes")
struct CodeFieldTests {
  private static let folders = [
    "GeoData/norway-2020", "Tests/DataPackageTests/Fixtures/schemas/data", "Tests/Fixtures/estuary",
  ]

  private static func dataSet(_ folder: String) throws -> DataSet {
    try DataSet { try bytes("\(Repository.folder)/\(folder)/\($0)") }
  }

  @Test("Every column whose cells are all codes of municipalities is declared so", arguments: folders)
  func declared(_ folder: String) throws {
    let set = try Self.dataSet(folder)
    let contents = try set.contents(of: [.places, .codeChanges])
    let codes = Set(contents.territory.municipalities.map(\.code))
      .union(contents.territory.codeChanges.flatMap { [$0.oldCode, $0.newCode] })
    var walked = 0
    for resource in set.descriptor.resources {
      guard let schema = resource.schema, !["code-changes", "counties"].contains(resource.name) else { continue }
      for path in resource.paths {
        let table = try RawTable(try set.bytes(at: path), file: path)
        for (place, name) in table.header.enumerated() {
          let field = try #require(schema.fields.first { $0.name == name }, "\(path): \(name)")
          // Years look like codes in some countries.
          let isTime = schema.fields.contains { $0.hints?.since == name || $0.hints?.until == name }
          if isTime || !["string", "any"].contains(field.type) { continue }
          let texts = table.rows.map { table.text($0[place]) }.filter { !$0.isEmpty }
          let parts = texts.flatMap { $0.split(separator: ";").map(String.init) }
          guard !parts.isEmpty,
            parts.allSatisfy({ set.settings.codes.reading(of: $0).code.map(codes.contains) ?? false })
          else { continue }
          walked += 1
          let isOwn = resource.name == "municipalities" && schema.primaryKey == [name]
          #expect(isOwn || schema.declaresCodes(field), "\(path): \(name) holds codes, and nothing says so")
        }
      }
    }
    #expect(walked > 0 || folder.hasSuffix("estuary"))
  }

  @Test("Every column that the program reads as codes is declared so where a schema has it", arguments: folders)
  func known(_ folder: String) throws {
    let set = try Self.dataSet(folder)
    for code in CodeField.all {
      guard let schema = set.descriptor.resource(code.resource)?.schema,
        let field = schema.fields.first(where: { $0.name == code.column })
      else { continue }
      #expect(schema.declaresCodes(field), "\(code.resource): \(code.column)")
    }
    #expect(!set.schemaProblems().contains { $0.sentence.contains("nothing says that it holds codes") })
  }

  @Test("A host of which the descriptor says nothing is told by the check, and moved all the same")
  func undeclaredHost() throws {
    var world = RecodeWorld()
    let text = String(decoding: world.files["datapackage.json"] ?? [], as: UTF8.self)
    let bare = text.replacing(
      """
      ,
          {"fields": ["host"], "reference": {"resource": "municipalities", "fields": ["code"]}}
      """, with: "")
    #expect(bare != text)
    world.files["datapackage.json"] = Array(bare.utf8)
    let told = try world.dataSet().schemaProblems().filter { $0.sentence.contains("column host") }
    #expect(told.map(\.severity) == [.note])
    let moved = RecodeWorld(try world.recoded(to: 2021, "0004=0008"))
    #expect(moved.text("collaborations.csv") == "id,name,county,host\nx,Xenia,03,0005\ny,Ypsilon,02,0008\n")
  }
}
