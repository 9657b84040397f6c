import Analysis
import Cartography
import Register

extension MapTheme {
  /// The flagged collaborations by outline and hatch, and the holes, enclaves and uncovered city regions by colour.
  public static let findings = MapTheme(id: "findings", figure: "map-findings", facts: .assessment) { input in
    let words = MapWords(input.report.language)
    let shown = ShownFindings(input)
    var features = MapFeatures(input)
    features.flagged = [:]
    // Patterns tell collaborations apart, which this map does not.
    features.patterns = [:]
    for place in features.list.indices {
      let id = features.list[place].id
      let isCounterweight = shown.counterweights.contains(id)
      let isShown = isCounterweight || shown.residuals.contains(id)
      features.list[place].fill = isShown ? FindingColours.flagged : FindingColours.member
      if isShown {
        features.flagged[place] = isCounterweight ? .counterweight : .residual
      } else {
        features.list[place].label = ""
      }
    }
    for (feature, municipality) in features.municipalities.enumerated() {
      guard let municipality else { continue }
      if let group = features.groups[feature] {
        features.fills[feature] = features.list[group].fill
        let id = features.list[group].id
        let mark: MapPhrase? =
          shown.counterweights.contains(id) ? .counterweights : shown.residuals.contains(id) ? .residuals : nil
        if let mark, let note = features.notes[feature] {
          features.notes[feature] = .init(text: "\(note.text). \(words.filled(mark))", attribute: note.attribute)
        }
      } else if let fill = shown.fill(of: municipality.code) {
        features.others.remove(feature)
        features.fills[feature] = fill
        features.notes[feature] = shown.note(of: municipality.code, words)
      }
    }
    let references = input.report.measures.evidence.references
    features.regions = features.municipalities.map { municipality in
      guard let code = municipality?.code, let place = references.index(of: code),
        shown.regions.contains(references.regions[place].code)
      else { return nil }
      return place
    }
    features.names = shown.names(in: input)
    let style = MapLines(input.settings)
    return numberedSheet(
      input, shown.texts(input, words), legend: shown.legend(input, style, words), words, figure: "map-findings",
      features: features, lines: style)
  }
}

/// The colours of municipalities on the map of findings, from light to dark in grey too: outside (the ground), members,
/// enclaves, city regions, holes; ink can be read on each.
private enum FindingColours {
  static let member = Colour(0xDDE4EA), flagged = Colour(0xBCCBDA)
  static let hole = Colour(0xDF6B3C), enclave = Colour(0xF6D36B), uncovered = Colour(0xF0B5A5)
}

/// What is found, by what the map does with it.
private struct ShownFindings {
  /// Ids of collaborations, by number.
  let residuals, counterweights: [String]
  /// Codes of municipalities; an enclave in one collaboration alone is a hole and is not among the enclaves.
  let holes, enclaves: [MunicipalityCode]
  /// Codes of regions, and the municipalities outside in them that are neither holes nor enclaves.
  let regions: [String]
  let inRegions: [MunicipalityCode]
  /// Municipalities outside in all.
  let outsiders: Int

  init(_ input: MapInput) {
    let report = input.report
    let findings = (report.assessment ?? Assessment(report.measures.evidence)).findings.filter { !$0.isNearMiss }
    func keys(_ kind: FindingKind) -> [String] { findings.filter { $0.kind == kind }.map(\.subject.key) }
    func codes(_ kind: FindingKind) -> [MunicipalityCode] {
      keys(kind).compactMap { MunicipalityCode($0) }.filter(shown.contains).sorted()
    }
    let order = input.shownCollaborations.map(\.collaboration.id)
    let shown = Set(input.shownMunicipalities.map(\.code))
    let (residual, counterweight) = (Set(keys(.residual)), Set(keys(.counterweight)))
    residuals = order.filter(residual.contains)
    counterweights = order.filter(counterweight.contains)
    let holes = codes(.hole)
    let enclaves = codes(.enclave).filter { !holes.contains($0) }
    let references = report.measures.evidence.references
    let near = Set(shown.compactMap { references.region(of: $0)?.code })
    let regions = keys(.uncoveredCityRegion).filter(near.contains)
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    inRegions = input.shownOutsiders.map(\.code).filter { code in
      guard let region = references.region(of: code) else { return false }
      return regions.contains(region.code) && !holes.contains(code) && !enclaves.contains(code)
    }
    outsiders = input.shownOutsiders.count
    self.holes = holes
    self.enclaves = enclaves
    self.regions = regions
  }

