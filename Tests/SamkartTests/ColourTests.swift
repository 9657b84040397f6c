import Foundation
import Testing

@Suite("Check of colours")
struct ColourCheckTests {
  private func check(_ data: String = "GeoData/norway-2020", status: Int32) throws -> [String: Any] {
    let outcome = try Program.run(["check", "--colours", "--format", "json", "--data", data])
    #expect(outcome.status == status, "\(outcome.talk)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  /// The data set with other colours for some collaborations; an empty one takes the colour away.
  private func recoloured(_ colours: [String: String], in scratch: ScratchFolder) throws -> String {
    let data = scratch.url.appending(path: "data")
    try FileManager.default.copyItem(at: Program.repository.appending(path: "GeoData/norway-2020"), to: data)
    let file = data.appending(path: "datapackage.json")
    var text = try String(contentsOf: file, encoding: .utf8)
    for (id, colour) in colours {
      let entry = try #require(text.range(of: "\"\(id)\": \\{[^}]*\\}", options: .regularExpression), "\(id)")
      let changed = text[entry].replacingOccurrences(
        of: ", *\"colour\": *[0-9]+", with: colour, options: .regularExpression)
      #expect(changed != text[entry])
      text.replaceSubrange(entry, with: changed)
    }
    try text.write(to: file, atomically: true, encoding: .utf8)
    return data.path
  }

  @Test("Norway 2020 keeps the limits by the margins that are known of it")
  func norway() throws {
    let found = try check(status: 0)
    let equal = try #require((found["equal_colours"] as? [String: Any])?["least_km"] as? Double)
    #expect(equal >= 60)
    let differences = try #require(found["differences"] as? [[String: Any]])
    let least = differences.map { "\($0["vision"] ?? "") \((($0["least"] as? Double ?? 0) * 10).rounded() / 10)" }
    #expect(least == ["normal 16.6", "protan 11.1", "deutan 10.2", "tritan 10.9", "greyscale 0.2"])
    let contrasts = try #require(found["contrasts"] as? [[String: Any]])
    #expect(contrasts.count == 9)
    #expect(contrasts.allSatisfy { ($0["text"] as? Double ?? 0) >= 6.9 && ($0["line"] as? Double ?? 0) >= 4.99 })
    #expect((found["errors"] as? [String])?.isEmpty == true)
  }

  @Test("Two neighbours in one colour, and a pear beside an olive, are errors")
  func faults() throws {
    let scratch = try ScratchFolder()
    // Abakus is olive; RIIK beside it becomes olive too, and Hamarregionen pear.
    let data = try recoloured(["riik": ", \"colour\": 7", "hamarregionen": ", \"colour\": 6"], in: scratch)
    let errors = try #require(try check(data, status: 1)["errors"] as? [String])
    #expect(errors.contains { $0.contains("Abakus") && $0.contains("RIIK") && $0.contains("0.0 km apart") })
    #expect(errors.contains { $0.contains("Abakus") && $0.contains("Hamar") && $0.contains("in deutan vision") })
  }

  @Test("A collaboration without a colour is told which would suit it, and with that all is well")
  func proposal() throws {
    let scratch = try ScratchFolder()
    let errors = try #require(try check(try recoloured(["valdres": ""], in: scratch), status: 1)["errors"] as? [String])
    let sentence = try #require(errors.first)
    #expect(errors.count == 1 && sentence.contains("Valdres"))
    let number = try #require(sentence.firstMatch(of: /colour ([0-7]) would suit/)?.1)
    let other = try ScratchFolder()
    _ = try check(try recoloured(["valdres": ", \"colour\":  \(number)"], in: other), status: 0)
  }

  /// The made-up country with a description that some have rewritten.
  private func estuary(in scratch: ScratchFolder, _ rewrite: (inout [String: Any]) -> Void) throws -> String {
    let data = scratch.url.appending(path: "estuary")
    if !FileManager.default.fileExists(atPath: data.path) {
      try FileManager.default.copyItem(at: Program.repository.appending(path: "Tests/Fixtures/estuary"), to: data)
    }
    let file = data.appending(path: "datapackage.json")
    var package = try #require(try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: Any])
    var settings = try #require(package["samkart"] as? [String: Any])
    rewrite(&settings)
    package["samkart"] = settings
    try JSONSerialization.data(withJSONObject: package).write(to: file)
    return data.path
  }

  @Test("A data set without colours is drawn in colours that tell neighbours apart, and is told how to keep them")
  func withoutPalette() throws {
    let scratch = try ScratchFolder()
    let data = try estuary(in: scratch) { settings in
      settings["palette"] = nil
      settings["collaborations"] = nil
    }
    func map() throws -> String {
      try Program.run(["map", "collaborations", "--data", data, "--out", "-"]).text
    }
    let drawn = try map()
    #expect(["77aadd", "ee8866"].allSatisfy { drawn.lowercased().contains("#\($0)") })
    let warned = try Program.run(["check", "--data", data]).text
    #expect(warned.components(separatedBy: "no-colour").count == 2 && warned.contains("there is no palette"))
    let told = try Program.run(["check", "--colours", "--data", data])
    #expect(told.status == 1)
    // What it says to write is a part of the description as it stands.
    let block = try #require(told.text.components(separatedBy: "in datapackage.json:\n").last)
    let kept = try #require(try JSONSerialization.jsonObject(with: Data("{\(block)}".utf8)) as? [String: Any])
    _ = try estuary(in: scratch) { settings in settings.merge(kept) { $1 } }
    #expect(!(try Program.run(["check", "--colours", "--data", data]).text.contains("has no colour")))
    #expect(!(try Program.run(["check", "--data", data]).text.contains("no-colour")))
  }

  @Test("Kinds of findings do not go with the measures of colours")
  func usage() throws {
    #expect(try Program.run(["check", "--colours", "--kind", "polygon-area"]).status == 64)
  }
}
