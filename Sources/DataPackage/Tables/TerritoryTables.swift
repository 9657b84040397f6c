import Register

extension TableReader {
  /// The rows of `municipalities`.
  mutating func municipalities(_ scheme: CodeScheme) throws(DataSetError) -> [Municipality] {
    let code = try column("code")
    let name = try column("name")
    let county = optionalColumn("county")
    let population = try column("population")
    let area = try column("area_km2")
    let officialName = optionalColumn("official_name")
    let landArea = optionalColumn("land_area_km2")
    let travelToWorkArea = optionalColumn("travel_to_work_area")
    let travelToWorkRole = optionalColumn("travel_to_work_role")
    let economicRegion = optionalColumn("economic_region")
    let centrality = optionalColumn("centrality")
    var municipalities: [Municipality] = []
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
      municipalities.append(
        Municipality(
          code: key, name: shortName, officialName: official.isEmpty ? shortName : official,
          county: upperUnit, population: try count(row, population),
          areaInSquareKilometres: try number(row, area),
          landAreaInSquareKilometres: try optionalNumber(row, landArea),
          travelToWorkArea: string(row, travelToWorkArea).nonEmpty,
          travelToWorkRole: string(row, travelToWorkRole).nonEmpty,
          economicRegion: string(row, economicRegion).nonEmpty, centrality: try optionalWhole(row, centrality)))
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

  /// The rows of `travel-to-work-areas`.
  mutating func travelToWorkAreas(_ scheme: CodeScheme) throws(DataSetError) -> [TravelToWorkArea] {
    let code = try column("code")
    let name = try column("name")
    let centres = try column("centres")
    let basis = optionalColumn("centre_basis")
    var areas: [TravelToWorkArea] = []
    for row in rows {
      var codes: [MunicipalityCode] = []
      for written in list(row, centres) { codes.append(try self.code(written, row, centres, scheme)) }
      guard !codes.isEmpty else { throw error(row, centres, found: "", expected: "at least one centre") }
      areas.append(
        TravelToWorkArea(
          code: try key(row, code), name: try key(row, name), centres: codes,
          hasDeclaredCentre: string(row, basis) != "name-giver"))
    }
    return areas
  }

  /// The rows of `economic-regions`.
  func economicRegions() throws(DataSetError) -> [EconomicRegion] {
    let code = try column("code")
    let name = try column("name")
    let county = optionalColumn("county")
    var regions: [EconomicRegion] = []
    for row in rows {
      regions.append(
        EconomicRegion(code: try key(row, code), name: try key(row, name), county: string(row, county)))
    }
    return regions
  }

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

extension String {
  /// The text; `nil` when it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
