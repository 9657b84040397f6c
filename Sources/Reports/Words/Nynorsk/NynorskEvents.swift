import Register

extension Nynorsk {
  func text(_ role: Role) -> String {
    switch role {
    case .member: "medlem"
    case .owner: "eigar utan medlemskap"
    case .countyAuthority: "{upper.authority}"
    case .stateBody: "statleg verksemd"
    case .other: "annan deltakar"
    case .caseByCase: "deltek frå sak til sak"
    }
  }

  func text(_ kind: EventKind) -> String {
    switch kind {
    case .founded: "oppretta"
    case .predecessor: "forløpar"
    case .formalised: "formalisert"
    case .widened: "utvida"
    case .joined: "kom med"
    case .left: "gjekk ut"
    case .notJoined: "ikkje med"
    case .ownership: "eigarskap"
    case .merged: "{unit.joined}samanslåing"
    case .divided: "{unit.joined}deling"
    case .hostChange: "{unit?ny|ny|nytt} verts{unit.one}"
    case .countyChange: "{upper?ny|ny|nytt} {upper.one}"
    case .changed: "endra"
    case .lapsed: "falle bort"
    case .dissolved: "forløpar avvikla"
    case .considered: "vurdert"
    case .invited: "invitert"
    case .planned: "planlagt"
    case .other: "anna"
    }
  }

  func text(_ sentence: EventSentence) -> Prose {
    switch sentence {
    case .joined(let name): "\(name) kom med."
    case .left(let name): "\(name) gjekk ut."
    case .roleChanged(let name): "Rolla til \(name) vart endra."
    case .founded: "Samarbeidet vart etablert."
    case .ended: "Samarbeidet vart avslutta."
    case .collaborationsMerged(let names, into: let target), .municipalitiesMerged(let names, into: let target):
      "\(Self.enumeration.list(names)) vart slått saman til \(target)."
    case .municipalityDivided(let name, into: let parts): "\(name) vart delt i \(Self.enumeration.list(parts))."
    case .hostChanged(let name): "\(name) vart verts{unit.one}."
    }
  }
}
