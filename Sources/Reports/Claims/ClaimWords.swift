import Analysis

extension Words {
  /// What a claim states, with how it relates to the figure.
  func stated(_ claim: Claim, in catalogue: FigureCatalogue) -> String {
    var places: [String: String] = [:]
    switch claim.stated {
    case .number(let range, _):
      places["stated"] = number(range.lowerBound, in: claim.figure.unit)
      places["until"] = number(range.upperBound, in: claim.figure.unit)
    case .names(let names): places["stated"] = list(names.map(catalogue.name(ofStated:)))
    }
    return filled(phrase(claim.relation), places)
  }

  /// What a claim's figure came to: a number, or the names that it counts.
  func computed(_ checked: CheckedClaim, in catalogue: FigureCatalogue) -> String? {
    let names = checked.counted.map(catalogue.name)
    return names.isEmpty ? measured(checked.value, checked.claim.figure) : list(names)
  }

  /// What a verdict is called.
  func name(_ verdict: CheckedClaim.Verdict) -> String {
    switch verdict {
    case .holds: filled(.holds)
    case .fails: filled(.fails)
    case .unknown: filled(.unknown)
    }
  }

  private func phrase(_ relation: ClaimRelation) -> ClaimPhrase {
    switch relation {
    case .equals: .equals
    case .roundsTo: .roundsTo
    case .about: .about
    case .atLeast: .atLeast
    case .atMost: .atMost
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .between: .between
    case .setEquals: .setEquals
    case .contains: .contains
    }
  }
}

extension FigureCatalogue {
  /// The name of what a claim states by its key; a name stands for itself.
  func name(ofStated text: String) -> String {
    let kinds: [FigureSubject.Kind] = [.collaboration, .municipality, .region]
    return kinds.lazy.compactMap { kind in self.subjects(kind).first { $0.subject.key == text }?.name }.first ?? text
  }
}
