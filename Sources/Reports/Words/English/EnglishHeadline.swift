extension English {
  func headline(_ id: String) -> String? {
    switch id {
    case "collaborations": "Collaborations"
    case "members": "{Unit.many} that are members"
    case "municipalities": "{Unit.many} in all"
    case "participation": "Members, share of {unit.many}"
    case "participation_population": "Members, share of inhabitants"
    case "participation_area": "Members, share of area"
    case "member_population": "Inhabitants of members"
    case "member_area_km2": "Area of members (km²)"
    case "population": "Inhabitants in all"
    case "area_km2": "Area in all (km²)"
    case "outsiders": "{Unit.many} outside"
    case "outsider_share": "{Unit.many} outside, share of {unit.many}"
    case "outsider_population": "Inhabitants of {unit.many} outside"
    case "outsider_population_share": "{Unit.many} outside, share of inhabitants"
    case "large_outsiders": "{Unit.many} outside with at least {people} inhabitants"
    case "fte": "Full-time equivalents of the collaborations"
    case "fte_collaborations": "Collaborations with recorded staff"
    case "mean_fte": "Full-time equivalents per collaboration, mean"
    case "fte_2_or_more": "Collaborations with at least {fte} full-time equivalents, share"
    case "mean_members": "Members per collaboration, mean"
    case "mean_population": "Inhabitants per collaboration, mean"
    case "smallest_population": "Fewest inhabitants: {name}"
    case "largest_population": "Most inhabitants: {name}"
    case "labour_market_members": "Members of collaborations on labour-market scale, share of members"
    case "labour_market_population": "Inhabitants of collaborations on labour-market scale, share of all"
    case "regional_collaborations": "Collaborations on regional scale"
    case "regional_members": "Members of regional collaborations, share of members"
    case "regional_municipalities": "Members of regional collaborations, share of {unit.many}"
    case "regional_population": "Inhabitants of regional collaborations, share of all"
    default: nil
    }
  }
}
