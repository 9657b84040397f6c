import Register
import Synchronization

/// The tables of a data set that have been read, so that each is read once. May be used by several threads at once.
final class ReadTables: Sendable {
  private struct Entry: Sendable {
    let rows: any Sendable
    let problems: [Problem]
  }

  private let known: Mutex<[String: Entry]>

  /// No tables yet.
  init() { known = Mutex([:]) }

  private init(_ entries: [String: Entry]) { known = Mutex(entries) }

  /// The rows of a table with what is odd about it, read unless they have been; a failure is not kept.
  func rows<Row: Sendable>(
    _ name: String, _ read: () throws(DataSetError) -> (rows: [Row], problems: [Problem])
  ) throws(DataSetError) -> (rows: [Row], problems: [Problem]) {
    try known.withLock { (known) throws(DataSetError) in
      if let entry = known[name], let rows = entry.rows as? [Row] { return (rows, entry.problems) }
      let table = try read()
      known[name] = Entry(rows: table.rows, problems: table.problems)
      return table
    }
  }

  /// Those tables that are none of the named.
  func without(_ names: Set<String>) -> ReadTables {
    ReadTables(known.withLock { $0.filter { !names.contains($0.key) } })
  }
}
