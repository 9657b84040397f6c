extension Nynorsk {
  func text(_ phrase: ValueMapPhrase) -> String {
    switch phrase {
    case .landArea: "Landareal (km²)"
    case .density: "Innbyggjarar per km² land"
    case .centrality: "Sentralitet"
    case .classUnder: "under {to}"
    case .classFrom: "{from} eller meir"
    case .classCount: "(n) talet på {unit}"
    case .classEdges: "Nedre grense høyrer til klassen, øvre gjer det ikkje"
    case .withoutValue: "Utan verdi"
    case .choroplethTitle: "{heading} etter {one}"
    case .choroplethSubtitle: "{known} {unit} i {classes} klassar, {method}"
    case .choroplethAlternative: "Kart: {heading} etter {one}. {known} {unit} i {classes} klassar, {method}."
    case .unitMunicipalities: "kommunar"
    case .unitCollaborations: "samarbeid"
    case .unitRegions: "regionar"
    case .unitCounties: "fylke"
    case .unitMunicipality: "kommune"
    case .unitCollaboration: "samarbeid"
    case .unitRegion: "region"
    case .participationLegend: "Del kommunar som er med"
    case .methodQuantile: "kvantilar (om lag like mange i kvar)"
    case .methodEqual: "lik breidde"
    case .methodJenks: "naturlege brot (Jenks)"
    case .methodManual: "oppgjevne grenser"
    case .countyNumbers: "På kartet: medlemskommunar av alle kommunane i fylket"
    case .participationTitle: "Deltaking i innkjøpssamarbeid etter fylke"
    case .participationSubtitle: "{members} av {municipalities} kommunar er med per {day}, {share}"
    case .participationAlternative:
      "Kart: del kommunar som er med, etter fylke. Høgast i {highest}, lågast i {lowest}; {members} av {municipalities} i alt."
    case .keyHighest: "i {county}, høgast: {count}"
    case .keyLowest: "i {county}, lågast: {count}"
    case .keyAll: "av {counties} fylke har alle med"
    case .keyNone: "av {counties} fylke har ingen med"
    case .fitTitle: "Samarbeida og dei bu- og arbeidsmarknadene dei dekkjer"
    case .fitSubtitle:
      "Gjennomsnittleg dekning er {least}–{greatest}; {high} av {known} samarbeid dekkjer minst 80\u{A0}%"
    case .fitAlternative:
      "Kart: bu- og arbeidsmarknadsregionar over samarbeida, som er farga etter gjennomsnittleg dekning, {least}–{greatest}."
    case .fitLegend: "Gjennomsnittleg dekning"
    case .fitMeaning:
      "Del av innbyggjarane i eigen bu- og arbeidsmarknadsregion som er med i same samarbeid; gjennomsnitt for innbyggjarane til medlemene"
    case .legendNumber: "Nummer som i figur 3-1"
    }
  }
}