  /// The names of holes and enclaves on them, and that of each uncovered region on its greatest centre.
  func names(in input: MapInput) -> [MapName] {
    let places = Dictionary(
      input.codes.enumerated().compactMap { place, code in code.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    let territory = input.report.snapshot.territory
    func name(_ text: String, on code: MunicipalityCode) -> MapName? {
      places[code].map { MapName(text: text, feature: $0) }
    }
    let municipalities = (holes + enclaves).compactMap { code in
      territory.municipality(code).flatMap { name($0.name, on: code) }
    }
    let wholes = input.report.measures.evidence.references.regions.filter { regions.contains($0.code) }
      .compactMap { region -> MapName? in
        let centre = region.centres.compactMap(territory.municipality)
          .max { ($0.population, $1.code) < ($1.population, $0.code) }
        let largest = inRegions.compactMap(territory.municipality)
          .filter { input.report.measures.evidence.references.region(of: $0.code)?.code == region.code }
          .max { ($0.population, $1.code) < ($1.population, $0.code) }
        // An enclave that leads the region has its name already.
        guard let place = centre ?? largest, !enclaves.contains(place.code), !holes.contains(place.code) else {
          return nil
        }
        return name(region.name, on: place.code)
      }
    return municipalities + wholes
  }

  func fill(of code: MunicipalityCode) -> Colour? {
    if holes.contains(code) { return FindingColours.hole }
    if enclaves.contains(code) { return FindingColours.enclave }
    return inRegions.contains(code) ? FindingColours.uncovered : nil
  }

  /// What the map says of a municipality outside; `nil` for nothing.
  func note(of code: MunicipalityCode, _ words: MapWords) -> MapFeatures.Note? {
    if holes.contains(code) {
      return .init(text: words.filled(.holes), attribute: .init("finding", FindingKind.hole.rawValue))
    }
    if enclaves.contains(code) {
      return .init(text: words.filled(.enclaves), attribute: .init("finding", FindingKind.enclave.rawValue))
    }
    return inRegions.contains(code)
      ? .init(text: words.filled(.inUncovered), attribute: .init("finding", FindingKind.uncoveredCityRegion.rawValue))
      : nil
  }

  func legend(_ input: MapInput, _ style: MapLines, _ words: MapWords) -> [LegendRow] {
    let snapshot = input.report.snapshot
    let palette = input.settings.palette
    let hatch = Stroke(palette.outline, width: 0.16)
    func area(_ fill: Colour, _ text: String, _ count: Int?) -> LegendRow {
      LegendRow(
        .area(Paint(fill: fill, stroke: style.municipality), hatch: nil), text, count: count.map(words.numbers.whole))
    }
    func names(_ codes: [MunicipalityCode]) -> LegendRow {
      LegendRow(.remark, codes.map { snapshot.territory.municipality($0)?.name ?? $0.text }.joined(separator: ", "))
    }
    func collaborations(_ ids: [String]) -> [LegendRow] {
      ids.compactMap(snapshot.register.collaboration).map { one in
        LegendRow(.badge(String(one.number), FindingColours.flagged), one.name)
      }
    }
    var rows: [LegendRow] = []
    for (ids, mark, meaning) in [
      (residuals, MapMark.residual, FindingsMapPhrase.residualMeaning),
      (counterweights, .counterweight, .counterweightMeaning),
    ] where !ids.isEmpty {
      rows.append(
        LegendRow(
          .marked(Paint(fill: FindingColours.flagged, stroke: style.flagged), hatch: hatch, mark.direction),
          words.filled(mark.phrase), count: words.numbers.whole(ids.count)))
      rows.append(LegendRow(.remark, words.filled(meaning)))
      rows += collaborations(ids)
    }
    rows.append(LegendRow(.heading, words.filled(.legendOutsiders)))
    if !holes.isEmpty { rows += [area(FindingColours.hole, words.filled(.holes), holes.count), names(holes)] }
    if !enclaves.isEmpty {
      rows += [area(FindingColours.enclave, words.filled(.enclaves), enclaves.count), names(enclaves)]
    }
    if !regions.isEmpty {
      let references = input.report.measures.evidence.references
      rows.append(
        area(
          FindingColours.uncovered,
          words.filled(
            .uncovered,
            [
              "regions": words.numbers.whole(regions.count),
              "municipalities": words.numbers.whole(inRegions.count),
            ]), nil))
      rows.append(
        LegendRow(
          .remark,
          references.regions.filter { regions.contains($0.code) }.map(\.name).joined(separator: ", ")))
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let flagged = Set(residuals + counterweights)
    let others = input.shownCollaborations.map(\.collaboration.id).filter { !flagged.contains($0) }.reduce(0) {
      $0 + input.shownMembers(of: $1)
    }
    let rest = outsiders - holes.count - enclaves.count - inRegions.count
    rows.append(area(FindingColours.member, words.filled(.otherMembers), others))
    rows.append(area(palette.ground, words.filled(.otherOutsiders), rest))
    if let other = input.settings.otherArrangement, !other.municipalities.isEmpty {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.other, stroke: style.municipality), hatch: Stroke(palette.hatch, width: 0.12)),
          other.label))
    }
    rows.append(LegendRow(.line(style.group), words.filled(.legendGroup)))
    if !regions.isEmpty { rows.append(LegendRow(.line(style.region), words.filled(.uncoveredBorder))) }
    return rows + borderRows(input, style, words)
  }

  func texts(_ input: MapInput, _ words: MapWords) -> MapTexts {
    let snapshot = input.report.snapshot
    let values = [
      "residuals": residuals.count, "counterweights": counterweights.count, "holes": holes.count,
      "enclaves": enclaves.count, "regions": regions.count,
    ].mapValues { words.numbers.whole($0) }
    func listed(_ heading: String, _ names: [String]) -> String? {
      names.isEmpty ? nil : heading + ": " + names.joined(separator: ", ") + "."
    }
    func names(_ ids: [String]) -> [String] { ids.compactMap { snapshot.register.collaboration($0)?.name } }
    func names(_ codes: [MunicipalityCode]) -> [String] {
      codes.map { snapshot.territory.municipality($0)?.name ?? $0.text }
    }
    let flagged = residuals.count + counterweights.count
    let title =
      flagged > 0 && !regions.isEmpty
      ? words.filled(
        .findingsFoundTitle,
        ["flagged": words.numbers.whole(flagged), "regions": words.numbers.whole(regions.count)])
      : words.filled(.findingsTitle)
    // What there is none of is left out.
    let counts: [(FindingsMapPhrase, Int)] = [
      (.countedResiduals, residuals.count), (.countedCounterweights, counterweights.count),
      (.countedHoles, holes.count),
      (.countedEnclaves, enclaves.count), (.countedRegions, regions.count),
    ]
    let counted = counts.filter { $0.1 > 0 }.map { words.filled($0.0, ["count": words.numbers.whole($0.1)]) }
    let subtitle = counted.isEmpty ? words.filled(.nothingFound) : counted.joined(separator: ", ")
    return MapTexts(
      input, words, title: input.report.titles["map-findings"] ?? title, subtitle: subtitle,
      alternative: words.filled(.findingsAlternative, values),
      description: [
        subtitle + ".", listed(words.filled(.residuals), names(residuals)),
        listed(words.filled(.counterweights), names(counterweights)), listed(words.filled(.holes), names(holes)),
        listed(words.filled(.enclaves), names(enclaves)),
      ].compactMap { $0 }.joined(separator: " "))
  }
}

