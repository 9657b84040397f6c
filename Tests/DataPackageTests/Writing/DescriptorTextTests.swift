import DataPackage
import Register
import Testing

@Suite("Numbers and colours in the descriptor")
struct DescriptorTextTests {
  @Test(
    "A new collaboration's number goes in and nothing else moves",
    arguments: [
      (
        "{\"b\": {\"number\": 1}}",
        "{\"b\": {\"number\": 1}, \"a\": {\"number\": 2}, \"n\": {\"number\": 3, \"colour\": 1}}"
      ),
      (
        "{}",
        "{\"a\": {\"number\": 1}, \"b\": {\"number\": 2}, \"n\": {\"number\": 3, \"colour\": 1}}"
      ),
      (
        "{\"b\": {\"colour\": 0}, \"a\": {\"number\": 1}}",
        "{\"b\": {\"colour\": 0, \"number\": 2}, \"a\": {\"number\": 1}, \"n\": {\"number\": 3, \"colour\": 1}}"
      ),
      (
        "{\n    \"b\" : { \"number\":1 }\n  }",
        "{\n    \"b\" : { \"number\":1 },\n    \"a\": {\"number\": 2},\n    \"n\": {\"number\": 3, \"colour\": 1}\n  }"
      ),
      (
        "{\r\n\t\"b\": {\"number\": 1, \"note\": \"}, \\\"x\\\"\"}\r\n}",
        "{\r\n\t\"b\": {\"number\": 1, \"note\": \"}, \\\"x\\\"\"},\r\n\t\"a\": {\"number\": 2},"
          + "\r\n\t\"n\": {\"number\": 3, \"colour\": 1}\r\n}"
      ),
    ])
  func insertion(_ before: String, _ after: String) throws {
    let old = "\"collaborations\": { \"b\": { \"number\": 1, \"colour\": 1 } }"
    #expect(Fixture.settings.contains(old))
    func descriptor(_ object: String) -> String {
      let settings = Fixture.settings.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.contains(old) ? "      \"collaborations\": \(object)," : String($0) }.joined(separator: "\n")
      return Fixture.descriptor(of: Fixture.tables.keys, settings: settings)
    }
    var files = Fixture.files(replacing: [
      "collaborations": "id,name,county,founded,source\na,Alpha,03,2005,R\nb,Beta,11,2006,R\n",
      "memberships": "collaboration,municipality,party,role,from,to,source,note\na,0301,Oslo,member,,,R,\n",
    ])
    files["datapackage.json"] = Array(descriptor(before).utf8)
    let new = Collaboration(id: "n", number: 0, name: "N", county: "11", colour: 1)
    let set = try NorwayEdits.open(files)
    let result = try set.applying([
      RegisterEdit(.add(new, members: [EditParty(code("1103"))]), day: day("2021-01-01"), source: "S")
    ])
    let written = files.after(result)["datapackage.json"] ?? []
    // Whose number followed from the order has it written down, so that it stays.
    #expect(String(decoding: written, as: UTF8.self) == descriptor(after))
    #expect(files.after(result).after(try NorwayEdits.open(files.after(result)).undoingLast()) == files)
  }
}
