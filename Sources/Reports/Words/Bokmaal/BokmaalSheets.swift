extension Bokmaal {
  func text(_ phrase: SheetPhrase) -> String {
    switch phrase {
    case .claims: "Påstander"
    case .headline: "Hovedtall"
    case .collaborations: "Samarbeid"
    case .members: "Deltakere"
    case .municipalities: "{Unit.many}"
    case .events: "Endringer"
    case .fit: "Dekning av regioner"
    case .regions: "Regioner"
    case .outsiders: "Utenfor"
    case .relations: "Annet samarbeid"
    case .access: "Tilgang"
    case .unconnected: "Utenfor i samme region"
    case .needs: "Behov og marked"
    case .participationByCounty: "Andel per {upper.one}"
    case .participationBySize: "Andel etter folketall"
    }
  }
}
