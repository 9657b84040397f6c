/// Two divisions of the same units, crossed: how many units and people each pair of groups shares.
struct CrossTable {
  /// Units and people of a group, or of a pair of groups.
  struct Count: Equatable {
    var units = 0
    var people = 0.0

    mutating func add(_ unit: DividedUnit) {
      units += 1
      people += unit.people
    }
  }

  /// A group of each division.
  struct Pair: Hashable {
    let a, b: String
  }

  private(set) var all = Count()
  private(set) var a: [String: Count] = [:], b: [String: Count] = [:]
  private(set) var cells: [Pair: Count] = [:]
  /// The units that both divisions have, by id.
  let units: [(unit: DividedUnit, pair: Pair)]

  init(_ units: [DividedUnit]) {
    // By id, so that sums of people are added in one order and give the same last digit.
    self.units = units.compactMap { unit in
      guard let a = unit.a, let b = unit.b else { return nil }
      return (unit, Pair(a: a, b: b))
    }.sorted { ($0.unit.id.utf8.count, $0.unit.id) < ($1.unit.id.utf8.count, $1.unit.id) }
    for (unit, pair) in self.units {
      all.add(unit)
      a[pair.a, default: Count()].add(unit)
      b[pair.b, default: Count()].add(unit)
      cells[pair, default: Count()].add(unit)
    }
  }

  /// For each group of one division the group of the other that holds most of its people, and how many; of equals the
  /// first by name.
  func mains(_ own: KeyPath<Pair, String>, _ other: KeyPath<Pair, String>) -> [String: (group: String, people: Double)]
  {
    var mains: [String: (group: String, people: Double)] = [:]
    for (pair, count) in cells {
      let (group, people) = (pair[keyPath: other], count.people)
      guard let known = mains[pair[keyPath: own]] else {
        mains[pair[keyPath: own]] = (group, people)
        continue
      }
      if people > known.people || (people == known.people && group < known.group) {
        mains[pair[keyPath: own]] = (group, people)
      }
    }
    return mains
  }

  /// How many groups of the other division each group of one touches.
  func touched(_ own: KeyPath<Pair, String>) -> [String: Int] {
    cells.keys.reduce(into: [:]) { $0[$1[keyPath: own], default: 0] += 1 }
  }
}
