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
    let known = Set(resourcesOfFacts.flatMap(\.1) + settings.partitions.flatMap(\.resources))
    let credits = settings.sourceParts.compactMap { part -> ReportInput.Credit? in
      guard let text = part.text[language.code] else { return nil }
      let facts = resourcesOfFacts.filter { !Set($0.1).isDisjoint(with: part.resources) }.map(\.0)
      // What is the source of a division that was not chosen alone is none of what is shown.
      if facts.isEmpty, !known.isDisjoint(with: part.resources) { return nil }
      return ReportInput.Credit(text, facts: facts.isEmpty ? [[]] : facts)
    }
    guard !credits.isEmpty, let own = sourceOfRegions, !credits.contains(where: { $0.facts.contains(.regions) }) else {
      return credits
    }
    return credits + [ReportInput.Credit(language.creditOfRegions(own), facts: [.regions])]
  }

  /// What regions that were asked for are from: the file's name, or the source that the data set states for the division;
  /// `nil` for the data set's usual ones.
  private var sourceOfRegions: String? {
    switch request.regions {
    case nil: nil
    case .named(let name):
      settings.partitions.first { $0.name == name }.map { $0.source.isEmpty ? $0.name : $0.source }
    case .table(let file, _): file.name.split(separator: "/").last.map(String.init) ?? file.name
    }
  }

  /// The resources that hold each fact; what everything rests on under no fact.
  private var resourcesOfFacts: [(Facts, [String])] {
    let divisions = settings.partitions.filter { partition in
      switch request.regions {
      case nil: true
      case .named(let name): partition.name == name
      case .table: false
      }
    }.flatMap(\.resources)
    return [
      ([], ["municipalities", "counties"]), (.register, ["collaborations", "memberships", "facts", "disputes"]),
      (.contiguity, ["boundaries"]), (.surroundings, ["land-around"]),
      (.regions, divisions.filter { $0 != "municipalities" }),
      (.commuting, ["commuting"]), (.events, ["events"]), (.relations, ["relations"]),
      (.plans, ["plans", "planned-memberships"]), (.advice, ["arrangements", "needs"]),
    ]
  }
}

extension PartitionSetting {
  /// The resources that it is in.
  fileprivate var resources: [String] { [members] + (regions.map { [$0] } ?? []) }
}
