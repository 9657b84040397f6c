extension Table {
  /// The table with its rounding notes after the others.
  func withRoundingNotes(_ words: Words) -> Table {
    var noted = self
    noted.notes += roundingNotes(words)
    return noted
  }

  /// A note for each column whose printed total differs from the sum of its printed rows.
  ///
  /// Every printed figure is rounded by itself from unrounded sums, so that such differences are right, and must be
  /// said: somebody will add up the column.
  func roundingNotes(_ words: Words) -> [String] {
    guard let total else { return [] }
    let numbers = language.numbers
    return printedColumns.compactMap { place in
      let column = columns[place]
      guard case .number(let sum) = total[place].value, let printedTotal = column.kind.seen(sum) else { return nil }
      let printedSum = rows.reduce(0.0) { sum, row in
        guard case .number(let number) = row[place].value else { return sum }
        return sum + (column.kind.seen(number) ?? 0)
      }
      let texts = (column.kind.printed(printedSum, numbers), column.kind.printed(printedTotal, numbers))
      guard texts.0 != texts.1 else { return nil }
      return words.filled(.roundingNote, ["column": column.heading, "rows": texts.0, "total": texts.1])
    }
  }
}
