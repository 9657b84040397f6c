/// The codes that had to be mended, gathered so that each way of writing is told once with its number of rows.
public struct MendedCodes: Equatable, Sendable {
  /// One way of writing and what it became.
  public struct Entry: Hashable, Sendable {
    /// The text as it was found.
    public var written: String
    /// The code that it means.
    public var code: MunicipalityCode
    /// In how many rows it was found.
    public var rows: Int
  }

  private var rows: [String: Entry] = [:]

  /// No codes yet.
  public init() {}

  /// Counts one row.
  public mutating func note(_ written: String, became code: MunicipalityCode) {
    rows[written, default: Entry(written: written, code: code, rows: 0)].rows += 1
  }

  /// What was mended, by code, then by the text.
  public var entries: [Entry] { rows.values.sorted { ($0.code, $0.written) < ($1.code, $1.written) } }

  /// Whether nothing had to be mended.
  public var isEmpty: Bool { rows.isEmpty }
}

extension MendedCodes.Entry: CustomStringConvertible {
  /// `301 → 0301 (1 row)`.
  public var description: String { "\(written) → \(code) (\(rows) \(rows == 1 ? "row" : "rows"))" }
}
