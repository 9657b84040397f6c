import Analysis
import Geometry
import Register
import Testing

struct JoinBoundariesTests {
  @Test("Features are joined by code, without looking at names")
  func byCode() {
    let join = Analysis.joined(
      JoinWorld.labels.reversed().map { BoundaryLabel(code: $0.0, name: $0.1) }, to: JoinWorld.snapshot,
      scheme: JoinWorld.scheme,
      names: {
        Issue.record("names were asked for")
        return JoinWorld.names
      })
    #expect(join.municipalities.map { $0?.code.text } == ["5436", "1818", "1577", "1515", "1507", "0301"])
    #expect(join.unmatched.isEmpty && join.missing.isEmpty && join.duplicates.isEmpty && join.missingMembers.isEmpty)
  }

  @Test(
    "A feature finds its municipality in the order of the conventions",
    arguments: [
      ("lost zero", "301", "Oslo", "0301"), ("number field", "301.0", "", "0301"),
      ("code and name", "0301 Oslo", "", "0301"),
      ("prefix", "K-0301", "", "0301"), ("name for want of a code", "", "Oslo", "0301"),
      ("name in the code field", "Oslo", "", "0301"), ("normalised", "", "OSLO", "0301"),
      ("one of its languages", "", "Porsáŋgu", "5436"), ("the name settles the county", "", "Herøy i Nordland", "1818"),
      ("code beats name", "1515", "Herøy", "1515"), ("what is no code is passed over", "n/a", "Volda", "1577"),
    ])
  func found(_ name: String, _ code: String, _ label: String, _ expected: String) {
    #expect(JoinWorld.joined([(code, label)]).municipalities.map { $0?.code.text } == [expected], "\(name)")
  }

  @Test(
    "What can not be joined says why",
    arguments: [
      ("", "", "it has neither a code nor a name"),
      (
        "", "Herøy",
        "'Herøy' may be Herøy (1515, Møre og Romsdal) or Herøy (1818, Nordland); a code or a county settles it"
      ),
      ("9999", "Oslo", "'9999' is no municipality on 2020-10-01"),
      ("1444", "Hornindal", "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      ("", "Hornindal", "Hornindal (1444) became part of Volda (1577) on 2020-01-01"),
      ("1508", "Ålesund", "Ålesund (1508) exists from 2024-01-01 only; on 2020-10-01 there is Ålesund (1507)"),
      (
        "0301 Volda", "", "'0301 Volda' has the code of Oslo (0301, Oslo) and the name of Volda (1577, Møre og Romsdal)"
      ),
      ("", "Atlantis", "'Atlantis' is no municipality on 2020-10-01"),
    ])
  func unmatched(_ code: String, _ name: String, _ reason: String) {
    let join = JoinWorld.joined([(code, name)])
    #expect(join.municipalities == [nil])
    #expect(join.unmatched.map(\.reason) == [reason])
  }

  @Test("Both sides are accounted for")
  func bothSides() {
    // 0301 twice, 1507 and 1818 gone, one from another year.
    let join = JoinWorld.joined([("301", "Oslo"), ("1515", "Herøy"), ("0301", "Oslo øst"), ("1444", ""), ("1577", "")])
    #expect(join.missing.map(\.code.text) == ["1507", "1818", "5436"])
    #expect(join.missingMembers.map { "\($0.collaboration) \($0.code)" } == ["a 1507", "b 1818"])
    #expect(join.unknownMembers.map(\.party) == ["Hornindal"])
    #expect(join.duplicates.map { "\($0.code) \($0.features)" } == ["0301 [0, 2]"])
    #expect(join.mended.entries.map(\.description) == ["301 → 0301 (1 row)"])
    #expect(join.municipalities.count == 5)
    #expect(
      join.problems.map { "\($0.severity) \($0.kind) \($0.sentence)" } == [
        "error feature-without-municipality boundaries, record 4: "
          + "Hornindal (1444) became part of Volda (1577) on 2020-01-01",
        "error member-without-feature 1507, a member of 'a', is not in the boundaries",
        "error member-without-feature 1818, a member of 'b', is not in the boundaries",
        "error member-without-municipality Hornindal (1444), a member of 'b', is no municipality of the day and is not "
          + "counted",
        "error municipality-without-feature Ålesund (1507) is not in the boundaries",
        "error municipality-without-feature Herøy (1818) is not in the boundaries",
        "error municipality-without-feature Porsanger (5436) is not in the boundaries",
        "warning mended-code boundaries: 301 → 0301 (1 row)",
        "warning name-differs 0301 is 'Oslo øst' in the boundaries and 'Oslo' in the register",
        "warning several-features 0301 has several features: records 1, 3",
      ])
  }

  @Test("Names that differ between the sources are told, and whether only in form")
  func names() {
    let join = JoinWorld.joined([
      ("0301", "OSLO"), ("1515", "Herøy"), ("1577", "Vollda"), ("1818", "Herøy (Nordland)"),
      ("5436", "Porsáŋgu - Porsanger"),
    ])
    #expect(
      join.nameDifferences.map { "\($0.code) \($0.isSameInOtherForm)" } == ["0301 true", "1577 false", "5436 true"])
  }

  @Test("A feature without a code is told by how it was found")
  func named() {
    let join = JoinWorld.joined([("", "oslo")])
    #expect(
      join.problems.filter { $0.kind == "joined-by-name" }.map(\.sentence) == [
        "boundaries, record 1 has no code and was found by its name apart from capitals, hyphens and spaces"
      ])
  }

  @Test("No features, no partner")
  func empty() {
    let join = JoinWorld.joined([])
    #expect(join.municipalities.isEmpty && join.missing.count == 6)
  }

  @Test("Attributes become the text of keys, whatever their kind")
  func labels() {
    let rows: [[AttributeValue]] = [
      [.whole(301), .text("Oslo")], [.number(1103), .missing], [.number(1.5), .text("x")],
    ]
    #expect(
      boundaryLabels(rows, codeField: 0, nameField: 1) == [
        BoundaryLabel(code: "301", name: "Oslo"), BoundaryLabel(code: "1103"), BoundaryLabel(code: "1.5", name: "x"),
      ])
    #expect(
      boundaryLabels(rows, codeField: nil, nameField: nil) == [BoundaryLabel(), BoundaryLabel(), BoundaryLabel()])
  }
}
