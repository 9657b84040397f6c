import Register

/// Boundaries and register tied together on one day, with what has no partner on either side.
public struct BoundaryJoin: Sendable {
  /// A feature that is no municipality of the day, or can not be told from another.
  public struct Unmatched: Hashable, Sendable {
    /// The place of the feature.
    public var feature: Int
    /// What it says of itself.
    public var label: BoundaryLabel
    /// What that was understood as; `nil` when it says nothing.
    public var match: NameMatch?
    /// Why it is tied to nothing, in one sentence without a full stop.
    public var reason: String
  }

  /// A feature that was found by its name, for want of a code.
  public struct NamedFeature: Hashable, Sendable {
    /// The place of the feature.
    public var feature: Int
    /// The municipality.
    public var code: MunicipalityCode
    /// How it was found.
    public var manner: NameMatch.Manner
  }

  /// A municipality with more than one feature.
  public struct Duplicate: Hashable, Sendable {
    /// The municipality.
    public var code: MunicipalityCode
    /// The places of its features, rising.
    public var features: [Int]
  }

  /// A municipality that the boundaries call something else.
  public struct NameDifference: Hashable, Sendable {
    /// The municipality.
    public var code: MunicipalityCode
    /// The name in the boundaries, and the official one in the register.
    public var boundaryName, registerName: String
    /// Whether it is the same name apart from form: capitals, hyphens, or some of several languages.
    public var isSameInOtherForm: Bool
  }

  /// A member that the boundaries do not have.
  public struct MissingMember: Hashable, Sendable {
    /// The id of the collaboration.
    public var collaboration: String
    /// The municipality.
    public var code: MunicipalityCode
  }

  /// The municipality of each feature, in the order of the features; `nil` where there is none.
  public internal(set) var municipalities: [Municipality?] = []
  /// The features without a municipality.
  public internal(set) var unmatched: [Unmatched] = []
  /// The municipalities without a feature, by code.
  public internal(set) var missing: [Municipality] = []
  /// The municipalities with several features, by code.
  public internal(set) var duplicates: [Duplicate] = []
  /// The codes that had to be mended.
  public internal(set) var mended = MendedCodes()
  /// The features that were found by name.
  public internal(set) var namedFeatures: [NamedFeature] = []
  /// The municipalities whose names differ, by code.
  public internal(set) var nameDifferences: [NameDifference] = []
  /// The members of the day without a feature, by the collaboration's number, then by code.
  public internal(set) var missingMembers: [MissingMember] = []
  /// The memberships of the day whose municipality the territory does not have; they count nowhere.
  public internal(set) var unknownMembers: [Membership] = []
  /// What the units are called in messages.
  var unit = LevelNames.usual.unit
}

/// The boundaries tied to the municipalities of the snapshot: by code; by name only where a feature has no code.
///
/// A code that no municipality has on the day is not overruled by a name: a map of another year has the same names, and
/// joining it would mix two years in silence.
///
/// - Parameters:
///   - labels: what each feature says of itself.
///   - scheme: what codes look like.
///   - names: everything that people write to mean a municipality; asked for at most once, and only when some feature
///     is not found by its code.
public func joined(
  _ labels: [BoundaryLabel], to snapshot: Snapshot, scheme: CodeScheme, names: () throws -> NameIndex
) rethrows -> BoundaryJoin {
  var join = BoundaryJoin()
  join.unit = snapshot.territory.levels.unit
  var features: [MunicipalityCode: [Int]] = [:]
  var index: NameIndex?
  for (feature, label) in labels.enumerated() {
    var found: Municipality?
    let reading = scheme.reading(of: label.code)
    if case .code(let code, let mendings, nil) = reading, let municipality = snapshot.territory.municipality(code) {
      if !mendings.isEmpty { join.mended.note(label.code, became: code) }
      found = municipality
    } else {
      let names = try index ?? names()
      index = names
      found = join.match(label, reading, feature, names)
    }
    join.municipalities.append(found)
    guard let found else { continue }
    features[found.code, default: []].append(feature)
    if let difference = nameDifference(label, found) { join.nameDifferences.append(difference) }
  }
  join.missing = snapshot.territory.municipalities.filter { features[$0.code] == nil }
  join.duplicates = features.filter { $0.value.count > 1 }
    .map { BoundaryJoin.Duplicate(code: $0, features: $1) }.sorted { $0.code < $1.code }
  join.nameDifferences.sort { ($0.code, $0.boundaryName) < ($1.code, $1.boundaryName) }
  for collaboration in snapshot.collaborations {
    for member in snapshot.members(of: collaboration.id) where features[member.code] == nil {
      join.missingMembers.append(.init(collaboration: collaboration.id, code: member.code))
    }
  }
  join.unknownMembers = snapshot.register.memberships(on: snapshot.day).filter { membership in
    guard membership.role == .member else { return false }
    guard let code = membership.municipality else { return true }
    return snapshot.territory.municipality(code) == nil
  }
  return join
}

extension BoundaryJoin {
  /// The municipality of a feature whose code alone does not say it; what else is known of the feature is noted.
  fileprivate mutating func match(
    _ label: BoundaryLabel, _ reading: CodeReading, _ feature: Int, _ names: NameIndex
  ) -> Municipality? {
    // A text in the code field that is no code counts as a name only where nothing better is there.
    let hasCode = reading.code != nil && (names.scheme.hasDigitsOnly || label.name.isEmpty)
    let text = hasCode || label.name.isEmpty ? label.code : label.name
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      unmatched.append(.init(feature: feature, label: label, match: nil, reason: "it has neither a code nor a name"))
      return nil
    }
    let match = names.match(text)
    guard case .found(let found) = match, let municipality = names.territory.municipality(found.code) else {
      unmatched.append(
        .init(feature: feature, label: label, match: match, reason: names.sentence(for: match, of: text).description))
      return nil
    }
    switch found.manner {
    case .code: break
    case .mendedCode: mended.note(text, became: found.code)
    case .exactName, .normalisedName, .parallelName, .alias, .formerName:
      namedFeatures.append(.init(feature: feature, code: found.code, manner: found.manner))
    }
    return municipality
  }
}

private func nameDifference(_ label: BoundaryLabel, _ municipality: Municipality) -> BoundaryJoin.NameDifference? {
  let name = trimmedKey(label.name)
  let known = [municipality.name, trimmedKey(municipality.officialName)]
  if name.isEmpty || known.contains(name) { return nil }
  let forms = Set(([name] + parallelNames(name)).map { normalisedName(nameWithoutRemark($0)) })
  let knownForms = known.flatMap { [$0] + parallelNames($0) }.map { normalisedName(nameWithoutRemark($0)) }
  return BoundaryJoin.NameDifference(
    code: municipality.code, boundaryName: name, registerName: known[1],
    isSameInOtherForm: !forms.isDisjoint(with: knownForms))
}
