import Analysis
import Cartography
import Geometry
import Register

extension MapTheme {
  /// Each municipality as a circle whose area is its people, about where it lies, in the colours of the main map: what an
  /// area map hides where most people live on little land.
  public static let population = MapTheme(id: "population", figure: "map-population") { input in
    let words = MapWords(input.report.language)
    let circles = PopulationCircles(input)
    let features = MapFeatures(input)
    let texts = MapTexts(populationOf: input, words)
    // What lies around a part has no circle here.
    var own = input
    own.area?.surroundings = []
    let legend = collaborationsLegend(own, features, signs: signs(input, features, words), words)

    // The page is planned as for any map: the circles are its land.
    var ground = input
    ground.settings.inset = .none
    ground.settings.isGreyscale = false
    ground.farParts = []
    ground.landAround = nil
    ground.topology = Topology(circles.layer)
    ground.codes = circles.municipalities.map(\.code)
    let metres = circles.metresPerMillimetre(on: input.settings)
    let extent = circles.layer.box?.expanded(by: (MapMeasures.circleRim + MapMeasures.circleNames) * metres)
    let plan = PagePlan(ground, texts, legend: legend, MapFeatures(ground), words, showing: extent)
    return populationSheet(input, plan, circles, features, texts, legend: legend, words)
  }

  /// What else is drawn than the collaborations.
  private static func signs(_ input: MapInput, _ features: MapFeatures, _ words: MapWords) -> [LegendRow] {
    let palette = input.settings.palette
    var rows: [LegendRow] = []
    let outside = input.shownOutsiders.count
    if outside > 0 {
      rows.append(
        LegendRow(
          .dot(Paint(fill: palette.paper, stroke: PopulationLook.outerRim(palette))), input.outside(words),
          count: words.numbers.whole(outside)))
    }
    if let other = input.settings.otherArrangement, input.showsOtherArrangement() {
      rows.append(LegendRow(.dot(Paint(fill: palette.other, stroke: PopulationLook.rim(palette))), other.label))
    }
    if input.report.snapshot.territory.hasUpperUnits {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.ground, stroke: Stroke(palette.hairline, width: 0.15)), hatch: nil),
          words.filled(.circleGround)))
    }
    if outside > 0 { rows.append(LegendRow(.remark, words.filled(.italicNames))) }
    return rows
  }
}

extension MapTexts {
  fileprivate init(populationOf input: MapInput, _ words: MapWords) {
    let report = input.report
    let numbers = words.numbers
    let participation = Participation(of: input.shownMunicipalities, in: report.snapshot)
    let outsiders = input.shownOutsiders.sorted { ($1.population, $0.code) < ($0.population, $1.code) }
    let people = participation.whole.population - participation.members.population
    func share(_ part: Int, of whole: Int) -> String {
      whole > 0 ? numbers.share(Double(part) / Double(whole)) : numbers.missing
    }
    let greatest = outsiders.prefix(MapMeasures.namedOutsiders)
    let figures = ShownParticipation(input, words)
    let values = [
      "day": words.words.day(report.snapshot.day),
      "municipalities": numbers.whole(participation.whole.municipalities),
      "outsiders": numbers.whole(outsiders.count),
      "people": numbers.whole(people),
      "count": numbers.whole(greatest.count),
      "share": figures.isKnown ? share(people, of: participation.whole.population) : figures.outsideShare,
      "members": figures["members"],
    ]
    var keys: [FigureBand.Figure] = []
    if people > 0 {
      keys.append(.init(value: values["people"] ?? "", label: words.filled(.keyPeopleOutside, values)))
    }
    if people > 0, outsiders.count > greatest.count {
      keys.append(
        .init(
          value: share(greatest.reduce(0) { $0 + $1.population }, of: people),
          label: words.filled(.keyGreatestOutside, values)))
    }
    let largest = input.shownMunicipalities.sorted { ($1.population, $0.code) < ($0.population, $1.code) }.prefix(12)
    let list = largest.map { one in
      let group = report.snapshot.collaboration(of: one.code).flatMap(report.snapshot.register.collaboration)
      return "\(one.name) \(numbers.whole(one.population))" + (group.map { " (\($0.number) \($0.name))" } ?? "")
    }
    let title = report.titles["map-population"].map { words.words.filled($0, values) }
    self.init(
      input, words,
      title: title ?? words.filled(people > 0 ? .populationTitle : .populationAllTitle, values).withCapital,
      subtitle: words.filled(.populationSubtitle, values), keyFigures: input.area == nil && figures.isKnown ? keys : [],
      alternative: words.filled(.populationAlternative, values),
      description: words.filled(.populationSubtitle, values) + ". " + list.joined(separator: ", ") + ".")
    // Plans are not drawn here; that some outside have another arrangement is to be said here too.
    var unplanned = input
    unplanned.plans = []
    sources = collaborationsNotes(unplanned, Marks(unplanned), words) + sources
  }
}
