import Register

extension DataSet {
  /// All divisions of the data set.
  ///
  /// - Parameter municipalities: the rows of the municipalities' own table, in which divisions may stand.
  func divisions(
    _ municipalities: [MunicipalityRow], _ contents: inout DataSetContents
  ) throws(DataSetError) -> Divisions {
    let own = municipalities.map { AssignmentRow(municipality: $0.municipality.code, regions: $0.regions) }
    // A table in which several divisions stand is read, and what is odd about it told, once.
    var members = ["municipalities": own], regions: [String: [Partition.Region]] = [:]
    var all: [Partition] = []
    for setting in settings.partitions {
      if members[setting.members] == nil { members[setting.members] = try assignments(setting, &contents) }
      if let table = setting.regions, regions[table] == nil {
        regions[table] = try self.regions(table, isNeeded: setting.isDeclared, &contents)
      }
      let rows = members[setting.members] ?? []
      try checkOwnColumn(of: setting, own)
      let partition = Partition(
        id: setting.name, kind: setting.kind, names: setting.names, source: setting.source, day: setting.day,
        assignments: rows.compactMap { row in
          row.regions[setting.regionColumn].flatMap { $0.isEmpty ? nil : (row.municipality, $0) }
        },
        regions: setting.regions.flatMap { regions[$0] } ?? [])
      // A division that nobody declares is there only as far as a table tells of it.
      if setting.isDeclared || !partition.regions.isEmpty { all.append(partition) }
    }
    return Divisions(
      all, reference: settings.partitions.first { $0.isReference }?.name,
      hubs: settings.partitions.first { $0.givesHubs }?.name)
  }

  private func assignments(
    _ setting: PartitionSetting, _ contents: inout DataSetContents
  ) throws(DataSetError) -> [AssignmentRow] {
    let scheme = settings.codes
    let columns = settings.partitions.filter { $0.members == setting.members }.map(\.regionColumn)
    return try required(setting.members, &contents) { table throws(DataSetError) in
      try table.assignments(scheme, of: setting.municipalityColumn, to: columns)
    }
  }

  private func regions(
    _ table: String, isNeeded: Bool, _ contents: inout DataSetContents
  ) throws(DataSetError) -> [Partition.Region] {
    let scheme = settings.codes
    let read: (inout TableReader) throws(DataSetError) -> [Partition.Region] = { table throws(DataSetError) in
      try table.regions(scheme)
    }
    return isNeeded ? try required(table, &contents, read) : try rows(table, &contents, read)
  }

  /// Fails when a division is declared to stand in a column that the municipalities' own table lacks.
  private func checkOwnColumn(of setting: PartitionSetting, _ own: [AssignmentRow]) throws(DataSetError) {
    guard setting.isDeclared, setting.isInMunicipalities, let first = own.first,
      first.regions[setting.regionColumn] == nil, let resource = descriptor.resource("municipalities")
    else { return }
    _ = try TableReader(try bytes(at: resource.path), file: resource.path).column(setting.regionColumn)
  }
}
