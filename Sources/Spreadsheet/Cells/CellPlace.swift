/// Where a cell stands in a sheet.
public struct CellPlace: Hashable, Sendable {
  /// From 1.
  public var row: Int
  /// From 0.
  public var column: Int

  /// A place from its row, from 1, and its column, from 0.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// A place as sheets write it, `B12`; `nil` for anything else and for what no sheet has.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var letters = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0, 0x61...0x7A where row == 0:
        column = column * 26 + Int(byte & 0x1F)
        letters += 1
      case 0x30...0x39 where letters > 0: row = row * 10 + Int(byte - 0x30)
      case 0x24: continue
      default: return nil
      }
      guard column <= mostColumns, row <= mostRows else { return nil }
    }
    guard letters > 0, row > 0 else { return nil }
    self.init(row: row, column: column - 1)
  }
}

extension CellPlace: Comparable {
  /// Row by row.
  public static func < (a: Self, b: Self) -> Bool { (a.row, a.column) < (b.row, b.column) }
}

extension CellPlace: CustomStringConvertible {
  /// As sheets write it: `B12`.
  public var description: String { "\(columnLetters(column))\(row)" }
}

/// The name of a column from 0: `A`, `Z`, `AA`.
public func columnLetters(_ column: Int) -> String {
  var letters = ""
  var rest = column + 1
  while rest > 0 {
    let digit = (rest - 1) % 26
    letters = String(Unicode.Scalar(UInt8(65 + digit))) + letters
    rest = (rest - 1) / 26
  }
  return letters
}

/// What a sheet of Excel can have.
let mostRows = 1_048_576
let mostColumns = 16_384
