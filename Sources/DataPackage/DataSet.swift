import Register

/// A folder in the form of a Frictionless Data Package, read through a function that the caller gives.
///
/// The descriptor is read at once, each table when it is first asked for, and once. How the format was chosen: <doc:Data-set>.
public struct DataSet: Sendable {
  /// What the descriptor says.
  public let descriptor: Descriptor
  private let read: @Sendable (String) throws -> [UInt8]
  private let tables: ReadTables

  /// A data set.
  ///
  /// - Parameters:
  ///   - known: what the descriptor says, where somebody has read it already; read unless given.
  ///   - mayMixYears: whether it is no error that one resource says it has the codes of another year than the rest.
  ///   - read: the bytes of a file by its path relative to the folder. Paths never leave the folder.
  /// - Throws: `DataSetError`: `unreadable` when the descriptor cannot be had, `descriptor` when it is no JSON or lacks
  ///   or contradicts a setting, `pathOutside` for a path out of the folder, `mixedYears` unless they may be mixed.
  public init(
    descriptor known: Descriptor? = nil, mayMixYears: Bool = false, read: @escaping @Sendable (String) throws -> [UInt8]
  ) throws(DataSetError) {
    let file = "datapackage.json"
    if let known {
      descriptor = known
    } else {
      descriptor = try Descriptor(json: try fileContent(at: file, by: read), file: file)
    }
    self.read = read
    tables = ReadTables()
    if !mayMixYears { try descriptor.checkCodeYears() }
  }

  private init(
    _ descriptor: Descriptor, _ read: @escaping @Sendable (String) throws -> [UInt8], _ tables: ReadTables
  ) {
    self.descriptor = descriptor
    self.read = read
    self.tables = tables
  }

  /// The data set with other contents of some files, by their paths in the folder. The tables in other files are not read
  /// again; all are where the descriptor is among the files.
  ///
  /// - Throws: `DataSetError` when the descriptor is among the files and is not one; other files are not looked at
  ///   before their tables are asked for.
  public func replacing(_ files: [String: [UInt8]]) throws(DataSetError) -> DataSet {
    let read = { @Sendable [read] path in try files[path] ?? read(path) }
    if files["datapackage.json"] != nil { return try DataSet(read: read) }
    let changed = descriptor.resources.filter { !$0.paths.allSatisfy { files[$0] == nil } }
    return DataSet(descriptor, read, tables.without(Set(changed.map(\.name))))
  }

  /// The data set with the commuting of a year instead of the usual one; nothing but flows is read again. `nil` when it
  /// has no table of that year: `descriptor.commutingYears` says which it has.
  public func choosing(commutingOf year: Int) -> DataSet? {
    descriptor.choosing(commutingOf: year).map { DataSet($0, read, tables.without(["commuting"])) }
  }

  /// The settings of the descriptor.
  public var settings: Settings { descriptor.settings }

  /// The tables asked for.
  ///
  /// A table that the data set does not have is left empty and named in `absent`; without municipalities, or with a
  /// register but no memberships, nothing can be done, and that is an error.
  ///
  /// - Throws: `DataSetError`: `noResource` for a table that is needed, `unreadable` for a file that cannot be had, and
  ///   with line and column the first cell, row or column of a table that is not what belongs there.
  public func contents(of parts: DataSetParts) throws(DataSetError) -> DataSetContents {
    var contents = DataSetContents()
    let scheme = settings.codes
    if parts.contains(.places) || parts.contains(.regions) || parts.contains(.codeChanges) {
      contents.territory = try territory(parts, &contents)
    }
    if parts.contains(.register) {
      let settings = settings
      let collaborations = try required("collaborations", &contents) { table throws(DataSetError) in
        try table.collaborations(settings)
      }
      let memberships = try required("memberships", &contents) { table throws(DataSetError) in
        try table.memberships(scheme)
      }
      // A data set without the table has no history of facts, which is nothing that is missed.
      let facts = try rows("facts", if: descriptor.resource("facts") != nil, &contents) { table throws(DataSetError) in
        try table.facts(scheme)
      }
      let disputes = try rows("disputes", if: descriptor.resource("disputes") != nil, &contents) {
        table throws(DataSetError) in
        try table.disputes(scheme)
      }
      contents.register = Register(
        collaborations: collaborations, memberships: memberships, facts: facts, disputes: disputes)
    }
    if parts.contains(.aliases) {
      contents.aliases = try rows("aliases", &contents) { table throws(DataSetError) in try table.aliases(scheme) }
    }
    if parts.contains(.commuting) {
      contents.flows = try rows("commuting", &contents) { table throws(DataSetError) in try table.flows(scheme) }
    }
    if parts.contains(.events) {
      contents.events = try rows("events", &contents) { table throws(DataSetError) in try table.events(scheme) }
    }
    if parts.contains(.arrangements) {
      contents.arrangements = try rows("arrangements", &contents) { table throws(DataSetError) in
        try table.arrangements()
      }
    }
    if parts.contains(.relations) {
      contents.relations = try rows("relations", &contents) { table throws(DataSetError) in try table.relations() }
    }
    if parts.contains(.plans) {
      contents.plans = try plans(&contents)
    }
    if parts.contains(.needs) {
      contents.needs = try rows("needs", &contents) { table throws(DataSetError) in try table.needs() }
    }
    if parts.contains(.claims) {
      contents.claims = try rows("claims", &contents) { table throws(DataSetError) in try table.claims() }
    }
    if parts.contains(.statedFigures) {
      contents.statedFigures = try rows("stated-figures", &contents) { table throws(DataSetError) in
        try table.statedFigures()
      }
    }
    return contents
  }

