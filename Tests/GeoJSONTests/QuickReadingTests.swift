import Geometry
import TestSupport
import Testing

@testable import GeoJSON

/// The quick way of reading, held up against the decoder.
@Suite struct QuickReadingTests {
  /// Whether both ways agree; whether the quick one read the text at all.
  private func agrees(_ text: String) throws -> Bool {
    let bytes = Array(text.utf8)
    guard let quick = Document(quickly: bytes) else { return false }
    let plain = try plainlyDecoded(bytes, "made.json")
    let (a, b) = (assembled(quick, bytes), assembled(plain, bytes))
    #expect(a.layer == b.layer, "\(text)")
    #expect(a.description == b.description, "\(text)")
    return true
  }

  @Test(arguments: [
    #"{"name":"Å","people":7,"share":0.5,"code":"0301","coast":true,"none":null}"#,
    #"{"escaped":"a\u00e5\n","list":[1,{"b":null}],"of":{"x":[]}}"#,
    #"{"a":1.0,"b":1e3,"c":-0,"d":-0.0,"e":9223372036854775808,"f":123456789012345678,"g":1E-2,"h":0.1}"#,
  ])
  func `usual texts are read quickly, and alike`(_ properties: String) throws {
    for geometry in [holed, square, "null", #"{"coordinates":[[[0,0,1],[1,0],[1,1],[0,0]]],"type":"Polygon"}"#] {
      #expect(try agrees(collection([feature(geometry, properties), feature(square, properties)])))
      #expect(try agrees(collection([feature(geometry, properties, #""id":7,"#)], #""crs":null,"bbox":[1,2],"#)))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `arrays that begin with numbers are counted as they are one by one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Bytes around those that matter, too.
    let signs = Array("[[[[[- 0189\n\t,.]Z\\/:".utf8) + [0xDB, 0x80, 0xFF]
    let text = (0..<Int.random(in: 0..<200, using: &random)).map { _ in signs.randomElement(using: &random)! }
    let expected = text.indices.count { place in
      let next = text[(place + 1)...].first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
      return text[place] == 0x5B && next.map { $0 == 0x2D || (48...57).contains($0) } == true
    }
    #expect(text.withUnsafeBufferPointer { positionCount(in: $0) } == expected, "\(text)")
  }

  @Test(arguments: [
    #"{"type":"FeatureCollection","features":[],}"#, #"{"type":"FeatureCollection","features":[]} x"#,
    #"{"type":"FeatureCollection","features":[],"features":[]}"#,
    #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1,"a":2},"geometry":null}]}"#,
    #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":01},"geometry":null}]}"#,
    #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":.5},"geometry":null}]}"#,
    "{\"type\":\"FeatureCollection\",\"features\":[],\"x\":\"\u{1}\"}",
  ])
  func `what is odd is left to the decoder`(_ text: String) {
    #expect(Document(quickly: Array(text.utf8)) == nil)
  }

  @Test func `numbers are those of the decoder to the last bit`() throws {
    var random = SplitMix64(seed: 46)
    let positions = (0..<2000).map { _ -> String in
      let value = Double.random(in: -180...180, using: &random)
      let places = [value.description, "\(Float(value))", "\(value)e-3", "\(Int(value))", "\(value)12345"]
      return "[\(places.randomElement(using: &random)!),\(places.randomElement(using: &random)!)]"
    }
    #expect(
      try agrees(collection([feature(#"{"type":"Polygon","coordinates":[[\#(positions.joined(separator: ","))]]}"#)])))
  }

  @Test func `bytes thrown about are read alike or not quickly`() throws {
    let whole = Array(collection([feature(holed, #"{"a":"å","b":[1,{"c":null}],"d":1.5}"#), feature("null")]).utf8)
    var random = SplitMix64(seed: 2021)
    for _ in 0..<3000 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = Array("{}[],:\"\\0e-. 9".utf8).randomElement(
        using: &random)!
      guard let quick = Document(quickly: bytes) else { continue }
      let plain = try plainlyDecoded(bytes, "made.json")
      #expect(
        assembled(quick, bytes).layer == assembled(plain, bytes).layer, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
