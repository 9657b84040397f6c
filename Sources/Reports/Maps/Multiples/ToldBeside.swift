import Analysis
import Cartography

/// What the page of one map says of others that would show nothing.
struct ToldBeside: Sendable {
  /// A sentence below the title, and why nothing is known of them, among the sources.
  let list: String, note: String?
}

extension MapTheme {
  /// The one map of several that shows anything, as large and with all that it has by itself; the others in words. `nil`
  /// where more than one is to be drawn.
  ///
  /// - Parameter panels: as they were asked for.
  func sheetOfOne(_ cast: PanelCast, among panels: [MapPanel], by kind: PanelKind, _ words: MapWords) -> MapSheet? {
    // Parts of the country have their own pages.
    guard kind != .county, cast.drawn.count == 1, let place = cast.places.first, let list = cast.inWords(words) else {
      return nil
    }
    var input = panels[place].input
    let others = panels.indices.filter { $0 != place }.map { panels[$0].input }
    input.besideDays = others.map(\.report.snapshot.day)
    input.toldBeside = ToldBeside(
      list: list, note: input.isUnknown ? nil : others.lazy.compactMap { unknownNote($0, words) }.first)
    return sheet(input)
  }
}
