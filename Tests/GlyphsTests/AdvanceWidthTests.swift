import Glyphs
import Testing

@testable import Cartography

@Suite("The table of advance widths against the font itself", .withLiberation)
struct AdvanceWidthTests {
  /// What Norwegian, Sami and Kven names are written with, and what stands in numbers and sentences.
  static let alphabet = """
    ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅabcdefghijklmnopqrstuvwxyzæøåÀÁÂÄÈÉÊÒÓÔÖÜàáâäèéêòóôöü\
    ČĐŊŠŦŽčđŋšŧžÏïÑñŃńĀāƷʒǤǥǦǧǨǩǮǯ0123456789 .,;:!?%&/()[]*+-–—«»“”‘’…§°²³×·€′″≤≥−\u{A0}
    """

  @Test("holds every letter of Norwegian, Sami and Kven with its own width", arguments: [false, true])
  func letters(_ isBold: Bool) throws {
    let face = try InstalledFonts.face(isBold: isBold)
    for scalar in Self.alphabet.unicodeScalars {
      guard let width = face.advance(of: scalar) else {
        // What the font lacks is drawn in another; the table must have thought of it all the same.
        #expect(Typeface.standard.hasOwnWidth(of: scalar), "\(scalar)")
        continue
      }
      #expect(Typeface.standard.width(of: scalar.value, isBold: isBold) == width, "\(scalar)")
    }
  }

  @Test("gives no letter of the font less room than the slack covers, or half as much again", arguments: [false, true])
  func all(_ isBold: Bool) throws {
    let widths = try InstalledFonts.face(isBold: isBold).widths
    #expect(widths.count > 600)
    var compared = 0
    for (scalar, width) in widths where (0x20...0x17E).contains(scalar) && scalar != 0xAD {
      let ours = Typeface.standard.width(of: scalar, isBold: isBold)
      #expect(ours * (1 + TextMetrics.slack) >= width && ours <= width * 1.5 + 0.001, "\(scalar): \(ours), \(width)")
      compared += 1
    }
    #expect(compared > 300)
  }

  @Test("agrees with a typeface that is measured from the font, text by text")
  func measured() throws {
    let (regular, bold) = (try InstalledFonts.face(), try InstalledFonts.face(isBold: true))
    let measured = Typeface(
      families: "x",
      widths: MeasuredWidths(
        regular: regular.widths, bold: bold.widths, capHeight: try #require(regular.capHeight),
        descent: try #require(regular.descent)))
    for text in ["Guovdageaidnu – Kautokeino", "Porsáŋgu", "246 av 356 kommuner", "Deatnu Čáhcesuolu Šđŧž"] {
      for isBold in [false, true] {
        let table = textWidth(text, size: 3, isBold: isBold)
        #expect(abs(textWidth(text, size: 3, isBold: isBold, in: measured) - table) < 1e-9)
      }
    }
    // Nearly the capitals of Arial, which are a little higher.
    #expect(abs(measured.capHeight - TextMetrics.capHeight) < 0.05)
    #expect(abs(measured.descent - TextMetrics.descent) < 0.02)
  }
}

extension Typeface {
  /// Whether the table says a width of the character, rather than that of a W.
  fileprivate func hasOwnWidth(of scalar: Unicode.Scalar) -> Bool {
    AdvanceWidths.further.contains { $0.scalar == scalar.value }
      || (0x20..<0x20 + UInt32(AdvanceWidths.regular.count)).contains(scalar.value)
        && AdvanceWidths.regular[Int(scalar.value) - 0x20] > 0
  }
}
