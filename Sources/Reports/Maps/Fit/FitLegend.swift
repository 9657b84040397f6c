import Analysis
import Cartography
import Geometry
import Register

extension FitDrawing {
  /// Every collaboration by its cover, the least first, with the number that it has on the map.
  func bars(_ input: MapInput, _ words: MapWords) -> MapBars? {
    let unknown = UnknownCollaborations(input.report)
    let rows = zip(input.shownCollaborations.map(\.collaboration), cover).compactMap { one, figures in
      // Of one of which it is not known who took part no cover is told.
      unknown.isKnown(one.id)
        ? figures.number("mean_cover").map { (collaboration: one, cover: $0, text: figures["mean_cover"]) } : nil
    }
    let ranked = rows.sorted { ($0.cover, $0.collaboration.number) < ($1.cover, $1.collaboration.number) }
    guard !ranked.isEmpty, ranked.count <= MapMeasures.greatestRanking else { return nil }
    return MapBars(
      heading: words.filled(.fitRanking),
      rows: ranked.map { row in
        BarList.Row(
          name: rankedName(of: row.collaboration),
          number: String(row.collaboration.number),
          value: row.text,
          share: row.cover,
          fill: fills[row.collaboration.id] ?? input.settings.palette.other)
      }, form: .dots, axis: axis(input, words),
      // Larger letters take more of it.
      width: 88 * input.settings.style.text.legend / MapStyle().text.legend, share: 0.5, corner: Point(x: 1, y: 1))
  }

  /// The same as rows of the legend, for a map of a part, beside which bars have no place: each number has its name.
  private func ranked(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
    let figures = Dictionary(
      zip(input.report.measures.fits.map(\.collaboration), cover), uniquingKeysWith: { first, _ in first })
    let unknown = UnknownCollaborations(input.report)
    func share(_ one: Collaboration) -> Double {
      unknown.isKnown(one.id) ? figures[one.id]?.number("mean_cover") ?? 2 : 2
    }
    let ranked = input.listedCollaborations.map(\.collaboration).sorted {
      (share($0), $0.number) < (share($1), $1.number)
    }
    guard !ranked.isEmpty else { return [] }
    return [LegendRow(.heading, words.filled(.fitRanking))]
      + ranked.map { one in
        LegendRow(
          .badge(String(one.number), fills[one.id] ?? input.settings.palette.other), one.name,
          count: unknown.isKnown(one.id) ? figures[one.id]?["mean_cover"] ?? words.numbers.missing : "?")
      }
  }

