/// Which regions collaborations are measured against, as somebody asks for them.
public enum RegionChoice: Hashable, Sendable {
  /// A division that the data set has, by its name.
  case named(String)
  /// A table with municipalities and regions; the column of regions where it is not the one that looks like it.
  case table(GivenFile, column: String?)
}

/// A table of regions as somebody names it on a command line or in an address: `districts.csv`, or
/// `districts.csv:health` for one of its columns.
public struct RegionTableName: Hashable, Sendable {
  /// The file.
  public let file: String
  /// The column of regions; `nil` when it is to be found.
  public let column: String?

  /// A table, if it is one that is named: with a folder or an ending, which names of divisions have not.
  public init?(_ text: String) {
    guard text.contains(".") || text.contains("/") else { return nil }
    let name = text.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let colon = name.lastIndex(of: ":"), name[..<colon].contains("."), name.index(after: colon) < name.endIndex
    else {
      file = text
      column = nil
      return
    }
    column = String(name[name.index(after: colon)...])
    file = String(text.dropLast(name[colon...].count))
  }
}
