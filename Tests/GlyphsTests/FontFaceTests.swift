import Geometry
import Glyphs
import Testing

@Suite("A font", .withLiberation)
struct FontFaceTests {
  @Test("says what it is called")
  func names() throws {
    #expect(try InstalledFonts.face().family == "Liberation Sans")
    #expect(try InstalledFonts.face(isBold: true).style == "Bold")
  }

  @Test("draws letters as closed parts between baseline and capital height")
  func outlines() throws {
    let face = try InstalledFonts.face()
    for (letter, parts) in [("H", 1), ("i", 2), ("Å", 4), ("ø", 3), ("č", 2), ("8", 3)] as [(Unicode.Scalar, Int)] {
      let outline = try #require(face.outline(of: letter), "\(letter)")
      #expect(outline.steps.count { if case .move = $0 { true } else { false } } == parts, "\(letter)")
    }
    let height = try #require(face.capHeight)
    #expect(height > 0.65 && height < 0.75)
    #expect(try #require(face.outline(of: " ")).isEmpty)
    #expect(try #require(face.advance(of: " ")) > 0.2)
    #expect(try #require(face.descent) > 0.15)
  }

  @Test("says what it lacks")
  func lacking() throws {
    let face = try InstalledFonts.face()
    #expect(face.outline(of: "漢") == nil)
    #expect(face.advance(of: "漢") == nil)
  }

  @Test("gives the same twice")
  func same() throws {
    #expect(try InstalledFonts.face().outline(of: "g") == InstalledFonts.face().outline(of: "g"))
  }

  @Test("that is cut off or garbled is refused, or still gives letters, but never ends the program")
  func hostile() throws {
    let bytes = try InstalledFonts.bytes()
    for count in [0, 1, 11, 12, 100, 400, 5_000, bytes.count / 2, bytes.count - 1] {
      _ = try? FontFace(Array(bytes[..<count])).outline(of: "å")
    }
    var state: UInt64 = 7
    for _ in 0..<60 {
      var garbled = bytes
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        garbled[Int(state >> 33) % garbled.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      guard let face = try? FontFace(garbled) else { continue }
      for scalar in "Hgå8".unicodeScalars { _ = face.outline(of: scalar) }
      _ = face.widths
    }
  }
}

@Suite("What is no font")
struct NoFontTests {
  @Test("is refused with what was found", arguments: [[], Array("<svg/>".utf8), [UInt8](repeating: 0, count: 1_000)])
  func refused(_ bytes: [UInt8]) throws {
    let error = try #require(throws: FontError.self) { try FontFace(bytes) }
    #expect(error.description.contains(".ttf"))
  }
}
