import Cartography
import Geometry

/// A map on the page that all maps share: the country below its title, furniture in the free corners, labels last. A map
/// of a part of the country has a frame instead, and the names of its municipalities.
///
/// - Parameters:
///   - features: what is filled, outlined and labelled; the collaborations in their colours unless stated.
///   - style: how borders are drawn; by the hierarchy that maps share unless stated.
func numberedSheet(
  _ input: MapInput, _ texts: MapTexts, legend: [LegendRow], _ words: MapWords, figure: String,
  features: MapFeatures? = nil, lines style: MapLines? = nil
) -> MapSheet {
  var input = input
  input.landAround = input.landAround?.besides(input.farParts)
  let features = features ?? MapFeatures(input)
  let palette = input.settings.palette
  var sheet: SheetParts
  var rows = legend
  if let area = input.area {
    let drawing = AreaDrawing(input, texts, legend: legend, features.seen(in: area, palette), of: area, words)
    rows = drawing.rows
    sheet = SheetParts(drawing, input, words, style ?? MapLines(input.settings), extras: texts.extras)
  } else {
    sheet = SheetParts(
      PagePlan(input, texts, legend: legend, features, words), input, words, style ?? MapLines(input.settings))
    if let country = sheet.plan.country { sheet.draw(country, with: texts.extras) }
  }
  let id = input.area == nil ? figure : figure + "-area"
  let look = input.settings.style
  let isSea = input.hasSea
  let paper = sheet.plan.page.expanded(by: look.page.margin)
  var whole = MapSheet(
    id: id, width: sheet.plan.page.width, height: sheet.plan.page.height, title: texts.alternative,
    description: texts.description, language: input.report.language.code,
    layers: [
      SheetGroup(
        id: "paper", items: [.rectangle(paper, cornerRadius: 0, Paint(fill: isSea ? palette.sea : palette.paper))])
    ] + sheet.layers
      + [
        SheetGroup(id: "furniture", items: sheet.furniture), SheetGroup(id: "numbers", items: sheet.numbers),
        SheetGroup(id: "inset-numbers", items: sheet.insetNumbers),
      ].filter { !$0.items.isEmpty }, omissions: sheet.omissions)
  if input.settings.style.page.margin == 0 {
    whole.narrow = sheet.narrowLayout(texts, rows, layers: whole.layers.map(\.id)).page()
  }
  whole.heading = texts.title
  whole.night = nightColours(input, features, legend, style ?? MapLines(input.settings))
  whole.typeface = look.typeface
  whole.margin = look.page.margin
  return whole
}
