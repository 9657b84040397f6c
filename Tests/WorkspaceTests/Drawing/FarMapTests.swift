import Reports
import Storage
import Testing

@testable import Workspace

/// The small data set with Ibis some 1500 km north of the others.
@Suite struct FarMapTests {
  private let view: View

  init() throws {
    let set = try SmallSet()
    let path = "\(set.folder.path)/squares.geojson"
    let text = String(decoding: try fileContents(of: path), as: UTF8.self)
    // The ninth square: 10.6° E, 60.3° N.
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let ring = [(10.6, 74.3), (10.9, 74.3), (10.9, 74.45), (10.6, 74.45), (10.6, 74.3)].map { "[\($0.0), \($0.1)]" }
    lines[lines.count - 1] =
      "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[\(ring.joined(separator: ", "))]]}}]}"
    try writeFile(Array(lines.joined(separator: "\n").utf8), to: path)
    view = try set.source().view(ViewRequest(language: .en))
  }

  private func map(_ far: FarChoice) throws -> (notes: [String], text: String, bytes: [UInt8]) {
    let theme = try #require(MapTheme.all.first { $0.id == "collaborations" })
    var request = try MapRequest(theme)
    request.far = far
    let told = try drawMap(request, in: view)
    return (told.notes.list.map(\.description), String(decoding: told.value.bytes, as: UTF8.self), told.value.bytes)
  }

  @Test("a far part of a data set lies in a frame beside the main body, which is as large as without it")
  func frames() throws {
    let (inset, left, one) = (try map(.inset), try map(.leave), try map(.one))
    #expect(inset.notes.contains { $0.contains("Ibis is drawn in a frame of its own, far from the rest") })
    #expect(inset.text.contains("Ibis"))
    #expect(left.notes.contains { $0.contains("Ibis is left out, far from the rest") })
    #expect(!one.notes.contains { $0.contains("far from the rest") })
    #expect(inset.bytes != left.bytes && left.bytes != one.bytes)
    #expect(try map(.inset).bytes == inset.bytes)
  }

  @Test("a part of the country is drawn without frames")
  func part() throws {
    let theme = try #require(MapTheme.all.first { $0.id == "collaborations" })
    let told = try drawMap(MapRequest(theme, area: .county("01")), in: view)
    #expect(!told.notes.list.contains { $0.description.contains("frame of its own") })
  }
}
