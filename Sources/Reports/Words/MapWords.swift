/// What maps say, by what it is for.
enum MapPhrase: String, Hashable, Sendable, CaseIterable {
  /// Under the title.
  case subtitle
  /// What key figures count.
  case keyCollaborations, keyShare, keyPopulation, keyOutside
  /// In the legend.
  case legendSigns, legendCount, legendCrossing, legendOutside, legendMunicipality, legendCounty, legendGroup,
    notDrawn, legendPlanned, legendOwner, plannedNameless, planned, owners, ownerOf
  /// Over an inset.
  case inset
  /// On maps of a part of the country.
  case areaTitle, figureAreaTitle, figureAreaAlternative, legendPart, legendArea, legendContext
  /// On the map of differences.
  case differenceTitle, differenceSubtitle, differenceAlternative, proposalTitle, proposalAlternative, differenceLegend,
    nothingDiffers, stepJoined, stepFounding, stepMoved, stepLeft, stepEnded, hasJoined, hasFounded, hasMoved, hasLeft,
    hasEnded, foundedNames, endedNames, unchangedMembers, unknownStarts, unchangedOutside, laterBorder
  /// On maps of anybody's groups.
  case groupsSubtitle, groupsAlternative, groupsOutside, groupsBorder, unitsBorder, groupsCount, groupsUnlisted
  /// In the long description: the heading of the list of collaborations.
  case listed
  /// Columns that no table has.
  case landArea, density, centrality
  /// Classes, what has values, and how they are divided.
  case classUnder, classFrom, classCount, classEdges, withoutValue, choroplethTitle, choroplethSubtitle,
    choroplethAlternative
  case unitMunicipalities, unitCollaborations, unitRegions, unitCounties
  case unitMunicipality, unitCollaboration, unitRegion, bordersMeet, participationLegend
  case methodQuantile, methodEqual, methodJenks, methodManual
  /// On the map of participation.
  case partOfWhole, countyNumbers, participationTitle, participationSubtitle, participationAlternative
  case keyHighest, keyLowest, keyAll, keyNone
  /// On the map of fit.
  case fitTitle, fitSubtitle, fitAlternative, fitLegend, fitMeaning, legendRegion, legendNumber
  /// On the map of findings.
  case inUncovered, findingsTitle, findingsSubtitle, findingsAlternative, residuals, residualMeaning, counterweights,
    counterweightMeaning, holes, enclaves, uncovered, otherMembers, otherOutsiders, legendOutsiders, uncoveredBorder
}

/// What maps say in one language.
struct MapWords: Sendable {
  /// The words and forms that maps share with tables and pages.
  let words: Words
  /// How numbers are written.
  let numbers: NumberFormat
  private let phrases: [MapPhrase: String]

  init(_ language: Language) {
    words = Words(language)
    numbers = NumberFormat(language)
    let own =
      switch language {
      case .nb: Self.nb
      case .nn: Self.nn
      case .en: Self.en
      }
    phrases = [Self.marks, Self.areas, Self.differences].reduce(own) { all, further in
      all.merging(further[language] ?? [:]) { own, _ in own }
    }
  }

  /// A phrase with its `{places}` filled; its own name where the language lacks it, which a test looks for.
  func filled(_ phrase: MapPhrase, _ values: [String: String] = [:]) -> String {
    Reports.filled(phrases[phrase] ?? phrase.rawValue, values)
  }

