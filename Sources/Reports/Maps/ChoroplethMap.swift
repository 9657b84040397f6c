import Analysis
import Cartography
import Tabular

extension MapTheme {
  /// A numeric column of a table as colours from light to dark, one for each class of values.
  ///
  /// Without a choice it shows the inhabitants in quantiles, as an example; reports leave it out.
  public static let choropleth = MapTheme(
    id: "choropleth", figure: "map-choropleth", isInReports: false, parameters: MapParameter.ofChoropleth,
    elsewhere:
      "\(parameter: "value"), \(parameter: "heading"), \(parameter: "classes"), \(parameter: "method") and \(parameter: "breaks") are for the choropleth.",
    needs: { choices, _ throws(MapRefusal) in try ChoroplethChoice.needs(choices) }
  ) { input in
    let words = MapWords(input.report.language)
    let choice = ChoroplethChoice(input)
    let map = Choropleth(input, choice, words)
    var sheet = numberedSheet(
      input, map.texts, legend: map.legend, words, figure: "map-choropleth", features: map.features, lines: map.style)
    if let asked = choice.method.asked, map.classes < asked {
      sheet.omissions.append(.classes(asked: asked, made: map.classes))
    }
    return sheet
  }
}

/// The parts of one choropleth.
private struct Choropleth {
  let texts: MapTexts
  let legend: [LegendRow]
  let features: MapFeatures
  let style: MapLines
  /// How many classes there are.
  let classes: Int

  init(_ input: MapInput, _ choice: ChoroplethChoice, _ words: MapWords) {
    let palette = input.settings.palette
    let column = choice.column
    // Classes are those of the whole country wherever the map looks; counts are of what it shows.
    let shown = Set(input.shownMunicipalities.compactMap { column.unit(of: $0, in: input.report) })
    let all = ChoroplethClasses(column.values.map(\.value), kind: column.kind, by: choice.method)
    let divided = all.divided.counting { input.area == nil || shown.contains(column.values[$0].unit) }
    let colours = sequentialColours(divided.counts.count)
    let places = Dictionary(column.values.map(\.unit).enumerated().map { ($1, $0) }) { first, _ in first }

    // Collaborations and regions are outlined; municipalities have their own borders.
    let outlined = column.unit == .municipality ? [] : column.values.map(\.unit)
    var features = MapFeatures(
      input, groups: outlined.map { MapGroup(id: $0, name: $0, label: "", fill: palette.ground) },
      group: { column.unit(of: $0, in: input.report) })
    var outside = 0
    let isShown = Set(input.shownMunicipalities.map(\.code))
    for (feature, municipality) in features.municipalities.enumerated() {
      let unit = municipality.flatMap { column.unit(of: $0, in: input.report) }
      guard let unit, let place = places[unit] else {
        if let municipality, isShown.contains(municipality.code) { outside += 1 }
        continue
      }
      guard let value = column.values[place].value, let group = divided.places[place] else {
        features.fills[feature] = palette.other
        features.others.insert(feature)
        continue
      }
      features.fills[feature] = colours[group]
      features.notes[feature] = MapFeatures.Note(
        text: column.kind.text(value, words.numbers), attribute: .init("value", plainDecimal(value)))
    }
    self.features = features

    var style = MapLines(input.settings)
    // Thin enough to stay behind the colours, dark enough to part two municipalities of the darkest class.
    style.municipality = Stroke(palette.division, width: 0.1)
    if outlined.isEmpty { style.county = Stroke(palette.outline, width: 0.3) }
    self.style = style
    self.classes = divided.counts.count

    let known = divided.counts.reduce(0, +)
    let unit = words.filled(column.unit.phrase)
    var rows = [LegendRow(.heading, column.heading)]
    rows += all.rows(divided, colours: colours, rim: style.municipality, words)
    if divided.missing > 0 {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.other, stroke: style.municipality), hatch: Stroke(palette.hatch, width: 0.12)),
          words.filled(.withoutValue), count: words.numbers.whole(divided.missing)))
    }
    if outside > 0 {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.ground, stroke: style.municipality), hatch: nil),
          words.filled(.legendOutside), count: words.numbers.whole(outside)))
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    if !outlined.isEmpty {
      rows.append(
        LegendRow(
          .line(style.group),
          column.unit != .region
            ? words.filled(.legendGroup)
            : words.filled(
              input.hasUsualRegions ? .legendRegion : .legendChosenRegion,
              words.words.places(input.report.references))))
    }
    rows += borderRows(input, style, words)
    rows.append(LegendRow(.remark, words.filled(.classCount, ["unit": unit])))
    if divided.breaks.count > 0 { rows.append(LegendRow(.remark, words.filled(.classEdges))) }
    legend = rows

    let values = [
      "heading": column.heading, "unit": known == 1 ? words.filled(column.unit.singular) : unit,
      "one": words.filled(column.unit.singular),
      "classes": words.numbers.whole(divided.counts.count),
      "method": words.filled(choice.method.phrase),
      "known": words.numbers.whole(known),
    ]
    let list = divided.counts.indices.map { place in
      "\(all.text(place, words)): \(words.numbers.whole(divided.counts[place]))"
    }
    texts = MapTexts(
      input, words, title: input.report.titles["map-choropleth"] ?? words.filled(.choroplethTitle, values),
      subtitle: words.filled(.choroplethSubtitle, values),
      alternative: words.filled(.choroplethAlternative, values),
      description: words.filled(.choroplethSubtitle, values) + ". " + list.joined(separator: "; ") + ".")
  }
}

extension ValueColumn.Unit {
  /// What one of the units is called.
  fileprivate var singular: ValueMapPhrase {
    switch self {
    case .municipality: .unitMunicipality
    case .collaboration: .unitCollaboration
    case .region: .unitRegion
    }
  }

  /// What the units are called, several of them.
  fileprivate var phrase: ValueMapPhrase {
    switch self {
    case .municipality: .unitMunicipalities
    case .collaboration: .unitCollaborations
    case .region: .unitRegions
    }
  }
}

extension ClassMethod {
  /// What the method is called.
  fileprivate var phrase: ValueMapPhrase {
    switch self {
    case .quantile: .methodQuantile
    case .equal: .methodEqual
    case .jenks: .methodJenks
    case .manual: .methodManual
    }
  }
}
