extension Nynorsk {
  func text(_ phrase: ValueMapPhrase) -> String {
    switch phrase {
    case .landArea: "Landareal (km²)"
    case .density: "Innbyggjarar per km² land"
    case .centrality: "Sentralitet"
    case .classUnder: "under {to}"
    case .classBetween: "{from} til {to}"
    case .zeroByItself: "0 for seg"
    case .classFrom: "{from} eller meir"
    case .classCount: "Tala til høgre: talet på {unit}"
    case .classesElsewhere: "Klassane er for heile kartet; dei som ingen her er i, er utelatne"
    case .classEdges: "Nedre grense høyrer til klassen, øvre gjer det ikkje"
    case .classEdgesButLast: "Nedre grense høyrer til, øvre berre i høgaste klasse"
    case .classEdgesBelowAll:
      "Nedre grense høyrer til, øvre berre i høgaste klasse under {all}"
    case .roundedEdges: "Dekninga er avrunda; nedre grense høyrer til klassen"
    case .withoutValue: "Utan verdi"
    case .choroplethTitle: "{heading} etter {one}"
    case .choroplethEmpty: ", {empty} av dei utan nokon"
    case .choroplethSubtitle: "{known} {unit} i {classes} {classes:klasse|klassar}, {method}"
    case .choroplethClasses: "{known} {unit} i {classes} {classes:klasse|klassar}"
    case .choroplethAlternative: "Kart: {heading} etter {one}. {subtitle}."
    case .unitMunicipalities: "{unit.many}"
    case .unitCollaborations: "samarbeid"
    case .unitRegions: "regionar"
    case .unitCounties: "{upper.many}"
    case .unitMunicipality: "{unit.one}"
    case .unitCollaboration: "samarbeid"
    case .unitRegion: "region"
    case .participationLegend: "Del {unit.many} som er med"
    case .methodOfWhole: "som på heile kartet"
    case .methodQuantile: "om lag like mange i kvar"
    case .methodQuantileTied: "delte etter tal, like verdiar saman"
    case .methodEqual: "lik breidde"
    case .methodJenks: "naturlege brot (Jenks)"
    case .methodManual: "oppgjevne grenser"
    case .noneByItself: "0 % for seg"
    case .allByItself: "100 % for seg"
    case .bothByThemselves: "0 % og 100 % for seg"
    case .countyNumbers: "På kartet: medlems{unit.many} av alle {unit.the_many} i {upper.the_one}"
    case .participationTitle: "Størst del av {unit.the_many} er med i {highest}, minst i {lowest}"
    case .participationNamedTitle: "alle {unit.the_many} er med i {highest}, ingen i {lowest}"
    case .participationFoundTitle:
      "{all} av {counties} {counties:upper} har alle {unit.the_many} med, {none} har ingen"
    case .participationUnknownTitle: "{between} av {unit.the_many} var med {day}"
    case .unknownShare: "Ikkje kjent: delen kan liggje i fleire klassar"
    case .participationSubtitle:
      "{municipalities:{Unit.the_one} er {members:|ikkje }med per {day}|{members} av {municipalities} {unit.many} er med per {day}, {share}}"
    case .participationUnknownSubtitle:
      "{municipalities:Ikkje kjent om {unit.the_one} var med {day}|{members} av {municipalities} {unit.many} var med {day}, {share}}"
    case .participationPeopleSubtitle:
      "{municipalities:{Unit.the_one} er {members:|ikkje }med per {day}|{members} av {municipalities} {unit.many} er med per {day}, {share}, med {people} av innbyggjarane}"
    case .participationAlternative:
      "Kart: del {unit.many} som er med, etter {upper.one}. Høgast i {highest}, lågast i {lowest}; {members} av {municipalities} i alt."
    case .participationEvenAlternative:
      "Kart: del {unit.many} som er med, etter {upper.one}. Den same i alle, {share}; {members} av {municipalities} i alt."
    case .participationUnknownAlternative:
      "Kart: del {unit.many} som er med, etter {upper.one}; {members} av {municipalities} i alt."
    case .tiedUnits: "{count} {count:upper}"
    case .shareOfBoth: "{share} ({people})"
    case .participationBars: "Del {unit.many} som er med (søyle), og del av innbyggjarane (ring, i parentes)"
    case .fitLowTitle: "{low} av {known} samarbeid dekkjer under {edge} av sine bu- og arbeidsmarknader"
    case .fitOneLowTitle: "{name} dekkjer {lowest} av bu- og arbeidsmarknadene sine"
    case .fitChosenLowTitle: "{low} av {known} samarbeid dekkjer under {edge} av sine {many}"
    case .fitHighTitle: "{high} av {known} samarbeid dekkjer minst {limit} av sine bu- og arbeidsmarknader"
    case .fitChosenHighTitle: "{high} av {known} samarbeid dekkjer minst {limit} av sine {many}"
    case .fitAllTitle:
      "{known:Samarbeidet dekkjer {lowest} av sin bu- og arbeidsmarknad|Alle {known} samarbeid dekkjer minst {lowest} av sine bu- og arbeidsmarknader}"
    case .fitChosenAllTitle:
      "{known:Samarbeidet dekkjer {lowest} av sin {one}|Alle {known} samarbeid dekkjer minst {lowest} av sine {many}}"
    case .fitWholeTitle: "Alle {known} samarbeid dekkjer heile bu- og arbeidsmarknadene sine"
    case .fitChosenWholeTitle: "Alle {known} samarbeid dekkjer heile sine {many}"
    case .fitNoneTitle:
      "{municipalities:{Unit.the_one}|Ingen av {unit.the_many}} er {municipalities:ikkje |}med i noko samarbeid"
    case .fitNothing: "Det er ingen samarbeid å måle dekning for"
    case .fitAround: "Fargane viser dekninga for samarbeida rundt"
    case .fitUnknownTitle: "Kor mykje samarbeida dekte {day}, er ikkje kjent"
    case .fitUnknown: "For {unknown} samarbeid er det ikkje kjent kven som var med"
    case .fitMean: "Kor stor del av eigen region som er med i same samarbeid, gjennomsnitt for innbyggjarane"
    case .fitLeast: "Gjennomsnitt for innbyggjarane{known:|; det som dekkjer minst, dekkjer {lowest}}"
    case .fitSubtitle: "{high} av {known} dekkjer minst {limit} i gjennomsnitt; det som dekkjer minst, dekkjer {lowest}"
    case .fitAlternative:
      "Kart: bu- og arbeidsmarknadsregionar over samarbeida, som er farga etter gjennomsnittleg dekning, {range}."
    case .fitChosenAlternative:
      "Kart: {many} over samarbeida, som er farga etter gjennomsnittleg dekning, {range}."
    case .fitChosenMeaning:
      "Del av innbyggjarane i eigen {one} som er med i same samarbeid; gjennomsnitt for innbyggjarane til medlemene"
    case .fitNotes: "Om dekninga"
    case .fitLegend: "Gjennomsnittleg dekning"
    case .fitRanking: "Samarbeida, lågast dekning først"
    case .fitMeaning:
      "Del av innbyggjarane i eigen bu- og arbeidsmarknadsregion som er med i same samarbeid; gjennomsnitt for innbyggjarane til medlemene"
    case .legendNumber: "Nummer som i figur {figure}"
    }
  }
}
