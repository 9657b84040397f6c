extension Day {
  /// A day from the number by which spreadsheets keep it, of five figures: what becomes of a day that was put into a cell
  /// for text; `nil` for anything else.
  init?(spreadsheetNumber text: String) {
    guard text.utf8.count == 5, let number = Int(text), number > 0,
      // The first day that all of them count alike.
      let first = Day(year: 1900, month: 3, day: 1)
    else { return nil }
    let wanted = first.number + number - 61
    // A year is at most 366 days: the guess is never too late.
    var year = 1 + wanted / 366
    while let next = Day(year: year + 1, month: 1, day: 1), next.number <= wanted { year += 1 }
    guard let start = Day(year: year, month: 1, day: 1) else { return nil }
    var month = 12
    while let day = Day(year: year, month: month, day: 1), day.number > wanted { month -= 1 }
    guard let beginning = Day(year: year, month: month, day: 1), start.number <= wanted else { return nil }
    self.init(year: year, month: month, day: wanted - beginning.number + 1)
  }
}
