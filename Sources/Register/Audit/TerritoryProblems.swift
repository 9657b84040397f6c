/// What does not fit together in a territory: references to counties that it does not have, and what is wrong with its
/// divisions into regions.
///
/// A table that the territory lacks altogether is not missed. Errors first, then by kind and subject.
public func problems(in territory: Territory) -> [Problem] {
  var problems = territory.divisions.all.flatMap { $0.problems(in: territory) }
  let counties = Set(territory.counties.map(\.code))
  for municipality in territory.municipalities where !counties.isEmpty && !counties.contains(municipality.county) {
    problems.append(
      Problem(
        kind: "unknown-county", severity: .error, subject: municipality.code.text,
        sentence: "\(municipality.name) (\(municipality.code)) lies in the \(territory.levels.upperUnit.one) "
          + "'\(municipality.county)', which does not exist"))
  }
  return problems.sorted()
}

/// What is wrong with commuting flows: places that are no municipalities, and pairs that stand twice; by kind.
///
/// - Complexity: linear in the flows.
public func problems(in flows: [CommutingFlow], of territory: Territory) -> [Problem] {
  struct Pair: Hashable {
    var residence, workplace: MunicipalityCode
  }
  var strangers: Set<MunicipalityCode> = []
  var seen: Set<Pair> = []
  var twice: [Pair] = []
  for flow in flows {
    for code in [flow.residence, flow.workplace] where territory.municipality(code) == nil { strangers.insert(code) }
    let pair = Pair(residence: flow.residence, workplace: flow.workplace)
    if !seen.insert(pair).inserted { twice.append(pair) }
  }
  var problems = strangers.sorted().map { code in
    Problem(
      kind: "unknown-code", severity: .error, subject: code.text,
      sentence: "commuting to or from \(code), which is no \(territory.levels.unit.one) of the day")
  }
  if let first = twice.first {
    problems.append(
      Problem(
        kind: "duplicate-flow", severity: .error, subject: first.residence.text,
        sentence:
          "\(counted(twice.count, "commuting flow")) \(twice.count == 1 ? "stands" : "stand") twice, as that from \(first.residence) to \(first.workplace)",
        values: [.init("count", twice.count)]))
  }
  return problems
}
