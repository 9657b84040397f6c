import Register

/// Who works where, prepared for summing over groups of municipalities.
///
/// Counts are employed persons. A pair that is not listed is zero; a pair listed twice is added up. The order in which
/// flows are given plays no part.
public struct CommutingMatrix: Equatable, Sendable {
  /// One end of a municipality's flows: the other municipality and how many persons.
  public struct Entry: Equatable, Sendable {
    /// The municipality at the other end.
    public var municipality: MunicipalityCode
    /// Employed persons, at least 1.
    public var employed: Int
  }

  /// The municipalities at either end of any flow, by code.
  public let municipalities: [MunicipalityCode]

  // Compressed rows: the entries of municipality i lie in starts[i]..<starts[i + 1].
  private let starts: [Int]
  private let columns: [Int]
  private let counts: [Int]
  private let jobs: [Int]
  private let index: [MunicipalityCode: Int]

  /// The matrix of the flows. Flows of nobody, or of fewer, are left out. Sorts: n log n in the number of flows.
  public init(_ flows: [CommutingFlow]) {
    // Numbered as they come, so that each flow is looked up once; a table has those of one residence together.
    var numbers: [MunicipalityCode: Int] = [:]
    func number(_ code: MunicipalityCode) -> Int {
      if let known = numbers[code] { return known }
      numbers[code] = numbers.count
      return numbers.count - 1
    }
    var ends: [(residence: Int, workplace: Int, employed: Int)] = []
    var latest: (code: MunicipalityCode, number: Int)?
    for flow in flows where flow.employed > 0 {
      let residence = latest.flatMap { $0.code == flow.residence ? $0.number : nil } ?? number(flow.residence)
      latest = (flow.residence, residence)
      ends.append((residence, number(flow.workplace), flow.employed))
    }
    let municipalities = numbers.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: municipalities.enumerated().map { ($1, $0) })
    var places = [Int](repeating: 0, count: municipalities.count)
    for (place, code) in municipalities.enumerated() { places[numbers[code] ?? 0] = place }
    let cells = ends.map { end in
      (cell: places[end.residence] * municipalities.count + places[end.workplace], employed: end.employed)
    }.sorted { $0.cell < $1.cell }

    var starts = [0], columns: [Int] = [], counts: [Int] = [], last: Int?
    var jobs = [Int](repeating: 0, count: municipalities.count)
    for (cell, employed) in cells {
      let row = cell / municipalities.count, column = cell % municipalities.count
      jobs[column] += employed
      if cell == last {
        counts[counts.count - 1] += employed
        continue
      }
      while starts.count <= row { starts.append(columns.count) }
      columns.append(column)
      counts.append(employed)
      last = cell
    }
    while starts.count <= municipalities.count { starts.append(columns.count) }

    self.municipalities = municipalities
    self.starts = starts
    self.columns = columns
    self.counts = counts
    self.jobs = jobs
    self.index = index
  }

  /// Whether there are no flows at all, as in a data set without commuting.
  public var isEmpty: Bool { counts.isEmpty }

  /// All flows, by residence, then by workplace.
  public var flows: some Sequence<CommutingFlow> {
    municipalities.indices.lazy.flatMap { row in
      (starts[row]..<starts[row + 1]).lazy.map { entry in
        CommutingFlow(
          residence: municipalities[row], workplace: municipalities[columns[entry]], employed: counts[entry])
      }
    }
  }

  /// Every flow, by the places of both ends in `municipalities`.
  func forEachFlow(_ body: (_ residence: Int, _ workplace: Int, _ employed: Int) -> Void) {
    for row in municipalities.indices {
      for entry in starts[row]..<starts[row + 1] { body(row, columns[entry], counts[entry]) }
    }
  }

  /// Employed persons who live in the municipality, wherever they work.
  public func employedResidents(of municipality: MunicipalityCode) -> Int {
    guard let row = index[municipality] else { return 0 }
    return counts[starts[row]..<starts[row + 1]].reduce(0, +)
  }

  /// Employed persons who work in the municipality, wherever they live.
  public func jobs(in municipality: MunicipalityCode) -> Int {
    index[municipality].map { jobs[$0] } ?? 0
  }

  /// Employed persons who live in the one and work in the other.
  public func employed(livingIn residence: MunicipalityCode, workingIn workplace: MunicipalityCode) -> Int {
    guard let row = index[residence], let column = index[workplace] else { return 0 }
    // Rows are sorted by column, and short: a plain search is enough.
    for entry in starts[row]..<starts[row + 1] where columns[entry] == column { return counts[entry] }
    return 0
  }

  /// What flows inside and out of a group of municipalities.
  public func balance(of group: some Sequence<MunicipalityCode>) -> CommutingBalance {
    var isMember = [Bool](repeating: false, count: municipalities.count)
    for code in group { if let place = index[code] { isMember[place] = true } }
    var balance = CommutingBalance()
    var outward = [Int](repeating: 0, count: municipalities.count)
    for row in isMember.indices where isMember[row] {
      balance.jobs += jobs[row]
      for entry in starts[row]..<starts[row + 1] {
        balance.employedResidents += counts[entry]
        if isMember[columns[entry]] {
          balance.inside += counts[entry]
        } else {
          outward[columns[entry]] += counts[entry]
        }
      }
    }
    // The first of equals: municipalities are sorted, so ties go to the lower code.
    for place in outward.indices where outward[place] > (balance.strongestPull?.employed ?? 0) {
      balance.strongestPull = Entry(municipality: municipalities[place], employed: outward[place])
    }
    return balance
  }
}
