import Foundation
import Testing

/// Work that is shared among threads.
@Suite struct ThreadTests {
  @Test("the whole program writes the same bytes with one thread and with several")
  func sameBytes() throws {
    let shapes = "GeoData/norway-2020/boundaries/municipalities.shp"
    for arguments in [
      [
        "quick", shapes, "GeoData/norway-2020/memberships.csv", "--key", "municipality", "--group", "collaboration",
        "--simplify", "300", "--map", "map.svg", "--table", "table.csv", "--out-layer", "layers.geojson",
      ],
      ["map", "collaborations", "--out", "map.svg"],
      ["convert", "--repair", shapes, "repaired.geojson"],
    ] {
      let (one, many) = (try ScratchFolder(), try ScratchFolder())
      let here =
        arguments.map { $0.hasPrefix("GeoData/") ? Program.repository.appending(path: $0).path : $0 }
        + (arguments[0] == "convert" ? [] : ["--data", Program.repository.appending(path: "GeoData/norway-2020").path])
      let alone = try Program.run(here, in: one.url, environment: ["SAMKART_THREADS": "1"])
      let shared = try Program.run(here, in: many.url, environment: ["SAMKART_THREADS": "5"])
      #expect(alone.status == 0 && alone.status == shared.status, "\(alone.talk)")
      #expect(alone.talk == shared.talk && alone.output == shared.output)
      let files = try many.listing()
      let others = try one.listing()
      #expect(!files.isEmpty && files == others)
      for file in files {
        let bytes = try [one, many].map { try Data(contentsOf: $0.url.appending(path: file)) }
        #expect(bytes[0] == bytes[1], "\(file)")
      }
    }
  }
}
