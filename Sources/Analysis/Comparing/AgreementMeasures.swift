/// Rand's index over pairs of units, adjusted for chance; 1 where both divisions are the same, `nil` without pairs.
func unitRand(_ table: CrossTable) -> Double? {
  guard table.all.units > 1 else { return nil }
  func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
  let together = table.cells.values.reduce(0) { $0 + pairs($1.units) }
  let a = table.a.values.reduce(0) { $0 + pairs($1.units) }, b = table.b.values.reduce(0) { $0 + pairs($1.units) }
  return adjusted(together, a, b, chance: a * b / pairs(table.all.units))
}

/// Rand's index over pairs of people, adjusted for chance; `nil` without people.
func peopleRand(_ table: CrossTable) -> Double? {
  guard table.all.people > 0 else { return nil }
  func squares<Key: Hashable & Comparable>(_ counts: [Key: CrossTable.Count]) -> Double {
    sum(counts.mapValues { ($0.people / table.all.people) * ($0.people / table.all.people) })
  }
  let a = squares(table.a), b = squares(table.b)
  return adjusted(squares(table.cells), a, b, chance: a * b)
}

/// Mutual information of the two divisions over the mean of their entropies; 1 where neither tells units apart.
func mutualInformation(_ table: CrossTable) -> Double? {
  guard table.all.units > 0 else { return nil }
  let all = Double(table.all.units)
  func entropy(_ counts: [String: CrossTable.Count]) -> Double {
    -sum(counts.mapValues { Double($0.units) / all * naturalLogarithm(Double($0.units) / all) })
  }
  let entropies = entropy(table.a) + entropy(table.b)
  if entropies == 0 { return 1 }
  var shared: [CrossTable.Pair: Double] = [:]
  for (pair, count) in table.cells {
    guard let a = table.a[pair.a], let b = table.b[pair.b] else { continue }
    let units = Double(count.units)
    shared[pair] = units / all * naturalLogarithm(units * all / (Double(a.units) * Double(b.units)))
  }
  return 2 * sum(shared) / entropies
}

/// The values added up in the order of their keys, so that the last digit is always the same.
func sum<Key: Hashable & Comparable>(_ values: [Key: Double]) -> Double {
  values.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
}

extension CrossTable.Pair: Comparable {
  static func < (first: Self, second: Self) -> Bool { (first.a, first.b) < (second.a, second.b) }
}

/// An index between chance and full agreement; 1 where there is nothing between the two.
private func adjusted(_ together: Double, _ a: Double, _ b: Double, chance: Double) -> Double {
  let full = (a + b) / 2
  return full == chance ? 1 : (together - chance) / (full - chance)
}