  static let nb: [MapPhrase: String] = [
    .subtitle: "{members} av {municipalities} kommuner, {population_share} av innbyggerne",
    .keyCollaborations: "samarbeid per {day}",
    .keyShare: "av kommunene er med, {members}\u{A0}av\u{A0}{municipalities}",
    .keyPopulation: "av innbyggerne bor i en medlemskommune",
    .keyOutside: "kommuner utenfor, {people}\u{A0}innbyggere",
    .legendSigns: "Tegnforklaring",
    .legendCount: "(n) antall kommuner som er med",
    .legendCrossing: "* har medlemmer i flere fylker",
    .legendOutside: "Kommune utenfor samarbeid ({count})",
    .legendMunicipality: "Kommunegrense",
    .legendCounty: "Fylkesgrense",
    .legendGroup: "Grense for samarbeid",
    .groupsUnlisted: "{groups} grupper, nummerert som i tabellen, som har navnene",
    .keyHighest: "i {county}, høyest: {count}",
    .keyLowest: "i {county}, lavest: {count}",
    .keyAll: "av {counties} fylker har alle med",
    .keyNone: "av {counties} fylker har ingen med",
    .inset: "Utsnitt",
    .listed: "Samarbeidene",
    .groupsSubtitle: "{members} av {units} enheter i {groups} grupper, {area}\u{A0}km²",
    .groupsAlternative: "Kart: {title}. {members} av {units} enheter i {groups} grupper.",
    .groupsOutside: "Utenfor alle grupper ({count})",
    .groupsBorder: "Grense for gruppe",
    .unitsBorder: "Grense for enhet",
    .groupsCount: "(n) antall enheter i gruppen",
    .landArea: "Landareal (km²)",
    .density: "Innbyggere per km² land",
    .centrality: "Sentralitet",
    .classUnder: "under {to}",
    .classFrom: "{from} eller mer",
    .classCount: "(n) antall {unit}",
    .classEdges: "Nedre grense hører til klassen, øvre gjør det ikke",
    .withoutValue: "Uten verdi",
    .choroplethTitle: "{heading} etter {one}",
    .choroplethSubtitle: "{known} {unit} i {classes} klasser, {method}",
    .choroplethAlternative: "Kart: {heading} etter {one}. {known} {unit} i {classes} klasser, {method}.",
    .unitMunicipalities: "kommuner",
    .unitCollaborations: "samarbeid",
    .unitRegions: "regioner",
    .unitCounties: "fylker",
    .methodQuantile: "kvantiler (omtrent like mange i hver)",
    .methodEqual: "lik bredde",
    .methodJenks: "naturlige brudd (Jenks)",
    .methodManual: "oppgitte grenser",
    .partOfWhole: "{part}\u{A0}av\u{A0}{whole}",
    .countyNumbers: "På kartet: medlemskommuner av alle kommuner i fylket",
    .participationTitle: "Deltakelse i innkjøpssamarbeid etter fylke",
    .participationSubtitle: "{members} av {municipalities} kommuner er med per {day}, {share}",
    .participationAlternative:
      "Kart: andel kommuner som er med, etter fylke. Høyest i {highest}, lavest i {lowest}; {members} av {municipalities} i alt.",
    .fitTitle: "Samarbeidene og de bo- og arbeidsmarkedene de dekker",
    .fitSubtitle: "Gjennomsnittlig dekning er {least}–{greatest}; {high} av {known} samarbeid dekker minst 80\u{A0}%",
    .fitAlternative:
      "Kart: bo- og arbeidsmarkedsregioner over samarbeidene, som er farget etter gjennomsnittlig dekning, {least}–{greatest}.",
    .fitLegend: "Gjennomsnittlig dekning",
    .fitMeaning:
      "Andel av innbyggerne i egen bo- og arbeidsmarkedsregion som er med i samme samarbeid; gjennomsnitt for medlemmenes innbyggere",
    .legendRegion: "Grense for bo- og arbeidsmarkedsregion",
    .legendNumber: "Nummer som i figur 3-1",
    .findingsTitle: "Samarbeid og kommuner som skiller seg ut",
    .findingsSubtitle:
      "Restsamarbeid: {residuals}, motvekter: {counterweights}, hull: {holes}, andre enklaver: {enclaves}, udekkede byregioner: {regions}",
    .residuals: "Restsamarbeid",
    .residualMeaning: "Senteret i arbeidsmarkedet er ikke med, og det er mye større enn samarbeidet",
    .counterweights: "Motvekt",
    .counterweightMeaning: "Senteret er ikke med, men samarbeidet er stort nok til å veie opp for det",
    .holes: "Hull: alle naboene er med i samme samarbeid",
    .enclaves: "Enklave: alle naboene er med i et samarbeid",
    .uncovered: "Byregion der sentrum står utenfor ({regions}\u{A0}regioner; {municipalities}\u{A0}kommuner)",
    .inUncovered: "I en byregion der sentrum står utenfor",
    .otherMembers: "Kommune i andre samarbeid ({count})",
    .otherOutsiders: "Annen kommune utenfor\u{A0}({count})",
    .findingsAlternative: "Kart: restsamarbeid og motvekter skravert, hull, enklaver og udekkede byregioner farget.",
    .legendOutsiders: "Kommuner utenfor",
    .uncoveredBorder: "Grense for udekket byregion",
    .unitMunicipality: "kommune",
    .unitCollaboration: "samarbeid",
    .unitRegion: "region",
    .bordersMeet: "Strek i bånd: de to grensene følger hverandre",
    .participationLegend: "Andel kommuner som er med",
  ]

