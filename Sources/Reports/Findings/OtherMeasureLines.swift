import Analysis

/// What published rules for labour markets, and regions built from the same commuting, would make of residuals and
/// counterweights, a sentence each; none without commuting.
func otherMeasureLines(_ assessment: Assessment, _ words: Words) -> [String] {
  guard let other = assessment.otherMeasures else { return [] }
  let register = assessment.measures.evidence.snapshot.register
  func names(_ ids: [String]) -> String { words.list(ids.map { register.collaboration($0)?.name ?? $0 }) }
  func named(_ presets: [String]) -> String { words.list(presets.map { words.filled(marketRulePhrase($0)) }) }
  // Rules that say the same are said together.
  let rules = grouped(other.rules.filter { !$0.further.isEmpty }, by: \.further).map { further, rules in
    words.filled(.marketRuleToo, ["rules": named(rules.map(\.preset)), "names": names(further)])
  }
  let same = other.divisions.filter { $0.further.isEmpty && $0.fewer.isEmpty }.map(\.preset)
  let changed = other.divisions.filter { !$0.further.isEmpty || !$0.fewer.isEmpty }.map { division in
    let parts = [(ZonePhrase.flaggedToo, division.further), (.notFlagged, division.fewer)].filter { !$0.1.isEmpty }
      .map { words.filled($0.0, ["names": names($0.1)]) }
    return words.filled(.divisionChanges, ["rule": named([division.preset]), "changes": words.list(parts)])
  }
  let line =
    (same.isEmpty ? [] : [words.filled(.divisionSame, ["rules": named(same)])]) + changed
  return rules + [line.joined(separator: "; ")]
}

/// What a published rule is called; its name where the language has no word for it.
func marketRulePhrase(_ preset: String) -> ZonePhrase {
  switch preset {
  case "ons": .ruleOns
  case "istat": .ruleIstat
  default: .ruleSmall
  }
}

/// The elements with equal keys together, in the order of the first of each.
private func grouped<Element, Key: Hashable>(
  _ elements: [Element], by key: (Element) -> Key
) -> [(key: Key, elements: [Element])] {
  var order: [Key] = []
  let groups = Dictionary(grouping: elements) { element in
    let key = key(element)
    if !order.contains(key) { order.append(key) }
    return key
  }
  return order.map { ($0, groups[$0] ?? []) }
}
