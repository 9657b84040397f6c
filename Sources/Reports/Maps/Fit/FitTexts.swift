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

  init(_ input: MapInput, _ words: MapWords) {
    let shown = Set(input.shownCollaborations.map(\.collaboration.id))
    figures = input.report.measures.fits.filter { shown.contains($0.collaboration) }
      .map { input.report.figures(of: $0) }
    let covers = figures.compactMap(\.printedCover)
    // Below it a region counts as covered in part.
    let limit = input.report.thresholds[.partlyCoveredCover]
    let edge = input.report.coverBreaks.first
    let low = edge.map { edge in covers.count { $0 < edge } } ?? 0
    let places = words.words.places(input.report.references)
    values = [
      "least": covers.min().map { Kind.share().text(($0 * 100).rounded() / 100, words.numbers, isOpen: true) }
        ?? words.numbers.missing,
      "greatest": covers.max().map { words.numbers.share($0) } ?? words.numbers.missing,
      "limit": words.numbers.share(limit),
      "high": words.numbers.whole(covers.count { $0 >= limit }), "known": words.numbers.whole(covers.count),
      "low": words.numbers.whole(low), "lowest": covers.min().map { words.numbers.share($0) } ?? words.numbers.missing,
      "edge": edge.map { words.numbers.share($0) } ?? words.numbers.missing,
    ].merging(places) { own, _ in own }
    title =
      low == 0
      ? input.hasUsualRegions ? words.filled(.fitTitle) : words.words.filled(.fitTitle, places)
      : words.filled(input.hasUsualRegions ? .fitLowTitle : .fitChosenLowTitle, values)
  }
}

extension MapTexts {
  /// The texts of the map of fit.
  init(fit input: MapInput, _ words: MapWords) {
    let counts = FitCounts(input, words)
    let list = zip(input.shownCollaborations.map(\.collaboration), counts.figures).map { collaboration, figures in
      "\(collaboration.number) \(collaboration.name) \(figures["mean_cover"])"
    }
    self.init(
      input, words, title: input.report.titles["map-fit"] ?? counts.title,
      subtitle: words.filled(.fitSubtitle, counts.values),
      alternative: words.filled(input.hasUsualRegions ? .fitAlternative : .fitChosenAlternative, counts.values),
      description: words.filled(.fitSubtitle, counts.values) + ". " + words.filled(.fitLegend) + ": "
        + list.joined(separator: ", ") + ".")
    // On the map of a part they are a good deal of those outside.
    if input.area != nil, let note = arrangementNote(input, words) { sources.insert(note, at: 0) }
  }
}