extension MapInput {
  /// What is found, municipality for municipality, in the colours of the map of findings.
  public var findingColours: ColourKey {
    let words = MapWords(report.language)
    let shown = ShownFindings(self)
    let (residuals, counterweights) = (Set(shown.residuals), Set(shown.counterweights))
    func kind(_ code: MunicipalityCode) -> String {
      if let one = report.snapshot.collaboration(of: code) {
        if residuals.contains(one) { return FindingKind.residual.rawValue }
        return counterweights.contains(one) ? FindingKind.counterweight.rawValue : "member"
      }
      if shown.holes.contains(code) { return FindingKind.hole.rawValue }
      if shown.enclaves.contains(code) { return FindingKind.enclave.rawValue }
      return shown.inRegions.contains(code) ? FindingKind.uncoveredCityRegion.rawValue : "outside"
    }
    let entries = [
      (FindingKind.residual.rawValue, words.filled(.residuals), FindingColours.flagged),
      (FindingKind.counterweight.rawValue, words.filled(.counterweights), FindingColours.flagged),
      (FindingKind.hole.rawValue, words.filled(.holes), FindingColours.hole),
      (FindingKind.enclave.rawValue, words.filled(.enclaves), FindingColours.enclave),
      (FindingKind.uncoveredCityRegion.rawValue, words.filled(.inUncovered), FindingColours.uncovered),
      ("member", words.filled(.otherMembers), FindingColours.member),
      ("outside", words.filled(.otherOutsiders), settings.palette.ground),
    ]
    let values = codes.map { $0.map(kind) }
    let found = Set(values.compactMap(\.self))
    return ColourKey(
      entries: entries.filter { found.contains($0.0) }.map { ColourKey.Entry(value: $0.0, label: $0.1, colour: $0.2) },
      values: values)
  }
}
