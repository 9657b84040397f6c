/// How two divisions of the same units agree.
///
/// Units that one of the two leaves out are counted and play no further part. Shares go from 0 to 1; a measure that has
/// no value, as with no units at all, is `nil`.
public struct DivisionComparison: Equatable, Sendable {
  /// A unit that lies apart: its own group is not the main group of the region that it lies in.
  public struct Apart: Hashable, Sendable {
    /// The unit, with its two groups.
    public let unit: DividedUnit
    /// The group of the other division that holds most of the people of the unit's region.
    public let main: String
  }

  /// Units that both divisions have, and units that one leaves out.
  public let units, leftOut: Int
  /// People in the units that both divisions have.
  public let people: Double
  /// How many groups each division has among those units.
  public let groupsA, groupsB: Int
  /// The share of people who live in the largest part of their group of the one division that one group of the other
  /// holds: of a in b, and of b in a.
  public let mainA, mainB: Double?
  /// The share of a division's groups that lie wholly in one group of the other.
  public let wholeA, wholeB: Double?
  /// Rand's index over pairs of units, adjusted for chance (Hubert and Arabie 1985): 1 for the same division, about 0
  /// for divisions that have nothing to do with each other.
  public let adjustedRand: Double?
  /// The same over pairs of people: `(S_AB − S_A · S_B) / ((S_A + S_B) / 2 − S_A · S_B)`, where `S` adds up squared
  /// shares of the people, of groups and of what two groups share.
  public let populationRand: Double?
  /// Mutual information over the mean of the two entropies. Never to be read alone: it is high for any two divisions
  /// into many groups.
  public let normalisedMutualInformation: Double?
  /// The units whose a is not the main a of their b, most people first; equals by id.
  public let apartInB: [Apart]
  /// The units whose b is not the main b of their a, most people first; equals by id.
  public let apartInA: [Apart]

  /// The comparison. n log n in the number of units.
  public init(_ units: [DividedUnit]) {
    let table = CrossTable(units)
    self.units = table.all.units
    leftOut = units.count - table.all.units
    people = table.all.people
    groupsA = table.a.count
    groupsB = table.b.count
    let mainOfA = table.mains(\.a, \.b), mainOfB = table.mains(\.b, \.a)
    mainA = share(sum(mainOfA.mapValues(\.people)), of: table.all.people)
    mainB = share(sum(mainOfB.mapValues(\.people)), of: table.all.people)
    wholeA = share(Double(table.touched(\.a).values.count { $0 == 1 }), of: Double(table.a.count))
    wholeB = share(Double(table.touched(\.b).values.count { $0 == 1 }), of: Double(table.b.count))
    adjustedRand = unitRand(table)
    populationRand = peopleRand(table)
    normalisedMutualInformation = mutualInformation(table)
    apartInB = apart(table) { pair in (pair.a, mainOfB[pair.b]?.group) }
    apartInA = apart(table) { pair in (pair.b, mainOfA[pair.a]?.group) }
  }
}

private func apart(
  _ table: CrossTable, _ groups: (CrossTable.Pair) -> (own: String, main: String?)
) -> [DivisionComparison.Apart] {
  let apart = table.units.compactMap { unit, pair -> DivisionComparison.Apart? in
    let (own, main) = groups(pair)
    guard let main, main != own else { return nil }
    return .init(unit: unit, main: main)
  }
  return apart.enumerated().sorted { ($1.element.unit.people, $0.offset) < ($0.element.unit.people, $1.offset) }
    .map(\.element)
}

private func share(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }
