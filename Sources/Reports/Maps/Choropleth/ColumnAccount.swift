import Analysis
import Cartography
import Register

/// What is to be said of the values of a column on one map: extremes, means, what they mean.
struct ColumnAccount {
  /// A unit with its value.
  struct Item {
    let unit: String
    let name: String
    let value: Double
    let people: Double
  }

  let column: ValueColumn
  /// The units that the map shows and that have a value, in the order of the table.
  let items: [Item]
  /// How numbers are rounded: one way for all that stands on a sheet.
  var rounding: ValueRounding
  private let words: MapWords
  /// How many units it is not known of who took part, and the day.
  let unknown: Int
  private let day: String
  /// Whether nobody is known to have stood outside, so that what has no value may have had one.
  private let isOpen: Bool

  init(_ column: ValueColumn, _ input: MapInput, _ words: MapWords) {
    self.column = column
    self.words = words
    let report = input.report
    var people: [String: Int] = [:]
    var shown: Set<String> = []
    for municipality in report.snapshot.territory.municipalities {
      if let unit = column.unit(of: municipality, in: report) { people[unit, default: 0] += municipality.population }
    }
    for municipality in input.shownMunicipalities {
      if let unit = column.unit(of: municipality, in: report) { shown.insert(unit) }
    }
    unknown = column.unknown.intersection(shown).count
    day = words.words.day(report.snapshot.day)
    isOpen = column.restsOnMembers && input.unknownMembers.isOpen
    items = column.values.compactMap { unit, value in
      guard let value, value.isFinite, shown.contains(unit) else { return nil }
      return Item(
        unit: unit, name: column.name(of: unit, in: report), value: value, people: Double(people[unit] ?? 0))
    }
    let values = items.map(\.value)
    let (least, greatest) = (values.min(), values.max())
    highest = items.filter { $0.value == greatest }
    lowest = items.filter { $0.value == least }
    let isShare = column.kind.isShare
    rounding = ValueRounding(items.map { isShare ? $0.value * 100 : $0.value }, most: isShare ? 1 : 9)
  }

  /// A value as titles and key figures state it; shares in per cent.
  private func printing(_ value: Double) -> String { rounding.stated(value, column.kind, words.numbers) }

  /// A mean, which has more decimals than the values where it is small.
  func printedMean(_ mean: Double) -> String {
    column.kind.isShare ? printing(mean) : rounding.meanText(mean, words.numbers)
  }

  /// The words for one unit and for several.
  var unitWords: [String: String] {
    [
      "one": words.filled(column.unit.singular),
      "unit": words.filled(items.count == 1 ? column.unit.singular : column.unit.phrase),
      "known": words.numbers.whole(items.count), "heading": column.heading,
    ]
  }

  /// Those with the greatest and with the least value; empty when there are none.
  ///
  /// Looked for once: of tens of thousands of units they are asked for again and again.
  let highest, lowest: [Item]

  /// The units to name on the map: some with the greatest values and some with the least, of equals those with the most
  /// people; none where that does not settle it, or where all are equal.
  var named: [Item] {
    guard highest.count < items.count else { return [] }
    func ranked(_ isBefore: (Double, Double) -> Bool) -> [Item] {
      items.enumerated().sorted { a, b in
        if a.element.value != b.element.value { return isBefore(a.element.value, b.element.value) }
        return (b.element.people, a.offset) < (a.element.people, b.offset)
      }.map(\.element)
    }
    func clear(_ ranked: [Item]) -> [Item] {
      let chosen = Array(ranked.prefix(MapMeasures.namedExtremes))
      // Where nothing tells the next from the last, naming one of them would be chance.
      guard let last = chosen.last, ranked.count > chosen.count, case let next = ranked[chosen.count],
        next.value == last.value, next.people == last.people
      else { return chosen }
      return chosen.filter { $0.value != last.value || $0.people != last.people }
    }
    let (top, bottom) = (clear(ranked(>)), clear(ranked(<)))
    return top + bottom.filter { low in !top.contains { $0.unit == low.unit } }
  }

  /// Whether some units are named that others share their value with.
  private var namesSomeOfEquals: Bool {
    let named = named
    return items.contains { one in
      !named.contains { $0.unit == one.unit } && named.contains { $0.value == one.value }
    }
  }

  /// The units to name on a map of circles: those that the title counts where they are few, else those with the greatest
  /// values, none where more have the same.
  var largest: [Item] {
    let half = largestHalf
    if (MapMeasures.namedLargest...MapMeasures.namedOfHalf).contains(half.count) { return half }
    let order = items.enumerated().filter { $0.element.value > 0 }
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    let chosen = Array(order.prefix(MapMeasures.namedLargest))
    guard let last = chosen.last, order.count > chosen.count, order[chosen.count].value == last.value else {
      return chosen
    }
    return chosen.filter { $0.value != last.value }
  }

