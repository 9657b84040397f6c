import Analysis
import Cartography
import Register

extension ShownFindings {
  /// What is found, in a title: the two of most weight, by name while they are few.
  func finding(_ input: MapInput, _ words: MapWords) -> String {
    let clauses = clauses(input, words)
    switch clauses.count {
    case 0: return words.filled(.nothingFound)
    case 1: return clauses[0].withCapital
    default: return words.filled(.bothFound, ["first": clauses[0].withCapital, "second": clauses[1]])
    }
  }

  /// What is found, a clause for each kind, the one of most weight first.
  private func clauses(_ input: MapInput, _ words: MapWords) -> [String] {
    let territory = input.report.snapshot.territory
    func names(_ codes: [MunicipalityCode]) -> [String] {
      codes.map { territory.municipality($0)?.name ?? $0.text }
    }
    func clause(_ named: FindingsMapPhrase?, _ counted: FindingsMapPhrase, _ names: [String]) -> String? {
      guard !names.isEmpty else { return nil }
      let isNamed = named != nil && names.count <= MapMeasures.namedInTitle
      return words.filled(
        isNamed ? named ?? counted : counted,
        ["count": words.numbers.whole(names.count), "names": words.words.list(names)])
    }
    let own = Set(input.shownCollaborations.map(\.collaboration.id))
    // A region whose centre lies beyond the part of the map is a finding of another part.
    let here = Set(input.shownMunicipalities.map(\.code))
    let places = input.report.measures.evidence.references.regions.filter { region in
      regions.contains(region.code) && region.centres.contains(where: here.contains)
    }
    .map(\.name)
    let (isResidual, isCounterweight) = (
      residuals.contains(where: own.contains), counterweights.contains(where: own.contains)
    )
    let flagged: FindingsMapPhrase =
      isResidual && isCounterweight ? .flaggedFound : isResidual ? .residualsFound : .counterweightsFound
    return [
      clause(nil, flagged, (residuals + counterweights).filter(own.contains)),
      isOpen
        ? clause(.namedRegionsNotOnRecord, .regionsNotOnRecord, places)
        : clause(.namedRegionsFound, .regionsFound, places),
      clause(.namedHolesFound, .holesFound, names(holes)),
      clause(.namedEnclavesFound, .enclavesFound, names(enclaves)),
    ].compactMap { $0 }
  }

  /// The same as far as members are on record, where it is not known who took part.
  func title(_ input: MapInput, _ words: MapWords) -> String {
    let found = finding(input, words)
    guard input.isUnknown else { return found }
    return words.filled(.panelAsRecorded, ["note": found.lowercasedFirst])
  }

  /// Whether the title tells all that is found: one clause, and nothing that is counted but has none.
  private func isToldByTitle(_ input: MapInput, _ words: MapWords) -> Bool {
    let kinds = [residuals, counterweights, regions].count { !$0.isEmpty } + [holes, enclaves].count { !$0.isEmpty }
    return kinds == 1 && clauses(input, words).count == 1
  }

  /// How many take part in what the map is about.
  private func participation(_ input: MapInput, _ words: MapWords) -> String {
    let shown = ShownParticipation(input, words)
    return words.filled(
      shown.isKnown && !shown.isOpen ? .participationSubtitle : .participationUnknownSubtitle,
      [
        "members": shown["members"], "municipalities": shown["municipalities"], "share": shown["share"],
        "day": words.words.day(input.report.snapshot.day),
      ]
    ).withCapital
  }

  /// How many of each there are; what there is none of is left out.
  ///
  /// - Parameter parts: what is counted here and in other parts of the country; `nil` for a map by itself.
  func counted(_ input: MapInput, _ words: MapWords, as parts: FindingsOfParts? = nil) -> String {
    var counted = counts(input, as: parts).filter { $0.count > 0 }
      .map { words.filled($0.phrase, ["count": words.numbers.whole($0.count)]) + ($0.isShared ? "*" : "") }
    counted = counted.isEmpty ? [] : [counted.joined(separator: ", ")]
    if let parts, !parts.reachingIn.isEmpty {
      let regions = words.filled(regionsPhrase, ["count": words.numbers.whole(parts.reachingIn.count)])
      // After a comma it would say something of what was counted before it.
      counted.append(words.filled(.partOfRegions, ["regions": regions]))
    }
    return counted.isEmpty ? words.filled(.nothingMeaning) : counted.joined(separator: "; ")
  }

