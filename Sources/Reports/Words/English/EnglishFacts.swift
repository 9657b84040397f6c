import Register

extension English {
  func text(_ fact: Fact) -> String {
    switch fact {
    case .name: "name"
    case .shortName: "short name"
    case .fullName: "full name"
    case .host: "host {unit.one}"
    case .predecessor: "predecessor"
    case .model: "model"
    case .legalBasis: "legal basis"
    case .writtenAgreement: "written agreement"
    case .sharedCompetence: "shared competence"
    case .authority: "authority"
    case .generalMandate: "general mandate"
    case .fullTimeEquivalents: "full-time equivalents"
    case .fullTimeEquivalentsDay: "day of full-time equivalents"
    case .fullTimeEquivalentsNote: "note on full-time equivalents"
    case .colour: "colour"
    }
  }

  func text(_ word: FactWord) -> String {
    switch word {
    case .host: "host {unit.one}"
    case .network: "network"
    case .officeUnit: "office {unit.one}"
    case .company: "company"
    case .regionalCouncil: "regional council"
    case .hostAgreement: "host agreement under § 20-2"
    case .contract: "contract"
    case .board: "board under § 27"
    case .limitedCompany: "limited company"
    case .jointCompany: "joint company"
    case .purchasingBody: "central purchasing body"
    case .jointUndertaking: "joint undertaking"
    case .politicalCouncil: "political council"
    case .cooperative: "cooperative"
    case .association: "association"
    case .yes: "yes"
    case .no: "no"
    }
  }
}
