extension Nynorsk {
  func text(_ phrase: SheetPhrase) -> String {
    switch phrase {
    case .claims: "Påstandar"
    case .headline: "Hovudtal"
    case .collaborations: "Samarbeid"
    case .members: "Deltakarar"
    case .municipalities: "{Unit.many}"
    case .events: "Endringar"
    case .fit: "Dekning av regionar"
    case .regions: "Regionar"
    case .outsiders: "Utanfor"
    case .relations: "Anna samarbeid"
    case .access: "Tilgang"
    case .unconnected: "Utanfor i same region"
    case .needs: "Behov og marknad"
    case .participationByCounty: "Del per {upper.one}"
    case .participationBySize: "Del etter folketal"
    }
  }
}
