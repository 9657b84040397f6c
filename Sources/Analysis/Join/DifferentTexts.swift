/// Which texts of a column are different, found out with four bytes or so for each: the texts stay where they are.
struct DifferentTexts {
  /// For each row whether its text stands in no row before it.
  private(set) var isFirst: [Bool]
  /// How many different texts there are.
  private(set) var count = 0

  /// Linear, as long as texts differ by more than their hashes.
  init(_ texts: ColumnTexts) {
    isFirst = [Bool](repeating: false, count: texts.count)
    // A power of two with a quarter of the places free at least; a place holds a row and one, or nothing.
    var capacity = 16
    while capacity < texts.count + texts.count / 3 + 1 { capacity *= 2 }
    var rows = [UInt32](repeating: 0, count: capacity)
    for (row, text) in texts.enumerated() {
      var place = text.hashValue & (capacity - 1)
      while rows[place] != 0, texts[Int(rows[place] - 1)] != text { place = (place + 1) & (capacity - 1) }
      guard rows[place] == 0 else { continue }
      rows[place] = UInt32(row + 1)
      isFirst[row] = true
      count += 1
    }
  }
}

extension ColumnTexts {
  /// How many different texts there are; linear.
  public var differentCount: Int { DifferentTexts(self).count }
}
