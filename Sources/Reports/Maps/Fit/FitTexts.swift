import Analysis
import Cartography

/// How many of the collaborations that a map shows cover how much, in words.
struct FitCounts {
  /// The numbers by the names that the sentences have for them.
  let values: [String: String]
  /// What is found, in a title.
  let title: String
  /// The figures of each collaboration that the map shows, by number.
  fileprivate let figures: [PrintedFigures]

  /// Whether there is no cover that could be told.
  var isEmpty: Bool { known == 0 }

  /// How many covers are known, and of how many collaborations it is not known who took part.
  private let known, unknown: Int
  /// Whether none covers so little that the title says so, and whether the title tells the least of several.
  private let isHigh: Bool, tellsLeast: Bool
  /// Whether nobody is known to have stood outside.
  private let isOpen: Bool
  /// How many cover that little, and the least that one covers; `nil` where no cover is known.
  private let low: Int, least: Double?

  init(_ input: MapInput, _ words: MapWords) {
    let shown = Set(input.shownCollaborations.map(\.collaboration.id))
    let unsure = input.unknownMembers.unsure
    isOpen = input.unknownMembers.isOpen
    let snapshot = input.report.snapshot
    let fits = input.report.measures.fits.filter { shown.contains($0.collaboration) }
    figures = fits.map { input.report.figures(of: $0) }
    let isKnown = fits.map { fit in !snapshot.members(of: fit.collaboration).contains { unsure.contains($0.code) } }
    let covers = zip(figures, isKnown).filter(\.1).compactMap { figures, _ in figures.printedCover }
    (known, unknown) = (covers.count, isKnown.count { !$0 })
    // Below it a region counts as covered in part.
    let limit = input.report.thresholds[.partlyCoveredCover]
    let edge = input.report.coverBreaks.first
    let low = edge.map { edge in covers.count { $0 < edge } } ?? 0
    isHigh = low == 0
    (self.low, least) = (low, covers.min())
    let isAll = covers.allSatisfy { $0 >= limit } || covers.count == 1
    tellsLeast = isAll && low == 0 && covers.count > 1 && input.report.titles["map-fit"] == nil
    let isWhole = covers.count > 1 && covers.allSatisfy { $0 >= 1 }
    let places = words.words.places(input.report.references)
    // One alone is told of by name.
    let lowest = zip(zip(fits, figures), isKnown).filter { one, isKnown in
      isKnown && one.1.printedCover.flatMap { cover in edge.map { cover < $0 } } ?? false
    }.compactMap { snapshot.register.collaboration($0.0.0.collaboration)?.briefName }
    let ends = (covers.min() ?? 0, covers.max() ?? 0)
    let range =
      (ends.0 == ends.1 ? "" : Kind.share().text((ends.0 * 100).rounded() / 100, words.numbers, isOpen: true) + "–")
      + words.numbers.share(ends.1)
    values = [
      "range": range,
      "limit": words.numbers.share(limit),
      "high": words.numbers.whole(covers.count { $0 >= limit }), "known": words.numbers.whole(covers.count),
      "low": words.numbers.whole(low), "lowest": covers.min().map { words.numbers.share($0) } ?? words.numbers.missing,
      "edge": edge.map { words.numbers.share($0) } ?? words.numbers.missing,
      "unknown": words.numbers.whole(unknown), "day": words.words.day(snapshot.day),
      "municipalities": words.numbers.whole(input.shownMunicipalities.count),
    ].merging(places) { own, _ in own }
    let isUsual = input.hasUsualRegions
    title =
      fits.isEmpty || (covers.isEmpty && unknown == 0)
      ? words.filled(.fitNoneTitle, values)
      : covers.isEmpty
        ? words.filled(.fitUnknownTitle, values)
        : low > 0
          ? words.filled(
            !isUsual ? .fitChosenLowTitle : low == 1 && lowest.count == 1 ? .fitOneLowTitle : .fitLowTitle,
            values.merging(["name": lowest.first ?? ""]) { $1 })
          : isWhole
            ? words.filled(isUsual ? .fitWholeTitle : .fitChosenWholeTitle, values)
            : isAll
              ? words.filled(isUsual ? .fitAllTitle : .fitChosenAllTitle, values)
              : words.filled(isUsual ? .fitHighTitle : .fitChosenHighTitle, values)
  }

  /// What stands below the title.
  func subtitle(_ input: MapInput, _ words: MapWords) -> String {
    if figures.isEmpty { return words.filled(input.listedCollaborations.isEmpty ? .fitNothing : .fitAround) }
    let told = known > 0 ? [words.filled(tellsLeast ? .fitMean : isHigh ? .fitLeast : .fitSubtitle, values)] : []
    return (told + (unknown > 0 ? [words.filled(.fitUnknown, values)] : [])).joined(separator: ". ")
  }

  /// What stands below the title of a small map.
  func panelNote(_ words: MapWords) -> String {
    if figures.isEmpty { return words.filled(isOpen ? .panelFitNoneOnRecord : .panelFitNone, values) }
    if known == 0 { return words.filled(.panelFitNoneKnown, values) }
    // Where none covers that little, the least is what the map is ordered by.
    if isHigh { return words.filled(unknown == 0 ? .panelFitHigh : .panelFitHighUnknown, values) }
    return words.filled(unknown == 0 ? .panelFitNote : .panelFitUnknown, values)
  }

  /// How small maps of parts are put in order: by how many cover as little as the title says, then by the least cover; those
  /// of which no cover is known last.
  func panelOrder(_ words: MapWords) -> PanelOrder {
    PanelOrder(
      keys: [known > 0 ? Double(low) : -1, least.map { -$0 } ?? -.infinity],
      told: words.filled(isHigh ? .orderCover : .orderLowCover, values))
  }
}

extension MapTexts {
  /// The texts of the map of fit.
  init(fit input: MapInput, _ words: MapWords) {
    let counts = FitCounts(input, words)
    // Of those of whom it is not known who took part no cover is told.
    let unsure = input.unknownMembers.unsure
    let list = zip(input.shownCollaborations.map(\.collaboration), counts.figures).filter { one, _ in
      !input.report.snapshot.members(of: one.id).contains { unsure.contains($0.code) }
    }.map { collaboration, figures in
      "\(collaboration.number) \(collaboration.name) \(figures["mean_cover"])"
    }
    self.init(
      input, words, title: input.report.titles["map-fit"] ?? counts.title,
      subtitle: counts.subtitle(input, words),
      alternative: counts.isEmpty
        ? counts.title + "."
        : words.filled(input.hasUsualRegions ? .fitAlternative : .fitChosenAlternative, counts.values),
      description: counts.subtitle(input, words) + "."
        + (list.isEmpty ? "" : " " + words.filled(.fitLegend) + ": " + list.joined(separator: ", ") + "."))
    if let note = arrangementNote(input, words) { sources.insert(note, at: 0) }
  }
}