  /// An extreme in words: its one unit, or how many share it and which of them has the most people, with the value.
  func text(of extreme: [Item]) -> String {
    guard let first = extreme.first else { return words.numbers.missing }
    let value = printing(first.value)
    if extreme.count == 1 { return words.filled(.extremeOne, ["name": first.name, "value": value]) }
    // Two are both named: of one among two the other would be missed.
    if extreme.count == 2 {
      return words.filled(.extremeOne, ["name": words.words.list(extreme.map(\.name)), "value": value])
    }
    let values = [
      "count": words.numbers.whole(extreme.count), "unit": words.filled(column.unit.phrase), "value": value,
    ]
    let order = extreme.map(\.people).sorted()
    guard let most = order.last, order.dropLast().last != most, let one = extreme.first(where: { $0.people == most })
    else { return words.filled(.extremeSeveral, values) }
    return words.filled(.extremeAmong, values.merging(["name": one.name]) { $1 })
  }

  /// An extreme in words, with the others at that end that the map names, so that none of its names goes without a value.
  private func listed(_ extreme: [Item], _ isBefore: (Double, Double) -> Bool) -> String {
    guard let first = extreme.first, extreme.count == 1, let mean else { return text(of: extreme) }
    let others = named.filter { $0.unit != first.unit && isBefore($0.value, mean) }
    return ([text(of: extreme)] + others.map { text(of: [$0]) }).joined(separator: ", ")
  }

  /// The title: the column with its extremes.
  var finding: String {
    guard let first = items.first else {
      return unknown > 0 ? words.filled(.findingUnknown, ["heading": column.heading, "day": day]) : column.heading
    }
    if items.count == 1 { return "\(column.heading): \(printing(first.value))" }
    if highest.count == items.count {
      return words.filled(.findingOfOne, unitWords.merging(["value": printing(first.value)]) { $1 })
    }
    return words.filled(.finding, extremes)
  }

  /// What stands below the title, with how many units nobody knows the value of.
  func subtitle(_ told: String) -> String {
    guard unknown > 0 else { return told }
    let unit = words.filled(unknown == 1 ? column.unit.singular : column.unit.phrase)
    let missing = words.filled(.unknownUnits, ["unknown": words.numbers.whole(unknown), "unit": unit])
    return items.isEmpty ? missing : told + ". " + missing
  }

  /// What the map shows for who does not see it, where there are values: as told, or that they are alike or not known.
  func alternative(_ told: String) -> String { items.isEmpty && unknown > 0 ? finding + "." : told }

  /// Whether several have one value.
  var isEven: Bool { items.count > 1 && highest.count == items.count }

  /// The fewest units that have half of an amount together, the greatest first; empty where they are no small part of
  /// all, where the greatest is not one alone, and where nothing tells the last of them from the next.
  var largestHalf: [Item] {
    let scale = binaryScale(of: items.map(\.value))
    let ranked = items.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    let sum = ranked.reduce(0) { $0 + $1.value / scale }
    guard highest.count == 1, ranked.allSatisfy({ $0.value >= 0 }), sum > 0 else { return [] }
    var (few, part) = (0, 0.0)
    while few < ranked.count, part < sum / 2 {
      part += ranked[few].value / scale
      few += 1
    }
    guard few > 1, few * 4 <= ranked.count, ranked[few].value < ranked[few - 1].value else { return [] }
    return Array(ranked.prefix(few))
  }

  /// The title of amounts: how few of many units have half of all, and the share of the greatest; the usual one where
  /// that tells little.
  var findingOfAmounts: String {
    let half = largestHalf
    guard let greatest = half.first else { return finding }
    let scale = binaryScale(of: items.map(\.value))
    let sum = items.reduce(0) { $0 + $1.value / scale }
    return words.filled(
      .findingOfHalf,
      unitWords.merging([
        "few": words.numbers.whole(half.count), "share": words.numbers.share(greatest.value / scale / sum),
        // Some are called like the municipality of their centre.
        "name": column.unit == .collaboration
          ? words.filled(.namedOccasion, ["name": greatest.name]) : greatest.name,
      ]) { $1 })
  }

  /// The title of rates whose figure for all together is known: how many lie below it, which few with much pull up; the
  /// usual one for others.
  var findingOfRates: String {
    guard let whole = densityOfAll, highest.count < items.count else { return finding }
    let under = items.count { $0.value < whole }
    guard under * 2 > items.count else { return finding }
    return words.filled(
      .findingOfAll, unitWords.merging(["under": words.numbers.whole(under), "mean": printedMean(whole)]) { $1 })
  }

  /// The words of titles and alternative texts.
  var extremes: [String: String] {
    unitWords.merging([
      "highest": text(of: highest), "lowest": text(of: lowest),
      "value": highest.first.map { printing($0.value) } ?? words.numbers.missing,
    ]) { $1 }
  }

  /// The mean of all units alike; `nil` without values.
  var mean: Double? {
    // All together may be more than a number can hold.
    let scale = binaryScale(of: items.map(\.value))
    return items.isEmpty ? nil : items.reduce(0) { $0 + $1.value / scale } / Double(items.count) * scale
  }

