import Analysis
import Cartography
import Register

/// The rows of the legend, in the order of the table of collaborations: counties, then `number name (members)`.
///
/// A map of a part of the country lists what has members in it, and says how many of all they are.
func collaborationsLegend(
  _ input: MapInput, _ features: MapFeatures, _ marks: Marks, _ words: MapWords
) -> [LegendRow] {
  let slanting = features.names.count { $0.isItalic }
  var remarks: [LegendRow] = []
  if slanting > 0, input.area == nil {
    remarks.append(
      LegendRow(
        .remark,
        words.filled(
          input.unknownMembers.isOpen ? .legendGreatestNotOnRecord : .legendGreatestOutside,
          ["count": words.numbers.whole(slanting)])))
  }
  if !input.countedNeighbours.isEmpty {
    remarks.append(LegendRow(.remark, words.filled(.legendNeighbours, ["area": input.area?.name ?? ""])))
  }
  return collaborationsLegend(
    input, features, signs: signs(input, features, marks, words) + remarks, hatchesFlagged: true, words)
}

/// The same with other rows below that say what else is drawn.
///
/// - Parameters:
///   - day: the day of which the counts are, where the sheet shows others too.
///   - arrived: those that are not on the first of several maps.
///   - departed: the rows of those that only the others have.
///   - same: those that are the same on all of them, which stand in one paragraph below the others.
///   - isOfParts: whether each of them shows a part of the country, so that a collaboration may have a half on two.
///   - hatchesFlagged: whether the map hatches what is flagged, and so does the legend.
func collaborationsLegend(
  _ input: MapInput, _ features: MapFeatures, signs: [LegendRow], countedOn day: Day? = nil,
  arrived: Arrivals = .none, departed: [LegendRow] = [], same: SameOnAllMaps = .none, isOfParts: Bool = false,
  hatchesFlagged: Bool = false, _ words: MapWords
) -> [LegendRow] {
  let snapshot = input.report.snapshot
  let palette = input.settings.palette
  let places = Dictionary(features.list.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  var rows = same.heading(words)
  var someCross = false
  var someReachOut = false
  let unknown = UnknownCollaborations(input.report)
  let counties = groupedByCounty(input.listedCollaborations, in: snapshot.territory)
  for county in counties {
    // Of a few, in the order of their numbers, the counties say nothing.
    if same.isEmpty, let heading = words.words.heading(of: county, among: counties, in: snapshot.territory) {
      rows.append(LegendRow(.heading, heading))
    }
    for figures in county.collaborations where !same.contains(figures.collaboration.id) {
      let collaboration = figures.collaboration
      let all = figures.members.municipalities
      let shown = input.seenMembers(of: collaboration.id).count
      let crosses = same.isEmpty && Set(snapshot.members(of: collaboration.id).map(\.county)).count > 1
      someCross = someCross || crosses
      someReachOut = someReachOut || shown < all
      let members =
        shown < all
        ? words.filled(
          .partOfWhole,
          [
            "part": unknown.printedCount(input.seenMembers(of: collaboration.id)),
            "whole": unknown.printedCount(snapshot.members(of: collaboration.id)),
          ])
        : unknown.printedCount(snapshot.members(of: collaboration.id))
      let count = arrived.marking(members, of: collaboration.id, among: same, words)
      let text = collaboration.name + (crosses ? "*" : "")
      let label = String(collaboration.number)
      let place = places[collaboration.id]
      let fill = place.map { features.list[$0].fill } ?? palette.other
      if let pattern = place.flatMap({ features.patterns[$0] }) {
        let line = Stroke(palette.outline, width: MapMeasures.patternWidth)
        rows.append(LegendRow(.patterned(label, fill, line, pattern), text, count: count))
      } else if hatchesFlagged, let mark = place.flatMap({ features.flagged[$0] }) {
        let hatch = Stroke(palette.outline, width: input.settings.style.hatch.flaggedWidth)
        rows.append(LegendRow(.patterned(label, fill, hatch, mark.direction), text, count: count))
      } else {
        rows.append(LegendRow(.badge(label, fill), text, count: count))
      }
    }
  }
  rows += departed + same.rows(input, features, words)
  rows.append(LegendRow(.heading, words.filled(.legendSigns)))
  rows += signs
  if !input.listedCollaborations.isEmpty {
    let remark =
      day.map { words.filled(.legendCountOn, ["day": words.words.day($0)]) } ?? words.filled(.legendCount)
    rows.append(LegendRow(.remark, remark))
  }
  rows += arrived.remarks(input, words)
  if someReachOut {
    // Where the part has no member, all that are shown lie outside it too.
    let phrase: MapPhrase = input.shownCollaborations.isEmpty ? .legendPartAround : .legendPart
    rows.append(LegendRow(.remark, words.filled(phrase, ["area": input.area?.name ?? ""])))
  }
  if someCross {
    rows.append(LegendRow(.remark, isOfParts ? words.filled(.crossingParts) : words.filled(.legendCrossing)))
  }
  return rows
}

/// The rows that say what else is drawn; a sign that does not occur is left out.
private func signs(_ input: MapInput, _ features: MapFeatures, _ marks: Marks, _ words: MapWords) -> [LegendRow] {
  let palette = input.settings.palette
  let lines = MapLines(input.settings)
  var rows: [LegendRow] = []
  let shown = Set(input.shownOutsiders.map(\.code))
  let planned = features.inPlans.count { feature in
    features.municipalities[feature].map { shown.contains($0.code) } ?? false
  }
  // Those of plans have a row of their own, with another colour: each is counted once.
  let outside = input.plainOutsiders - planned
  // Where the map tells of what lies around, those of the area alone would be a strange number.
  let isCounted = !input.shownCollaborations.isEmpty || input.area?.surroundings.isEmpty ?? true
  if outside > 0 {
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
        planned == 0
          ? input.outside(words)
          : words.filled(input.tellsNobodyOutside ? FindingsMapPhrase.otherNotOnRecord : .otherOutsiders),
        count: isCounted ? words.numbers.whole(outside) : nil))
  }
  // Where nobody has named those with another arrangement nothing is drawn, which a note says.
  if let other = input.settings.otherArrangement, input.showsOtherArrangement() {
    rows.append(
      LegendRow(
        .area(
          Paint(fill: palette.other, stroke: lines.municipality), hatch: Stroke(palette.hatch, width: lines.hatch.width)
        ),
        other.label))
  }
  rows += unknownRows(input, words)
  rows += flagRows(input, lines, words)
  if !marks.plans.isEmpty {
    rows.append(
      plannedRow(
        marks, lines, input.settings, words, count: isCounted && planned > 0 ? words.numbers.whole(planned) : nil))
  }
  if !marks.owners.isEmpty {
    let owned = Set(marks.owners.map(\.collaboration.id))
    let fill = features.list.first { owned.count == 1 && owned.contains($0.id) }?.fill ?? palette.paper
    let names = input.shownCollaborations.isEmpty ? [] : marks.owners.map(\.collaboration)
    let numbers = Set(names.map(\.number)).sorted().map { String($0) }.joined(separator: ", ")
    rows.append(
      LegendRow(
        .diamond(Paint(fill: fill, stroke: Stroke(palette.outline, width: 0.3))),
        words.filled(.legendOwner, ["numbers": numbers])))
  }
  if !input.listedCollaborations.isEmpty { rows.append(LegendRow(.line(lines.group), words.filled(.legendGroup))) }
  return rows + borderRows(input, lines, words, tellsSurroundings: true)
}

