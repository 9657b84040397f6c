import Analysis
import Cartography
import Register

/// The colours of municipalities on the map of findings, from light to dark in grey: outside (the ground), members,
/// enclaves, city regions, holes; letters can be read on each.
struct FindingColours {
  let member, flagged: Colour
  /// Members in an uncovered city region: between both, so that the region is seen as one.
  let memberInRegion: Colour
  private(set) var enclave, uncovered, hole: Colour
  /// What members are on a dark page, where they are not what is to be seen.
  static let memberByNight = Colour(0x4A6382)
  static let memberInRegionByNight = Colour(0x6B5A6E)
  /// Regions on a dark page: dim enough for their border to be lighter than they are and darker than none beside them.
  static let uncoveredByNight = Colour(0xDD8069), regionByNight = Colour(0xFFCDB8)

  /// - Parameter isGreyscale: greys of their own, the darker the more there is to see, with lines that part them.
  init(isGreyscale: Bool) {
    member = isGreyscale ? Colour(0xD2D2D2) : Colour(0xB9C4CF)
    memberInRegion = isGreyscale ? Colour(0xD6D6D6) : Colour(0xDFC3C0)
    // In grey, hatch and outline tell of what is flagged, and are seen best on white.
    flagged = isGreyscale ? Colour(0xFFFFFF) : Colour(0x7DA5D8)
    enclave = isGreyscale ? Colour(0x7C7C7C) : Colour(0xF6C945)
    uncovered = isGreyscale ? Colour(0xA2A2A2) : Colour(0xF09C86)
    hole = isGreyscale ? Colour(0x4C4C4C) : Colour(0xD2542A)
    if isGreyscale { lines = [uncovered: .level, memberInRegion: .level] }
  }

  /// The lines over a fill: greys alone are taken for each other.
  private(set) var lines: [Colour: HatchDirection] = [:]

}

/// What is found, by what the map does with it.
struct ShownFindings {
  let colours: FindingColours
  /// Ids of collaborations, by number: of those that the map is about, or around where it is about none.
  let residuals, counterweights: [String]
  /// Codes of municipalities; an enclave in one collaboration alone is a hole and is not among the enclaves.
  let holes, enclaves: [MunicipalityCode]
  /// Codes of regions, and the municipalities outside in them: those that are neither holes nor enclaves, and all.
  let regions: [String]
  let inRegions, allInRegions: [MunicipalityCode]
  /// The same around the part that the map is about, where its frame shows them: outside, in one of the regions.
  let aroundInRegions: [MunicipalityCode]
  /// Municipalities outside in all.
  let outsiders: Int
  /// Whether nobody is known to have stood outside, so that of nobody it is said.
  let isOpen: Bool

  init(_ input: MapInput) {
    let report = input.report
    isOpen = input.tellsNobodyOutside
    colours = FindingColours(isGreyscale: input.settings.isGreyscale)
    let findings = (report.assessment ?? Assessment(report.measures.evidence)).findings.filter { !$0.isNearMiss }
    func keys(_ kind: FindingKind) -> [String] { findings.filter { $0.kind == kind }.map(\.subject.key) }
    func codes(_ kind: FindingKind) -> [MunicipalityCode] {
      keys(kind).compactMap { MunicipalityCode($0) }.filter(shown.contains).sorted()
    }
    let order = input.listedCollaborations.map(\.collaboration.id)
    let shown = Set(input.shownMunicipalities.map(\.code))
    let (residual, counterweight) = (Set(keys(.residual)), Set(keys(.counterweight)))
    residuals = order.filter(residual.contains)
    counterweights = order.filter(counterweight.contains)
    let holes = codes(.hole)
    let enclaves = codes(.enclave).filter { !holes.contains($0) }
    let references = report.measures.evidence.references
    let near = Set(shown.compactMap { references.region(of: $0)?.code })
    let regions = keys(.uncoveredCityRegion).filter(near.contains)
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    func isInRegions(_ code: MunicipalityCode) -> Bool {
      references.region(of: code).map { regions.contains($0.code) } ?? false
    }
    allInRegions = input.shownOutsiders.map(\.code).filter(isInRegions)
    let seen = Set(input.area?.seen ?? [])
    aroundInRegions = report.snapshot.outsiders.map(\.code)
      .filter { seen.contains($0) && !shown.contains($0) && isInRegions($0) }
    inRegions = allInRegions.filter { !holes.contains($0) && !enclaves.contains($0) }
    outsiders = input.shownOutsiders.count
    self.holes = holes
    self.enclaves = enclaves
    self.regions = regions
  }

