extension Bokmaal {
  func text(_ phrase: ValueMapPhrase) -> String {
    switch phrase {
    case .landArea: "Landareal (km²)"
    case .density: "Innbyggere per km² land"
    case .centrality: "Sentralitet"
    case .classUnder: "under {to}"
    case .classFrom: "{from} eller mer"
    case .classCount: "(n) antall {unit}"
    case .classEdges: "Nedre grense hører til klassen, øvre gjør det ikke"
    case .withoutValue: "Uten verdi"
    case .choroplethTitle: "{heading} etter {one}"
    case .choroplethSubtitle: "{known} {unit} i {classes} klasser, {method}"
    case .choroplethAlternative: "Kart: {heading} etter {one}. {known} {unit} i {classes} klasser, {method}."
    case .unitMunicipalities: "kommuner"
    case .unitCollaborations: "samarbeid"
    case .unitRegions: "regioner"
    case .unitCounties: "fylker"
    case .unitMunicipality: "kommune"
    case .unitCollaboration: "samarbeid"
    case .unitRegion: "region"
    case .participationLegend: "Andel kommuner som er med"
    case .methodQuantile: "kvantiler (omtrent like mange i hver)"
    case .methodEqual: "lik bredde"
    case .methodJenks: "naturlige brudd (Jenks)"
    case .methodManual: "oppgitte grenser"
    case .countyNumbers: "På kartet: medlemskommuner av alle kommuner i fylket"
    case .participationTitle: "Deltakelse i innkjøpssamarbeid etter fylke"
    case .participationSubtitle: "{members} av {municipalities} kommuner er med per {day}, {share}"
    case .participationAlternative:
      "Kart: andel kommuner som er med, etter fylke. Høyest i {highest}, lavest i {lowest}; {members} av {municipalities} i alt."
    case .keyHighest: "i {county}, høyest: {count}"
    case .keyLowest: "i {county}, lavest: {count}"
    case .keyAll: "av {counties} fylker har alle med"
    case .keyNone: "av {counties} fylker har ingen med"
    case .fitTitle: "Samarbeidene og de bo- og arbeidsmarkedene de dekker"
    case .fitSubtitle:
      "Gjennomsnittlig dekning er {least}–{greatest}; {high} av {known} samarbeid dekker minst 80\u{A0}%"
    case .fitAlternative:
      "Kart: bo- og arbeidsmarkedsregioner over samarbeidene, som er farget etter gjennomsnittlig dekning, {least}–{greatest}."
    case .fitLegend: "Gjennomsnittlig dekning"
    case .fitMeaning:
      "Andel av innbyggerne i egen bo- og arbeidsmarkedsregion som er med i samme samarbeid; gjennomsnitt for medlemmenes innbyggere"
    case .legendNumber: "Nummer som i figur 3-1"
    }
  }
}
