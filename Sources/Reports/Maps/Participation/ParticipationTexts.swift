import Analysis
import Cartography

extension MapTexts {
  /// The texts of the map of participation, with bars for the counties.
  init(_ drawing: ParticipationDrawing, _ input: MapInput, _ words: MapWords) {
    let report = input.report
    let (rows, shares) = (drawing.rows, drawing.shares)
    let all = shares.filter { $0 == 1 }
    let none = shares.filter { $0 == 0 }
    let whole = ShownParticipation(input, words)
    func named(_ share: Double?) -> String {
      words.tied(rows.filter { share != nil && $0.share == share }.map(\.county.name))
    }
    let isEven = Set(shares).count == 1
    let title: ValueMapPhrase =
      !drawing.isKnown || (isEven && all.isEmpty && none.isEmpty)
      ? .participationUnknownTitle
      // That none has none, or all, is nothing to tell.
      : !isEven && (all.isEmpty || none.isEmpty)
        ? .participationTitle
        : all.isEmpty || none.isEmpty ? .participationFoundTitle : .participationNamedTitle
    let values = [
      "all": words.numbers.whole(all.count), "none": words.numbers.whole(none.count),
      "counties": words.numbers.whole(rows.count),
      "members": whole["members"],
      "municipalities": whole["municipalities"],
      "share": whole["share"], "between": whole.shareInSentence,
      "people": whole["participation_population"], "day": words.words.day(report.snapshot.day),
      "highest": named(shares.compactMap { $0 }.max()), "lowest": named(shares.compactMap { $0 }.min()),
    ]
    let subtitle = words.filled(drawing.isKnown ? .participationPeopleSubtitle : .participationUnknownSubtitle, values)
      .withCapital
    let list = rows.map { "\($0.county.name) \($0.count(words))" }
    self.init(
      input, words, title: report.titles["map-participation"] ?? words.filled(title, values).withCapital,
      subtitle: subtitle,
      // Of some that are not known one may be the highest.
      alternative: words.filled(
        !drawing.isKnown
          ? .participationUnknownAlternative : isEven ? .participationEvenAlternative : .participationAlternative,
        values),
      description: subtitle + ". " + list.joined(separator: ", ") + ".")
    if let note = arrangementNote(input, words) { sources.insert(note, at: 0) }
    // A bar has one length, which is not known of a day between limits.
    guard drawing.isKnown else { return }
    bars = MapBars(
      heading: words.filled(.participationBars),
      rows: zip(rows, drawing.fills).map { row, fill in
        BarList.Row(
          name: row.county.name,
          value: words.filled(
            .shareOfBoth, ["share": row.figures["share"], "people": row.figures["participation_population"]]),
          share: row.share ?? 0,
          fill: fill, second: row.figures.least.number("participation_population"))
      },
      axis: BarList.Axis(
        ticks: [(0, words.numbers.whole(0)), (0.5, words.numbers.share(0.5)), (1, words.numbers.share(1))]),
      width: 92, share: 0.5)
  }
}
