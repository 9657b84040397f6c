import Cartography
@testable import Reports
import Testing

/// A name on a map of a part is that of one municipality.
@Suite(.enabled(if: RealMap.isThere))
struct NamesOnceTests {
  @Test("no municipality is named twice, nor in letters that its ground hides", arguments: RealSheets.parts.dropFirst())
  func once(_ part: RealSheets.Part) throws {
    let input = try RealSheets.input(part)
    let bearers = Dictionary(grouping: input.report.snapshot.territory.municipalities, by: \.name).mapValues(\.count)
    for theme in [MapTheme.fit, .findings] {
      let sheet = theme.sheet(input)
      for id in ["names", "inset-names"] {
        let texts = sheet.layers.filter { $0.id == id }.flatMap(\.items).compactMap { item in
          if case .text(let run) = item { run.text } else { nil }
        }
        for (name, all) in Dictionary(grouping: texts, by: { $0 }) where name.count > 2 {
          #expect(all.count <= bearers[name] ?? 1, "\(name) on \(theme.id), \(part)")
        }
      }
      for layer in sheet.layers where layer.id == "surroundings" {
        for case .text(let run) in layer.items {
          guard let ground = run.ground else { continue }
          #expect(contrast(run.colour, ground) >= 3, "\(run.text) on \(theme.id), \(part)")
        }
      }
    }
  }
}
