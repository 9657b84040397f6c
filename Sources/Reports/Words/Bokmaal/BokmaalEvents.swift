import Register

extension Bokmaal {
  func text(_ role: Role) -> String {
    switch role {
    case .member: "medlem"
    case .owner: "eier uten medlemskap"
    case .countyAuthority: "{upper.authority}"
    case .stateBody: "statlig virksomhet"
    case .other: "annen deltaker"
    case .caseByCase: "deltar fra sak til sak"
    }
  }

  func text(_ kind: EventKind) -> String {
    switch kind {
    case .founded: "opprettet"
    case .predecessor: "forløper"
    case .formalised: "formalisert"
    case .widened: "utvidet"
    case .joined: "kom med"
    case .left: "gikk ut"
    case .notJoined: "ikke med"
    case .ownership: "eierskap"
    case .merged: "{unit.joined}sammenslåing"
    case .divided: "{unit.joined}deling"
    case .hostChange: "{unit?ny|nytt} verts{unit.one}"
    case .countyChange: "{upper?ny|nytt} {upper.one}"
    case .changed: "endret"
    case .lapsed: "bortfalt"
    case .dissolved: "forløper avviklet"
    case .considered: "vurdert"
    case .invited: "invitert"
    case .planned: "planlagt"
    case .other: "annet"
    }
  }

  func text(_ sentence: EventSentence) -> Prose {
    switch sentence {
    case .joined(let name): "\(name) kom med."
    case .left(let name): "\(name) gikk ut."
    case .roleChanged(let name): "Rollen til \(name) ble endret."
    case .founded: "Samarbeidet ble etablert."
    case .ended: "Samarbeidet ble avsluttet."
    case .collaborationsMerged(let names, into: let target), .municipalitiesMerged(let names, into: let target):
      "\(Self.enumeration.list(names)) ble slått sammen til \(target)."
    case .municipalityDivided(let name, into: let parts): "\(name) ble delt i \(Self.enumeration.list(parts))."
    case .hostChanged(let name): "\(name) ble verts{unit.one}."
    }
  }
}
