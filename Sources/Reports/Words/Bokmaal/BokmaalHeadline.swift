extension Bokmaal {
  func headline(_ id: String) -> String? {
    switch id {
    case "collaborations": "Samarbeid"
    case "members": "{Unit.many} som er medlemmer"
    case "municipalities": "{Unit.many} i alt"
    case "participation": "Medlemmer, andel av {unit.the_many}"
    case "participation_population": "Medlemmer, andel av innbyggerne"
    case "participation_area": "Medlemmer, andel av arealet"
    case "member_population": "Innbyggere i medlems{unit.the_many}"
    case "member_area_km2": "Areal av medlems{unit.the_many} (km²)"
    case "population": "Innbyggere i alt"
    case "area_km2": "Areal i alt (km²)"
    case "outsiders": "{Unit.many} utenfor"
    case "outsider_share": "{Unit.many} utenfor, andel av {unit.the_many}"
    case "outsider_population": "Innbyggere i {unit.many} utenfor"
    case "outsider_population_share": "{Unit.many} utenfor, andel av innbyggerne"
    case "large_outsiders": "{Unit.many} utenfor med minst {people} innbyggere"
    case "fte": "Årsverk i samarbeidene"
    case "fte_collaborations": "Samarbeid med oppgitte årsverk"
    case "mean_fte": "Årsverk per samarbeid, gjennomsnitt"
    case "fte_2_or_more": "Samarbeid med minst {fte} årsverk, andel"
    case "mean_members": "Medlemmer per samarbeid, gjennomsnitt"
    case "mean_population": "Innbyggere per samarbeid, gjennomsnitt"
    case "smallest_population": "Færrest innbyggere: {name}"
    case "largest_population": "Flest innbyggere: {name}"
    case "labour_market_members": "Medlemmer i samarbeid på arbeidsmarkedsnivå, andel av medlemmene"
    case "labour_market_population": "Innbyggere i samarbeid på arbeidsmarkedsnivå, andel av alle"
    case "regional_collaborations": "Samarbeid på regionalt nivå"
    case "regional_members": "Medlemmer i regionale samarbeid, andel av medlemmene"
    case "regional_municipalities": "Medlemmer i regionale samarbeid, andel av {unit.the_many}"
    case "regional_population": "Innbyggere i regionale samarbeid, andel av alle"
    default: nil
    }
  }
}
