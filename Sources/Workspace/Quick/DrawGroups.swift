import Cartography
import Geometry
import Reports

/// About so many letters of a title have room on two lines.
private let longestTitle = 120

/// Draws the map of the groups, or of the figures that were asked for.
///
/// - Throws: `Failure` when the style or a font cannot be used, and `lacking` when a PNG or a PDF is asked for and
///   `rsvg-convert` is missing.
public func drawGroups(
  _ job: QuickJob, style: StyleChoice = StyleChoice(), format: MapFormat = .svg, dpi: Int = 300,
  profile: SVGProfile = .report, isGreyscale: Bool = false
) throws(Failure) -> Told<[UInt8]> {
  try Told { notes in
    // A circle that is right to a three-thousandth of the whole is right to a tenth of a millimetre on the page.
    let tolerance = (Box(around: job.topology.arcs.points)?.height ?? 1) / 3_000
    var map = MapInput(
      report: job.input, topology: job.topology, codes: job.codes, settings: MapSettings(palette: job.palette),
      labelCircle: { layer, polygon in
        layer.inscribedCircle(ofPolygon: polygon, tolerance: tolerance)
      })
    map.farParts = job.farParts
    map.landAround = job.landAround.map { LandAround($0) }
    map.settings.hasScale = job.hasScale
    map.settings.isGreyscale = isGreyscale
    map.choices = job.choices
    if let values = job.values { map.columns[values.name] = values }
    let look = notes.take(try style.applied(to: &map, choosesColours: job.values == nil))
    let sheet = job.values == nil ? groupsSheet(map, silent: job.silent) : MapTheme.choropleth.sheet(map)
    if let title = job.input.titles["groups"], title.count > longestTitle {
      notes.add(
        Note(
          .drawing,
          "the title has \(title.count) letters, which take room from the map; \(longestTitle) have room on two lines (\(parameter: "title"))",
          severity: .warning))
    }
    for omission in sheet.omissions { notes.add(Note(.drawing, verbatim: omission.description)) }
    let drawing = try rendered(look.drawing(sheet, profile: profile), as: format, dpi: dpi)
    notes.add(look.notes(on: sheet))
    return drawing
  }
}
