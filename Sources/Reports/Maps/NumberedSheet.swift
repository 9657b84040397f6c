import Cartography
import Geometry

/// A map on the page that all maps share: the country below its title, furniture in the free corners, labels last.
///
/// - Parameters:
///   - features: what is filled, outlined and labelled; the collaborations in their colours unless stated.
///   - style: how borders are drawn; by the hierarchy that maps share unless stated.
func numberedSheet(
  _ input: MapInput, _ texts: MapTexts, legend: [LegendRow], _ words: MapWords, figure: String,
  features: MapFeatures? = nil, lines style: MapLines? = nil
) -> MapSheet {
  let palette = input.settings.palette
  let style = style ?? MapLines(palette)
  let plan = PagePlan(input, texts, legend: legend, features ?? MapFeatures(input))
  var layout = plan.layout
  var furniture = plan.furniture
  var layers = [
    SheetGroup(id: "paper", items: [.rectangle(plan.page, cornerRadius: 0, Paint(fill: palette.paper))])
  ]
  var numbers: [PlacedLabel] = []
  if let country = plan.country {
    let pieces = country.pieceLabels(circle: input.labelCircle)
    let inset = MapInset(
      input, country: country, page: plan.page, pieces, words, in: &layout)
    let bar = ScaleBar(country.viewport, longest: 32, size: points(6)) { words.numbers.decimal($0, upTo: 1) }
    if let place = layout.place(width: bar.width, height: bar.height, near: Point(x: 0, y: 1)) {
      furniture += bar.items(at: Point(x: place.minX, y: place.minY), palette: palette)
    }
    layers += country.layers(palette, style)
    // What the inset shows larger needs no leader here.
    let asked = pieces.filter { piece in
      guard let inset, inset.frame.viewport.extent.contains(piece.box.centre) else { return true }
      return piece.request.sizeInside != nil
    }
    let lines = inset.map { country.viewport.page($0.frame.viewport.extent).sides } ?? []
    numbers += country.numbers(for: asked, inside: plan.body, off: layout.taken, lines: lines)
    if let inset {
      layers += inset.frame.layers(palette, style)
      furniture += inset.furniture(country.viewport, palette)
      let pieces = inset.frame.pieceLabels(circle: input.labelCircle)
      numbers += inset.frame.numbers(for: pieces, inside: inset.frame.viewport.frame, off: [])
    }
  }
  layers.append(SheetGroup(id: "furniture", items: furniture))
  layers.append(SheetGroup(id: "numbers", items: drawn(numbers, palette: palette)))
  return MapSheet(
    id: figure, width: plan.page.width, height: plan.page.height, title: texts.alternative,
    description: texts.description, language: input.report.language.rawValue, layers: layers)
}
