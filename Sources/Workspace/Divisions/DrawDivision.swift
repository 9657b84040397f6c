import Analysis
import Geometry
import Register
import Reports

/// Draws a division of a data set's municipalities as a map of groups, as SVG.
///
/// - Parameters:
///   - group: the name of each municipality's group, by code; those without one stand outside.
///   - note: what stands below the map.
func drawDivision(
  _ group: [String: String], title: String, note: String, in view: View, style: StyleChoice
) throws(Failure) -> Told<[UInt8]> {
  try Told { notes in
    let boundaries = notes.take(try view.boundaries())
    let contents = notes.take(try view.source.contents(of: .places))
    let known = Dictionary(contents.territory.municipalities.map { ($0.code, $0) }) { first, _ in first }
    let units = boundaries.codes.enumerated().map { place, code in
      let one = code.flatMap { known[$0] }
      return GroupedUnit(
        key: code?.text ?? "feature \(place + 1)", name: one?.name ?? code?.text ?? "",
        group: code.flatMap { group[$0.text] }, people: one?.population,
        areaInSquareKilometres: one?.areaInSquareKilometres ?? 0)
    }
    let palette = groupPalette(of: units)
    let (snapshot, codes) = Analysis.snapshot(
      of: units, colours: groupColours(of: units, boundaries.topology, colours: palette.count), day: view.day)
    let input = ReportInput(
      snapshot: snapshot, language: view.language, titles: ["groups": title], sourceLine: note)
    let job = QuickJob(input: input, codes: codes, topology: boundaries.topology, palette: palette, uncounted: [])
    return notes.take(try drawGroups(job, style: style))
  }
}
