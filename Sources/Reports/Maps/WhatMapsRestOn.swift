extension MapInput {
  /// Whether the map shows something that rests on who takes part: not where it shows what units have by themselves.
  var restsOnMembers: Bool { !isOfColumn || columns.isEmpty || columns.values.contains(where: \.restsOnMembers) }

  /// What the map looks at, of which its sources are named: the column that is shown may need less than others would.
  var usedFacts: Facts? {
    guard let uses, !restsOnMembers else { return uses }
    let own: Facts = columns.values.contains { $0.unit == .region } ? [.unitsAlone, .regions] : .unitsAlone
    return uses.intersection([.contiguity, .surroundings]).union(own)
  }
}
