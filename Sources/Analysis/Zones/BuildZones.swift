/// Travel-to-work areas built from flows.
///
/// The method of the British travel-to-work areas (Coombes and Bond 2008; Coombes and ONS 2015) as the Italian
/// statistics office runs it (Istat 2014): the cluster that meets the rules least gives up a community, which goes to
/// the closest cluster unless that would meet the rules less; what finds no place waits on a reserve list and is placed
/// at the end. Nothing is contiguous by force. A worked example: <doc:Zones>.
///
/// Ties go to the lowest id. Pure: the same flows give the same areas, in whatever order they come. At most as many
/// steps as communities times clusters; each linear in communities and the flows of one.
public func zones(from flows: ZoneFlows, by rules: ZoneRules) -> ZoneDivision {
  let (part, setAside) = participants(flows)
  var building = ZoneBuilding(ZoneClusters(flows, taking: part), rules)
  while let weakest = building.weakest { building.open(weakest) }
  building.placeReserve()
  return building.division(setAside: setAside)
}

/// Which communities take part: those without residents, without jobs or with inner flow only are set aside, until no
/// more fall away with them.
private func participants(_ flows: ZoneFlows) -> (part: [Bool], setAside: [ZoneDivision.SetAside]) {
  var part = [Bool](repeating: true, count: flows.communities.count)
  var setAside: [(place: Int, reason: ZoneDivision.SetAside.Reason)] = []
  while true {
    let falling = part.indices.compactMap { place -> (place: Int, reason: ZoneDivision.SetAside.Reason)? in
      guard part[place] else { return nil }
      let live = flows.workplaces(of: place).reduce(0) { part[$1.place] ? $0 + $1.employed : $0 }
      let work = flows.residences(of: place).reduce(0) { part[$1.place] ? $0 + $1.employed : $0 }
      let inner = flows.inner(place)
      if live == 0 { return (place, .noResidents) }
      if work == 0 { return (place, .noJobs) }
      return inner == live && inner == work ? (place, .innerFlowOnly) : nil
    }
    if falling.isEmpty { break }
    for (place, _) in falling { part[place] = false }
    setAside += falling
  }
  return (
    part,
    setAside.sorted { $0.place < $1.place }.map { .init(community: flows.communities[$0.place], reason: $0.reason) }
  )
}
