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