  static let nn: [MapPhrase: String] = [
    .subtitle: "{members} av {municipalities} kommunar, {population_share} av innbyggjarane",
    .keyCollaborations: "samarbeid per {day}",
    .keyShare: "av kommunane er med, {members}\u{A0}av\u{A0}{municipalities}",
    .keyPopulation: "av innbyggjarane bur i ein medlemskommune",
    .keyOutside: "kommunar utanfor, {people}\u{A0}innbyggjarar",
    .legendSigns: "Teiknforklaring",
    .legendCount: "(n) talet på kommunar som er med",
    .legendCrossing: "* har medlemmer i fleire fylke",
    .legendOutside: "Kommune utanfor samarbeid ({count})",
    .legendMunicipality: "Kommunegrense",
    .legendCounty: "Fylkesgrense",
    .legendGroup: "Grense for samarbeid",
    .groupsUnlisted: "{groups} grupper, nummererte som i tabellen, som har namna",
    .keyHighest: "i {county}, høgast: {count}",
    .keyLowest: "i {county}, lågast: {count}",
    .keyAll: "av {counties} fylke har alle med",
    .keyNone: "av {counties} fylke har ingen med",
    .inset: "Utsnitt",
    .listed: "Samarbeida",
    .groupsSubtitle: "{members} av {units} einingar i {groups} grupper, {area}\u{A0}km²",
    .groupsAlternative: "Kart: {title}. {members} av {units} einingar i {groups} grupper.",
    .groupsOutside: "Utanfor alle grupper ({count})",
    .groupsBorder: "Grense for gruppe",
    .unitsBorder: "Grense for eining",
    .groupsCount: "(n) talet på einingar i gruppa",
    .landArea: "Landareal (km²)",
    .density: "Innbyggjarar per km² land",
    .centrality: "Sentralitet",
    .classUnder: "under {to}",
    .classFrom: "{from} eller meir",
    .classCount: "(n) talet på {unit}",
    .classEdges: "Nedre grense høyrer til klassen, øvre gjer det ikkje",
    .withoutValue: "Utan verdi",
    .choroplethTitle: "{heading} etter {one}",
    .choroplethSubtitle: "{known} {unit} i {classes} klassar, {method}",
    .choroplethAlternative: "Kart: {heading} etter {one}. {known} {unit} i {classes} klassar, {method}.",
    .unitMunicipalities: "kommunar",
    .unitCollaborations: "samarbeid",
    .unitRegions: "regionar",
    .unitCounties: "fylke",
    .methodQuantile: "kvantilar (om lag like mange i kvar)",
    .methodEqual: "lik breidde",
    .methodJenks: "naturlege brot (Jenks)",
    .methodManual: "oppgjevne grenser",
    .partOfWhole: "{part}\u{A0}av\u{A0}{whole}",
    .countyNumbers: "På kartet: medlemskommunar av alle kommunane i fylket",
    .participationTitle: "Deltaking i innkjøpssamarbeid etter fylke",
    .participationSubtitle: "{members} av {municipalities} kommunar er med per {day}, {share}",
    .participationAlternative:
      "Kart: del kommunar som er med, etter fylke. Høgast i {highest}, lågast i {lowest}; {members} av {municipalities} i alt.",
    .fitTitle: "Samarbeida og dei bu- og arbeidsmarknadene dei dekkjer",
    .fitSubtitle: "Gjennomsnittleg dekning er {least}–{greatest}; {high} av {known} samarbeid dekkjer minst 80\u{A0}%",
    .fitAlternative:
      "Kart: bu- og arbeidsmarknadsregionar over samarbeida, som er farga etter gjennomsnittleg dekning, {least}–{greatest}.",
    .fitLegend: "Gjennomsnittleg dekning",
    .fitMeaning:
      "Del av innbyggjarane i eigen bu- og arbeidsmarknadsregion som er med i same samarbeid; gjennomsnitt for innbyggjarane til medlemene",
    .legendRegion: "Grense for bu- og arbeidsmarknadsregion",
    .legendNumber: "Nummer som i figur 3-1",
    .findingsTitle: "Samarbeid og kommunar som skil seg ut",
    .findingsSubtitle:
      "Restsamarbeid: {residuals}, motvekter: {counterweights}, hol: {holes}, andre enklavar: {enclaves}, udekte byregionar: {regions}",
    .residuals: "Restsamarbeid",
    .residualMeaning: "Senteret i arbeidsmarknaden er ikkje med, og det er mykje større enn samarbeidet",
    .counterweights: "Motvekt",
    .counterweightMeaning: "Senteret er ikkje med, men samarbeidet er stort nok til å vege opp for det",
    .holes: "Hol: alle naboane er med i same samarbeid",
    .enclaves: "Enklave: alle naboane er med i eit samarbeid",
    .uncovered: "Byregion der sentrum står utanfor ({regions}\u{A0}regionar; {municipalities}\u{A0}kommunar)",
    .inUncovered: "I ein byregion der sentrum står utanfor",
    .otherMembers: "Kommune i andre samarbeid ({count})",
    .otherOutsiders: "Annan kommune utanfor\u{A0}({count})",
    .findingsAlternative: "Kart: restsamarbeid og motvekter skraverte, hol, enklavar og udekte byregionar farga.",
    .legendOutsiders: "Kommunar utanfor",
    .uncoveredBorder: "Grense for udekt byregion",
    .unitMunicipality: "kommune",
    .unitCollaboration: "samarbeid",
    .unitRegion: "region",
    .bordersMeet: "Strek i band: dei to grensene følgjer kvarandre",
    .participationLegend: "Del kommunar som er med",
  ]

