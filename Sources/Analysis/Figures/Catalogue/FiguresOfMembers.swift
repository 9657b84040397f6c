import Register

extension FigureCatalogue {
  /// Whether a figure of a subject rests on members of whom it is not known whether they took part.
  ///
  /// Where nobody is known to have stood outside, that is every figure of who takes part in a part of the whole; of one
  /// collaboration only those of its members.
  public func restsOnUnknownMembers(_ figure: Figure, of subject: FigureSubject, _ unknown: UnknownMembers) -> Bool {
    // What the data set states itself is computed from nobody.
    guard !unknown.isEmpty, !records.stated.contains(where: { $0.id == figure.id }) else { return false }
    if case .collaboration(let id) = subject {
      return !Self.ofAgreements.contains(figure.id)
        && evidence.snapshot.members(of: id).contains { unknown.unsure.contains($0.code) }
    }
    guard !Self.ofUnitsAlone.contains(figure.id) else { return false }
    switch subject {
    case .country where figure.id == "collaborations": return unknown.isOpen
    case .country, .sizeClass, .model: return true
    case .municipality(let code):
      return Self.ofMunicipalities.contains(figure.id) && (unknown.isOpen || unknown.all.contains(code))
    case .upperUnit, .group, .region:
      guard !unknown.isOpen else { return true }
      let codes: [MunicipalityCode]
      if case .region(let code) = subject {
        codes = evidence.references.regions.first { $0.code == code }?.municipalities.map(\.code) ?? []
      } else {
        codes = municipalities(of: subject)?.map(\.code) ?? []
      }
      return codes.contains(where: unknown.all.contains)
    case .relation, .plan, .arrangement, .collaboration: return false
    }
  }

  /// What is so whoever takes part.
  private static let ofUnitsAlone: Set = [
    "municipalities", "population", "area_km2", "upper_units", "small_municipalities", "relations", "plans",
    "arrangements", "from", "to", "centres",
  ]
  /// What an agreement has, whoever its members are.
  private static let ofAgreements: Set = ["number", "fte", "established"]
  /// What a municipality has by its membership alone.
  private static let ofMunicipalities: Set = ["collaborations"]
}