/// The row of what is planned, with its names.
func plannedRow(
  _ marks: Marks, _ lines: MapLines, _ settings: MapSettings, _ words: MapWords, count: String? = nil
) -> LegendRow {
  LegendRow(
    .area(Paint(fill: settings.plannedFill, stroke: lines.planned), hatch: nil),
    words.filled(.legendPlanned, ["names": marks.names.joined(separator: ", ")]), count: count)
}

/// What small maps of collaborations do not mark, though the large one does; none where there is nothing to mark.
func unmarkedRemark(_ input: MapInput, _ marks: Marks, _ words: MapWords) -> [LegendRow] {
  let shown = Set(input.shownCollaborations.map(\.collaboration.id))
  let flagged = Set(input.settings.flagged.filter { shown.contains($0.key) }.values)
  let names =
    MapMark.allCases.filter(flagged.contains).map { words.filled($0.plural) }
    + (marks.owners.isEmpty ? [] : [words.filled(.unmarkedOwners)])
  return names.isEmpty
    ? [] : [LegendRow(.remark, words.filled(.unmarked, ["names": words.words.list(names)]).withCapital)]
}

/// A row for each way in which collaborations on the map are marked, with their numbers.
private func flagRows(_ input: MapInput, _ lines: MapLines, _ words: MapWords) -> [LegendRow] {
  let palette = input.settings.palette
  return MapMark.allCases.compactMap { mark in
    let marked = input.listedCollaborations.map(\.collaboration).filter { input.settings.flagged[$0.id] == mark }
    guard !marked.isEmpty else { return nil }
    let numbers = marked.map(\.number).sorted().map { String($0) }.joined(separator: ", ")
    return LegendRow(
      .marked(
        Paint(fill: palette.paper, stroke: lines.flagged),
        hatch: Stroke(palette.outline, width: lines.hatch.flaggedWidth),
        mark.direction),
      words.filled(
        mark.meaning,
        ["numbers": numbers, "outside": words.filled(input.tellsNobodyOutside ? .noRecordWord : .outsideWord)]))
  }
}

