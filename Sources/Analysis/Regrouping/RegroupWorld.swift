import Register

/// What regrouping looks at: municipalities by number, each with its people, region, neighbours and flows.
public struct RegroupWorld: Sendable {
  /// Persons between two municipalities.
  struct Flow: Equatable, Sendable {
    let place, employed: Int
  }

  /// The municipalities, by code.
  public let municipalities: [MunicipalityCode]
  /// The ids of the collaborations, by number.
  public let collaborations: [String]
  let people: [Int]
  let region: [Int?]
  let regionPeople: [Int]
  /// For each municipality its collaboration at present.
  let present: [Int?]
  let landNeighbours, nearNeighbours: [[Int]]
  let inner: [Int]
  /// Flows to and from other municipalities, by their place.
  let outward, inward: [[Flow]]
  let allPeople, allEmployed: Int
  /// Whether neighbours are known.
  let hasNeighbours: Bool
  /// Whether flows are known.
  var hasFlows: Bool { allEmployed > 0 }

  /// The world of the evidence; a municipality that the register puts in two collaborations counts in the first.
  public init(_ evidence: Evidence) {
    let territory = evidence.snapshot.territory.municipalities
    let codes = territory.map(\.code).sorted()
    let place = Dictionary(codes.enumerated().map { ($1, $0) }) { first, _ in first }
    let byCode = Dictionary(territory.map { ($0.code, $0) }) { first, _ in first }
    municipalities = codes
    people = codes.map { byCode[$0]?.population ?? 0 }
    region = codes.map(evidence.references.index)
    regionPeople = evidence.references.regions.map(\.population)
    let ids = evidence.snapshot.collaborations.map(\.id)
    let number = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    collaborations = ids
    present = codes.map { evidence.snapshot.collaboration(of: $0).flatMap { number[$0] } }
    func neighbours(_ contiguities: [Contiguity?]) -> [[Int]] {
      codes.map { code in
        Set(contiguities.compactMap { $0 }.flatMap { $0.neighbours(of: code).compactMap { place[$0.code] } }).sorted()
      }
    }
    hasNeighbours = evidence.land != nil || evidence.nearShore != nil
    landNeighbours = neighbours([evidence.land])
    nearNeighbours = neighbours([evidence.land, evidence.nearShore])
    var inner = [Int](repeating: 0, count: codes.count)
    var outward = [[Flow]](repeating: [], count: codes.count), inward = outward
    var all = 0
    for flow in evidence.commuting.flows {
      guard let home = place[flow.residence] else { continue }
      all += flow.employed
      guard let work = place[flow.workplace] else { continue }
      if home == work {
        inner[home] += flow.employed
      } else {
        outward[home].append(Flow(place: work, employed: flow.employed))
        inward[work].append(Flow(place: home, employed: flow.employed))
      }
    }
    self.inner = inner
    self.outward = outward
    self.inward = inward
    allEmployed = all
    allPeople = people.reduce(0, +)
  }
}