  static let en: [MapPhrase: String] = [
    .subtitle: "{members} of {municipalities} municipalities, {population_share} of the inhabitants",
    .keyCollaborations: "collaborations as of {day}",
    .keyShare: "of the municipalities take part, {members}\u{A0}of\u{A0}{municipalities}",
    .keyPopulation: "of the inhabitants live in a member municipality",
    .keyOutside: "municipalities outside, {people}\u{A0}inhabitants",
    .legendSigns: "Key",
    .legendCount: "(n) number of member municipalities",
    .legendCrossing: "* has members in several counties",
    .legendOutside: "Municipality outside ({count})",
    .legendMunicipality: "Municipality border",
    .legendCounty: "County border",
    .legendGroup: "Border of a collaboration",
    .groupsUnlisted: "{groups} groups, numbered as in the table, which has their names",
    .keyHighest: "in {county}, the highest: {count}",
    .keyLowest: "in {county}, the lowest: {count}",
    .keyAll: "of {counties} counties have all taking part",
    .keyNone: "of {counties} counties: no one takes part",
    .inset: "Inset",
    .listed: "The collaborations",
    .groupsSubtitle: "{members} of {units} units in {groups} groups, {area}\u{A0}km²",
    .groupsAlternative: "Map: {title}. {members} of {units} units in {groups} groups.",
    .groupsOutside: "Outside all groups ({count})",
    .groupsBorder: "Border of a group",
    .unitsBorder: "Border of a unit",
    .groupsCount: "(n) number of units in the group",
    .landArea: "Land area (km²)",
    .density: "Inhabitants per km² of land",
    .centrality: "Centrality",
    .classUnder: "under {to}",
    .classFrom: "{from} or more",
    .classCount: "(n) number of {unit}",
    .classEdges: "The lower bound belongs to the class, the upper does not",
    .withoutValue: "No value",
    .choroplethTitle: "{heading} by {one}",
    .choroplethSubtitle: "{known} {unit} in {classes} classes, {method}",
    .choroplethAlternative: "Map: {heading} by {one}. {known} {unit} in {classes} classes, {method}.",
    .unitMunicipalities: "municipalities",
    .unitCollaborations: "collaborations",
    .unitRegions: "regions",
    .unitCounties: "counties",
    .methodQuantile: "quantiles (about equally many in each)",
    .methodEqual: "of equal width",
    .methodJenks: "natural breaks (Jenks)",
    .methodManual: "given breaks",
    .partOfWhole: "{part}\u{A0}of\u{A0}{whole}",
    .countyNumbers: "On the map: members of all municipalities in the county",
    .participationTitle: "Participation in procurement collaborations by county",
    .participationSubtitle: "{members} of {municipalities} municipalities take part as of {day}, {share}",
    .participationAlternative:
      "Map: share of municipalities taking part, by county. Highest in {highest}, lowest in {lowest}; {members} of {municipalities} in all.",
    .fitTitle: "The collaborations and the labour markets they cover",
    .fitSubtitle: "Mean cover is {least}–{greatest}; {high} of {known} collaborations cover at least 80%",
    .fitAlternative: "Map: labour-market regions over the collaborations, coloured by mean cover, {least}–{greatest}.",
    .fitLegend: "Mean cover",
    .fitMeaning: "How much of the own labour market the average inhabitant shares a collaboration with",
    .legendRegion: "Border of a labour-market region",
    .legendNumber: "Number as in Figure 3-1",
    .findingsTitle: "Collaborations and municipalities that stand out",
    .findingsSubtitle:
      "Residual collaborations: {residuals}, counterweights: {counterweights}, holes: {holes}, other enclaves: {enclaves}, uncovered city regions: {regions}",
    .residuals: "Residual",
    .residualMeaning: "The centre of its labour market is not a member, and is much larger than it",
    .counterweights: "Counterweight",
    .counterweightMeaning: "The centre is not a member, but the collaboration is large enough to balance it",
    .holes: "Hole: all neighbours are in one collaboration",
    .enclaves: "Enclave: all neighbours are in some collaboration",
    .uncovered:
      "City region whose centre stands outside ({regions}\u{A0}regions; {municipalities}\u{A0}municipalities)",
    .inUncovered: "In a city region whose centre stands outside",
    .otherMembers: "Municipality in other collaborations ({count})",
    .otherOutsiders: "Other municipality outside\u{A0}({count})",
    .findingsAlternative:
      "Map: residuals and counterweights hatched; holes, enclaves and uncovered city regions coloured.",
    .legendOutsiders: "Municipalities outside",
    .uncoveredBorder: "Border of an uncovered city region",
    .unitMunicipality: "municipality",
    .unitCollaboration: "collaboration",
    .unitRegion: "region",
    .bordersMeet: "Line inside a band: the two borders run together",
    .participationLegend: "Share of municipalities taking part",
  ]
}
