import DataPackage
import Testing

@Suite struct FieldTitleTests {
  private func titles(_ resources: String, of table: String = "t.csv") -> [String: String] {
    fieldTitles(ofTable: table, inDescriptor: Array(#"{"resources": \#(resources)}"#.utf8), language: "nb")
  }

  @Test("titles are read from any data package that lists the table, in one language or in several")
  func found() {
    let fields =
      #"[{"name": "a", "title": "Fylke"}, {"name": "b", "title": {"nb": "By", "en": "Town"}}, {"name": "c"}]"#
    #expect(titles(#"[{"path": "t.csv", "schema": {"fields": \#(fields)}}]"#) == ["a": "Fylke", "b": "By"])
    #expect(titles(#"[{"path": ["x.csv", "t.csv"], "schema": {"fields": \#(fields)}}]"#)["a"] == "Fylke")
    #expect(titles(#"[{"path": "t.csv", "schema": {"fields": \#(fields)}}]"#, of: "other.csv") == [:])
  }

  @Test(
    "what is no package says nothing",
    arguments: ["", "[", "[]", "3", #"[{"path": 1}]"#, #"[{"path": "t.csv", "schema": "s.json"}]"#])
  func none(_ resources: String) { #expect(titles(resources) == [:]) }
}
