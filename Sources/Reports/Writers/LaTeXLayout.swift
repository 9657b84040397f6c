/// How wide the columns of a table are in LaTeX, and what the table needs for them.
struct LaTeXLayout {
  /// One column.
  struct Column {
    /// How it is set, in the words of the package array.
    let specification: String
    /// The width of a heading that breaks, in thousandths of the line; `nil` where it does not.
    fileprivate let headingWidth: Int?
    /// Whether the heading stands upright.
    fileprivate var isTurned = false
    fileprivate var isNumeric = false

    /// A heading of the column: one that is wider than what stands below it breaks between words, or stands upright.
    func heading(_ text: String) -> String {
      if isTurned { return "\\multicolumn{1}{r}{\\rotatebox{90}{\(text)}}" }
      guard let headingWidth else { return text }
      let side = isNumeric ? "raggedleft" : "raggedright"
      return "\\multicolumn{1}{>{\\\(side)\\arraybackslash}b{\(length(headingWidth))}}{\(text)}"
    }
  }

  /// The columns, in order.
  let columns: [Column]
  /// What stands before and after the table: the size of the letters, a page that lies.
  let opening, closing: [String]

  /// About so many letters stand on a line of A4, standing and lying, in each size.
  private static let kinds: [(letters: Double, size: String, lies: Bool, turns: Bool)] = [
    (86, "", false, false), (104, "\\footnotesize", false, false), (150, "\\footnotesize", true, false),
    (170, "\\scriptsize", true, false), (170, "\\scriptsize", true, true),
  ]

  /// The layout of a table: the first that its columns fit in of standing, small, lying, lying and small, and that with
  /// headings of numbers that stand upright; or the last.
  init(of table: PrintedTable) {
    let measures = table.headings.indices.map { ColumnMeasure(of: $0, in: table) }
    let gaps = 2 * Double(measures.count)
    let kind =
      Self.kinds.first { kind in measures.reduce(gaps) { $0 + $1.least(turned: kind.turns) } <= kind.letters }
      ?? Self.kinds[Self.kinds.count - 1]
    let line = kind.letters - gaps
    let fixed = measures.filter { !$0.isLong }.reduce(0) { $0 + $1.least(turned: kind.turns) }
    let long = measures.filter(\.isLong)
    let spare = max(0, line - fixed - long.reduce(0) { $0 + $1.word })
    let weight = long.reduce(0) { $0 + $1.weight }
    columns = measures.map { measure in
      if measure.isLong {
        // No column is narrower than the longest word of its heading; the rest is shared by length.
        let share = (measure.word + spare * measure.weight / weight) / kind.letters
        return Column(
          specification: ">{\\raggedright\\arraybackslash}p{\(length(Int((share * 1_000).rounded(.down))))}",
          headingWidth: nil)
      }
      return Column(
        specification: measure.isNumeric ? "r" : "l",
        headingWidth: measure.breaks
          ? Int((measure.least(turned: false) / kind.letters * 1_000).rounded(.up)) : nil,
        isTurned: kind.turns && measure.isNumeric, isNumeric: measure.isNumeric)
    }
    opening =
      (kind.lies ? ["\\begin{landscape}"] : [])
      + (kind.size.isEmpty ? [] : ["{\(kind.size)\\setlength{\\tabcolsep}{3pt}"])
    closing = (kind.size.isEmpty ? [] : ["}"]) + (kind.lies ? ["\\end{landscape}"] : [])
  }
}

/// A share of the line, given in thousandths.
private func length(_ thousandths: Int) -> String {
  "\(thousandths / 1_000).\(String(1_000 + thousandths % 1_000).dropFirst())\\linewidth"
}
