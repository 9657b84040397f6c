import Analysis
import Cartography

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
  private let words: MapWords

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
    items = column.values.compactMap { unit, value in
      guard let value, value.isFinite, shown.contains(unit) else { return nil }
      return Item(
        unit: unit, name: column.name(of: unit, in: report), value: value, people: Double(people[unit] ?? 0))
    }
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
  var highest: [Item] { items.filter { $0.value == items.map(\.value).max() } }
  var lowest: [Item] { items.filter { $0.value == items.map(\.value).min() } }

  /// The units to name on the map: some with the greatest values and some with the least, none where more have the same.
  var named: [Item] {
    let order = items.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
      .map(\.element)
    func clear(_ ranked: [Item]) -> [Item] {
      let chosen = Array(ranked.prefix(MapMeasures.namedExtremes))
      // Where the next has the same value as the last, naming one of them would be chance.
      guard let last = chosen.last, ranked.count > chosen.count, ranked[chosen.count].value == last.value else {
        return chosen
      }
      return chosen.filter { $0.value != last.value }
    }
    let (top, bottom) = (clear(order), clear(order.reversed()))
    return top + bottom.filter { low in !top.contains { $0.unit == low.unit } }
  }

  /// The units to name on a map of circles: those with the greatest values, none where more have the same.
  var largest: [Item] {
    let order = items.enumerated().filter { $0.element.value > 0 }
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    let chosen = Array(order.prefix(MapMeasures.namedLargest))
    guard let last = chosen.last, order.count > chosen.count, order[chosen.count].value == last.value else {
      return chosen
    }
    return chosen.filter { $0.value != last.value }
  }

  /// An extreme in words: its one unit, or how many share it, with the value.
  func text(of extreme: [Item]) -> String {
    guard let first = extreme.first else { return words.numbers.missing }
    let value = named(first.value)
    if extreme.count == 1 { return words.filled(.extremeOne, ["name": first.name, "value": value]) }
    return words.filled(
      .extremeSeveral,
      ["count": words.numbers.whole(extreme.count), "unit": words.filled(column.unit.phrase), "value": value])
  }

  /// The title: the column with its extremes.
  var finding: String {
    guard let first = items.first else { return column.heading }
    if items.count == 1 { return "\(column.heading): \(named(first.value))" }
    if highest.count == items.count {
      return words.filled(.findingOfOne, unitWords.merging(["value": named(first.value)]) { $1 })
    }
    return words.filled(.finding, extremes)
  }

  /// The words of titles and alternative texts.
  var extremes: [String: String] {
    unitWords.merging(["highest": text(of: highest), "lowest": text(of: lowest)]) { $1 }
  }

  /// The mean of all units alike; `nil` without values.
  var mean: Double? { items.isEmpty ? nil : items.reduce(0) { $0 + $1.value } / Double(items.count) }

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
    return text.isEmpty ? [] : [LegendRow(.remark, text)]
  }

  /// Extremes and means, a remark each.
  var summary: [LegendRow] {
    guard let mean else { return [] }
    var rows = [LegendRow(.heading, words.filled(.summary))]
    if highest.count < items.count {
      rows.append(LegendRow(.remark, words.filled(.highest, ["names": text(of: highest)])))
      rows.append(LegendRow(.remark, words.filled(.lowest, ["names": text(of: lowest)])))
    }
    var values = unitWords
    values["mean"] = rough(mean)
    let people = items.reduce(0) { $0 + $1.people }
    if column.isAmount {
      values["sum"] = printed(items.reduce(0) { $0 + $1.value })
      rows.append(LegendRow(.remark, words.filled(.sumAndMean, values)))
    } else if case .share = column.kind, people > 0 {
      values["weighted"] = rough(items.reduce(0) { $0 + $1.value * $1.people } / people)
      rows.append(LegendRow(.remark, words.filled(.meanWeighted, values)))
    } else {
      rows.append(LegendRow(.remark, words.filled(.mean, values)))
    }
    return rows
  }

  /// The sum of amounts, or the mean of other values, for one of several small maps.
  var panelNote: String {
    guard let mean else { return words.numbers.missing }
    return column.isAmount
      ? printed(items.reduce(0) { $0 + $1.value }) : words.filled(.spreadMean, ["mean": rough(mean)])
  }

  /// The same as a number, by which small maps are put in order.
  var panelRank: Double { (column.isAmount ? items.reduce(0) { $0 + $1.value } : mean) ?? -.infinity }

  /// A value as it is printed.
  func printed(_ value: Double) -> String { column.kind.text(value, words.numbers) }

  /// A value as it stands in a sentence: counts to the last one, other numbers with the digits that count.
  private func named(_ value: Double) -> String {
    switch column.kind {
    case .whole, .people, .year: printed(value)
    default: rough(value)
    }
  }

  /// A computed number with three digits that count, or all before the decimal mark.
  func rough(_ value: Double) -> String {
    let isShare = column.kind.isShare
    let number = isShare ? value * 100 : value
    var places = 0
    var size = abs(number)
    while size > 0, size < 100, places < 9 {
      size *= 10
      places += 1
    }
    return words.numbers.decimal(number, upTo: isShare ? min(places, 1) : places)
      + (isShare ? words.numbers.percentSign : "")
  }
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
      return territory.municipalities.first { $0.code.text == unit }?.name ?? unit
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
