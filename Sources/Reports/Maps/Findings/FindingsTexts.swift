import Analysis
import Cartography
import Register

extension ShownFindings {
  /// What is found, in a title.
  func finding(_ words: MapWords) -> String {
    let flagged = residuals.count + counterweights.count
    return flagged > 0 && !regions.isEmpty
      ? words.filled(
        .findingsFoundTitle,
        ["flagged": words.numbers.whole(flagged), "regions": words.numbers.whole(regions.count)])
      : words.filled(isEmpty ? .nothingFound : .findingsTitle)
  }

  /// Whether nothing is found that the map could show.
  private var isEmpty: Bool {
    residuals.isEmpty && counterweights.isEmpty && holes.isEmpty && enclaves.isEmpty && regions.isEmpty
  }

  /// How many of each there are; what there is none of is left out.
  func counted(_ words: MapWords) -> String {
    let counts: [(FindingsMapPhrase, Int)] = [
      (.countedResiduals, residuals.count), (.countedCounterweights, counterweights.count),
      (.countedHoles, holes.count),
      (.countedEnclaves, enclaves.count), (.countedRegions, regions.count),
    ]
    let counted = counts.filter { $0.1 > 0 }.map { words.filled($0.0, ["count": words.numbers.whole($0.1)]) }
    return isEmpty ? words.filled(.findingsTitle) : counted.joined(separator: ", ")
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
    let subtitle = counted(words)
    var texts = MapTexts(
      input, words, title: input.report.titles["map-findings"] ?? finding(words), subtitle: subtitle,
      alternative: words.filled(.findingsAlternative, values),
      description: [
        subtitle + ".", listed(words.filled(.residuals), names(residuals)),
        listed(words.filled(.counterweights), names(counterweights)), listed(words.filled(.holes), names(holes)),
        listed(words.filled(.enclaves), names(enclaves)),
      ].compactMap { $0 }.joined(separator: " "))
    // On the map of a part they are a good deal of those outside.
    if input.area != nil, let note = arrangementNote(input, words) { texts.sources.insert(note, at: 0) }
    return texts
  }
}
