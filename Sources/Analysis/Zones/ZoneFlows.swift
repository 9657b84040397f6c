/// Who works where among communities, laid out for building areas: every community's flows both ways.
///
/// Communities stand in the order of their ids: shorter ones first, then letter by letter, so that ids that are numbers
/// stand as numbers. The order in which flows are given plays no part.
public struct ZoneFlows: Equatable, Sendable {
  /// One end of a community's flows.
  struct Entry: Equatable, Sendable {
    /// The place of the community at the other end.
    let place: Int
    /// Employed persons, at least 1.
    let employed: Int
  }

  /// The ids of the communities, in order.
  public let communities: [String]
  /// The place of each community in that order.
  let places: [String: Int]
  // For community i, outward[outwardStarts[i]..<outwardStarts[i + 1]] are those who live there, by place of work.
  private let outwardStarts, inwardStarts: [Int]
  private let outward, inward: [Entry]

  /// The flows; pairs given twice are added up, flows of nobody are left out. n log n in the number of flows.
  public init(_ flows: some Sequence<(residence: String, workplace: String, employed: Int)>) {
    let flows = flows.filter { $0.employed > 0 }
    let communities = Set(flows.flatMap { [$0.residence, $0.workplace] }).sorted {
      ($0.utf8.count, $0) < ($1.utf8.count, $1)
    }
    let place = Dictionary(uniqueKeysWithValues: communities.enumerated().map { ($1, $0) })
    var summed: [Int: Int] = [:]
    for flow in flows {
      guard let row = place[flow.residence], let column = place[flow.workplace] else { continue }
      summed[row * communities.count + column, default: 0] += flow.employed
    }
    let cells = summed.map { (row: $0 / communities.count, column: $0 % communities.count, employed: $1) }
    (outwardStarts, outward) = compressed(
      cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map {
        ($0.row, Entry(place: $0.column, employed: $0.employed))
      },
      rows: communities.count)
    (inwardStarts, inward) = compressed(
      cells.sorted { ($0.column, $0.row) < ($1.column, $1.row) }.map {
        ($0.column, Entry(place: $0.row, employed: $0.employed))
      },
      rows: communities.count)
    self.communities = communities
    places = place
  }

  /// The flows of a matrix, which has each pair once. Linear in the flows, but for the order of the communities.
  public init(_ matrix: CommutingMatrix) {
    let codes = matrix.municipalities.map(\.text)
    let communities = codes.inIDOrder
    let place = Dictionary(uniqueKeysWithValues: communities.enumerated().map { ($1, $0) })
    let placeOfCode = codes.map { place[$0] ?? 0 }
    var rows = [[Entry]](repeating: [], count: communities.count), columns = rows
    matrix.forEachFlow { residence, workplace, employed in
      let (row, column) = (placeOfCode[residence], placeOfCode[workplace])
      rows[row].append(Entry(place: column, employed: employed))
      columns[column].append(Entry(place: row, employed: employed))
    }
    func laid(_ lists: [[Entry]]) -> (starts: [Int], entries: [Entry]) {
      (
        lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) },
        lists.flatMap { $0.sorted { $0.place < $1.place } }
      )
    }
    (outwardStarts, outward) = laid(rows)
    (inwardStarts, inward) = laid(columns)
    self.communities = communities
    places = place
  }

  /// Where those who live in a community work, by place.
  func workplaces(of place: Int) -> ArraySlice<Entry> { outward[outwardStarts[place]..<outwardStarts[place + 1]] }
  /// Where those who work in a community live, by place.
  func residences(of place: Int) -> ArraySlice<Entry> { inward[inwardStarts[place]..<inwardStarts[place + 1]] }
  /// Those who live and work in one community.
  func inner(_ place: Int) -> Int { workplaces(of: place).first { $0.place == place }?.employed ?? 0 }
}

/// Entries laid end to end, with where each row begins.
private func compressed(
  _ entries: [(row: Int, entry: ZoneFlows.Entry)], rows: Int
) -> (starts: [Int], entries: [ZoneFlows.Entry]) {
  var starts = [0]
  for (index, entry) in entries.enumerated() { while starts.count <= entry.row { starts.append(index) } }
  while starts.count <= rows { starts.append(entries.count) }
  return (starts, entries.map(\.entry))
}
