/// Municipalities by everything that people write to mean them, on one day.
///
/// Tried in this order, and the first that answers counts: code, exact name, normalised name, a part of a parallel
/// name, another name, a former name. What means several is ambiguous, and what means none is unknown: names are never
/// matched by likeness. Why: <doc:Matching-names>.
public struct NameIndex: Sendable {
  /// What codes look like.
  public let scheme: CodeScheme
  /// The municipalities that can be found.
  public let territory: Territory
  /// The day for which codes and names are understood; that of the territory.
  public let day: Day

  let counties: CountyNames
  private let ignored: Set<String>
  private let levels: [(lookup: Lookup, form: Form)]
  private let aliasKinds: [String: String]
  private let former: [String: [FormerMunicipality]]
  let succession: Succession

  /// What a name is compared by: without capitals, hyphens, spaces, and words that people add to names.
  func key(of name: String) -> String { normalisedName(name, ignoring: ignored) }

  private typealias Lookup = [String: [MunicipalityCode]]
  private enum Form { case exact, normalised, parallel, alias, former }

  /// An index over the territory.
  ///
  /// - Parameters:
  ///   - aliases: other names.
  ///   - day: the day that the territory shows; changes after it have not happened yet.
  ///   - ignoredWords: words that people add to names without meaning anything by it.
  public init(
    _ territory: Territory, aliases: [Alias] = [], scheme: CodeScheme, on day: Day, ignoredWords: [String] = []
  ) {
    let ignored = Set(ignoredWords.map { $0.lowercased() })
    func key(_ name: String) -> String { normalisedName(name, ignoring: ignored) }
    var exact: Lookup = [:]
    var normalised: Lookup = [:]
    var parallel: Lookup = [:]
    var others: Lookup = [:]
    func add(_ name: String, _ code: MunicipalityCode, to lookup: inout Lookup) {
      if lookup[name]?.contains(code) != true { lookup[name, default: []].append(code) }
    }
    for municipality in territory.municipalities {
      // A name with a remark must not hide that the bare name belongs to several.
      let names = [municipality.name, municipality.officialName]
      for name in names + names.map(nameWithoutRemark) {
        add(name, municipality.code, to: &exact)
        add(key(name), municipality.code, to: &normalised)
        for part in parallelNames(name) { add(key(part), municipality.code, to: &parallel) }
      }
    }
    var kinds: [String: String] = [:]
    for alias in aliases where territory.municipality(alias.municipality) != nil {
      for name in [alias.name] + parallelNames(alias.name) {
        add(key(name), alias.municipality, to: &others)
        kinds[key(name)] = alias.kind
      }
    }
    let succession = Succession(territory.codeChanges)
    var renamed: Lookup = [:]
    for change in territory.codeChanges where change.kind.keepsUnit && change.day <= day {
      let former = succession.formerMunicipality(change.oldCode, on: day)
      guard let code = former == nil ? change.newCode : former?.continuation, territory.municipality(code) != nil
      else { continue }
      for name in [change.oldName] + parallelNames(change.oldName) { add(key(name), code, to: &renamed) }
    }
    var former: [String: [FormerMunicipality]] = [:]
    for unit in succession.formerMunicipalities(on: day) {
      let name = unit.unit.name
      for key in Set([key(name), key(nameWithoutRemark(name))] + parallelNames(name).map(key)) {
        former[key, default: []].append(unit)
      }
    }
    self.scheme = scheme
    self.territory = territory
    self.day = day
    self.ignored = ignored
    self.succession = succession
    self.former = former
    aliasKinds = kinds
    counties = CountyNames(territory.counties)
    levels = [(exact, .exact), (normalised, .normalised), (parallel, .parallel), (others, .alias), (renamed, .former)]
  }

  /// What a text refers to.
  ///
  /// - Parameter county: the code or name of the county in which it is to be looked for when it means several; it does
  ///   not forbid a municipality of another county that alone has the name.
  public func match(_ text: String, county: String? = nil) -> NameMatch {
    if case .code(let code, let mendings, let name) = scheme.reading(of: text),
      !isYear(code, behind: name), let match = match(code: code, mendings: mendings, name: name)
    {
      return match
    }
    if case .code(let code, _, let name?) = scheme.reading(of: text), isYear(code, behind: name) {
      return match(name, county: county)
    }
    let text = trimmed(text)
    if text.isEmpty { return .unknown(alike: []) }
    let hint = county.flatMap { counties.code(of: $0) }
    if let (codes, manner) = hits(text) {
      let settled = codes.count > 1 && hint != nil ? codes.filter { territory.municipality($0)?.county == hint } : codes
      if settled.count == 1 { return found(settled[0], manner, text, isSettledByCounty: codes.count > 1) }
      return .ambiguous(codes.sorted())
    }
    for (name, county) in counties.qualified(text) {
      guard let (codes, manner) = hits(name) else { continue }
      let inside = codes.filter { territory.municipality($0)?.county == county }
      if inside.count == 1 { return found(inside[0], manner, name, isSettledByCounty: codes.count > 1) }
      return inside.isEmpty ? .unknown(alike: codes.sorted()) : .ambiguous(inside.sorted())
    }
    return matchFormer(text, county: hint)
  }

