import Register

/// What of an action can be put right: each says whether the action has such a thing.
extension EditAction {
  /// The collaboration that it is about; `nil` where it is about several, or about a plan.
  var collaboration: String? {
    switch self {
    case .join(_, let id, _, _), .leave(_, let id), .changeRole(_, let id, _), .end(let id), .changeColumns(let id, _):
      id
    case .change(let collaboration), .add(let collaboration, _): collaboration.id
    case .mergeCollaborations, .mergeMunicipalities, .divideMunicipality, .dispute, .plan, .withdraw, .realise, .drop,
      .set:
      nil
    }
  }

  /// Whether the one it is about is a municipality.
  var isOfMunicipality: Bool {
    switch self {
    case .join(let party, _, _, _), .leave(let party, _), .changeRole(let party, _, _): party.municipality != nil
    case .add, .change, .changeColumns, .end, .mergeCollaborations, .mergeMunicipalities, .divideMunicipality, .dispute,
      .plan,
      .withdraw, .realise, .drop, .set:
      true
    }
  }

  mutating func set(_ party: EditParty) -> Bool {
    switch self {
    case .join(_, let id, let role, let until): self = .join(party, collaboration: id, role: role, until: until)
    case .leave(_, let id): self = .leave(party, collaboration: id)
    case .changeRole(_, let id, let role): self = .changeRole(party, collaboration: id, to: role)
    case .add, .change, .changeColumns, .end, .mergeCollaborations, .mergeMunicipalities, .divideMunicipality, .dispute,
      .plan,
      .withdraw, .realise, .drop, .set:
      return false
    }
    return true
  }

  mutating func setCollaboration(_ id: String) -> Bool {
    switch self {
    case .join(let party, _, let role, let until): self = .join(party, collaboration: id, role: role, until: until)
    case .leave(let party, _): self = .leave(party, collaboration: id)
    case .changeRole(let party, _, let role): self = .changeRole(party, collaboration: id, to: role)
    case .end: self = .end(collaboration: id)
    case .changeColumns(_, let columns): self = .changeColumns(collaboration: id, columns)
    case .add, .change, .mergeCollaborations, .mergeMunicipalities, .divideMunicipality, .dispute, .plan, .withdraw,
      .realise,
      .drop, .set:
      return false
    }
    return true
  }

  mutating func set(_ role: Role) -> Bool {
    switch self {
    case .join(let party, let id, _, let until): self = .join(party, collaboration: id, role: role, until: until)
    case .changeRole(let party, let id, _): self = .changeRole(party, collaboration: id, to: role)
    case .add, .change, .changeColumns, .leave, .end, .mergeCollaborations, .mergeMunicipalities, .divideMunicipality,
      .dispute,
      .plan, .withdraw, .realise, .drop, .set:
      return false
    }
    return true
  }

  mutating func setEnd(_ until: Day) -> Bool {
    guard case .join(let party, let id, let role, _) = self else { return false }
    self = .join(party, collaboration: id, role: role, until: until)
    return true
  }
}
