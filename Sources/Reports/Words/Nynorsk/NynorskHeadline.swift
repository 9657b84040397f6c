extension Nynorsk {
  func headline(_ id: String) -> String? {
    switch id {
    case "collaborations": "Samarbeid"
    case "members": "{Unit.many} som er medlemer"
    case "municipalities": "{Unit.many} i alt"
    case "participation": "Medlemer, del av {unit.the_many}"
    case "participation_population": "Medlemer, del av innbyggjarane"
    case "participation_area": "Medlemer, del av arealet"
    case "member_population": "Innbyggjarar i medlems{unit.the_many}"
    case "member_area_km2": "Areal av medlems{unit.the_many} (km²)"
    case "population": "Innbyggjarar i alt"
    case "area_km2": "Areal i alt (km²)"
    case "outsiders": "{Unit.many} utanfor"
    case "outsider_share": "{Unit.many} utanfor, del av {unit.the_many}"
    case "outsider_population": "Innbyggjarar i {unit.many} utanfor"
    case "outsider_population_share": "{Unit.many} utanfor, del av innbyggjarane"
    case "large_outsiders": "{Unit.many} utanfor med minst {people} innbyggjarar"
    case "fte": "Årsverk i samarbeida"
    case "fte_collaborations": "Samarbeid med oppgitte årsverk"
    case "mean_fte": "Årsverk per samarbeid, gjennomsnitt"
    case "fte_2_or_more": "Samarbeid med minst {fte} årsverk, del"
    case "mean_members": "Medlemer per samarbeid, gjennomsnitt"
    case "mean_population": "Innbyggjarar per samarbeid, gjennomsnitt"
    case "smallest_population": "Færrast innbyggjarar: {name}"
    case "largest_population": "Flest innbyggjarar: {name}"
    case "labour_market_members": "Medlemer i samarbeid på arbeidsmarknadsnivå, del av medlemene"
    case "labour_market_population": "Innbyggjarar i samarbeid på arbeidsmarknadsnivå, del av alle"
    case "regional_collaborations": "Samarbeid på regionalt nivå"
    case "regional_members": "Medlemer i regionale samarbeid, del av medlemene"
    case "regional_municipalities": "Medlemer i regionale samarbeid, del av {unit.the_many}"
    case "regional_population": "Innbyggjarar i regionale samarbeid, del av alle"
    default: nil
    }
  }
}
