/// A column that tells the rows of one unit apart, as that of the sex or the year in a table with a row for each.
public struct TellingColumn: Equatable, Sendable {
  /// The place of the column, from 0.
  public let place: Int
  /// The heading.
  public let name: String
  /// The values that nearly every unit has a row for, at least two, in the order of their first rows.
  public let values: [String]
}

/// The columns by which a table has several rows for each unit; none for a table with one, and for one in which some units
/// stand in two groups. Linear in the number of cells.
///
/// A column of groups has each of its values for a few units; one of sexes or years has at least two for nine of ten.
///
/// - Parameter key: the place of the key; rows without one count for nothing.
public func tellingColumns(in columns: [NamedColumn], key: Int) -> [TellingColumn] {
  let keys = columns[key].values.changing(trimmedKey)
  let different = DifferentTexts(keys)
  var repeated: Set<String> = []
  var count = different.count
  for (row, key) in keys.enumerated() {
    if key.isEmpty { count -= different.isFirst[row] ? 1 : 0 } else if !different.isFirst[row] { repeated.insert(key) }
  }
  guard repeated.count > 1, repeated.count * 2 > count else { return [] }
  return columns.enumerated().compactMap { place, column in
    if place == key { return nil }
    var units: [String: Set<String>] = [:]
    var order: [String] = []
    for (row, value) in column.values.enumerated() where repeated.contains(keys[row]) {
      let value = trimmedKey(value)
      // With more values than units it is a column of figures.
      if value.isEmpty { continue }
      if units[value] == nil {
        order.append(value)
        if order.count > repeated.count { return nil }
      }
      units[value, default: []].insert(keys[row])
    }
    let common = order.filter { (units[$0]?.count ?? 0) * 10 >= repeated.count * 9 }
    return common.count > 1 ? TellingColumn(place: place, name: column.name, values: common) : nil
  }
}

/// The columns with the cells filled that a table leaves empty below the value which holds for them, as tables of offices of
/// statistics do: the value stands in the first of its rows alone.
///
/// Only the columns before the first that is filled from top to bottom, and only where every value has as many rows as
/// every other, at least two: an empty cell anywhere else is a gap. Linear.
///
/// - Returns: the columns, and the headings of those that were filled.
public func withFilledBlocks(_ columns: [NamedColumn]) -> (columns: [NamedColumn], filled: [String]) {
  var columns = columns
  var filled: [String] = []
  for place in columns.indices {
    let values = columns[place].values.changing(trimmedKey)
    if values.allSatisfy({ !$0.isEmpty }) { break }
    let starts = values.indices.filter { !values[$0].isEmpty }
    guard starts.count > 1, starts[0] == 0 else { continue }
    let length = starts[1]
    let areEqual = values.count == starts.count * length && starts.enumerated().allSatisfy { $1 == $0 * length }
    guard length > 1, areEqual else { continue }
    let written = columns[place].values
    columns[place].values = ColumnTexts(count: written.count) { written[$0 - $0 % length] }
    filled.append(columns[place].name)
  }
  return (columns, filled)
}
