extension Bokmaal {
  func text(_ phrase: ValueMapPhrase) -> String {
    switch phrase {
    case .landArea: "Landareal (km²)"
    case .density: "Innbyggere per km² land"
    case .centrality: "Sentralitet"
    case .classUnder: "under {to}"
    case .classBetween: "{from} til {to}"
    case .zeroByItself: "0 for seg"
    case .classFrom: "{from} eller mer"
    case .classCount: "Tallene til høyre: antall {unit}"
    case .classesElsewhere: "Klassene er for hele kartet; de som ingen her er i, er utelatt"
    case .classEdges: "Nedre grense hører til klassen, øvre gjør det ikke"
    case .classEdgesButLast: "Nedre grense hører til, øvre bare i høyeste klasse"
    case .classEdgesBelowAll:
      "Nedre grense hører til, øvre bare i høyeste klasse under {all}"
    case .roundedEdges: "Dekningen er avrundet; nedre grense hører til klassen"
    case .withoutValue: "Uten verdi"
    case .choroplethTitle: "{heading} etter {one}"
    case .choroplethEmpty: ", {empty} av dem uten noen"
    case .choroplethSubtitle: "{known} {unit} i {classes} {classes:klasse|klasser}, {method}"
    case .choroplethClasses: "{known} {unit} i {classes} {classes:klasse|klasser}"
    case .choroplethAlternative: "Kart: {heading} etter {one}. {subtitle}."
    case .unitMunicipalities: "{unit.many}"
    case .unitCollaborations: "samarbeid"
    case .unitRegions: "regioner"
    case .unitCounties: "{upper.many}"
    case .unitMunicipality: "{unit.one}"
    case .unitCollaboration: "samarbeid"
    case .unitRegion: "region"
    case .participationLegend: "Andel {unit.many} som er med"
    case .methodOfWhole: "som på hele kartet"
    case .methodQuantile: "omtrent like mange i hver"
    case .methodQuantileTied: "delt etter antall, like verdier sammen"
    case .methodEqual: "lik bredde"
    case .methodJenks: "naturlige brudd (Jenks)"
    case .methodManual: "oppgitte grenser"
    case .noneByItself: "0 % for seg"
    case .allByItself: "100 % for seg"
    case .bothByThemselves: "0 % og 100 % for seg"
    case .countyNumbers: "På kartet: medlems{unit.many} av alle {unit.many} i {upper.the_one}"
    case .participationTitle: "Størst andel {unit.many} er med i {highest}, minst i {lowest}"
    case .participationNamedTitle: "alle {unit.the_many} er med i {highest}, ingen i {lowest}"
    case .participationFoundTitle:
      "{all} av {counties} {counties:upper} har alle {unit.the_many} med, {none} har ingen"
    case .participationUnknownTitle: "{between} av {unit.the_many} var med {day}"
    case .unknownShare: "Ikke kjent: andelen kan ligge i flere klasser"
    case .participationSubtitle:
      "{municipalities:{Unit.the_one} er {members:|ikke }med per {day}|{members} av {municipalities} {unit.many} er med per {day}, {share}}"
    case .participationUnknownSubtitle:
      "{municipalities:Ikke kjent om {unit.the_one} var med {day}|{members} av {municipalities} {unit.many} var med {day}, {share}}"
    case .participationPeopleSubtitle:
      "{municipalities:{Unit.the_one} er {members:|ikke }med per {day}|{members} av {municipalities} {unit.many} er med per {day}, {share}, med {people} av innbyggerne}"
    case .participationAlternative:
      "Kart: andel {unit.many} som er med, etter {upper.one}. Høyest i {highest}, lavest i {lowest}; {members} av {municipalities} i alt."
    case .participationEvenAlternative:
      "Kart: andel {unit.many} som er med, etter {upper.one}. Den samme i alle, {share}; {members} av {municipalities} i alt."
    case .participationUnknownAlternative:
      "Kart: andel {unit.many} som er med, etter {upper.one}; {members} av {municipalities} i alt."
    case .tiedUnits: "{count} {count:upper}"
    case .shareOfBoth: "{share} ({people})"
    case .participationBars: "Andel {unit.many} som er med (søyle), og andel av innbyggerne (ring, i parentes)"
    case .fitLowTitle: "{low} av {known} samarbeid dekker under {edge} av sine bo- og arbeidsmarkeder"
    case .fitOneLowTitle: "{name} dekker {lowest} av sine bo- og arbeidsmarkeder"
    case .fitChosenLowTitle: "{low} av {known} samarbeid dekker under {edge} av sine {many}"
    case .fitHighTitle: "{high} av {known} samarbeid dekker minst {limit} av sine bo- og arbeidsmarkeder"
    case .fitChosenHighTitle: "{high} av {known} samarbeid dekker minst {limit} av sine {many}"
    case .fitAllTitle:
      "{known:Samarbeidet dekker {lowest} av sitt bo- og arbeidsmarked|Alle {known} samarbeid dekker minst {lowest} av sine bo- og arbeidsmarkeder}"
    case .fitChosenAllTitle:
      "{known:Samarbeidet dekker {lowest} av sin {one}|Alle {known} samarbeid dekker minst {lowest} av sine {many}}"
    case .fitWholeTitle: "Alle {known} samarbeid dekker hele sine bo- og arbeidsmarkeder"
    case .fitChosenWholeTitle: "Alle {known} samarbeid dekker hele sine {many}"
    case .fitNoneTitle:
      "{municipalities:{Unit.the_one}|Ingen av {unit.the_many}} er {municipalities:ikke |}med i noe samarbeid"
    case .fitNothing: "Det er ingen samarbeid å måle dekning for"
    case .fitAround: "Fargene viser dekningen for samarbeidene rundt"
    case .fitUnknownTitle: "Hvor mye samarbeidene dekket {day}, er ikke kjent"
    case .fitUnknown: "For {unknown} samarbeid er det ikke kjent hvem som var med"
    case .fitMean: "Hvor stor del av egen region som er med i samme samarbeid, gjennomsnitt for innbyggerne"
    case .fitLeast: "Gjennomsnitt for innbyggerne{known:|; det som dekker minst, dekker {lowest}}"
    case .fitSubtitle: "{high} av {known} dekker minst {limit} i gjennomsnitt; det som dekker minst, dekker {lowest}"
    case .fitAlternative:
      "Kart: bo- og arbeidsmarkedsregioner over samarbeidene, som er farget etter gjennomsnittlig dekning, {range}."
    case .fitChosenAlternative:
      "Kart: {many} over samarbeidene, som er farget etter gjennomsnittlig dekning, {range}."
    case .fitChosenMeaning:
      "Andel av innbyggerne i egen {one} som er med i samme samarbeid; gjennomsnitt for medlemmenes innbyggere"
    case .fitNotes: "Om dekningen"
    case .fitLegend: "Gjennomsnittlig dekning"
    case .fitRanking: "Samarbeidene, lavest dekning først"
    case .fitMeaning:
      "Andel av innbyggerne i egen bo- og arbeidsmarkedsregion som er med i samme samarbeid; gjennomsnitt for medlemmenes innbyggere"
    case .legendNumber: "Nummer som i figur {figure}"
    }
  }
}
