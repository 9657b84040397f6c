import Register

extension RecodeReport {
  /// Says what became of each municipality, member and county.
  mutating func describe(_ contents: DataSetContents, on day: Day, _ resolver: inout CodeResolver) {
    levels = contents.territory.levels
    var sources: [MunicipalityCode: [Change]] = [:]
    var counties: Set<String> = []
    for municipality in contents.territory.municipalities {
      let code = municipality.code
      let targets = resolver.targets(of: code)
      let isChanged = targets.count > 1 || targets[0].code != code
      if isChanged { changedCodes += 1 }
      for target in targets {
        counties.insert(target.county ?? municipality.county)
        let change = Change(
          oldCode: code, oldName: target.oldName ?? municipality.name, newCode: target.code,
          newName: target.name ?? municipality.name)
        sources[target.code, default: []].append(change)
        let isDivided = (resolver.translation.fate(of: code)?.successors.count ?? 1) > 1
        if isDivided { split.append(change) } else if target.code != code { renumbered.append(change) }
        if !isDivided, change.oldName != change.newName { renamed.append(change) }
      }
    }
    for change in split.map(\.oldCode) {
      for other in resolver.translation.fate(of: change)?.successors ?? [] where sources[other.code] == nil {
        let note =
          "\(other.name) (\(other.code)) is \(levels.unit.withArticle) in \(to) and none here: \(change) went to others whole"
        if !notes.contains(note) { notes.append(note) }
      }
    }
    for code in sources.keys.sorted() {
      guard let changes = sources[code], changes.count > 1 else { continue }
      merged += changes
    }
    let together = Set(merged.map(\.oldCode))
    renumbered.removeAll { together.contains($0.oldCode) }
    renamed.removeAll { together.contains($0.oldCode) }
    municipalitiesBefore = contents.territory.municipalities.count
    municipalitiesAfter = sources.count
    countiesBefore = Set(contents.territory.municipalities.map(\.county)).filter { !$0.isEmpty }.sorted()
    countiesAfter = counties.filter { !$0.isEmpty }.sorted()
    for collaboration in contents.register.collaborations {
      let codes = contents.register.members(of: collaboration.id, on: day)
      members += codes.count
      changedMembers += codes.count { code in resolver.targets(of: code).map(\.code) != [code] }
    }
  }

  /// Fails when municipalities would lie in counties that the year does not have, or that nothing knows.
  func checkCounties(
    _ counties: Set<String>?, _ set: DataSet, _ contents: DataSetContents, _ resolver: inout CodeResolver
  ) throws {
    guard let resource = set.descriptor.resource("counties") else { return }
    if let counties, counties.isSuperset(of: countiesAfter) { return }
    if counties == nil, countiesAfter == countiesBefore { return }
    // A county that there was and that is no more took its municipalities with it: one that stays in it stays behind.
    let before = counties == nil ? nil : try set.countyCodes(in: from)
    for municipality in contents.territory.municipalities {
      for target in resolver.targets(of: municipality.code) {
        let county = target.county ?? municipality.county
        guard let counties, let before, !counties.contains(county), before.contains(county) else { continue }
        throw RecodeError.noSuccessor(
          code: target.code.text, name: target.name ?? municipality.name, county: county, from: from, to: to,
          file: set.descriptor.resource("code-changes")?.path ?? "code-changes")
      }
    }
    throw RecodeError.noCounties(year: to, file: resource.path)
  }
}
