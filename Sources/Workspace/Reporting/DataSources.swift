import DataPackage
import Reports

extension View {
  /// Where the tables of the data set come from, as its descriptor says resource by resource: those with the same sources and
  /// licences together, in the order in which a report first needs them. Its own list of whom to name where it says nothing
  /// of resources.
  var dataSources: [ReportInput.Source] {
    let descriptor = source.dataSet.descriptor
    var sources: [ReportInput.Source] = []
    for (facts, names) in resourcesOfFacts {
      for resource in names.compactMap(descriptor.resource) where !resource.sources.isEmpty {
        let place = resource.sources.joined(separator: "; "), licence = resource.licences.joined(separator: "; ")
        let title = resource.title.isEmpty ? resource.name : resource.title
        if let known = sources.firstIndex(where: { $0.place == place && $0.licence == licence }) {
          sources[known].title += ", " + title
          sources[known].facts.append(facts)
        } else {
          sources.append(ReportInput.Source(title: title, place: place, licence: licence, facts: [facts]))
        }
      }
    }
    return sources.isEmpty ? settings.credits.map { ReportInput.Source(title: $0) } : sources
  }

  /// The sources in few words, as the descriptor has them, with the facts that each is the source of. One of no resource that
  /// the program knows is always named.
  var credits: [ReportInput.Credit] {
    settings.sourceParts.compactMap { part in
      guard let text = part.text[language.code] else { return nil }
      let facts = resourcesOfFacts.filter { !Set($0.1).isDisjoint(with: part.resources) }.map(\.0)
      return ReportInput.Credit(text, facts: facts.isEmpty ? [[]] : facts)
    }
  }

  /// The resources that hold each fact; what everything rests on under no fact.
  private var resourcesOfFacts: [(Facts, [String])] {
    let divisions = settings.partitions.flatMap { [$0.members] + ($0.regions.map { [$0] } ?? []) }
    return [
      ([], ["municipalities", "counties"]), (.register, ["collaborations", "memberships", "facts", "disputes"]),
      (.contiguity, ["boundaries"]), (.surroundings, ["land-around"]),
      (.regions, divisions.filter { $0 != "municipalities" }),
      (.commuting, ["commuting"]), (.events, ["events"]), (.relations, ["relations"]),
      (.plans, ["plans", "planned-memberships"]), (.advice, ["arrangements", "needs"]),
    ]
  }
}
