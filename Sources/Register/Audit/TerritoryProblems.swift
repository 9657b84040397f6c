/// What does not fit together in a territory: references to counties and regions that it does not have, and centres
/// outside their own region.
///
/// A table that the territory lacks altogether is not missed. Errors first, then by kind and subject.
public func problems(in territory: Territory) -> [Problem] {
  var problems: [Problem] = []
  func note(_ kind: String, _ subject: String, _ sentence: String) {
    problems.append(Problem(kind: kind, severity: .error, subject: subject, sentence: sentence))
  }
  let counties = Set(territory.counties.map(\.code))
  let areas = Set(territory.travelToWorkAreas.map(\.code))
  let regions = Set(territory.economicRegions.map(\.code))
  for municipality in territory.municipalities {
    let label = "\(municipality.name) (\(municipality.code))"
    let code = municipality.code.text
    if !counties.isEmpty, !counties.contains(municipality.county) {
      note(
        "unknown-county", code,
        "\(label) lies in the \(territory.levels.upperUnit.one) '\(municipality.county)', which does not exist")
    }
    if !areas.isEmpty, let area = municipality.travelToWorkArea, !areas.contains(area) {
      note("unknown-region", code, "\(label) lies in the travel-to-work area '\(area)', which does not exist")
    }
    if !regions.isEmpty, let region = municipality.economicRegion, !regions.contains(region) {
      note("unknown-region", code, "\(label) lies in the economic region '\(region)', which does not exist")
    }
  }
  func noteGaps(_ what: String, _ value: (Municipality) -> String?) {
    let without = territory.municipalities.filter { value($0) == nil }
    guard let first = without.first, without.count < territory.municipalities.count else { return }
    note(
      "no-region", first.code.text,
      "\(territory.levels.unit.counted(without.count)) \(without.count == 1 ? "lies" : "lie") in no \(what), though others do, as \(first.name) (\(first.code))"
    )
  }
  noteGaps("travel-to-work area") { $0.travelToWorkArea }
  noteGaps("economic region") { $0.economicRegion }
  for area in territory.travelToWorkAreas {
    for centre in area.centres {
      guard let municipality = territory.municipality(centre) else {
        note("unknown-code", area.code, "the centre \(centre) of \(area.name) is no \(territory.levels.unit.one)")
        continue
      }
      if municipality.travelToWorkArea != area.code {
        note(
          "centre-outside-region", area.code,
          "the centre \(municipality.name) (\(centre)) of \(area.name) does not lie in it")
      }
    }
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