/// The rows of the borders that all maps have, with the border of the area and what lies beyond it where one is shown.
///
/// - Parameters:
///   - tellsMembers: whether colours tell of members, whose are paler beyond the area.
///   - veiled: a colour that the map has beyond the area with bands over it; `nil` where what lies there is paler.
///   - told: those beyond that have a colour though they are in no collaboration.
///   - tellsSurroundings: whether, around a part in no collaboration, all that are in one have a colour.
func borderRows(
  _ input: MapInput, _ lines: MapLines, _ words: MapWords, tellsMembers: Bool = true,
  veiled: Colour? = nil, told: Set<MunicipalityCode> = [], tellsSurroundings: Bool = false
) -> [LegendRow] {
  var rows: [LegendRow] = []
  if let area = input.area, area.fadesOthers, !area.isOfMembers {
    rows.append(LegendRow(.line(lines.area), words.filled(.legendArea, ["area": area.name])))
  }
  if input.showsUpperBorders {
    rows.append(LegendRow(.line(lines.county), words.filled(.legendCounty)))
  }
  if input.showsNation { rows.append(LegendRow(.line(lines.nation), words.filled(.legendNation))) }
  if !input.unitsAreGrain { rows.append(LegendRow(.line(lines.municipality), words.filled(.legendMunicipality))) }
  if input.area?.fadesOthers == false { rows.append(LegendRow(.remark, words.filled(.legendCut))) }
  if let area = input.area, area.fadesOthers,
    input.hasUntoldLand(besides: told)
  {
    rows.append(
      LegendRow(
        .area(Paint(fill: input.settings.palette.context, stroke: lines.municipality), hatch: nil),
        // What is left is in none.
        tellsSurroundings && input.shownCollaborations.isEmpty && !area.surroundings.isEmpty
          ? words.filled(.legendOutsideAround, ["area": area.name, "outside": input.outside(words)])
          : words.filled(.legendAround, ["area": area.name])))
  }
  guard let area = input.area, area.fadesOthers else { return rows }
  // What lies around a part with nothing of its own is the map, and has its full colours.
  if let veiled, !input.shownCollaborations.isEmpty {
    rows.append(
      LegendRow(
        .marked(Paint(fill: veiled, stroke: lines.municipality), hatch: lines.veil, lines.veils.direction),
        words.filled(.legendVeiled, ["area": area.name])))
  } else if tellsMembers, input.someReachOut {
    rows.append(LegendRow(.remark, words.filled(.legendContext, ["area": area.name])))
  }
  return rows
}

/// What cannot be drawn and must be said: arrangements whose municipalities nobody has named, and plans that name none.
func collaborationsNotes(_ input: MapInput, _ marks: Marks, _ words: MapWords) -> [String] {
  var notes = [arrangementNote(input, words)].compactMap { $0 }
  if !marks.namelessPlans.isEmpty {
    let names = words.words.list(marks.namelessPlans.map { $0.names.text(in: words.words.language.code) })
    notes.append(
      words.filled(
        .plannedNameless, ["names": names, "count": words.numbers.whole(marks.namelessPlans.count)]))
  }
  return notes.isEmpty ? [] : [notes.joined(separator: " ")]
}

/// What the data set says of municipalities with another arrangement that nobody has named; `nil` where it says nothing, and
/// on the map of a part of the country that it does not concern.
func arrangementNote(_ input: MapInput, _ words: MapWords) -> String? {
  // Where they lie may be known though they are not.
  // The note is of the day of the record, and of other days of which little is known it says nothing.
  // Who of them a proposal takes in nobody knows.
  guard input.restsOnMembers, let other = input.settings.otherArrangement, !other.note.isEmpty,
    !input.unknownMembers.isOpen,
    !input.report.showsProposals,
    input.area.map({ other.concerns($0) }) ?? true
  else { return nil }
  let count = other.declaredCount.map { words.numbers.whole($0) } ?? words.numbers.missing
  return words.words.filled(other.note, ["other_declared": count])
}

extension MapSettings.OtherArrangement {
  /// Whether the arrangement lies in a part of the country as far as is known: it is in that county, or its note names a
  /// part of the part's name.
  fileprivate func concerns(_ area: MapArea) -> Bool {
    if let county { return county == area.county }
    let words = area.name.split(separator: " ").filter { $0.count > 3 && $0.first?.isUppercase ?? false }
    return words.contains { note.contains($0) }
  }
}
