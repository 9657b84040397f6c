import Foundation
import Testing

@Suite("Check")
struct CheckTests {
  private func problems(
    _ data: String = "GeoData/norway-2020", status: Int32
  ) throws -> [(kind: String, subject: String)] {
    let outcome = try Program.run(["check", "--format", "json", "--data", data])
    #expect(outcome.status == status, "\(outcome.talk)")
    let list = try JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]]
    return try #require(list).map { ($0["kind"] as? String ?? "", $0["subject"] as? String ?? "") }
  }

  /// A copy of the data set that may be changed.
  private func copy(in scratch: ScratchFolder) throws -> URL {
    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    return data
  }

  @Test(
    "Norway 2020 has the oddities that are known of it, and no error",
    arguments: [("polygon-area", 74), ("invalid-polygon", 22), ("no-land-neighbour", 23), ("founded-before-host", 0)])
  func norway(_ kind: String, _ count: Int) throws {
    #expect(try problems(status: 0).count { $0.kind == kind } == count)
  }

  @Test("A member code that has lost its meaning, and one that nobody has, are errors")
  func unknownCodes() throws {
    let scratch = try ScratchFolder()
    let data = try copy(in: scratch)
    let file = data.appending(path: "memberships.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    // Sunnmøre's Volda under the code of Hornindal, which became part of it; and OFA's Farsund under a code of nobody.
    let changed = text.replacingOccurrences(of: ",1577,", with: ",1444,")
      .replacingOccurrences(of: ",4206,", with: ",9999,")
    #expect(changed != text)
    try changed.write(to: file, atomically: true, encoding: .utf8)
    let found = try problems(data.path, status: 1)
    #expect(found.contains { $0.subject.contains("1444") })
    #expect(found.contains { $0.subject.contains("9999") })
  }

  @Test(
    "What cannot be read is told once, and does not keep the rest from being looked at",
    arguments: [
      ("boundaries/municipalities.shp", "", true), ("land-around/land.shp", "", true),
      ("commuting.csv", "residence,workplace,year,employed\nx,y,2019,z\n", true), ("events.csv", "", true),
      ("municipalities.csv", "", false),
    ])
  func unreadable(_ path: String, _ content: String, _ looksAtRest: Bool) throws {
    let scratch = try ScratchFolder()
    let data = try copy(in: scratch)
    let file = data.appending(path: path)
    try content.isEmpty
      ? FileManager.default.removeItem(at: file) : content.write(to: file, atomically: true, encoding: .utf8)
    let members = data.appending(path: "memberships.csv")
    let text = try String(contentsOf: members, encoding: .utf8)
    let changed = text.replacingOccurrences(of: ",4206,", with: ",9999,")
    #expect(changed != text)
    try changed.write(to: members, atomically: true, encoding: .utf8)
    let found = try problems(data.path, status: 1)
    #expect(found.count { $0.kind == "unreadable" } == 1, "\(found)")
    #expect(found.contains { $0.kind == "unknown-code" && $0.subject.contains("9999") } == looksAtRest)
  }

  @Test("A style of the data set that maps would refuse is an error")
  func style() throws {
    let scratch = try ScratchFolder()
    let data = try copy(in: scratch)
    let file = data.appending(path: "datapackage.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    for (style, status) in [(#"{ "text": { "titel": 3 } }"#, Int32(1)), (#"{ "text": { "title": 5 } }"#, 0)] {
      let changed = text.replacingOccurrences(of: "\"samkart\": {\n", with: #""samkart": { "style": \#(style),"#)
      #expect(changed != text)
      try changed.write(to: file, atomically: true, encoding: .utf8)
      #expect(try problems(data.path, status: status).contains { $0.kind == "style" } == (status == 1))
    }
  }

  @Test(
    "Memberships are checked through time",
    arguments: [
      (
        "two-memberships-another-day", "memberships.csv",
        "sunnhordland,0301,Oslo,member,2010-01-01,2012-01-01,,\n"
          + "nri,0301,Oslo,member,2011-01-01,2012-01-01,,\n", 1
      ),
      ("unknown-code", "memberships.csv", "inss,1499,Ingenting,member,,2019-01-01,,\n", 1),
      ("code-outside-period", "memberships.csv", "nri,4647,Sunnfjord,member,,2020-01-01,,\n", 0),
      (
        "short-gap", "memberships.csv",
        "hardanger,4621,Voss,owner,2010-01-01,2011-01-01,,\n"
          + "hardanger,4621,Voss,owner,2011-01-05,2012-01-01,,\n", 0
      ),
      ("event-contradicts-membership", "events.csv", "nri,2020-03-01,,left,3028,Enebakk gikk ut.,,,\n", 0),
    ])
  func throughTime(_ kind: String, _ table: String, _ rows: String, _ status: Int) throws {
    let scratch = try ScratchFolder()
    let data = try copy(in: scratch)
    let file = data.appending(path: table)
    let text = try String(contentsOf: file, encoding: .utf8)
    try (text + (text.hasSuffix("\n") ? "" : "\n") + rows).write(to: file, atomically: true, encoding: .utf8)
    #expect(try problems(data.path, status: Int32(status)).contains { $0.kind == kind })
  }

  @Test(
    "What the schemas forbid is told with its place, and a cell that can not be read hides nothing else",
    arguments: [
      (
        "events.csv", "nobody,,2019,joined,,Tekst.,\n",
        "events.csv, line 104, column collaboration: 'nobody' is not in collaborations.csv, column id"
      ),
      (
        "events.csv", "nri,,2019,celebrated,,Tekst.,\n",
        "events.csv, line 104, column kind: 'celebrated' is not one of founded, predecessor"
      ),
      (
        "counties.csv", "46,Vestland,2020-01-01,\n",
        "counties.csv: line 33, column code: '46' stands here a second time"
      ),
      (
        "import-words.csv", "weather,,regn\n",
        "import-words.csv, line 281, column kind: 'weather' is not one of column, role"
      ),
      (
        "proposals/finnmark.csv", "x,9999,Y,member,,,,\n",
        "proposals/finnmark.csv, line 10, column municipality: '9999' is not in municipalities.csv, column code"
      ),
      (
        "memberships.csv", "nri,0301,Oslo,member,soon,,,\nnri,0301,Oslo,membr,,,,\n",
        "memberships.csv, line 266, column role: 'membr' is not one of member, owner"
      ),
    ])
  func schemas(_ table: String, _ rows: String, _ sentence: String) throws {
    let scratch = try ScratchFolder()
    let data = try copy(in: scratch)
    let file = data.appending(path: table)
    try (String(contentsOf: file, encoding: .utf8) + rows).write(to: file, atomically: true, encoding: .utf8)
    let outcome = try Program.run(["check", "--data", data.path])
    #expect(outcome.status == 1, "\(outcome.talk)")
    #expect(outcome.text.contains(sentence), "\(outcome.text.prefix(2_000))")
  }

  @Test("A published total that does not come out is told")
  func totals() throws {
    let scratch = try ScratchFolder()
    let data = try copy(in: scratch)
    let file = data.appending(path: "datapackage.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "\"fte\": 173", with: "\"fte\": 180")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(
      try problems(data.path, status: 0).filter { $0.kind == "published-total-differs" }.map(\.subject) == ["fte"])
  }

  @Test("On the last day of 2019 Granvin is told as not counted, and that is no error")
  func anotherDay() throws {
    let outcome = try Program.run(["check", "--day", "2019-12-31"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("not-counted: Granvin (1234)"))
    #expect(!outcome.text.contains("published-differs") && !outcome.text.contains("unknown-code"))
  }
}
