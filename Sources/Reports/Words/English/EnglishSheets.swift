extension English {
  func text(_ phrase: SheetPhrase) -> String {
    switch phrase {
    case .claims: "Claims"
    case .headline: "Headline figures"
    case .collaborations: "Collaborations"
    case .members: "Participants"
    case .municipalities: "{Unit.many}"
    case .events: "Changes"
    case .fit: "Cover of regions"
    case .regions: "Regions"
    case .outsiders: "Outside"
    case .relations: "Other cooperation"
    case .access: "Access"
    case .unconnected: "Outside, same region"
    case .needs: "Needs and markets"
    case .participationByCounty: "Share by {upper.one}"
    case .participationBySize: "Share by population"
    }
  }
}
