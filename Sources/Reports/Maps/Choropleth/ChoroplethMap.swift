import Analysis
import Cartography
import Tabular

extension MapTheme {
  /// A numeric column of a table: amounts as circles, shares and means as colours from light to dark, one for each class
  /// of values.
  ///
  /// Without a choice it shows the inhabitants, as an example; reports leave it out.
  public static let choropleth = MapTheme(
    id: "choropleth", figure: "map-choropleth", isInReports: false, parameters: MapParameter.ofChoropleth,
    elsewhere:
      "\(parameter: "value"), \(parameter: "as"), \(parameter: "heading"), \(parameter: "classes"), \(parameter: "method") and \(parameter: "breaks") are for the choropleth.",
    needs: { choices, _ throws(MapRefusal) in try ChoroplethChoice.needs(choices) },
    panel: { input, _ in
      let words = MapWords(input.report.language)
      let choice = ChoroplethChoice(input)
      let account = ColumnAccount(choice.column, input, words)
      return choice.form == .circles
        ? CircleMap(input, account, words).content : FillMap(input, choice, account, words).content
    }
  ) { input in
    let words = MapWords(input.report.language)
    let choice = ChoroplethChoice(input)
    let account = ColumnAccount(choice.column, input, words)
    if choice.form == .circles { return CircleMap(input, account, words).sheet(input) }
    return FillMap(input, choice, account, words).sheet(input, choice)
  }
}

/// A column as colours.
private struct FillMap {
  let content: PanelContent
  private let texts: MapTexts
  private let words: MapWords
  /// How many classes the method has made.
  private let classCount: Int

  init(_ input: MapInput, _ choice: ChoroplethChoice, _ account: ColumnAccount, _ words: MapWords) {
    let palette = input.settings.palette
    let column = choice.column
    // Classes are those of the whole country wherever the map looks; counts are of what it shows.
    let shown = Set(input.shownMunicipalities.compactMap { column.unit(of: $0, in: input.report) })
    let sides = input.choices.whole(FillMap.sharedSides).map {
      (below: $0, hasZero: input.choices.has(FillMap.sharedZero))
    }
    let all = ChoroplethClasses(
      column.values.map(\.value), kind: column.kind, by: choice.method, sides: sides,
      places: input.choices.whole(FillMap.sharedPlaces))
    var account = account
    account.rounding = all.rounding
    let divided = all.divided.counting { input.area == nil || shown.contains(column.values[$0].unit) }
    let colours = all.colours
    var columnFeatures = ColumnFeatures(column, account, as: .fill, input, words)
    columnFeatures.fill { place in divided.places[place].map { colours[$0] } }

    var style = MapLines(input.settings)
    // Thin and light: it parts two municipalities of the darkest class and stays behind the colours.
    style.municipality = Stroke(palette.paper, width: 0.1)
    if columnFeatures.isOfMunicipalities { style.county = Stroke(palette.division, width: 0.22) }

    if let below = all.belowZero, input.settings.isGreyscale {
      // Greys tell how far from 0; on which side of it, stripes do, too thin to darken them much.
      style.ownStripe = Stroke(palette.outline, width: 0.12)
      columnFeatures.stripe { place in divided.places[place].map { $0 < below } ?? false }
    }
    var rows = [LegendRow(.heading, column.heading)] + account.meaning
    let rim = Stroke(palette.division, width: 0.1)
    let stripe = input.settings.isGreyscale ? (style.stripe, style.stripes.direction) : nil
    rows += all.rows(divided, colours: colours, rim: rim, stripe: stripe, words)
    rows += columnFeatures.missingRows(rim: rim)
    rows += account.summary
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let usual = columnFeatures.middle(of: colours)
    rows += columnFeatures.signs(style, on: usual)
    rows.append(LegendRow(.remark, words.filled(.classCount, ["unit": words.filled(column.unit.phrase)])))
    if input.area != nil, divided.counts.contains(0) {
      rows.append(LegendRow(.remark, words.filled(.classesElsewhere)))
    }
    if let note = all.edgeNote(divided, words) { rows.append(LegendRow(.remark, note)) }

    let values = account.unitWords.merging([
      "classes": words.numbers.whole(all.madeCount),
      "method": input.area == nil ? all.method(choice.method, words) : words.filled(.methodOfWhole),
    ]) { $1 }
    // One class has not been parted from others.
    let empty = divided.counts.count { $0 == 0 }
    let subtitle = account.subtitle(
      words.filled(all.madeCount > 1 ? .choroplethSubtitle : .choroplethClasses, values)
        + (empty > 0 && input.area == nil ? words.filled(.choroplethEmpty, ["empty": words.numbers.whole(empty)]) : ""))
    let list = divided.counts.indices.map { place in
      "\(all.text(place, words)): \(words.numbers.whole(divided.counts[place]))"
    }
    var texts = MapTexts(
      input, words, title: input.report.titles["map-choropleth"] ?? account.findingOfRates,
      subtitle: subtitle,
      alternative: account.alternative(
        words.filled(.choroplethAlternative, values.merging(["subtitle": subtitle]) { $1 })),
      description: ([subtitle, account.items.isEmpty ? "" : list.joined(separator: "; ")]
        + account.summary.dropFirst().map(\.text))
        .filter { !$0.isEmpty }.joined(separator: ". ") + ".")
    if let histogram = histogram(of: account, all, colours, input, words) { texts.extras = [histogram] }
    self.texts = texts
    self.words = words
    classCount = all.madeCount
    var features = columnFeatures.features
    features.scale = colours
    content = PanelContent(
      features: features, lines: style, legend: rows, finding: account.findingOfRates,
      note: account.panelNote, order: account.panelOrder,
      shared: FillMap.shared(all))
  }

