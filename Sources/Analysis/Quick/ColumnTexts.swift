/// The texts of a column, read from where they are when they are asked for.
///
/// A table of a million rows has its texts once, in the bytes of its file; as an array each column would have them again,
/// at three times the room. Reading a text costs what making it costs, each time.
public struct ColumnTexts: RandomAccessCollection, MutableCollection, Sendable {
  /// How many rows the column has.
  public let count: Int
  private let read: @Sendable (Int) -> String
  /// What stands in rows that were changed.
  private var changed: [Int: String] = [:]

  /// A column of so many rows that are read by their number, from 0.
  public init(count: Int, _ read: @escaping @Sendable (Int) -> String) {
    self.count = count
    self.read = read
  }

  /// A column with the texts of an array.
  public init(_ texts: [String]) { self.init(count: texts.count) { texts[$0] } }

  /// The first row, 0.
  public var startIndex: Int { 0 }
  /// The place behind the last row.
  public var endIndex: Int { count }

  /// The text in a row; one that was set stands for what is there.
  public subscript(row: Int) -> String {
    get { changed.isEmpty ? read(row) : changed[row] ?? read(row) }
    set { changed[row] = newValue }
  }

  /// The column of some of the rows, in their order.
  public func rows(_ rows: [Int]) -> ColumnTexts { ColumnTexts(count: rows.count) { [self] in self[rows[$0]] } }

  /// The column with each text changed; the texts are changed when they are asked for.
  public func changing(_ change: @escaping @Sendable (String) -> String) -> ColumnTexts {
    ColumnTexts(count: count) { [self] in change(self[$0]) }
  }
}

extension ColumnTexts: ExpressibleByArrayLiteral {
  /// A column with the texts of the literal.
  public init(arrayLiteral texts: String...) { self.init(texts) }
}

extension ColumnTexts: Equatable {
  /// Whether both have the same texts in the same order, wherever they are read from.
  public static func == (a: ColumnTexts, b: ColumnTexts) -> Bool { a.elementsEqual(b) }
}