  /// Whether what could be a code is the year that somebody has written behind a name: a number from 1900 to 2099 that no
  /// municipality of the day has, behind a name that one has. A former code may look like a year, and then it is one.
  private func isYear(_ code: MunicipalityCode, behind name: String?) -> Bool {
    guard let name, let number = Int(code.text), 1900..<2100 ~= number, territory.municipality(code) == nil else {
      return false
    }
    return hits(trimmed(name)) != nil
  }

  private func match(code: MunicipalityCode, mendings: [CodeMending], name: String?) -> NameMatch? {
    guard territory.municipality(code) != nil else {
      if let former = succession.formerMunicipality(code, on: day) { return .former([former]) }
      if let coming = succession.comingMunicipality(code, after: day) {
        return .coming(code: code, name: coming.name, day: coming.day, predecessors: coming.predecessors)
      }
      // Where codes may have letters, a name can look like one.
      guard scheme.hasDigitsOnly else { return nil }
      return .unknown(alike: name.map { alike($0) } ?? [])
    }
    if let name, let codes = hits(name)?.codes, !codes.contains(code), let other = codes.min() {
      return .contradictory(code: code, name: other)
    }
    let manner: NameMatch.Manner = mendings.isEmpty ? .code : .mendedCode(mendings)
    return .found(.init(code: code, manner: manner, isSettledByCounty: false, formerNamesakes: []))
  }

  /// Whether a text means a municipality of the day, several, or a former one. Cheaper than ``match(_:county:)``, which
  /// also looks for what is spelled alike.
  func knows(_ text: String) -> Bool {
    let text = trimmed(text)
    if text.isEmpty { return false }
    if case .code(let code, _, _) = scheme.reading(of: text), territory.municipality(code) != nil { return true }
    if !means(text).isEmpty { return true }
    return parallelNames(nameWithoutRemark(text)).contains { former[normalisedName($0, ignoring: ignored)] != nil }
  }

  /// The municipalities of the day that a name means, with or without a county behind it; former ones are not looked for.
  func means(_ name: String) -> [MunicipalityCode] {
    let name = trimmed(name)
    if let codes = hits(name)?.codes { return codes }
    for (bare, county) in counties.qualified(name) {
      let inside = (hits(bare)?.codes ?? []).filter { territory.municipality($0)?.county == county }
      if !inside.isEmpty { return inside }
    }
    return []
  }

  /// The municipalities that a name means at the first level that knows it.
  private func hits(_ name: String) -> (codes: [MunicipalityCode], manner: NameMatch.Manner)? {
    let key = normalisedName(name, ignoring: ignored)
    for (lookup, form) in levels {
      switch form {
      case .exact: if let codes = lookup[name] { return (codes, .exactName) }
      case .normalised: if let codes = lookup[key] { return (codes, .normalisedName) }
      case .parallel:
        // Each part must mean the same: what has two meanings is ambiguous, and parts that nobody knows say nothing.
        let known = parallelNames(name).compactMap { lookup[normalisedName($0, ignoring: ignored)] }
        if let first = known.first {
          let common = known.dropFirst().reduce(first) { common, codes in common.filter(codes.contains) }
          return (common.isEmpty ? Array(Set(known.joined())) : common, .parallelName)
        }
      case .former: if let codes = lookup[key] { return (codes, .formerName) }
      case .alias: if let codes = lookup[key] { return (codes, .alias(kind: aliasKinds[key] ?? "")) }
      }
    }
    return nil
  }

  private func found(
    _ code: MunicipalityCode, _ manner: NameMatch.Manner, _ name: String, isSettledByCounty: Bool
  ) -> NameMatch {
    let namesakes = (former[normalisedName(name, ignoring: ignored)] ?? []).filter { former in
      !former.successors.contains { $0.code == code }
    }
    return .found(.init(code: code, manner: manner, isSettledByCounty: isSettledByCounty, formerNamesakes: namesakes))
  }

  private func matchFormer(_ text: String, county: String?) -> NameMatch {
    var units = former[normalisedName(text, ignoring: ignored)] ?? []
    if units.isEmpty {
      for part in parallelNames(nameWithoutRemark(text)) {
        units += former[normalisedName(part, ignoring: ignored)] ?? []
      }
    }
    if units.count > 1, let county {
      let inside = units.filter { unit in
        unit.successors.contains { territory.municipality($0.code)?.county == county }
      }
      if !inside.isEmpty { units = inside }
    }
    return units.isEmpty ? .unknown(alike: alike(text)) : .former(units.sorted { $0.unit.code < $1.unit.code })
  }

  private func alike(_ text: String) -> [MunicipalityCode] {
    let abbreviated = namesAbbreviated(text, in: levels[1].lookup)
    let alike = namesAlike(normalisedName(text, ignoring: ignored), in: levels[2].lookup)
    return abbreviated + alike.filter { !abbreviated.contains($0) }.prefix(max(0, 5 - abbreviated.count))
  }
}
