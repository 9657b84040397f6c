import Analysis
import Cartography
import Register

extension Difference {
  /// The rows of the legend: what changed, by kind, then the signs.
  func legend(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
    let palette = input.settings.palette
    let lines = Difference.lines(input.settings)
    var rows = [LegendRow(.heading, words.filled(.differenceLegend))]
    for kind in DifferenceStep.Kind.allCases {
      let steps = steps(kind)
      guard !steps.isEmpty else {
        if isSeenAround(kind, input) {
          // Where the map is about no member, those around have full colours.
          let fill = input.shownCollaborations.isEmpty ? look.fill(kind) : palette.beyond(look.fill(kind))
          let paint = Paint(fill: fill, stroke: lines.municipality)
          rows.append(
            LegendRow(
              look.isUnknown(kind) ? unsure(paint, lines) : .area(paint, hatch: nil),
              words.filled(kind.phrase)))
        }
        continue
      }
      let paint = Paint(fill: look.fill(kind), stroke: lines.municipality)
      let hatch = Stroke(palette.hatch, width: lines.hatch.width)
      rows.append(
        LegendRow(
          look.isUnknown(kind)
            ? unsure(paint, lines) : .area(paint, hatch: look.isLoss(kind) ? hatch : nil),
          words.filled(kind.phrase), count: words.numbers.whole(steps.count)))
      rows += listed(steps, words, look.fill(kind))
    }
    if steps.isEmpty {
      rows.append(
        LegendRow(
          .remark,
          words.filled(
            unknown.isEmpty && !(input.recordedDay.map { later.day > $0 } ?? false) ? .nothingDiffers : .nothingKnown)))
    }
    // Those that are new or no more without a municipality that shows it.
    let named = Set(steps.flatMap { [$0.from?.id, $0.to?.id].compactMap { $0 } })
    for (phrase, all) in [(DifferenceMapPhrase.foundedNames, founded), (.endedNames, ended)] {
      let list = all.filter { !named.contains($0.id) }
      guard !list.isEmpty else { continue }
      rows.append(LegendRow(.heading, words.filled(phrase), count: words.numbers.whole(list.count)))
      rows += list.map { LegendRow(.badge(String($0.number), palette.paper), $0.name) }
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let members = input.shownMunicipalities.count { later.collaboration(of: $0.code) != nil }
    let unchanged = members - steps.count { $0.to != nil } - unknown.count
    if unchanged > 0 {
      rows.append(
        LegendRow(
          .area(Paint(fill: look.unchanged, stroke: lines.municipality), hatch: nil),
          words.filled(.unchangedMembers), count: words.numbers.whole(unchanged)))
    }
    // Where the map is about no member, those around are drawn, and nobody is counted.
    let isAround = members == 0 && !input.listedCollaborations.isEmpty
    if !unknown.isEmpty || (isAround && !drawnUnknown.isEmpty) {
      rows.append(
        LegendRow(
          unsure(Paint(fill: look.unknown, stroke: lines.municipality), lines),
          words.filled(.unknownMembers),
          count: unknown.isEmpty ? nil : words.numbers.whole(unknown.count)))
    }
    if outside > 0 {
      let ground = Paint(fill: palette.ground, stroke: lines.municipality)
      rows.append(
        LegendRow(
          isOpen ? unsure(ground, lines) : .area(ground, hatch: nil),
          words.filled(isOpen ? .outsideAfter : .unchangedOutside), count: words.numbers.whole(outside)))
    }
    if members > 0 { rows.append(LegendRow(.line(lines.group), words.filled(.laterBorder, days(words)))) }
    rows += borderRows(input, lines, words)
    if steps.count > named.count { rows.append(LegendRow(.remark, words.filled(.legendCount))) }
    return rows
  }

  /// What the legend shows of a colour that says that something is not known.
  private func unsure(_ paint: Paint, _ lines: MapLines) -> LegendRow.Sample {
    dotsUnknown ? .marked(paint, hatch: lines.unknown, .dotted) : .area(paint, hatch: nil)
  }

  /// Whether members of what the map is about took such a step around it, where they are drawn paler.
  private func isSeenAround(_ kind: DifferenceStep.Kind, _ input: MapInput) -> Bool {
    guard let area = input.area else { return false }
    let (seen, told) = (Set(area.seen), Set(input.listedCollaborations.map(\.collaboration.id)))
    return drawnSteps.contains { step in
      step.kind == kind && seen.contains(step.municipality.code) && step.to.map { told.contains($0.id) } ?? false
    }
  }

  /// The collaborations that some steps led to or from, by number, with how many municipalities.
  private func listed(_ steps: [DifferenceStep], _ words: MapWords, _ fill: Colour) -> [LegendRow] {
    var places: [String: Int] = [:]
    var list: [(number: String, name: String, count: Int)] = []
    let sorted = steps.enumerated().sorted { a, b in
      let numbers = ((a.element.to ?? a.element.from)?.number ?? 0, (b.element.to ?? b.element.from)?.number ?? 0)
      return (numbers.0, a.offset) < (numbers.1, b.offset)
    }.map(\.element)
    for step in sorted {
      let ways = [step.from, step.to].compactMap { $0 }
      let name = ways.count == 1 ? ways[0].name : ways.map { "\($0.number)\u{A0}\($0.name)" }.joined(separator: " → ")
      if let place = places[name] {
        list[place].count += 1
      } else {
        places[name] = list.count
        list.append((ways.last.map { String($0.number) } ?? "", name, 1))
      }
    }
    return list.map { row in
      LegendRow(
        .badge(row.number, fill), row.name, count: words.numbers.whole(row.count), isNested: true)
    }
  }
}
