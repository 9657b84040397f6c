import Register

extension Bokmaal {
  func text(_ fact: Fact) -> String {
    switch fact {
    case .name: "navn"
    case .shortName: "kortnavn"
    case .fullName: "fullt navn"
    case .host: "verts{unit.one}"
    case .predecessor: "forløper"
    case .model: "modell"
    case .legalBasis: "rettslig grunnlag"
    case .writtenAgreement: "skriftlig avtale"
    case .sharedCompetence: "felles kompetanse"
    case .authority: "fullmakt"
    case .generalMandate: "generelt mandat"
    case .fullTimeEquivalents: "årsverk"
    case .fullTimeEquivalentsDay: "dag for årsverk"
    case .fullTimeEquivalentsNote: "merknad om årsverk"
    case .colour: "farge"
    }
  }

  func text(_ word: FactWord) -> String {
    switch word {
    case .host: "verts{unit.one}"
    case .network: "nettverk"
    case .officeUnit: "kontor{unit.one}"
    case .company: "selskap"
    case .regionalCouncil: "regionråd"
    case .hostAgreement: "verts{unit.one} etter § 20-2"
    case .contract: "avtale"
    case .board: "styre etter § 27"
    case .limitedCompany: "aksjeselskap"
    case .jointCompany: "interkommunalt selskap"
    case .purchasingBody: "innkjøpssentral"
    case .jointUndertaking: "oppgavefellesskap"
    case .politicalCouncil: "politisk råd"
    case .cooperative: "samvirkeforetak"
    case .association: "forening"
    case .yes: "ja"
    case .no: "nei"
    }
  }
}
