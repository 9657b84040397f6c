import Analysis
import Cartography
import Register

extension MapTheme {
  /// The share of municipalities that take part, county by county, with the figures of the table of participation.
  public static let participation = MapTheme(
    id: "participation", figure: "map-participation",
    wholeAlone: MapRefusal(
      "The map of participation compares the level above; \(parameter: "county") and \(parameter: "frame") do not go with it. The map of the collaborations can be had of a part."
    ), requirements: [.upperUnits],
    needs: { _, _ in MapNeeds() },
    panel: { input, page in
      let words = MapWords(input.report.language)
      let drawing = ParticipationDrawing(input, words, beside: page.inputs)
      return PanelContent(
        features: drawing.features(input, words, isSmall: true), lines: MapLines(input.settings),
        legend: drawing.legend(input, words, isCounted: false), note: participationNote(input, words),
        // One grey land tells nothing, and would take the room of the days that tell something.
        isBlank: drawing.shares.allSatisfy { $0 == nil }, hasInset: false,
        unknown: [drawing.unknownRow(input, words, count: nil)])
    },
    // One unit of the level above by itself has one colour.
    panelKinds: [.day, .proposal]
  ) { input in
    let words = MapWords(input.report.language)
    let drawing = ParticipationDrawing(input, words)
    // Counties are large: an inset would say everything twice.
    var input = input
    input.settings.inset = .none
    return numberedSheet(
      input, MapTexts(drawing, input, words), legend: drawing.legend(input, words), words,
      figure: "map-participation", features: drawing.features(input, words),
      lines: MapLines(input.settings))
  }
}

/// How many take part, above one of several small maps; that it is not known, where nobody is known to have.
private func participationNote(_ input: MapInput, _ words: MapWords) -> String {
  let figures = ShownParticipation(input, words)
  if isAllUnknown(figures) { return words.filled(.panelUnknownNote) }
  return words.filled(
    .panelNote,
    ["members": figures["members"], "municipalities": figures["municipalities"], "share": figures["share"]]
  ).withCapital
}

/// Whether of nobody it is known that they took part, and others may have.
private func isAllUnknown(_ figures: ShownParticipation) -> Bool {
  !figures.isKnown && figures.isOpen && figures.least.number("members") == 0
}

/// What the map of participation draws.
struct ParticipationDrawing {
  /// A county with its figures of participation.
  struct Row {
    let county: County
    let figures: ShownParticipation
    /// Its share as far as it is known: `nil` where the least and the most that it may be lie in different classes.
    let share: Double?

    /// `39 av 43`.
    func count(_ words: MapWords) -> String {
      words.filled(.partOfWhole, ["part": figures["members"], "whole": figures["municipalities"]])
    }
  }

  /// The counties with municipalities, those with the highest shares first.
  let rows: [Row]
  /// The classes of their shares, and what each county is filled with.
  let divided: Classes
  let fills: [Colour]

  /// The colour of each class, and what those become on a dark page where they are no usual scale.
  let colours: [Colour]
  private let nightFills: [Colour: Colour]
  /// Whether the legend has each class: those that somebody is in, on this map or on one that shares it, and those between.
  private let isShown: [Bool]
  /// Whether those that have all, and those that have none, are a class of their own.
  private let hasAll, hasNone: Bool

  /// The share of each county.
  var shares: [Double?] { rows.map(\.share) }

  /// Whether the share of each is known.
  var isKnown: Bool { rows.allSatisfy(\.figures.isKnown) }

  /// - Parameter page: all maps that share the legend, this one among them; this one alone when empty.
  init(_ input: MapInput, _ words: MapWords, beside page: [MapInput] = []) {
    let breaks = input.report.participationBreaks
    let rows = ParticipationDrawing.rows(input, breaks, words)
    // Of several maps all have the classes that somebody on one of them is in.
    let all = page.isEmpty ? rows : page.flatMap { ParticipationDrawing.rows($0, breaks, words) }
    let shares = all.compactMap(\.share)
    let isVaried = Set(shares).count > 1
    hasAll = isVaried && shares.contains(1) && breaks.last.map { $0 < 1 } ?? true
    hasNone = isVaried && shares.contains(0) && breaks.first.map { $0 > 0 } ?? true
    // The least share that is more than none lies far above this.
    let ends = (first: hasNone ? [1e-9] : [], last: hasAll ? [1.0] : [])
    let method = ClassMethod.manual(ends.first + breaks + ends.last)
    let divided = classes(of: rows.map(\.share), by: method)
    let counts = classes(of: all.map(\.share), by: method).counts
    // The deep blue of all stands by itself: between it and the others lie tones on which no letters can be read.
    let deep = hasAll ? sequentialColours(2, of: .deepBlue).suffix(1) : []
    // Tones go to classes that somebody is in and those between, so that they lie as far apart as can be and none lacks:
    // those towards none and all too, where somebody has none or all.
    let others = divided.counts.indices.dropLast(deep.count)
    let first = hasNone ? 1 : 0
    let held = others.filter { counts[$0] > 0 && $0 >= first }
    let lowest = hasNone ? first : held.first ?? first
    let highest = hasAll ? others.last ?? first : held.last ?? first
    let used = held.isEmpty ? [] : others.filter { $0 >= lowest && $0 <= highest }
    let tones = sequentialColours(max(1, used.count))
    var colours = others.map { place in tones[min(used.count { $0 < place }, tones.count - 1)] } + deep
    // Where nobody takes part, all stand outside, and have the colour of those.
    if hasNone { colours[0] = input.settings.palette.ground }
    self.colours = colours
    // By night as one scale, up to the brightest: the tone of all would not be known as its end otherwise.
    let tonesByNight = sequentialNightColours(tones.count + deep.count)
    nightFills =
      deep.isEmpty || input.settings.isGreyscale
      ? [:] : Dictionary(zip(tones + deep, tonesByNight), uniquingKeysWith: { first, _ in first })
    isShown = colours.indices.map { counts[$0] > 0 || used.contains($0) }
    fills = divided.places.map { $0.map { colours[$0] } ?? input.settings.palette.other }
    self.rows = rows
    self.divided = divided
  }

