import Analysis
import Register

/// The units that features come to: one for each key, in the order of the file.
struct QuickUnits {
  /// The key of each unit.
  private(set) var keys: [String] = []
  /// For each feature its unit.
  private(set) var ofFeature: [Int?] = []
  /// For each feature a code that tells namesakes apart; `nil` where nothing need or can.
  let codes: [String]?
  /// The value of the key of each feature.
  private let values: [String]

  /// A unit may come as several features; namesakes with codes of their own are different units.
  init(_ columns: QuickColumns, by field: FieldChoice, _ notes: inout Notes) {
    values = Array(columns.fields[field.place].values)
    codes = columns.distinguishingCodes(besides: field)
    var places: [[String]: Int] = [:]
    for (feature, value) in values.enumerated() {
      // Polygons without a key are not one unit for that.
      if trimmedKey(value).isEmpty, codes == nil {
        ofFeature.append(keys.count)
        keys.append("")
        continue
      }
      let unit = codes.map { [value, $0[feature]] } ?? [value]
      if places[unit] == nil {
        places[unit] = keys.count
        keys.append(value)
      }
      ofFeature.append(places[unit])
    }
    let parts = Dictionary(grouping: ofFeature.compactMap { $0 }) { $0 }.filter { $0.value.count > 1 }
    if parts.isEmpty { return }
    let examples = parts.sorted { $0.key < $1.key }.prefix(5).map { "\(keys[$0.key]) (\($0.value.count))" }
    let shown = examples.joined(separator: ", ")
    notes.add(
      Note(
        .choice,
        parts.count == 1
          ? "1 value of \(field.name) stands for several polygons, which become one unit: \(shown)"
          : "\(parts.count) values of \(field.name) stand for several polygons, which become one unit each: \(shown)"))
  }

  /// The first feature of a unit for a sentence, by code and key.
  func label(_ unit: Int) -> String? {
    ofFeature.firstIndex(of: unit).map { feature in
      [codes?[feature], values[feature]].compactMap { $0 }.joined(separator: " ")
    }
  }
}
