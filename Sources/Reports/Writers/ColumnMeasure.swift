/// What a column of a table needs on paper, in letters.
struct ColumnMeasure {
  let isNumeric: Bool
  /// Whether its texts are so long that they break.
  let isLong: Bool
  /// Whether its heading is wider than what stands below it, and breaks.
  let breaks: Bool
  /// The least that it needs, and that what stands below its heading needs.
  private let whole, below: Double
  /// The longest word of the heading.
  let word: Double
  /// Its part in the width that columns of long texts share.
  let weight: Double

  init(of place: Int, in table: PrintedTable) {
    var content = table.groups.flatMap(\.rows).map { displayWidth(of: $0[place]) }.max() ?? 0
    // The row of sums is bold, and so are headings.
    if let total = table.total { content = max(content, displayWidth(of: total[place]) * 11 / 10) }
    let heading = table.headings[place]
    let word = heading.split(separator: " ").map { displayWidth(of: String($0)) * 23 / 20 + 1 }.max() ?? 0
    self.word = Double(word)
    isNumeric = table.isNumeric[place]
    isLong = !isNumeric && content > 24
    breaks = !isLong && heading.contains(" ") && displayWidth(of: heading) > max(content, word)
    below = Double(max(content, 3))
    whole = Double(isLong ? max(24, word) : max(content, breaks ? word : displayWidth(of: heading) * 23 / 20, 1))
    weight = Double(min(max(content, 24), 200))
  }

  /// The least that it needs, with the heading of numbers upright or not.
  func least(turned: Bool) -> Double { turned && isNumeric ? below : whole }
}
