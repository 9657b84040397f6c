import Register

/// How many of the people whom a row concerns live in each county of the new year: those of the members for a
/// collaboration, those of the municipalities in it for a region.
struct ConcernedPeople {
  private var counts: [String: [String: [String: Int]]] = [:]

  init(_ set: DataSet, _ contents: DataSetContents, _ resolver: inout CodeResolver) {
    let territory = contents.territory
    func add(_ municipality: Municipality, to resource: String, _ key: String, _ resolver: inout CodeResolver) {
      let targets = resolver.targets(of: municipality.code)
      let people = apportioned(municipality.population, by: targets.map(\.share))
      for (target, people) in zip(targets, people) {
        counts[resource, default: [:]][key, default: [:]][target.county ?? municipality.county, default: 0] += people
      }
    }
    for setting in set.settings.partitions {
      guard let table = setting.regions, let partition = territory.divisions[setting.name] else { continue }
      for municipality in territory.municipalities {
        if let region = partition.region(of: municipality.code) { add(municipality, to: table, region.code, &resolver) }
      }
    }
    for collaboration in contents.register.collaborations {
      for code in contents.register.members(of: collaboration.id, on: set.settings.day) {
        if let municipality = territory.municipality(code) {
          add(municipality, to: "collaborations", collaboration.id, &resolver)
        }
      }
    }
  }

  func people(_ resource: String, _ key: String) -> [String: Int] { counts[resource]?[key] ?? [:] }
}
