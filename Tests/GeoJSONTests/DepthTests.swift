import GeoJSON
import Testing

@Suite struct DepthTests {
  @Test func `brackets that lie too deep are told as what they are`() throws {
    let deep = String(repeating: "[", count: 3_000) + String(repeating: "]", count: 3_000)
    let text = "{\"type\":\"Feature\",\"properties\":{\"a\":\(deep)},\"geometry\":null}"
    do {
      _ = try readGeoJSON(Array(text.utf8), named: "a.geojson")
      Issue.record("3 000 brackets were read")
    } catch {
      #expect("\(error)".contains("3002 deep, and at most"), "\(error)")
    }
  }
}
