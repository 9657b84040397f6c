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
    // Each group has its rows in their order, and so have the groups, whose notes somebody reads.
    let ordered = groups.values.sorted { $0[0] < $1[0] }
    for places in ordered where Set(places.map { drafts[$0].source }).count > 1 {
      merged[places[0]] = try one(of: places.map { drafts[$0] }, table)
      gone.formUnion(places.dropFirst())
    }
    return drafts.indices.filter { !gone.contains($0) }.map { merged[$0] ?? drafts[$0] }
  }

  /// One row for several: sums added, texts put together, the rest from the one with the greatest first sum, or with the
  /// most people where nothing adds up.
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
    if sums.isEmpty {
      let people = drafts.map { draft in draft.source.reduce(0) { $0 + population($1) } }
      base = people.indices.min { (-people[$0], $0) < (-people[$1], $1) } ?? 0
    }
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
        let sum = try total(amounts, table, column)
        draft.cells[column] = try table.cell(sum?.description ?? "", insteadOf: draft.cells[column])
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
          try texts.count < 2
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

  /// The sum of amounts; `nil` when a part is missing, for then the sum is missing too.
  private func total(_ amounts: [Amount?], _ table: RawTable, _ column: Int) throws -> Amount? {
    var total = Amount(units: 0, decimals: 0)
    for amount in amounts {
      guard let amount else { return nil }
      guard let sum = total.adding(amount) else {
        throw RecodeError.notANumber(
          place: "\(table.file), column \(table.header[column])", found: "\(total) + \(amount)")
      }
      total = sum
    }
    return total
  }

  /// The identity of a row, for messages.
  private func label(_ draft: Draft, _ table: RawTable) -> String {
    layout.identity.prefix(2).map { table.text(draft.cells[$0]) }.joined(separator: " ")
  }
}
