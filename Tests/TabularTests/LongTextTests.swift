import TestSupport
import Testing

@testable import Tabular

/// Texts longer than the pieces in which they are looked at.
struct LongTextTests {
  @Test func utf8IsCheckedInPiecesAsAWhole() {
    var random = SplitMix64(seed: 20_261_128)
    let letters = Array("aåあ😀".unicodeScalars).map { Array(String($0).utf8) }
    for round in 0..<60 {
      var bytes: [UInt8] = []
      while bytes.count < 140_000 { bytes += letters[Int(random.next() % 4)] }
      // Broken at the seam of two pieces, a few bytes off it, or nowhere.
      if round % 3 > 0 {
        let place = round % 3 * 65_536 - 4 + Int(random.next() % 8)
        bytes[place] = [0x80, 0xFF, 0xC3, 0xF0, 0x61][Int(random.next() % 5)]
      }
      #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil), "\(round)")
    }
    #expect(isUTF8([]) && !isUTF8([UInt8](repeating: 0x80, count: 70_000)))
    #expect(!isUTF8([UInt8](repeating: 0x61, count: 65_535) + [0xC3]))
  }
}