  /// The mean of the whole: people on all the land rather than the mean of how many live on each unit's; `nil` where the
  /// values are no density of people that the units' own numbers give.
  var densityOfAll: Double? {
    guard column.isOwn, column.name == "population_per_km2" else { return nil }
    let settled = items.filter { $0.value > 0 && $0.people > 0 }
    let land = settled.reduce(0) { $0 + $1.people / $1.value }
    // Of land without people nobody knows here how much there is.
    return land > 0 && settled.count == items.count ? settled.reduce(0) { $0 + $1.people } / land : nil
  }

  /// The rows of the legend that tell definition and unit, extremes and means.
  var meaning: [LegendRow] {
    let figure = column.isOwn ? Figure.named(column.name, of: column.unit.subject) : nil
    let definition = figure.flatMap(words.definition)
    let measure: ChoroplethPhrase? =
      switch column.kind {
      case .people: .inPeople
      case .area: .inSquareKilometres
      case .share: .inShares
      default: nil
      }
    let values = ["meaning": definition ?? "", "measure": measure.map { words.filled($0) } ?? ""]
    let text =
      switch (definition, measure) {
      case (_?, _?): words.filled(.meaningAndUnit, values)
      case (let definition?, nil): definition
      case (nil, _?): words.filled(.unitOnly, values)
      case (nil, nil): ""
      }
    let name = column.quotesName ? words.filled(.columnNamed, ["column": column.name]) : ""
    return [text, name].filter { !$0.isEmpty }.map { LegendRow(.remark, $0) }
  }

  /// Extremes and means, a remark each.
  var summary: [LegendRow] {
    guard let mean else { return [] }
    var rows = [LegendRow(.heading, words.filled(.summary))]
    if items.count == 1 {
      // One is its own mean.
      return rows + [LegendRow(.remark, listed(highest, >))]
    }
    if highest.count < items.count {
      rows.append(LegendRow(.remark, words.filled(.highest, ["names": listed(highest, >)])))
      rows.append(LegendRow(.remark, words.filled(.lowest, ["names": listed(lowest, <)])))
    }
    var values = unitWords
    values["mean"] = printedMean(mean)
    let people = items.reduce(0) { $0 + $1.people }
    if column.isAmount {
      values["sum"] = printing(items.reduce(0) { $0 + $1.value })
      rows.append(LegendRow(.remark, words.filled(.sumAndMean, values)))
    } else if case .share = column.kind, people > 0 {
      values["weighted"] = printing(items.reduce(0) { $0 + $1.value * $1.people } / people)
      rows.append(LegendRow(.remark, words.filled(.meanWeighted, values)))
    } else if let whole = densityOfAll {
      values["weighted"] = printedMean(whole)
      rows.append(LegendRow(.remark, words.filled(.meanOfAll, values)))
    } else {
      rows.append(LegendRow(.remark, words.filled(.mean, values)))
    }
    if namesSomeOfEquals { rows.append(LegendRow(.remark, words.filled(.namedOfEquals))) }
    return rows
  }

  /// The sum of amounts, or the mean of other values, for one of several small maps.
  var panelNote: String {
    guard let mean else { return unknown > 0 || isOpen ? words.filled(.panelUnknown) : words.numbers.missing }
    return column.isAmount
      ? printing(items.reduce(0) { $0 + $1.value }) : words.filled(.spreadMean, ["mean": printedMean(mean)])
  }

  /// The same as a number, by which small maps are put in order.
  var panelOrder: PanelOrder {
    PanelOrder(
      keys: [(column.isAmount ? items.reduce(0) { $0 + $1.value } : mean) ?? -.infinity],
      told: words.filled(.orderHighest))
  }

  /// A value as it is printed.
  func printed(_ value: Double) -> String { column.kind.text(value, words.numbers) }
}

extension Kind {
  /// Whether it is a part of a whole.
  var isShare: Bool { if case .share = self { true } else { false } }
}

extension ValueColumn {
  /// What a unit is called.
  func name(of unit: String, in input: ReportInput) -> String {
    let territory = input.snapshot.territory
    switch self.unit {
    case .municipality:
      return MunicipalityCode(unit).flatMap(territory.municipality)?.name ?? unit
    case .collaboration: return input.snapshot.register.collaboration(unit)?.briefName ?? unit
    case .region: return input.references?.regions.first { $0.code == unit }?.name ?? unit
    }
  }
}

extension ValueColumn.Unit {
  /// What one of the units is called.
  var singular: ValueMapPhrase {
    switch self {
    case .municipality: .unitMunicipality
    case .collaboration: .unitCollaboration
    case .region: .unitRegion
    }
  }

  /// What the units are called, several of them.
  var phrase: ValueMapPhrase {
    switch self {
    case .municipality: .unitMunicipalities
    case .collaboration: .unitCollaborations
    case .region: .unitRegions
    }
  }
}