  /// The names of holes and enclaves on them, and that of each uncovered region on its greatest centre.
  func names(in input: MapInput) -> [MapName] {
    let places = Dictionary(
      input.codes.enumerated().compactMap { place, code in code.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    let territory = input.report.snapshot.territory
    func name(_ text: String, on code: MunicipalityCode) -> MapName? {
      places[code].map { MapName(text: text, feature: $0) }
    }
    let municipalities = (holes + enclaves).compactMap { code in
      territory.municipality(code).flatMap { name($0.name, on: code) }
    }
    let wholes = input.report.measures.evidence.references.regions.filter { regions.contains($0.code) }
      .compactMap { region -> MapName? in
        let centre = region.centres.compactMap(territory.municipality)
          .max { ($0.population, $1.code) < ($1.population, $0.code) }
        let largest = inRegions.compactMap(territory.municipality)
          .filter { input.report.measures.evidence.references.region(of: $0.code)?.code == region.code }
          .max { ($0.population, $1.code) < ($1.population, $0.code) }
        // An enclave that leads the region has its name already.
        guard let place = centre ?? largest, !enclaves.contains(place.code), !holes.contains(place.code) else {
          return nil
        }
        var whole = name(region.name, on: place.code)
        func isHere(_ code: MunicipalityCode) -> Bool {
          input.report.measures.evidence.references.region(of: code)?.code == region.code
        }
        let outside = inRegions.filter(isHere)
        // Of a part that has members of the region alone their land is what is counted.
        let members = input.shownMunicipalities.map(\.code).filter { isHere($0) && isMemberInRegion($0, input) }
        whole?.area = (outside.isEmpty ? members : outside).compactMap { places[$0] }
        return whole
      }
    return municipalities + wholes
  }

  /// Whether a municipality takes part in a collaboration that is not flagged, and lies in one of the regions.
  func isMemberInRegion(_ code: MunicipalityCode, _ input: MapInput) -> Bool {
    guard let id = input.report.snapshot.collaboration(of: code), !residuals.contains(id), !counterweights.contains(id),
      let region = input.report.measures.evidence.references.region(of: code)
    else { return false }
    return regions.contains(region.code)
  }

  /// How phrases say that a centre does not take part, or is not on record where that may mean either.
  func centreWords(_ words: MapWords) -> [String: String] {
    [
      "centre": words.filled(isOpen ? .centreNotOnRecord : .centreOutside),
      "absent": words.filled(isOpen ? .isNotOnRecord : .isNoMember),
      "region": words.filled(isOpen ? .uncoveredRegionNotOnRecord : .uncoveredRegion),
    ]
  }

  func fill(of code: MunicipalityCode) -> Colour? {
    if holes.contains(code) { return colours.hole }
    if enclaves.contains(code) { return colours.enclave }
    return inRegions.contains(code) || aroundInRegions.contains(code) ? colours.uncovered : nil
  }

  /// What the map says of a municipality outside; `nil` for nothing.
  func note(of code: MunicipalityCode, _ words: MapWords) -> MapFeatures.Note? {
    let isInRegion = allInRegions.contains(code) || aroundInRegions.contains(code)
    func note(_ text: String, _ kind: FindingKind) -> MapFeatures.Note {
      .init(text: text, attribute: .init("finding", kind.rawValue))
    }
    let inUncovered = words.filled(.inUncovered, centreWords(words))
    let also = isInRegion ? ". " + inUncovered : ""
    if holes.contains(code) { return note(words.filled(.holes) + also, .hole) }
    if enclaves.contains(code) { return note(words.filled(.enclaves) + also, .enclave) }
    return isInRegion ? note(inUncovered, .uncoveredCityRegion) : nil
  }
}
