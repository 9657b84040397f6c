import Analysis
import Cartography

/// The map of groups that `quick` makes of anybody's polygons and table: colours and numbers as on the map of
/// collaborations, and words that fit any units. No day is mentioned, and people only where somebody counts them.
///
/// The title is the input's title for `groups`, and else says by which column the groups are made, where the choice `by`
/// names it. The choice `labels` is `value` for the groups' own names on the map rather than their numbers; `people` is
/// the sum to name beside the area.
public func groupsSheet(_ input: MapInput) -> MapSheet {
  let words = MapWords(input.report.language)
  var features = MapFeatures(input)
  if input.choices.text("labels") == "value" {
    for place in features.list.indices {
      // What is too long to stand anywhere keeps its number as well.
      features.list[place].shortLabel = features.list[place].label
      features.list[place].label = features.list[place].name
    }
  }
  var sheet = numberedSheet(
    input, MapTexts(groupsOf: input, words), legend: groupsLegend(input, words), words, figure: "groups",
    features: features)
  let count = input.report.snapshot.collaborations.count
  if count > MapMeasures.greatestLegend { sheet.omissions.append(.legend(groups: count)) }
  return sheet
}

/// That some rows of a table have no polygon, for whoever sees a map alone.
public func leftOver(rows: Int, of all: Int, in language: Language) -> String {
  let words = MapWords(language)
  return words.filled(.groupsLeftOver, ["rows": words.numbers.whole(rows), "all": words.numbers.whole(all)])
}

extension MapTexts {
  fileprivate init(groupsOf input: MapInput, _ words: MapWords) {
    let report = input.report
    let numbers = words.numbers
    let figures = report.snapshot.collaborationFigures
    let participation = report.snapshot.participation
    var values = [
      "groups": numbers.whole(figures.count),
      "members": numbers.whole(participation.members.municipalities),
      "units": numbers.whole(participation.whole.municipalities),
    ]
    let area = participation.members.areaInSquareKilometres
    values["area"] = numbers.decimal(area, places: area < 100 ? 1 : 0)
    let by = input.choices.text("by")
    values["column"] = by
    title =
      report.titles["groups"] ?? (by == nil ? words.words[.groupsTitle] : words.filled(.groupsBy, values))
    let people = input.choices.whole("people").map {
      ", " + words.filled(.groupsPeople, ["people": words.numbers.whole($0)])
    }
    subtitle = words.filled(.groupsSubtitle, values) + (people ?? "")
    keyFigures = []
    sources = report.sourceLine.isEmpty ? [] : [report.sourceLine]
    alternative = shortened(words.filled(.groupsAlternative, values.merging(["title": title]) { $1 }), to: 150)
    let list = figures.map { figures in
      "\(figures.collaboration.number) \(figures.collaboration.name) (\(figures.members.municipalities))"
    }
    description = subtitle + ". " + list.joined(separator: ", ") + "."
  }
}

/// The rows of the legend: `number name (units)`, then what else is drawn.
private func groupsLegend(_ input: MapInput, _ words: MapWords) -> [LegendRow] {
  let palette = input.settings.palette
  let lines = MapLines(input.settings)
  let groups = input.report.snapshot.collaborationFigures
  let isListed = groups.count <= MapMeasures.greatestLegend
  var rows = (isListed ? groups : []).map { figures in
    let collaboration = figures.collaboration
    let fill = palette.fill(collaboration.colour)
    // Where the map has the names, a number would stand here alone.
    let hasNames = input.choices.text("labels") == "value"
    return LegendRow(
      hasNames
        ? .area(Paint(fill: fill, stroke: lines.municipality), hatch: nil)
        : .badge(String(collaboration.number), fill),
      collaboration.name, count: words.numbers.whole(figures.members.municipalities))
  }
  rows.append(LegendRow(.heading, words.filled(.legendSigns)))
  let outside = input.report.snapshot.outsiders.count
  if outside > 0 {
    rows.append(
      LegendRow(
        .area(Paint(fill: palette.ground, stroke: lines.municipality), hatch: nil),
        words.filled(.groupsOutside), count: words.numbers.whole(outside)))
  }
  rows.append(LegendRow(.line(lines.group), words.filled(.groupsBorder)))
  rows.append(LegendRow(.line(lines.municipality), words.filled(.unitsBorder)))
  rows.append(
    LegendRow(
      .remark,
      isListed
        ? words.filled(.groupsCount)
        : words.filled(.groupsUnlisted, ["groups": words.numbers.whole(groups.count)])))
  return rows
}
