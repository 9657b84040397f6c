/// How a table lies on a sheet of A4 that a page is printed on.
enum PaperForm: Hashable, Sendable {
  /// Between the margins of a sheet that stands.
  case standing
  /// On a sheet of its own that lies, since it has more columns than a standing one is wide.
  case lying

  /// So many letters of the size that tables are printed in stand on a line of 170 mm.
  private static let lettersAcross = 112.0

  /// The form that the columns of a table fit in: a column of long texts breaks its lines, any other is as wide as its
  /// longest text or the longest word of its heading.
  init(of table: PrintedTable) {
    let needed = table.headings.indices.reduce(0.0) { sum, place in
      let measure = ColumnMeasure(of: place, in: table)
      // Two letters beside each column for the air between them.
      return sum + (measure.isLong ? max(16, measure.word) : measure.least(turned: false)) + 2
    }
    self = needed > Self.lettersAcross ? .lying : .standing
  }
}
