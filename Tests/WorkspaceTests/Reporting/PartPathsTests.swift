import Testing

@testable import Workspace

@Suite("The files of pages")
struct PartPathsTests {
  @Test(
    "are called by their keys, in letters that every file system bears, no two alike",
    arguments: [
      (["nri", "vvi"], ["f/nri.html", "f/vvi.html"]),
      (["a/b", "a b", "a-b"], ["f/a-b.html", "f/a-b-2.html", "f/a-b-3.html"]),
      (["Nord", "nord"], ["f/Nord.html", "f/nord-2.html"]), (["../x"], ["f/---x.html"]), (["ås"], ["f/-s.html"]),
      ([""], ["f/-.html"]),
    ])
  func names(_ keys: [String], _ expected: [String]) {
    let paths = paths(keys, in: "f")
    #expect(keys.map { paths[$0] } == expected)
  }
}
