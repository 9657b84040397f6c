import Register

extension KeyJoin {
  /// What the join left over or mended, a problem for each sort.
  ///
  /// - Parameters:
  ///   - keys: the keys that were joined.
  ///   - targets: the keys of the rows.
  ///   - keyNoun: what carries the keys, as `boundaries`.
  ///   - rowNoun: what the rows are, as `rows of the table`.
  public func problems(keys: [String], targets: [String], keyNoun: String, rowNoun: String) -> [Problem] {
    var problems: [Problem] = []
    if !unmatchedKeys.isEmpty {
      problems.append(
        Problem(
          kind: "unmatched-keys", severity: .error, subject: keyNoun,
          sentence: "\(unmatchedKeys.count) of \(keys.count) \(keyNoun) found no partner among the \(rowNoun): "
            + examples(unmatchedKeys.map { keys[$0] }),
          values: [.init("count", unmatchedKeys.count)]))
    }
    if !unmatchedRows.isEmpty {
      problems.append(
        Problem(
          kind: "unmatched-rows", severity: .error, subject: rowNoun,
          sentence: "\(unmatchedRows.count) of \(targets.count) \(rowNoun) found no partner among the \(keyNoun): "
            + examples(unmatchedRows.map { targets[$0] }),
          values: [.init("count", unmatchedRows.count)]))
    }
    if !ambiguities.isEmpty {
      problems.append(
        Problem(
          kind: "ambiguous-keys", severity: .error, subject: keyNoun,
          sentence: "\(ambiguities.count) of \(keys.count) \(keyNoun) fit several of the \(rowNoun) and were left out: "
            + examples(ambiguities.map { "\(keys[$0.key]) (\($0.rows.count))" }),
          values: [.init("count", ambiguities.count)]))
    }
    if !mendings.isEmpty {
      problems.append(
        Problem(
          kind: "mended-code", severity: .warning, subject: keyNoun,
          sentence: examples(mendings.map(\.description)), values: [.init("count", mendings.count)]))
    }
    return problems
  }
}

extension KeyJoin.Mending: CustomStringConvertible {
  /// `301 → 0301 (1 row)`.
  public var description: String { "\(written) → \(target) (\(count) \(count == 1 ? "row" : "rows"))" }
}

/// The first few texts of a list, and how many more there are.
func examples(_ texts: [String], limit: Int = 5) -> String {
  let shown = texts.prefix(limit).map { $0.isEmpty ? "(empty)" : $0 }.joined(separator: ", ")
  return texts.count > limit ? "\(shown) and \(texts.count - limit) more" : shown
}
