import Register

extension English {
  func text(_ role: Role) -> String {
    switch role {
    case .member: "member"
    case .owner: "owner without membership"
    case .countyAuthority: "{upper.authority}"
    case .stateBody: "state body"
    case .other: "other participant"
    case .caseByCase: "takes part case by case"
    }
  }

  func text(_ kind: EventKind) -> String {
    switch kind {
    case .founded: "founded"
    case .predecessor: "predecessor"
    case .formalised: "formalised"
    case .widened: "widened"
    case .joined: "joined"
    case .left: "left"
    case .notJoined: "did not join"
    case .ownership: "ownership"
    case .merged: "merger of {unit.many}"
    case .divided: "division of {unit.many}"
    case .hostChange: "new host"
    case .countyChange: "new {upper.one}"
    case .changed: "changed"
    case .lapsed: "lapsed"
    case .dissolved: "predecessor dissolved"
    case .considered: "considered"
    case .invited: "invited"
    case .planned: "planned"
    case .other: "other"
    }
  }

  func text(_ sentence: EventSentence) -> Prose {
    switch sentence {
    case .joined(let name): "\(name) joined."
    case .left(let name): "\(name) left."
    case .roleChanged(let name): "The role of \(name) was changed."
    case .founded: "The collaboration was founded."
    case .ended: "The collaboration ended."
    case .collaborationsMerged(let names, into: let target), .municipalitiesMerged(let names, into: let target):
      "\(Self.enumeration.list(names)) were merged into \(target)."
    case .municipalityDivided(let name, into: let parts): "\(name) was divided into \(Self.enumeration.list(parts))."
    case .hostChanged(let name): "\(name) became the host."
    }
  }
}
