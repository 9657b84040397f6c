import TestSupport
import Testing

@testable import Reports

/// Plain texts are handled without looking up each letter; whatever they hold, the answer is that of the definitions.
@Suite("Letters of all kinds")
struct LetterTests {
  /// Texts of seeded random scalars, many of them ones that writers treat in a way of their own.
  private static let texts: [String] = {
    var random = SplitMix64(seed: 20_261_127)
    let special: [UInt32] = [
      0x00, 0x09, 0x0A, 0x0D, 0x20, 0x22, 0x26, 0x27, 0x2A, 0x3C, 0x3D, 0x5B, 0x5F, 0x7C, 0x7E, 0x7F, 0x85, 0xA0, 0xAD,
      0xE5, 0xF8, 0x301, 0x5D0, 0x1100, 0x200B, 0x200E, 0x2013, 0x2028, 0x202E, 0x202F, 0x4E2D, 0xFEFF, 0xFF1D, 0x1F600,
    ]
    return (0..<400).map { _ in
      let scalars = (0..<Int(random.next() % 8)).map { _ in
        random.next() % 2 == 0
          ? special[Int(random.next() % UInt64(special.count))] : UInt32(random.next() % 0x250)
      }
      return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
  }()

  @Test func aControlCharacterIsWhatUnicodeSaysItIs() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(isControl(scalar) == (scalar.properties.generalCategory == .control), "\(value)")
    }
  }

  @Test func oneLineHoldsNothingThatSteers() {
    for text in Self.texts {
      var expected = text.replacing("\r\n", with: " ").unicodeScalars.map { scalar -> Unicode.Scalar? in
        switch scalar.value {
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: nil
        default: scalar.properties.generalCategory == .control ? nil : scalar
        }
      }
      expected.removeAll { $0 == nil }
      #expect(Array(onOneLine(text).unicodeScalars) == expected.compactMap { $0 }, "\(text.debugDescription)")
    }
  }

  @Test func aPlainTextIsAsWideAsItsLetters() {
    for text in Self.texts {
      // A wide letter before it sends the text the long way, letter by letter.
      #expect(
        displayWidth(of: "中 " + text + " ") - 3 == displayWidth(of: " " + text + " ") - 1, "\(text.debugDescription)")
    }
  }

  @Test func htmlHoldsEachLetterOrWhatStandsForIt() {
    let signs: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    for text in Self.texts {
      let expected = text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !isControl($0) }
        .flatMap { signs[$0].map { Array($0.unicodeScalars) } ?? [$0] }
      #expect(Array(escapedForHTML(text).unicodeScalars) == expected, "\(text.debugDescription)")
    }
  }

  @Test func markdownHoldsEachLetterOrWhatStandsForIt() {
    let signs: [Unicode.Scalar: String] = ["<": "&lt;", ">": "&gt;", "&": "&amp;"]
    for text in Self.texts {
      let expected = onOneLine(text).unicodeScalars.flatMap { scalar in
        "|\\`*_[]~".unicodeScalars.contains(scalar)
          ? ["\\", scalar] : signs[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
      }
      #expect(Array(escapedForMarkdown(text).unicodeScalars) == expected, "\(text.debugDescription)")
    }
  }
}
