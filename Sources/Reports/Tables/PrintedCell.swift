import Analysis
import Register
import Tabular

extension Cell {
  /// The cell as readers see it, rounded as its kind says; a dash where there is no value.
  func printed(in column: Table.Column, _ numbers: NumberFormat, _ words: Words) -> String {
    let kind = kind ?? column.kind
    switch value {
    case .missing: return insteadOfMissing ?? numbers.missing
    case .text(let text): return text
    case .named(let named): return kind == .code ? named.code : named.name
    case .list(let items): return items.isEmpty ? numbers.missing : items.map(\.name).joined(separator: ", ")
    case .day(let day): return words.day(day)
    case .truth(let value): return words[value ? .yes : .no]
    case .number(let number): return kind.printed(number, numbers)
    }
  }
}

extension Cell {
  /// The cell as readers see it, with what it leads to.
  func running(in column: Table.Column, _ numbers: NumberFormat, _ words: Words) -> RunningText {
    if case .list(let items) = value, items.contains(where: { $0.place != nil }) {
      let parts = items.map { item -> RunningText.Part in
        item.place.map { .link(item.name, to: $0) } ?? .text(item.name)
      }
      return RunningText(Array(parts.map { [$0] }.joined(separator: [.text(", ")])))
    }
    let text = printed(in: column, numbers, words)
    guard let place, value != .missing else { return RunningText(text) }
    return RunningText([.link(text, to: place)])
  }
}

extension Kind {
  /// A number of this kind as readers see it.
  func printed(_ number: Double, _ numbers: NumberFormat) -> String {
    switch self {
    case .people(let step) where step > 1, .area(.nearest(let step)) where step > 1:
      numbers.whole(rounded(number, toNearest: step))
    case .area(.decimals(let places)), .decimal(let places): numbers.decimal(number, places: places)
    case .share(let places): numbers.share(number, places: places)
    case .amount: numbers.decimal(number, upTo: 2)
    case .year: plainDecimal(number)
    default: numbers.decimal(number, places: 0)
    }
  }

  /// The number that readers see, as a number; `nil` for kinds that are not summed up.
  func seen(_ number: Double) -> Double? {
    switch self {
    case .people(let step), .area(.nearest(let step)): Double(rounded(number, toNearest: step))
    case .area(.decimals(let places)):
      (0..<places).reduce((number * scale(places)).rounded()) { value, _ in value / 10 }
    case .whole: number
    default: nil
    }
  }

  private func scale(_ places: Int) -> Double { (0..<places).reduce(1) { product, _ in product * 10 } }
}
