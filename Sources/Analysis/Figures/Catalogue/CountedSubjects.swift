import Register

extension FigureCatalogue {
  /// What a figure counts, one by one, in the order of the tables; `nil` for a figure that is no count of subjects, or
  /// that can not be computed.
  ///
  /// Claims hold the names of a sentence against it, and a reader of a number sees who is in it.
  public func counted(_ figure: Figure, of subject: FigureSubject) -> [FigureSubject]? {
    guard figure.subject == subject.kind, value(figure, of: subject).missing == nil else { return nil }
    switch figure.id {
    case "members" where subject.kind != .sizeClass:
      return municipalities(of: subject).map { inside in
        subject.kind == .collaboration
          ? of(inside) : of(inside.filter { evidence.snapshot.collaboration(of: $0.code) != nil })
      }
    case "outsiders": return municipalities(of: subject).map { of(outsiders($0)) }
    case "municipalities": return municipalities(of: subject).map(of)
    case "large_outsiders":
      return of(HeadlineBasis(evidence.snapshot, thresholds: thresholds).largeOutsiders)
    case "small_outsiders": return of(outsiders(small))
    case "regional_collaborations": return of(sums.filter { thresholds.isRegional($0.members) }.map(\.collaboration))
    case "labour_market_collaborations":
      return of(sums.filter { !thresholds.isRegional($0.members) }.map(\.collaboration))
    case "collaborations": return counted(collaborationsOf: subject)
    case "collaborations_with_upper_authority": return of(collaborations(withRole: .countyAuthority))
    case "collaborations_with_state_body": return of(collaborations(withRole: .stateBody))
    case "upper_units_nearly_covered": return nearlyCovered.map { .upperUnit($0.county.code) }
    case "centres": return region(subject).map { $0.centres.map { .municipality($0) } }
    case "left": return municipalities(told: .left, of: subject.key).map { .municipality($0) }
    case "joined": return municipalities(told: .joined, of: subject.key).map { .municipality($0) }
    default: return foundRule(figure).map(found)
    }
  }

  private func of(_ municipalities: [Municipality]) -> [FigureSubject] { municipalities.map { .municipality($0.code) } }
  private func of(_ collaborations: [Collaboration]) -> [FigureSubject] { collaborations.map { .collaboration($0.id) } }

  private func counted(collaborationsOf subject: FigureSubject) -> [FigureSubject]? {
    switch subject {
    case .country: of(evidence.snapshot.collaborations)
    case .model(let model): of(evidence.snapshot.collaborations.filter { $0.model == model })
    default: municipalities(of: subject).map { of(collaborations(with: $0)) }
    }
  }

  private func foundRule(_ figure: Figure) -> FlagRule.ID? {
    switch figure.id {
    case "residuals_and_counterweights": .residualOrCounterweight
    case "uncovered_city_regions": .uncoveredCityRegion
    case "partly_covered_city_regions": .partlyCoveredCityRegion
    case "split_regions": .splitRegion
    case "scattered_collaborations": .scattered
    case "holes": .hole
    case "enclaves": .enclave
    case "cross_county_collaborations": .crossCounty
    default: nil
    }
  }

  /// The name by which readers know a subject; its key where it has none.
  public func name(of subject: FigureSubject) -> String {
    let territory = evidence.snapshot.territory
    let name: String? =
      switch subject {
      case .country, .sizeClass, .model, .relation: nil
      case .upperUnit(let key):
        key.split(separator: "+").map { territory.county(String($0))?.name ?? String($0) }.joined(separator: " + ")
      case .collaboration(let id): evidence.snapshot.register.collaboration(id)?.name
      case .region(let code): evidence.references.regions.first { $0.code == code }?.name
      case .municipality(let code): territory.municipality(code)?.name
      case .group(let codes): codes.map { territory.municipality($0)?.name ?? $0.text }.joined(separator: " + ")
      case .plan(let id): evidence.plans.first { $0.id == id }?.name
      case .arrangement(let id): records.arrangements.first { $0.id == id }?.name
      }
    return name ?? subject.key
  }
}

extension Figure {
  /// Whether it counts subjects that have names, which `FigureCatalogue.counted` then tells.
  public var isCountOfSubjects: Bool { unit == .count && Figure.countsOfSubjects.contains(id) && subject != .sizeClass }

  private static let countsOfSubjects: Set<String> = [
    "members", "outsiders", "municipalities", "large_outsiders", "small_outsiders", "regional_collaborations",
    "labour_market_collaborations", "collaborations", "collaborations_with_upper_authority",
    "collaborations_with_state_body", "upper_units_nearly_covered", "centres", "left", "joined",
    "residuals_and_counterweights", "uncovered_city_regions", "partly_covered_city_regions", "split_regions",
    "scattered_collaborations", "holes", "enclaves", "cross_county_collaborations",
  ]
}
