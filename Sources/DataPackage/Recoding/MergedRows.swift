import Register

/// Rows that have become the same.
extension TableRecoder {
  /// The rows in which those that became the same are one.
  mutating func merged(_ drafts: [Draft], _ table: RawTable) throws -> [Draft] {
    guard layout.contents.contains(where: { if case .municipality = $0 { true } else { false } }) else { return drafts }
    var groups: [[ArraySlice<UInt8>]: [Int]] = [:]
    for (place, draft) in drafts.enumerated() {
      groups[layout.identity.map { draft.cells[$0] }, default: []].append(place)
    }
    if groups.count == drafts.count { return drafts }
    var merged: [Int: Draft] = [:]
    var gone: Set<Int> = []
    for places in groups.values where Set(places.map { drafts[$0].source }).count > 1 {
      let sorted = places.sorted()
      merged[sorted[0]] = try one(of: sorted.map { drafts[$0] }, table)
      gone.formUnion(sorted.dropFirst())
    }
    return drafts.indices.filter { !gone.contains($0) }.map { merged[$0] ?? drafts[$0] }
  }

  /// One row for several: sums added, texts put together, the rest from the one with the greatest first sum.
  private mutating func one(of drafts: [Draft], _ table: RawTable) throws -> Draft {
    var sums: [Int: [Amount?]] = [:]
    for (column, content) in layout.contents.enumerated() {
      guard case .sum = content else { continue }
      sums[column] = try drafts.map { draft in
        let text = table.text(draft.cells[column])
        return text.isEmpty ? nil : try amount(text, table, column)
      }
    }
    var base = 0
    if let first = sums.keys.min(), let amounts = sums[first] {
      for (place, amount) in amounts.enumerated() where (amount?.value ?? -1) > (amounts[base]?.value ?? -1) {
        base = place
      }
    }
    var draft = drafts[base]
    for column in draft.cells.indices {
      switch layout.contents[column] {
      case .sum:
        touchedSums = true
        let amounts = sums[column] ?? []
        // A sum of which a part is missing is missing.
        let sum = amounts.reduce(Amount(units: 0, decimals: 0) as Amount?) { sum, next in
          sum.flatMap { sum in next.map { sum + $0 } }
        }
        draft.cells[column] = table.cell(sum?.description ?? "", insteadOf: draft.cells[column])
        if sum == nil, amounts.contains(where: { $0 != nil }) {
          notes.append(
            "\(layout.resource.path): \(table.header[column]) of \(label(draft, table)) is missing, since it is for a part"
          )
        }
      case .joinedText:
        var texts: [String] = []
        for text in drafts.map({ table.text($0.cells[column]) }) where !text.isEmpty && !texts.contains(text) {
          texts.append(text)
        }
        draft.cells[column] =
          texts.count < 2
          ? drafts.first { !$0.cells[column].isEmpty }?.cells[column] ?? []
          : table.cell(texts.joined(separator: "; "), insteadOf: draft.cells[column])
      case .name(_, let form) where form == nil: draft.cells[column] = drafts[0].cells[column]
      case .other, .counties:
        let texts = Set(drafts.map { table.text($0.cells[column]) })
        if texts.count > 1 {
          notes.append(
            "\(layout.resource.path): \(table.header[column]) of \(label(draft, table)) is "
              + "'\(table.text(draft.cells[column]))', that of its largest part (of \(texts.sorted().joined(separator: ", ")))"
          )
        }
      default: break
      }
    }
    changes += 1
    return draft
  }

  /// The identity of a row, for messages.
  private func label(_ draft: Draft, _ table: RawTable) -> String {
    layout.identity.prefix(2).map { table.text(draft.cells[$0]) }.joined(separator: " ")
  }
}