  private var regionsPhrase: FindingsMapPhrase { isOpen ? .countedRegionsNotOnRecord : .countedRegions }

  /// How small maps of parts are put in order: where most is found first, what only reaches in last.
  func panelOrder(_ input: MapInput, _ words: MapWords) -> PanelOrder {
    let parts = FindingsOfParts(self, input)
    let counts = counts(input, as: parts).map { Double($0.count) }
    return PanelOrder(
      keys: [counts.reduce(0, +)] + counts + [Double(parts.reachingIn.count)], told: words.filled(.orderFindings))
  }

  /// How many there are of each kind, and whether some of them are counted in other parts as well.
  private func counts(
    _ input: MapInput, as parts: FindingsOfParts? = nil
  ) -> [(phrase: FindingsMapPhrase, count: Int, isShared: Bool)] {
    // What is flagged around a part that nobody takes part in is another part's.
    let own = Set(input.shownCollaborations.map(\.collaboration.id))
    let flagged = (residuals.filter(own.contains), counterweights.filter(own.contains))
    let here = parts?.regions ?? regions
    func isShared(_ ids: [String]) -> Bool { parts?.isShared(ids) ?? false }
    return [
      (.countedResiduals, flagged.0.count, isShared(flagged.0)),
      (.countedCounterweights, flagged.1.count, isShared(flagged.1)),
      (.countedHoles, holes.count, false),
      (holes.isEmpty ? .countedOnlyEnclaves : .countedEnclaves, enclaves.count, false),
      (regionsPhrase, here.count, isShared(here)),
    ]
  }

  /// Whether nothing is found in what the map is about.
  ///
  /// - Parameter parts: as for `counted`: what only reaches in is found elsewhere.
  func isNothing(in input: MapInput, as parts: FindingsOfParts? = nil) -> Bool {
    counts(input, as: parts).allSatisfy { $0.count == 0 }
  }

  /// The same below the title of a small map; as far as members are on record, where it is not known who took part.
  func panelNote(_ input: MapInput, _ words: MapWords, as parts: FindingsOfParts? = nil) -> String {
    // What has been looked for stands in the legend.
    let isEmpty = isNothing(in: input, as: parts) && parts?.reachingIn.isEmpty ?? true
    let note = isEmpty ? words.filled(.panelNothingFound) : counted(input, words, as: parts)
    return input.isUnknown ? words.filled(.panelAsRecorded, ["note": note.lowercasedFirst]) : note
  }

  /// On the map of a part the centres there of uncovered regions, of which the title tells.
  func centres(of input: MapInput) -> Set<MunicipalityCode> {
    guard let area = input.area, area.fadesOthers else { return [] }
    let told = input.report.measures.evidence.references.regions.filter { regions.contains($0.code) }
    return Set(told.flatMap(\.centres)).intersection(area.municipalities).intersection(inRegions + enclaves + holes)
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
    // Of one kind the title has told all that there is to count.
    let isNothing = clauses(input, words).isEmpty && counts(input).allSatisfy { $0.count == 0 }
    let subtitle =
      isNothing
      ? words.filled(.otherKinds)
      : !input.isUnknown && isToldByTitle(input, words) ? participation(input, words) : counted(input, words)
    var texts = MapTexts(
      input, words, title: input.report.titles["map-findings"] ?? title(input, words), subtitle: subtitle,
      alternative: words.filled(.findingsAlternative, values),
      description: [
        subtitle + ".", listed(words.filled(.residuals), names(residuals)),
        listed(words.filled(.counterweights), names(counterweights)), listed(words.filled(.holes), names(holes)),
        listed(words.filled(.enclaves), names(enclaves)),
      ].compactMap { $0 }.joined(separator: " "))
    if let note = arrangementNote(input, words) { texts.sources.insert(note, at: 0) }
    texts.stressed = centres(of: input)
    return texts
  }
}