  /// The counties with municipalities and their figures. A share that may lie in several of the classes is not known.
  private static func rows(_ input: MapInput, _ breaks: [Double], _ words: MapWords) -> [Row] {
    let units = Dictionary(grouping: input.report.snapshot.territory.municipalities, by: \.county)
    return participationByCounty(in: input.report.snapshot)
      .filter { $0.participation.whole.municipalities > 0 }
      .map { one -> Row in
        let figures = ShownParticipation(units[one.county.code] ?? [], input, words)
        let ends = [figures.least, figures.most].map { $0.number("share") }
        let places = ends.map { end in breaks.count { $0 <= end ?? 0 } }
        return Row(county: one.county, figures: figures, share: places[0] == places[1] ? ends[0] : nil)
      }
  }

  /// The counties in their colours.
  ///
  /// - Parameters:
  ///   - isSmall: whether there are several maps, which have no bars beside them.
  func features(_ input: MapInput, _ words: MapWords, isSmall: Bool = false) -> MapFeatures {
    let counties = zip(rows, fills).map { row, fill -> MapGroup in
      let part = "\(row.figures.shortMembers)/\(row.figures["municipalities"])"
      // Of whom nothing is known no number is told: a question mark is none.
      let tellsNothing = isSmall && row.figures.isOpen && row.figures.least.number("members") == 0
      var group = MapGroup(
        id: row.county.code, name: row.county.name,
        label: tellsNothing ? row.county.name : "\(row.county.name) \(part)", fill: fill, labelsPieces: false,
        // The name rather than the count, which the bars have too; small maps have no bars.
        shortLabel: isSmall ? nil : row.county.name)
      group.isWord = isSmall
      group.isWord = isSmall
      return group
    }
    var features = MapFeatures(input, groups: counties, group: \.county)
    features.nightFills = nightFills
    // Units of one colour have nothing to tell by their borders.
    features.hidesUnitBorders = true
    features.uncertain = Set(
      features.groups.indices.filter { place in features.groups[place].map { rows[$0].share == nil } ?? false })
    features.notes = features.groups.map { group in
      group.map {
        let count = rows[$0].count(words)
        return MapFeatures.Note(text: "\(counties[$0].name), \(count)", attribute: .init("share", count))
      }
    }
    return features
  }

  /// What a class holds, in words; all and none by themselves.
  private func range(_ place: Int, _ words: MapWords) -> String {
    if hasAll, place == divided.breaks.count { return words.numbers.share(1) }
    if hasNone, place < 2, divided.breaks.count > 1 {
      return place == 0
        ? words.numbers.share(0)
        : words.filled(.classUnder, ["to": Kind.share().text(divided.breaks[1], words.numbers)])
    }
    return rangeText(divided, place, .share(), words)
  }

  /// The classes with how many counties each holds, then the signs.
  func legend(_ input: MapInput, _ words: MapWords, isCounted: Bool = true) -> [LegendRow] {
    let style = MapLines(input.settings)
    let rim = Stroke(input.settings.palette.division, width: 0.1)
    var legend = [LegendRow(.heading, words.filled(.participationLegend))]
    let rows = colours.indices.reversed().filter { isShown[$0] }.map { place in
      LegendRow(
        .area(Paint(fill: colours[place], stroke: rim), hatch: nil), range(place, words),
        count: words.numbers.whole(divided.counts[place]))
    }
    legend += isCounted ? rows : rows.map(\.uncounted)
    if divided.missing > 0 { legend.append(unknownRow(input, words, count: isCounted ? divided.missing : nil)) }
    legend.append(LegendRow(.heading, words.filled(.legendSigns)))
    legend.append(LegendRow(.line(style.group), words.filled(.legendCounty)))
    if input.showsNation { legend.append(LegendRow(.line(style.nation), words.filled(.legendNation))) }
    legend.append(LegendRow(.remark, words.filled(.countyNumbers)))
    if isCounted {
      legend.append(LegendRow(.remark, words.filled(.classCount, ["unit": words.filled(.unitCounties)])))
    }
    legend.append(LegendRow(.remark, words.filled(.classEdges)))
    return legend
  }
}

extension ParticipationDrawing {
  /// The row of those whose share may lie in several classes.
  fileprivate func unknownRow(_ input: MapInput, _ words: MapWords, count: Int?) -> LegendRow {
    let lines = MapLines(input.settings)
    return LegendRow(
      .marked(
        Paint(fill: input.settings.palette.other, stroke: lines.municipality), hatch: lines.unknown, .dotted),
      words.filled(.unknownShare), count: count.map(words.numbers.whole))
  }
}

extension LegendRow {
  /// The same without how many there are: for a legend of several maps, in which there are different numbers.
  var uncounted: LegendRow { LegendRow(sample, text, isNested: isNested) }
}
