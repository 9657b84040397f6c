import Testing

@testable import DataPackage

/// Alm and Birk become Lund: what the one row says where theirs said each its own.
@Suite("Rows that become one")
struct MergedRowTests {
  @Test(
    "texts are put together in the order of the rows, each once, and one that stands alone stays as it is written",
    arguments: [
      ("bok", "avis", "bok; avis"), ("avis", "bok", "avis; bok"), ("bok", "bok", "bok"), ("bok", "", "bok"),
      ("", "avis", "avis"), ("", "", ""), ("\"bok\"", "", "\"bok\""), ("", "\"av\"\"is\"", "\"av\"\"is\""),
      ("\"a, b\"", "c", "\"a, b; c\""),
    ])
  func texts(_ first: String, _ second: String, _ expected: String) throws {
    let table = """
      collaboration,municipality,party,role,from,to,source,note
      x,0001,Alm,member,,,\(first),
      x,0002,Birk,member,,,\(second),

      """
    let world = RecodeWorld(try RecodeWorld(["memberships": table]).recoded(to: 2021, "0004=0008"))
    #expect(
      world.text("memberships.csv").split(separator: "\n").dropFirst() == ["x,0005,Lund,member,,,\(expected),"])
  }

  @Test("a text that was another before is the sum of three, and a name that no form is said of is the first's")
  func three() throws {
    let table = """
      collaboration,municipality,party,role,from,to,source,note
      x,0002,Birken,member,,,avis,
      x,0001,Alm,member,,,bok,a
      x,0002,Birk,member,,,brev,b

      """
    let world = RecodeWorld(try RecodeWorld(["memberships": table]).recoded(to: 2021, "0004=0008"))
    #expect(
      world.text("memberships.csv").split(separator: "\n").dropFirst() == [
        "x,0005,Birken,member,,,avis; bok; brev,a; b"
      ])
  }

  @Test(
    "what can not be added up is that of the part with most people, and that is told",
    arguments: [(100, 50, "kyst"), (50, 100, "skog"), (70, 70, "kyst")])
  func largest(_ alm: Int, _ birk: Int, _ expected: String) throws {
    let table = """
      code,name,official_name,county,population,area_km2,land
      0001,Alm,Alm,01,\(alm),10.5,kyst
      0002,Birk,Birk,01,\(birk),4.25,skog
      0003,Ek,Ek,01,30,3,fjell
      0004,Furu,Furu,02,61,8.1,fjell

      """
    let recoded = try RecodeWorld(["municipalities": table]).recoded(to: 2021, "0004=0008")
    let row = RecodeWorld(recoded).text("municipalities.csv").split(separator: "\n").dropFirst().first
    #expect(row == "0005,Lund,Lund,03,\(alm + birk),14.75,\(expected)")
    #expect(
      recoded.report.notes.contains(
        "municipalities.csv: land of 0005 is '\(expected)', that of its largest part (of kyst, skog)"))
  }
}
