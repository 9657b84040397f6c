import DataPackage
import Register

/// What files are told apart by that have the codes of different years.
extension DataSetSource {
  /// The other year of which codes evidently are; `nil` when they are of the data set's own, or of none.
  func evidentYear(of codes: [MunicipalityCode], _ contents: DataSetContents) throws -> EvidentCodeYear? {
    let known = Set(contents.territory.municipalities.map(\.code))
    // Nearly always all of them are known, and the table of changes need not be read.
    if codes.allSatisfy(known.contains) { return nil }
    let changes = try located(in: folder) { try dataSet.contents(of: .names) }.territory.codeChanges
    return evidentCodeYear(of: codes, known: known, on: settings.codeDay, changes: changes)
  }

  /// What is to be said of each table whose codes evidently are of another year than the municipalities.
  ///
  /// Events are left out, and memberships that do not hold on the day of the codes: they may have the codes of their
  /// time.
  func tablesOfAnotherYear(_ contents: DataSetContents) throws -> [String] {
    if contents.territory.municipalities.isEmpty { return [] }
    // Every municipality has people who work, and one look at each is enough.
    var residences: [MunicipalityCode] = []
    for flow in contents.flows where flow.residence != residences.last { residences.append(flow.residence) }
    let present = contents.register.memberships.filter { $0.period.contains(settings.codeDay) }
    let hosts = contents.register.facts.filter { $0.fact == .host && $0.period.contains(settings.codeDay) }
    let tables: [(resource: String, codes: [MunicipalityCode])] = [
      ("commuting", residences),
      ("collaborations", contents.register.collaborations.compactMap(\.host)),
      ("facts", hosts.compactMap { MunicipalityCode($0.value) }),
      ("memberships", present.compactMap(\.municipality)),
      ("planned-memberships", contents.plans.flatMap(\.memberships).compactMap(\.municipality)),
      ("aliases", contents.aliases.map(\.municipality)),
    ]
    return try (regionTables(contents) + tables).compactMap { resource, codes in
      try evidentYear(of: codes, contents).map { evidence in
        mixedYears(evidence, file: "\(folder)/\(dataSet.descriptor.resource(resource)?.path ?? resource)")
      }
    }
  }

  /// The tables of divisions with the codes in them, those that give regions and those of the regions' centres.
  private func regionTables(_ contents: DataSetContents) -> [(resource: String, codes: [MunicipalityCode])] {
    settings.partitions.flatMap { setting -> [(resource: String, codes: [MunicipalityCode])] in
      guard let partition = contents.territory.divisions[setting.name] else { return [] }
      let members = setting.members == "municipalities" ? [] : [(setting.members, partition.municipalities)]
      return members + (setting.regions.map { [($0, partition.regions.flatMap(\.centres))] } ?? [])
    }
  }

  /// What is said of a file with the codes of another year: both files, both years, and what helps.
  func mixedYears(_ evidence: EvidentCodeYear, file: String) -> String {
    let own = dataSet.descriptor.resource("municipalities")?.path ?? "municipalities"
    return "\(file) \(evidence), as \(folder)/\(own) has; samkart recode moves a file or a data set to the codes of "
      + "another year"
  }
}

extension View {
  /// The day by whose names and codes texts are understood: that of the command, or that of the codes where they are
  /// later, as in a data set that has been recoded.
  var nameDay: Day { max(day, settings.codeDay) }
}
