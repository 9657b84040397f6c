import Analysis
import Register

/// A small world drawn in letters: each letter a municipality, each dot a cell of water, each cell 1 km wide.
///
/// Land border is where cells of different letters touch side by side; near-shore adds cells that look at each other
/// over at most `strait` cells of water, along a row or a column.
struct DrawnWorld: Sendable {
  var drawing: String
  /// Inhabitants; 100 where not given.
  var population: [Character: Int] = [:]
  /// Travel-to-work region, and its centres; every letter a region of its own is not assumed.
  var regions: [(members: String, centres: String)] = []
  /// Economic regions.
  var economicRegions: [String] = []
  /// Members of each collaboration, in the order of their numbers; the ids are `one`, `two`, ...
  var collaborations: [String] = []
  /// Employed persons: from, to, how many.
  var commuting: [(Character, Character, Int)] = []
  var strait = 3

  static let ids = ["one", "two", "three", "four"]

  static func code(_ letter: Character) -> MunicipalityCode { MunicipalityCode(String(letter))! }

  private var grid: [[Character]] {
    drawing.split(separator: "\n").map { $0.filter { $0 != " " } }.map(Array.init)
  }

  var letters: [Character] { Set(grid.joined()).subtracting(["."]).sorted() }

  var territory: Territory {
    Territory(
      municipalities: letters.map { letter in
        Municipality(
          code: Self.code(letter), name: String(letter), officialName: String(letter),
          county: letter.isUppercase ? "1" : "2", population: population[letter] ?? 100,
          areaInSquareKilometres: Double(grid.joined().filter { $0 == letter }.count))
      },
      divisions: Divisions(
        [
          Partition(
            id: "travel-to-work-areas", kind: "travel-to-work",
            assignments: letters.compactMap { letter in
              regions.firstIndex { $0.members.contains(letter) }.map { (Self.code(letter), String($0 + 1)) }
            },
            regions: regions.enumerated().map { index, region in
              Partition.Region(
                code: String(index + 1), name: "Region \(index + 1)", centres: region.centres.map(Self.code))
            }),
          Partition(
            id: "economic-regions", kind: "economic",
            assignments: letters.compactMap { letter in
              economicRegions.firstIndex { $0.contains(letter) }.map { (Self.code(letter), "e\($0 + 1)") }
            },
            regions: economicRegions.indices.map {
              Partition.Region(code: "e\($0 + 1)", name: "Economic \($0 + 1)")
            }),
        ], reference: "travel-to-work-areas", hubs: "economic-regions"))
  }

  var register: Register {
    Register(
      collaborations: collaborations.indices.map {
        Collaboration(id: Self.ids[$0], number: $0 + 1, name: Self.ids[$0].capitalised)
      },
      memberships: collaborations.enumerated().flatMap { index, members in
        members.map {
          Membership(collaboration: Self.ids[index], municipality: Self.code($0), party: String($0), role: .member)
        }
      })
  }

  var flows: [CommutingFlow] {
    commuting.map { CommutingFlow(residence: Self.code($0.0), workplace: Self.code($0.1), employed: $0.2) }
  }

  var evidence: Evidence {
    Evidence(
      snapshot: Snapshot(territory: territory, register: register, day: Day(year: 2020, month: 10, day: 1)!),
      commuting: CommutingMatrix(flows), land: contiguity(over: 0), nearShore: contiguity(over: strait),
      nearShoreMetres: Double(strait) * 1_000)
  }

  /// Neighbours along rows and columns over at most so many cells of water; borders are 1000 m a cell.
  func contiguity(over strait: Int) -> Contiguity {
    var metres: [[MunicipalityCode]: Double] = [:]
    let grid = grid
    for row in grid.indices {
      for column in grid[row].indices where grid[row][column] != "." {
        for (down, right) in [(0, 1), (1, 0)] {
          for step in 1...(strait + 1) {
            let (y, x) = (row + down * step, column + right * step)
            guard y < grid.count, x < grid[y].count else { break }
            if grid[y][x] == "." { continue }
            if grid[y][x] != grid[row][column] {
              let pair = [Self.code(grid[row][column]), Self.code(grid[y][x])].sorted()
              metres[pair, default: 0] += step == 1 ? 1_000 : 0
            }
            break
          }
        }
      }
    }
    return Contiguity(pairs: metres.map { ($0.key[0], $0.key[1], sharedMetres: $0.value) })
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
