import Register

extension TableReader {
  /// The rows of `municipalities`.
  ///
  /// - Parameter regionColumns: the columns with regions, of those that the table has.
  mutating func municipalities(
    _ scheme: CodeScheme, regionColumns: [String]
  ) throws(DataSetError) -> [MunicipalityRow] {
    let code = try column("code")
    let name = try column("name")
    let county = optionalColumn("county")
    let population = try column("population")
    let area = try column("area_km2")
    let officialName = optionalColumn("official_name")
    let landArea = optionalColumn("land_area_km2")
    let centrality = optionalColumn("centrality")
    let regions = regionColumns.compactMap { optionalColumn($0) }
    var municipalities: [MunicipalityRow] = []
    var seen: Set<MunicipalityCode> = []
    for row in rows {
      let key = try self.code(row, code, scheme)
      guard seen.insert(key).inserted else {
        noteDuplicate(key.text, row, code)
        continue
      }
      let shortName = try self.key(row, name)
      // Where there is a level above, every municipality lies in one of its units.
      var upperUnit = ""
      if let county { upperUnit = try self.key(row, county) }
      let official = string(row, officialName)
      let municipality = Municipality(
        code: key, name: shortName, officialName: official.isEmpty ? shortName : official,
        county: upperUnit, population: try count(row, population),
        areaInSquareKilometres: try number(row, area),
        landAreaInSquareKilometres: try optionalNumber(row, landArea), centrality: try optionalWhole(row, centrality))
      let places = regions.map { ($0.name, string(row, $0)) }
      municipalities.append(
        MunicipalityRow(
          municipality: municipality, regions: Dictionary(places, uniquingKeysWith: { first, _ in first })))
    }
    return municipalities
  }

  /// The rows of `counties` that hold on the day; a row without days always does. A code that stands twice counts once.
  mutating func counties(on day: Day) throws(DataSetError) -> [County] {
    let code = try column("code")
    let name = try column("name")
    let from = optionalColumn("from")
    let to = optionalColumn("to")
    var counties: [County] = []
    var seen: Set<String> = []
    for row in rows {
      let start = try optionalDay(row, from)
      let end = try optionalDay(row, to)
      guard let period = Period(start: start, end: end) else {
        throw error(row, try column("to"), found: string(row, to), expected: "a day after \(string(row, from))")
      }
      let county = County(code: try key(row, code), name: try key(row, name))
      guard period.contains(day) else { continue }
      if seen.insert(county.code).inserted { counties.append(county) } else { noteDuplicate(county.code, row, code) }
    }
    return counties
  }

  /// Whether the table says when each county was one, so that it may hold those of several years.
  var hasDaysOfCounties: Bool { optionalColumn("from") != nil && optionalColumn("to") != nil }

  /// The rows of `code-changes`.
  mutating func codeChanges(_ scheme: CodeScheme) throws(DataSetError) -> [CodeChange] {
    let day = try column("day")
    let oldCode = try column("old_code")
    let oldName = try column("old_name")
    let newCode = try column("new_code")
    let newName = try column("new_name")
    let kind = try column("kind")
    let oldCounty = optionalColumn("old_county")
    let newCounty = optionalColumn("new_county")
    let share = optionalColumn("share")
    var changes: [CodeChange] = []
    for row in rows {
      guard let first = try optionalDay(row, day) else {
        throw error(row, day, found: "", expected: "a day of the form YYYY-MM-DD")
      }
      changes.append(
        CodeChange(
          day: first, oldCode: try code(row, oldCode, scheme), oldName: string(row, oldName),
          newCode: try code(row, newCode, scheme), newName: string(row, newName), kind: try choice(row, kind),
          oldCounty: string(row, oldCounty), newCounty: string(row, newCounty),
          share: try optionalAmount(row, share)))
    }
    return changes
  }

  /// The rows of `commuting`.
  mutating func flows(_ scheme: CodeScheme) throws(DataSetError) -> [CommutingFlow] {
    let residence = try column("residence")
    let workplace = try column("workplace")
    let employed = try column("employed")
    var flows: [CommutingFlow] = []
    flows.reserveCapacity(rows.count)
    // The longest table by far, with the same few codes over and over: each way of writing one is read once.
    var known: [UInt64: MunicipalityCode] = [:]
    var last: (key: UInt64, code: MunicipalityCode)?
    for row in rows {
      let homeKey = text.shortKey(row: row, column: residence.place)
      let home: MunicipalityCode
      if let last, last.key == homeKey {
        home = last.code
      } else {
        home = try readCode(homeKey, &known) { reader throws(DataSetError) in try reader.code(row, residence, scheme) }
        if let homeKey { last = (homeKey, home) }
      }
      let workKey = text.shortKey(row: row, column: workplace.place)
      flows.append(
        CommutingFlow(
          residence: home,
          workplace: try readCode(workKey, &known) { reader throws(DataSetError) in
            try reader.code(row, workplace, scheme)
          }, employed: try count(row, employed)))
    }
    return flows
  }

  /// The code that was read of a key before, or else is read now.
  private mutating func readCode(
    _ key: UInt64?, _ known: inout [UInt64: MunicipalityCode],
    _ read: (inout TableReader) throws(DataSetError) -> MunicipalityCode
  ) throws(DataSetError) -> MunicipalityCode {
    if let key, let code = known[key] { return code }
    let mended = mendedCount
    let code = try read(&self)
    // A code that had to be mended is read again each time, so that it is counted each time.
    if let key, mendedCount == mended { known[key] = code }
    return code
  }

  /// The rows of `aliases`.
  mutating func aliases(_ scheme: CodeScheme) throws(DataSetError) -> [Alias] {
    let municipality = try column("municipality")
    let name = try column("name")
    let kind = optionalColumn("kind")
    var aliases: [Alias] = []
    for row in rows {
      aliases.append(
        Alias(municipality: try code(row, municipality, scheme), name: try key(row, name), kind: string(row, kind)))
    }
    return aliases
  }
}
