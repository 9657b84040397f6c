import Tabular

/// The table for machines: UTF-8, comma, point, LF, a header of keys, quotes where they are needed (RFC 4180).
///
/// Only rows: a total among them would be counted twice by whoever adds up.
public func csv(_ table: Table) -> String {
  let columns = table.keyedColumns
  let rows = table.rows.map { row in columns.map { row[$0.place].machineText ?? "" } }
  return ([columns.map(\.key)] + rows).map { delimitedLine($0) + "\n" }.joined()
}
