import Analysis
import Testing

struct JoinFieldsTests {
  @Test(
    "Fields are recognised by the names that publishers give them",
    arguments: [
      (["objtype", "kommunenum", "kommunenav"], "kommunenum", "kommunenav"),
      (["navn", "kommunenummer"], "kommunenummer", "navn"),
      (["KnKod", "KnNamn"], "KnKod", "KnNamn"),
      (["KOMKODE", "KOMNAVN", "REGIONNAVN"], "KOMKODE", "KOMNAVN"),
      (["NAME", "KOMM"], "KOMM", "NAME"),
      (["GEOID", "NAME"], "GEOID", "NAME"),
      (["code", "name"], "code", "name"),
      (["id", "kommunenr", "navn"], "kommunenr", "navn"),
      (["municipality", "population"], "municipality", "municipality"),
      // Of names in two languages the first.
      (["id", "nimi", "population", "namn"], "id", "nimi"), (["namn", "id", "name"], "id", "namn"),
      (["AREA", "PERIMETER"], nil, nil),
      ([], nil, nil),
    ] as [([String], String?, String?)])
  func byName(_ fields: [String], _ code: String?, _ name: String?) {
    #expect(recognisedCodeField(in: fields)?.name == code, "\(fields)")
    #expect(recognisedNameField(in: fields)?.name == name, "\(fields)")
  }

  @Test("A known name counts only when the values fit")
  func fitting() {
    let columns = [["A", "B", "C"], ["301", "1103", "9999"], ["0.5", "0.6", "0.7"]]
    let choice = recognisedCodeField(in: ["code", "FIELD_2", "AREA"], fitting: ["0301", "1103", "4601"]) { columns[$0] }
    #expect(choice?.description == "field FIELD_2 (by its content: 2 of 3 values fit)")
    #expect(recognisedCodeField(in: ["code"], fitting: ["0301"]) { _ in ["x"] } == nil)
    let known = recognisedCodeField(in: ["FIELD_2", "komm"], fitting: ["0301", "1103"]) { _ in ["301", "1103"] }
    #expect(known?.description == "field komm (by its name)")
  }

  @Test("A field that is given is taken, capitals aside; one that is not there is refused")
  func given() throws {
    #expect(try field(named: "komm", in: ["KOMM", "NAME"]).description == "field KOMM (as given)")
    let error = #expect(throws: FieldError.self) { try field(named: "x", in: ["A", "B"]) }
    #expect(error?.description == "there is no field 'x'; the fields are A, B")
  }

  @Test(
    "Two tables find the fields that they share",
    arguments: [
      (
        "codes before names",
        [("NAME", ["Oslo", "Os"]), ("KOMM", ["301", "3430"])],
        [("navn", ["Oslo", "Os"]), ("kommunenr", ["0301", "3430"])],
        "KOMM", "kommunenr"
      ),
      (
        "names where there is nothing else",
        [("FID", ["1", "2"]), ("NAME", ["Oslo", "Os"])], [("rank", ["1", "2"]), ("navn", ["OSLO", "os"])],
        "NAME", "navn"
      ),
      (
        "content where no name is known",
        [("A", ["x", "y"]), ("B", ["0301", "3430"])], [("first", ["7", "8"]), ("second", ["301", "3430"])],
        "B", "second"
      ),
    ] as [(String, [(String, [String])], [(String, [String])], String, String)])
  func pairs(
    _ name: String, _ a: [(String, [String])], _ b: [(String, [String])], _ first: String, _ second: String
  ) {
    let choice = recognisedKeyFields(
      in: a.map { NamedColumn(name: $0.0, values: $0.1) }, and: b.map { NamedColumn(name: $0.0, values: $0.1) })
    #expect(choice?.0.name == first && choice?.1.name == second, "\(name)")
  }

  @Test("Running numbers are no keys")
  func runningNumbers() {
    #expect(
      recognisedKeyFields(
        in: [NamedColumn(name: "FID", values: ["0", "1", "2"])], and: [NamedColumn(name: "n", values: ["0", "1", "2"])])
        == nil)
  }
}
