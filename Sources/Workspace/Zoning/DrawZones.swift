import Analysis
import Register
import Reports

/// Draws the areas over the boundaries of a data set, as SVG.
///
/// - Throws: `Failure` when the boundaries, the table of municipalities or the style cannot be used.
public func drawZones(
  _ account: ZonesAccount, in view: View, style: StyleChoice = StyleChoice()
) throws(Failure) -> Told<[UInt8]> {
  try Told { notes in
    let contents = notes.take(try view.source.contents(of: .places))
    let names = Dictionary(contents.territory.municipalities.map { ($0.code.text, $0.name) }) { first, _ in first }
    var group: [String: String] = [:]
    for zone in account.division.zones {
      for member in zone.members { group[member] = names[zone.centre] ?? zone.centre }
    }
    let table = account.table
    return notes.take(
      try drawDivision(group, title: table.title, note: table.notes.first ?? "", in: view, style: style))
  }
}
