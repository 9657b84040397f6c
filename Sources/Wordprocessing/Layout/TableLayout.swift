/// How a table lies on its page: whether the page lies, how large the letters are, how wide each column is.
struct TableLayout: Equatable {
  /// Whether it needs a page that lies.
  var isLying: Bool
  /// The size of the letters, in half points.
  var size: Int
  /// The height of headings of numbers that stand upright, in twentieths of a point; `nil` where they lie.
  var uprightHeight: Int?
  /// The widths of the columns, in twentieths of a point.
  var widths: [Int]

  /// The room beside the text of a cell, on both sides together, in twentieths of a point.
  static let padding = 140

  /// The first that the columns fit in of standing and lying, each with smaller and smaller letters, and at last with
  /// headings of numbers that stand upright; or the last.
  ///
  /// No word is parted while there is room; columns of numbers break only in their headings.
  ///
  /// - Parameter breadth: how much wider the letters are than those of Arial.
  init(of table: WordTable, on page: PageGeometry, breadth: Double = 1) {
    // A few rows may be high and small: a page that lies for them alone would be empty but for those.
    let isShort = table.groups.reduce(0) { $0 + $1.rows.count } <= 15
    let small: [Kind] = isShort ? [Kind(size: 16, line: 6.5), Kind(size: 14, line: 6.5)] : [Kind(size: 16)]
    let kinds: [Kind] =
      [Kind(size: 18)] + small + [
        Kind(size: 18, isLying: true), Kind(size: 16, isLying: true), Kind(size: 16, isLying: true, isUpright: true),
        Kind(size: 14, isLying: true, isUpright: true),
      ]
    let usable = kinds.filter { !$0.isLying || !page.isLying || $0.isUpright }
    for (place, kind) in usable.enumerated() {
      let columns = table.headings.indices.map {
        ColumnNeed(of: $0, in: table, line: kind.line, isUpright: kind.isUpright)
      }
      let room = kind.isLying ? page.lying.textWidth : page.textWidth
      let widths = ColumnNeed.widths(columns, room: room, letter: Double(kind.size) * 10 * breadth)
      if place == usable.count - 1 || widths.map({ columns.isReadable($0, size: kind.size) }) == true {
        (isLying, size) = (kind.isLying && !page.isLying, kind.size)
        self.widths = widths ?? ColumnNeed.squeezed(columns, room: room, size: kind.size)
        uprightHeight = kind.isUpright ? Self.uprightHeight(of: table, size: kind.size, breadth: breadth) : nil
        return
      }
    }
    (isLying, size, widths) = (false, 18, [])
  }

  /// The height in which each heading of numbers takes two lines at most.
  private static func uprightHeight(of table: WordTable, size: Int, breadth: Double) -> Int {
    let needs = zip(table.headings, table.isNumeric).map { heading, isNumeric in
      isNumeric ? max(longestWord(heading, isBold: true), textWidth(heading, isBold: true) * 0.62) : 0
    }
    return Int((needs.max() ?? 0) * Double(size) * 10 * 1.08 * breadth) + padding
  }
}

/// A way to lay a table out.
private struct Kind {
  /// The size of the letters, in half points.
  var size: Int
  /// The least width of a line of sentences, as a share of the size of the letters.
  var line = 11.0
  /// Whether the page lies, and whether headings of numbers stand upright.
  var isLying = false, isUpright = false
}

/// What a column needs, as shares of the size of its letters.
private struct ColumnNeed {
  /// The widest text in it, and its heading.
  let content, heading: Double
  /// The least in which no word is parted.
  let word: Double
  /// The least that reads well.
  let least: Double
  /// The widths of its texts, row by row.
  let rows: [Double]

  init(of place: Int, in table: WordTable, line: Double, isUpright: Bool) {
    let texts = table.groups.flatMap(\.rows).map { $0[place] }
    rows = texts.map { textWidth($0) }
    let total = table.total.map { textWidth($0[place], isBold: true) } ?? 0
    content = max(rows.max() ?? 0, total)
    let isTurned = isUpright && table.isNumeric[place]
    // Upright, a heading is as wide as two lines are high.
    heading = isTurned ? 2.5 : textWidth(table.headings[place], isBold: true)
    let headingWord = isTurned ? 2.5 : longestWord(table.headings[place], isBold: true)
    if table.isNumeric[place] {
      word = max(content + 0.2, headingWord)
      least = word
    } else {
      word = max(texts.map { longestWord($0) }.max() ?? 0, headingWord)
      // Short texts stay on one line; long ones break, and a line has some words.
      least = max(word, min(content + 0.2, line))
    }
  }

  /// The widths that fit in the room: each column the least that reads well, the rest shared by what they lack.
  /// `nil` where they do not fit.
  ///
  /// - Parameter letter: the size of the letters, in twentieths of a point.
  static func widths(_ columns: [ColumnNeed], room: Int, letter: Double) -> [Int]? {
    // A little more, since nobody knows with what letters it will be set.
    let letter = letter * 1.06
    let padding = Double(TableLayout.padding)
    let room = Double(room)
    var widths = columns.map { $0.least * letter + padding }
    let spare = room - widths.reduce(0, +)
    guard spare >= 0 else { return nil }
    // Past some forty letters a wider column reads no better.
    let lacks = columns.map { column in
      max(0, min(max(column.content, min(column.heading, 12)), 60) - column.least) * letter
    }
    let lacking = lacks.reduce(0, +)
    let given = min(1, lacking > 0 ? spare / lacking : 0)
    for place in widths.indices { widths[place] += lacks[place] * given }
    // A table that nearly fills the line fills it; a small one is a little wider than what is in it.
    let whole = widths.reduce(0, +)
    let wanted = whole > room * 0.6 ? room : whole * 1.15
    widths = widths.map { $0 * wanted / whole }
    return widths.map { Int($0) }
  }

  /// Widths for a table that has no room: in proportion to what the columns need, words parted where they must be.
  static func squeezed(_ columns: [ColumnNeed], room: Int, size: Int) -> [Int] {
    let needs = columns.map { max($0.word, 1) * Double(size) * 10 + Double(TableLayout.padding) }
    let whole = needs.reduce(0, +)
    return needs.map { Int($0 * Double(room) / whole) }
  }
}

extension [ColumnNeed] {
  /// Whether no row is so high that a wider page would serve it better.
  fileprivate func isReadable(_ widths: [Int], size: Int) -> Bool {
    let rows = first?.rows.count ?? 0
    return (0..<rows).allSatisfy { row in
      zip(self, widths).allSatisfy { column, width in
        column.rows[row] * Double(size) * 10 <= Double(width - TableLayout.padding) * 16
      }
    }
  }
}
