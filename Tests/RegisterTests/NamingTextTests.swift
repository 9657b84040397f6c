import Register
import Testing

@Suite("Texts that name parameters")
struct NamingTextTests {
  private let text: NamingText =
    "no column '\("{group}")'; say which with \(parameter: "group")" + " or \(parameter: "key")"

  @Test func everyShellSpellsThemItsOwnWay() {
    #expect(text.spelled { "--\($0)" } == "no column '{group}'; say which with --group or --key")
    #expect(
      text.spelled { "the field “\($0)”" } == "no column '{group}'; say which with the field “group” or the field “key”"
    )
  }

  @Test func withoutAShellTheyGoByTheirNames() {
    #expect("\(text)" == "no column '{group}'; say which with group or key")
    #expect(NamingText("plain").spelled { _ in "x" } == "plain")
  }

  @Test func aTextWithinATextKeepsItsParameters() {
    let outer: NamingText = "file: \(text)"
    #expect(outer.spelled { "--\($0)" }.hasPrefix("file: no column '{group}'; say which with --group"))
  }
}