  /// The memberships in a table of the same columns that is no resource, such as proposals; with what is odd about it.
  ///
  /// - Throws: `DataSetError` when the bytes are no table, a column that is needed is not there, or a cell is not what
  ///   belongs there, with its line and column.
  public func memberships(
    in bytes: [UInt8], file: String
  ) throws(DataSetError) -> (memberships: [Membership], problems: [Problem]) {
    var table = try TableReader(bytes, file: file)
    return (try table.memberships(settings.codes), table.allProblems)
  }

  /// The claims in a table of the same columns that is no resource; with what is odd about it.
  ///
  /// - Throws: `DataSetError` when the bytes are no table, or the columns of a claim are not there.
  public func claims(
    in bytes: [UInt8], file: String
  ) throws(DataSetError) -> (claims: [WrittenClaim], problems: [Problem]) {
    let table = try TableReader(bytes, file: file)
    return (try table.claims(), table.allProblems)
  }

  /// The bytes of a resource's file to open; `nil` when there is no such resource.
  ///
  /// - Throws: `DataSetError`, `unreadable`, when the file cannot be had.
  public func bytes(ofResource name: String) throws(DataSetError) -> [UInt8]? {
    guard let resource = descriptor.resource(name) else { return nil }
    return try fileContent(at: resource.path, by: read)
  }

  /// The bytes of one of the data set's files.
  func bytes(at path: String) throws(DataSetError) -> [UInt8] { try fileContent(at: path, by: read) }

  /// The table of counties to ask for those of any year; `nil` when the data set has none.
  func countyTable() throws(DataSetError) -> TableReader? {
    guard let resource = descriptor.resource("counties") else { return nil }
    return try TableReader(try bytes(at: resource.path), file: resource.path)
  }

  private func territory(
    _ parts: DataSetParts, _ contents: inout DataSetContents
  ) throws(DataSetError) -> Territory {
    let scheme = settings.codes
    let hasRegions = parts.contains(.regions)
    let ownColumns = settings.partitions.filter(\.isInMunicipalities).map(\.regionColumn)
    let rows = try required("municipalities", &contents) { table throws(DataSetError) in
      try table.municipalities(scheme, regionColumns: ownColumns)
    }
    let codeDay = settings.codeDay
    // Where no municipality lies in one there is no level above, and its table is not missed.
    let hasCounties = descriptor.resource("counties") != nil || rows.contains { !$0.municipality.county.isEmpty }
    let counties = try self.rows("counties", if: hasCounties, &contents) { table throws(DataSetError) in
      try table.counties(on: codeDay)
    }
    let divisions = hasRegions ? try divisions(rows, &contents) : Divisions()
    let changes = try self.rows("code-changes", if: parts.contains(.codeChanges), &contents) {
      table throws(DataSetError) in
      try table.codeChanges(scheme)
    }
    return Territory(
      municipalities: rows.map(\.municipality), counties: counties, divisions: divisions, codeChanges: changes,
      codeDay: settings.codeDay, levels: settings.levels)
  }

  private func plans(_ contents: inout DataSetContents) throws(DataSetError) -> [Plan] {
    let scheme = settings.codes
    var plans = try rows("plans", &contents) { table throws(DataSetError) in try table.plans() }
    let memberships = try rows("planned-memberships", &contents) { table throws(DataSetError) in
      try table.memberships(scheme)
    }
    for place in plans.indices { plans[place].memberships = memberships.filter { $0.collaboration == plans[place].id } }
    let known = Set(plans.map(\.id))
    for membership in memberships where !known.contains(membership.collaboration) {
      let file = descriptor.resource("planned-memberships")?.path ?? ""
      contents.problems.append(
        Problem(
          kind: "unknown-plan", severity: .warning, subject: file,
          sentence: "\(file): '\(membership.collaboration)', which \(membership.party) would join, is no plan"))
    }
    return plans
  }

  /// The rows of a table that the data set must have.
  func required<Row: Sendable>(
    _ name: String, _ contents: inout DataSetContents, _ read: (inout TableReader) throws(DataSetError) -> [Row]
  ) throws(DataSetError) -> [Row] {
    guard descriptor.resource(name) != nil else {
      throw DataSetError(file: "datapackage.json", reason: .noResource(name))
    }
    return try rows(name, &contents, read)
  }

  /// The rows of a table; none when it is not wanted or the data set does not have it.
  func rows<Row: Sendable>(
    _ name: String, if isWanted: Bool = true, _ contents: inout DataSetContents,
    _ read: (inout TableReader) throws(DataSetError) -> [Row]
  ) throws(DataSetError) -> [Row] {
    guard isWanted else { return [] }
    guard let resource = descriptor.resource(name) else {
      contents.absent.append(name)
      return []
    }
    let known = try tables.rows(name) { () throws(DataSetError) in
      var table = try TableReader(try fileContent(at: resource.path, by: self.read), file: resource.path)
      return (try read(&table), table.allProblems)
    }
    contents.problems += known.problems
    return known.rows
  }
}

private func fileContent(
  at path: String, by read: (String) throws -> [UInt8]
) throws(DataSetError) -> [UInt8] {
  do {
    return try read(path)
  } catch {
    throw DataSetError(file: path, reason: .unreadable("\(error)"))
  }
}

extension DataSet {
  /// The names of the resources that are read, whatever the settings say of others.
  public static let resources = [
    "aliases", "arrangements", "boundaries", "claims", "code-changes", "collaborations", "commuting", "counties",
    "disputes",
    "events", "facts", "import-words", "land-around", "memberships", "municipalities", "needs", "planned-memberships",
    "plans", "relations", "stated-figures",
  ]
}