  /// The choices by which another map has the same classes in the same colours.
  private static func shared(_ all: ChoroplethClasses) -> [String: MapChoices.Value] {
    guard !all.divided.breaks.isEmpty else { return [:] }
    var shared: [String: MapChoices.Value] = [
      "method": .text(ChoroplethMethod.manual.rawValue), "breaks": .rising(all.divided.breaks),
      sharedPlaces: .whole(all.rounding.places),
    ]
    if let below = all.belowZero { shared[sharedSides] = .whole(below) }
    if all.hasZero { shared[sharedZero] = .whole(1) }
    return shared
  }

  /// Choices that say how many classes lie below 0 and whether it has one by itself, and with how many decimals numbers are
  /// printed; nobody can ask for them.
  private static let sharedSides = "classes-below-zero", sharedZero = "class-of-zero", sharedPlaces = "class-decimals"

  /// The map on a page of its own.
  func sheet(_ input: MapInput, _ choice: ChoroplethChoice) -> MapSheet {
    var sheet = numberedSheet(
      input, texts, legend: content.legend, words, figure: "map-choropleth", features: content.features,
      lines: content.lines)
    if let asked = choice.method.asked, classCount < asked {
      sheet.omissions.append(.classes(asked: asked, made: classCount))
    }
    return sheet
  }
}

/// How the values of what a map shows spread over the classes.
private func histogram(
  of account: ColumnAccount, _ all: ChoroplethClasses, _ colours: [Colour], _ input: MapInput, _ words: MapWords
) -> MapExtra? {
  let numbers = words.numbers
  let isShare = account.column.kind.isShare
  let palette = input.settings.palette
  let labels = Histogram.Labels(
    heading: words.filled(.spread, ["unit": words.filled(account.column.unit.phrase)]),
    logarithmicHeading: words.filled(.spreadLogarithmic, ["unit": words.filled(account.column.unit.phrase)]),
    number: { value in all.printed(value, numbers) + (isShare ? numbers.percentSign : "") },
    mean: account.densityOfAll.map { ($0, words.filled(.spreadOfAll, ["mean": account.printedMean($0)])) }
      ?? account.mean.map { ($0, words.filled(.spreadMean, ["mean": account.printedMean($0)])) })
  let drawing = Histogram(
    of: account.items.map(\.value), breaks: all.divided.breaks, colours: colours, labels: labels,
    width: min(58, input.settings.width * 0.36), style: input.settings.style.legendStyle, palette: palette)
  return drawing.map { drawing in
    MapExtra(id: "histogram", width: drawing.width, height: drawing.height, omission: .histogram) {
      drawing.items(at: $0, palette: palette)
    }
  }
}

extension ChoroplethClasses {
  /// Whether about equally many are in each class that the method made: where many have one value it cannot part them.
  private var isEven: Bool {
    let made = divided.counts.dropFirst(hasNone ? 1 : 0).dropLast(hasAll ? 1 : 0)
    guard belowZero == nil, let most = made.max(), let least = made.min() else { return true }
    return Double(most) <= MapMeasures.evenClasses * Double(least)
  }

  /// What the method is called, and what has a class besides those that it made.
  fileprivate func method(_ method: ClassMethod, _ words: MapWords) -> String {
    let name = words.filled(method.phrase(isEven: isEven))
    if hasZero { return name + ", " + words.filled(.zeroByItself) }
    return switch (hasNone, hasAll) {
    case (false, false): name
    case (true, false): name + ", " + words.filled(.noneByItself)
    case (false, true): name + ", " + words.filled(.allByItself)
    case (true, true): name + ", " + words.filled(.bothByThemselves)
    }
  }
}

extension ClassMethod {
  /// What the method is called.
  ///
  /// - Parameter isEven: whether about equally many came into each class.
  fileprivate func phrase(isEven: Bool) -> ValueMapPhrase {
    switch self {
    case .quantile: isEven ? .methodQuantile : .methodQuantileTied
    case .equal: .methodEqual
    case .jenks: .methodJenks
    case .manual: .methodManual
    }
  }
}
