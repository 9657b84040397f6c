import Register
import Testing

struct CodeSchemeTests {
  @Test(
    "Codes are made whole as people write them",
    arguments: [
      ("0301", "0301", [], nil),
      ("301", "0301", [.padded], nil),
      (" 0301 ", "0301", [.trimmed], nil),
      ("\u{A0}0301", "0301", [.trimmed], nil),
      ("301.0", "0301", [.decimalsDropped, .padded], nil),
      ("1103,00", "1103", [.decimalsDropped], nil),
      ("3.010E+02", "0301", [.powerReckoned, .padded], nil),
      ("1.101E+03", "1101", [.powerReckoned], nil),
      ("=\"0301\"", "0301", [.trimmed], nil),
      ("K-0301", "0301", [.prefixDropped], nil),
      ("K0301", "0301", [.prefixDropped], nil),
      ("NO-301", "0301", [.prefixDropped, .padded], nil),
      ("0301 Oslo", "0301", [.nameDropped], "Oslo"),
      ("301 Oslo", "0301", [.nameDropped, .padded], "Oslo"),
      ("K-0301 Oslo", "0301", [.prefixDropped, .nameDropped], "Oslo"),
      ("0301\u{A0}Oslo", "0301", [.nameDropped], "Oslo"),
      ("0301 - Oslo", "0301", [.nameDropped], "Oslo"),
      ("1444: Hornindal", "1444", [.nameDropped], "Hornindal"),
      ("Hornindal (1444)", "1444", [.nameDropped], "Hornindal"),
    ] as [(String, String, [CodeMending], String?)])
  func mended(_ text: String, _ expected: String, _ mendings: [CodeMending], _ name: String?) {
    #expect(SmallWorld.scheme.reading(of: text) == .code(code(expected), mendings: mendings, name: name), "'\(text)'")
  }

  @Test(
    "What is no code is refused with the reason",
    arguments: [
      ("", "there is no code"), ("  ", "there is no code"), ("\u{A0}", "there is no code"),
      ("10301", "'10301' is longer than a code, which has 4 characters"),
      ("Oslo", "'Oslo' is not a code"), ("301.5", "'301.5' is not a code"), ("3 205", "'3 205' is not a code"),
      ("-301", "'-301' is not a code"), ("03O1", "'03O1' is not a code"), ("ABCD-0301", "'ABCD-0301' is not a code"),
      ("0301/0302", "'0301/0302' is not a code"), ("٠٣٠١", "'٠٣٠١' is not a code"), ("K-", "'K-' is not a code"),
    ])
  func refused(_ text: String, _ reason: String) {
    guard case .refused(let refusal) = SmallWorld.scheme.reading(of: text) else {
      Issue.record("'\(text)' was taken for a code")
      return
    }
    #expect(refusal.description == reason)
  }

  @Test("Codes with letters keep them, and get no zeros")
  func letters() {
    let scheme = CodeScheme(width: 9, hasDigitsOnly: false)
    #expect(scheme.reading(of: "E06000001").code == code("E06000001"))
    #expect(
      scheme.reading(of: "E06000001 Hartlepool")
        == .code(code("E06000001"), mendings: [.nameDropped], name: "Hartlepool"))
    #expect(scheme.reading(of: "E0600001").code == nil)
    #expect(scheme.description == "9 characters")
  }

  @Test("Mended codes are told once for each way of writing")
  func gathered() {
    var mended = MendedCodes()
    #expect(mended.isEmpty)
    mended.note("301", became: code("0301"))
    mended.note("K-1103", became: code("1103"))
    mended.note("K-1103", became: code("1103"))
    #expect(mended.entries.map(\.description) == ["301 → 0301 (1 row)", "K-1103 → 1103 (2 rows)"])
  }

  @Test(
    "Letters before digits are part of a code where there are several",
    arguments: [
      (["A1", "B1"], true), (["A1", "A2"], false), (["a1", "A2"], false), (["K-1", "L-1"], true),
      (["ABC1", "ABD1"], true),
      (["ABCD1", "ABCE1"], false), (["A1", "Oslo"], false), (["A", "B"], false), (["1", "2"], false),
      (["A1b", "B1b"], false),
      // The accent belongs to the letter before it, which then is none of ASCII.
      (["A\u{301}1", "B\u{301}1"], false), (["AB\u{301}1", "C1"], false), (["Å1", "B1"], false),
      (["AÅ1", "B1"], false),
      ([], false),
    ] as [([String], Bool)])
  func prefixes(_ keys: [String], _ expected: Bool) { #expect(hasSeveralPrefixes(keys) == expected, "\(keys)") }
}
