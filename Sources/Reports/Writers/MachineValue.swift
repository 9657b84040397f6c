import Tabular

extension Cell {
  /// The cell as machines read it, unrounded and with a point; `nil` where there is no value.
  var machineText: String? {
    switch onRecord ?? value {
    case .missing: nil
    case .text(let text): text
    case .named(let named): named.code
    case .list(let items): items.map(\.code).joined(separator: ";")
    case .number(let number): plainDecimal(number)
    case .day(let day): day.description
    case .truth(let value): value ? "true" : "false"
    }
  }
}