  /// The whole name where it is short enough for a row, since the legend of this map has no names; else without what stands
  /// in brackets, cut at a word if need be.
  private func rankedName(of collaboration: Collaboration) -> String {
    let longest = MapMeasures.longestRankedName
    guard collaboration.name.count > longest else { return collaboration.name }
    let plain = collaboration.name.replacing(#/\s*\([^)]*\)/#, with: "")
    guard !plain.isEmpty, plain.count > longest else {
      return shortened(plain.isEmpty ? collaboration.name : plain, to: longest)
    }
    // What it is called in short stays where the name is cut.
    let brief = collaboration.name.firstMatch(of: #/\s*\([^)]*\)/#).map { String($0.output) } ?? ""
    guard brief.count < longest / 2 else { return shortened(plain, to: longest) }
    return shortened(plain, to: longest - brief.count) + brief
  }

  /// Where the lowest class ends, as it is printed.
  private func edge(_ input: MapInput, _ words: MapWords) -> String {
    divided.breaks.first.map { words.numbers.share($0) } ?? words.numbers.missing
  }

  /// The edges of the classes, and a line at the one that the title speaks of.
  private func axis(_ input: MapInput, _ words: MapWords) -> BarList.Axis {
    let breaks = input.report.coverBreaks.filter { $0 > 0 && $0 < 1 }
    return BarList.Axis(
      // Nothing is nothing in any unit, and the shorter sign finds room beside the first edge.
      ticks: [(0, words.numbers.whole(0))] + (breaks + [1]).map { ($0, Kind.share().text($0, words.numbers)) },
      mark: breaks.first)
  }

  /// How many of the municipalities that the map is about have the colour of land outside in a region covered little of.
  private func outsideInLowRegions(_ input: MapInput) -> Int {
    let shown = Set(input.shownMunicipalities.map(\.code))
    return zip(features.municipalities, features.fills).count { municipality, fill in
      (fill == Self.uncoveredGround || fill == Self.uncoveredGrey)
        && municipality.map { shown.contains($0.code) } ?? false
    }
  }

  /// What the map tells of in such regions beyond the part that it is about: municipalities outside, and collaborations with
  /// members there.
  private func around(_ input: MapInput) -> (
    outside: Set<MunicipalityCode>, members: Set<MunicipalityCode>, groups: Set<String>
  ) {
    guard let area = input.area, area.fadesOthers else { return ([], [], []) }
    let (own, seen) = (Set(area.municipalities), Set(area.seen))
    let told = features.told.filter { feature in
      features.municipalities[feature].map { !own.contains($0.code) && seen.contains($0.code) } ?? false
    }
    return (
      Set(told.filter { features.groups[$0] == nil }.compactMap { features.municipalities[$0]?.code }),
      Set(told.filter { features.groups[$0] != nil }.compactMap { features.municipalities[$0]?.code }),
      Set(told.compactMap { features.groups[$0] }.map { features.list[$0].id })
    )
  }

  /// The rows of the legend: classes, signs, then each collaboration with its cover, by number.
  ///
  /// - Parameters:
  ///   - isCounted: whether it is of this map alone, rather than of several small ones.
  ///   - isOfParts: whether each of those is of a part, so that one that lies in two is counted twice.
  func legend(
    _ input: MapInput, _ words: MapWords, isCounted: Bool = true, isOfParts: Bool = false
  ) -> [LegendRow] {
    let palette = input.settings.palette
    let measures = input.report.measures
    let isUsual = input.hasUsualRegions, places = words.words.places(input.report.references)
    var rows = [LegendRow(.heading, words.filled(.fitLegend))]
    let own = Set(input.shownCollaborations.map(\.collaboration.id))
    let shown = Set(input.listedCollaborations.map(\.collaboration.id))
    let divided = divided.counting { shown.contains(measures.fits[$0].collaboration) }
    // A class that nothing here is in has no colour here; of what only lies around nobody is counted.
    let classes = classRows(divided, colours: colours, kind: .share(), rim: lines.municipality, words)
    // The lowest first, as in the ranking and in the title.
    let around = around(input)
    let classesAround = Set(
      measures.fits.indices.filter { around.groups.contains(measures.fits[$0].collaboration) }.map {
        divided.places[$0]
      })
    rows += zip(classes, colours.indices.reversed())
      .filter { _, place in divided.counts[place] > 0 || classesAround.contains(place) || !isCounted }.reversed()
      .map { row, place in own.isEmpty || !isCounted || divided.counts[place] == 0 ? row.uncounted : row }
    if shown.isEmpty { rows = [] }
    if divided.missing > 0 {
      rows.append(
        LegendRow(
          .area(
            Paint(fill: palette.other, stroke: lines.municipality),
            hatch: Stroke(palette.hatch, width: lines.hatch.width)),
          words.filled(.withoutValue), count: isCounted ? words.numbers.whole(divided.missing) : nil))
    }
    if isCounted, !own.isEmpty {
      rows.append(LegendRow(.remark, words.filled(.classCount, ["unit": words.filled(.unitCollaborations)])))
    }
    if isCounted, input.area != nil { rows += ranked(input, words) }
    let low = isCounted ? [] : lowest(input)
    rows += lowRows(low, input, words, isOfParts: isOfParts)
    // A block of its own, so that each can stand in a column as a whole.
    rows.append(LegendRow(.heading, words.filled(.fitNotes)))
    rows.append(LegendRow(.remark, words.filled(isUsual ? .fitMeaning : .fitChosenMeaning, places)))
    rows.append(LegendRow(.remark, words.filled(.roundedEdges)))
    // Beside the ranking, which has the names, nobody must look for them elsewhere.
    if !isCounted || (input.area == nil && bars(input, words) == nil) {
      rows.append(LegendRow(.remark, words.filled(.legendNumber, ["figure": input.report.figures.number])))
    }
    rows.append(LegendRow(.heading, words.filled(.legendSigns)))
    let inLow = outsideInLowRegions(input)
    let uncovered = input.settings.isGreyscale ? Self.uncoveredGrey : Self.uncoveredGround
    if input.plainOutsiders > inLow {
      rows.append(
        LegendRow(
          .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
          input.outside(words)))
    }
    rows += isCounted ? unknownRows(input, words) : []
    rows.append(LegendRow(.line(lines.group), words.filled(.legendGroup)))
    rows.append(
      LegendRow(
        // Small maps have most of it along what is not covered.
        lines.regionSample(
          on: !around.outside.isEmpty || !isCounted && inLow > 0 ? uncovered : colours.first ?? palette.ground),
        words.filled(
          showsLowAlone ? .legendLowRegion : isUsual ? .legendRegion : .legendChosenRegion,
          places.merging(["edge": edge(input, words)]) { $1 })))
    if inLow > 0 || !around.outside.isEmpty {
      let paint = Paint(fill: uncovered, stroke: lines.municipality)
      let sample: LegendRow.Sample =
        input.settings.isGreyscale
        ? .marked(paint, hatch: lines.ruling(on: uncovered), .level) : .area(paint, hatch: nil)
      rows.append(LegendRow(sample, words.filled(.legendOutsideInLowRegion)))
    }
    let reaching = input.shownCollaborations.first { one in
      input.shownMembers(of: one.collaboration.id) < one.members.municipalities
    }
    rows += borderRows(
      input, lines, words,
      veiled: reaching.map { fills[$0.collaboration.id] ?? palette.other }
        ?? (around.outside.isEmpty ? nil : uncovered),
      told: around.outside.union(around.members), tellsSurroundings: true)
    if !showsLowAlone { rows.append(LegendRow(.remark, words.filled(.bordersMeet))) }
    // On the map of a part each unit has its own name.
    if !features.names.isEmpty, input.area == nil {
      rows.append(LegendRow(.remark, words.filled(.legendRegionNames, places)))
    }
    if isOfParts, low.contains(where: { liesInSeveral($0.collaboration, input) }) {
      rows.append(LegendRow(.remark, words.filled(.countedInSeveral)))
    }
    return rows
  }

  /// The collaborations of the lowest class, the lowest first; empty where a list of them would be long.
  private func lowest(_ input: MapInput) -> [(collaboration: Collaboration, cover: PrintedFigures)] {
    let listed = Dictionary(
      input.listedCollaborations.map { ($0.collaboration.id, $0.collaboration) },
      uniquingKeysWith: { first, _ in first })
    guard !divided.breaks.isEmpty else { return [] }
    let unknown = UnknownCollaborations(input.report)
    let low = zip(zip(input.report.measures.fits, cover), divided.places).filter { $1 == 0 }.compactMap { one, _ in
      listed[one.0.collaboration].map { (collaboration: $0, cover: one.1) }
    }.filter { unknown.isKnown($0.collaboration.id) }
    return low.count > MapMeasures.listedLow
      ? []
      : low.sorted {
        ($0.cover.number("mean_cover") ?? 0, $0.collaboration.number)
          < ($1.cover.number("mean_cover") ?? 0, $1.collaboration.number)
      }
  }

  /// The same by number and name, which a title that counts them makes a reader look for.
  private func lowRows(
    _ low: [(collaboration: Collaboration, cover: PrintedFigures)], _ input: MapInput, _ words: MapWords,
    isOfParts: Bool
  ) -> [LegendRow] {
    guard !low.isEmpty else { return [] }
    return [LegendRow(.heading, words.filled(.lowCover, ["edge": edge(input, words)]))]
      + low.map { one, cover in
        LegendRow(
          .badge(String(one.number), fills[one.id] ?? input.settings.palette.other),
          rankedName(of: one) + (isOfParts && liesInSeveral(one, input) ? "*" : ""), count: cover["mean_cover"])
      }
  }

  /// Whether a collaboration has members in several units of the level above.
  private func liesInSeveral(_ one: Collaboration, _ input: MapInput) -> Bool {
    Set(input.report.snapshot.members(of: one.id).map(\.county)).count > 1
  }
}
