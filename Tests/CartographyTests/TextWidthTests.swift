import TestSupport
import Testing

@testable import Cartography

/// Sums of advance widths in 1/2048, read from Liberation Sans 2 with fontTools:
/// `sum(font["hmtx"][font.getBestCmap()[ord(c)]][0] for c in text)`
@Test(
  "the width of a text is the sum of the font's own advance widths",
  arguments: [
    ("Offentlig Fellesinnkjøp på Agder (OFA)", 35285, 37775), ("Guovdageaidnu - Kautokeino", 26530, 28446),
    ("Porsanger - Porsáŋgu - Porsanki", 29824, 31866), ("Deatnu Čáhcesuolu Šđŧž", 22656, 24010),
    ("246 av 356 kommuner, 60 %", 26184, 27095), ("Bodø, Ås & Ærø", 14908, 15701), ("“Hver” – «sitat»", 13999, 15368),
  ] as [(String, Int, Int)])
func textWidthIsTheFonts(_ text: String, _ regular: Int, _ bold: Int) {
  #expect(textWidth(text, size: 2048) == Double(regular))
  #expect(textWidth(text, size: 2048, isBold: true) == Double(bold))
}

@Test("letters that the table lacks count as wide ones, combining marks as nothing")
func unknownLettersAreWide() {
  #expect(textWidth("漢", size: 1) == textWidth("W", size: 1))
  #expect(textWidth("a\u{301}", size: 1) == textWidth("a", size: 1))
  #expect(textWidth("", size: 1) == 0)
}

@Test("the further letters are in order, so that they are found")
func furtherLettersAreSorted() {
  let scalars = AdvanceWidths.further.map(\.scalar)
  #expect(scalars == scalars.sorted())
  #expect(Set(scalars).count == scalars.count)
  #expect(AdvanceWidths.regular.count == AdvanceWidths.bold.count)
}

@Test(
  "text is broken at spaces and after hyphens, and nothing is cut",
  arguments: [
    ("to ord", 100, ["to ord"]), ("to ord", 3, ["to", "ord"]),
    ("Midt- og Vest-Telemark", 13, ["Midt- og", "Vest-", "Telemark"]),
    ("to\u{A0}ord", 3, ["to\u{A0}ord"]), ("", 5, []), ("  ", 5, []), ("uendelig", 1, ["uendelig"]),
    ("a  b", 100, ["a  b"]),
  ] as [(String, Double, [String])])
func wrapping(_ text: String, _ width: Double, _ lines: [String]) {
  #expect(wrapped(text, width: width, size: 2.5) == lines)
}

@Test("balanced lines are as many as the others, and no wider")
func balancing() {
  let text = "De fleste kommuner kjøper inn sammen, men flere storbyer og mye av nord står utenfor"
  let plain = wrapped(text, width: 170, size: 4.6, isBold: true)
  let lines = balanced(text, width: 170, size: 4.6, isBold: true)
  let widths = lines.map { roomyTextWidth($0, size: 4.6, isBold: true) }
  #expect(lines.count == plain.count && lines.count == 2)
  #expect(lines.joined(separator: " ") == text)
  #expect(widths.allSatisfy { $0 <= 170 })
  #expect((widths.min() ?? 0) > 0.75 * (widths.max() ?? 0))
}

@Test(
  "a line that is too wide ends with dots, and keeps the short form in brackets that it ends with",
  arguments: [
    ("Hadeland", 30, "Hadeland"), ("Hadeland", 3.5, "Had…"),
    ("Nedre Romerike Innkjøpssamarbeid (NRI)", 10, "Nedre Rom… (NRI)"),
    // Not "Nedre …": a space before the dots tells nothing.
    ("Nedre Romerike", 4.1, "Nedre…"), ("(NRI)", 1, "…"), ("Langt navn (en lang forklaring)", 6.8, "Langt navn…"),
    ("Hadeland", 0, "…"), ("", 1, ""),
  ] as [(String, Double, String)])
func cutLines(_ text: String, _ width: Double, _ expected: String) {
  let found = cut(text, width: width, size: 1)
  #expect(found == expected)
  #expect(found == "…" || roomyTextWidth(found, size: 1) <= width)
}

/// The standard letters, and such as were measured, whose widths are no whole parts of 2048.
private let faces: [Typeface] = [
  .standard,
  Typeface(
    families: "Georgia",
    widths: MeasuredWidths(
      regular: Dictionary(uniqueKeysWithValues: (0x20...0x17E).map { (UInt32($0), Double($0 % 7 + 3) / 10) }),
      bold: [0x20: 0.3, 0x57: 0.9], capHeight: 0.7, descent: 0.2)),
]

@Test("lines are those that are found by measuring each anew, whatever the text", arguments: 0..<200)
func wrappingLikePlain(_ seed: UInt64) {
  var random = SplitMix64(seed: seed)
  let words = [
    "Innkjøpssamarbeidet", "i", "og", "Nord-Trøndelag", "Øst-/vest", "(OFA)", "–", "Porsáŋgu", "a\u{A0}b", " ",
    "\u{301}",
    "漢字", "av", "Uendeliglangtordsomingenspråkhar", String(repeating: "ærlig", count: 20),
  ]
  let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in words.randomElement(using: &random)! }
    .joined(separator: [" ", " ", "  ", "-"].randomElement(using: &random)!)
  let (size, isBold) = ([1, 2.5, 7].randomElement(using: &random)!, Bool.random(using: &random))
  let face = faces.randomElement(using: &random)!
  let breakable = BreakableText(text, isBold: isBold, in: face)
  for _ in 0..<8 {
    let width = size * Double.random(in: 0...40, using: &random)
    let plain = plainlyWrapped(text, width: width, size: size, isBold: isBold, in: face)
    #expect(breakable.lines(width: width, size: size) == plain)
    #expect(wrapped(text, width: width, size: size, isBold: isBold, in: face) == plain)
  }
  #expect(breakable.roomyWidth(size: size) == roomyTextWidth(text, size: size, isBold: isBold, in: face))
  // Letter by letter.
  let sum = text.unicodeScalars.reduce(0) { $0 + face.width(of: $1.value, isBold: isBold) }
  #expect(textWidth(text, size: size, isBold: isBold, in: face) == sum * size)
}
