extension Bokmaal {
  func text(_ phrase: MapPhrase) -> String {
    switch phrase {
    case .subtitle: "{members} av {municipalities} {municipalities:unit}, {population_share} av innbyggerne"
    case .keyCollaborations: "samarbeid per {day}"
    case .keyShare: "av {unit.the_many} er med, {members}\u{A0}av\u{A0}{municipalities}"
    case .keyPopulation: "av innbyggerne bor i {unit?en|et} medlems{unit.one}"
    case .keyOutside: "{outsiders:unit} utenfor, {people}\u{A0}{people:innbygger|innbyggere}"
    case .legendSigns: "Tegnforklaring"
    case .legendCount: "Tallene til høyre: antall {unit.many}"
    case .partOfWhole: "{part}\u{A0}av\u{A0}{whole}"
    case .legendCrossing: "* har medlemmer i flere {upper.many}"
    case .legendOutside: "{Unit.one} utenfor samarbeid"
    case .legendMunicipality: "{Unit.joined}grense"
    case .legendCounty: "{Upper.joined}grense"
    case .legendGroup: "Grense for samarbeid"
    case .legendRegion: "Grense for bo- og arbeidsmarkedsregion"
    case .legendLowRegion: "{One} for samarbeid under {edge}"
    case .legendChosenRegion: "Grense for {one}"
    case .bordersMeet:
      "Der de to grensene følger hverandre, vises den for samarbeidet; der ingen er med, vises ingen av dem"
    case .legendContinued: "(forts.)"
    case .legendGreatestOutside:
      "Navn i kursiv: {count:{unit?den|det} største {unit.the_one}|de {count} største {unit.the_many}} utenfor"
    case .legendGreatestNotOnRecord:
      "Navn i kursiv: {count:{unit?den|det} største {unit.the_one}|de {count} største {unit.the_many}} som ikke er ført opp"
    case .legendPlanned: "Planlagt samarbeid ({names})"
    case .legendOwner: "Eier i samarbeid {numbers} uten å være medlem"
    case .plannedNameless: "{names} er planlagt, men {unit.the_many} er ikke navngitt."
    case .planned: "Planlagt"
    case .owners: "Eiere uten å være medlem"
    case .ownerOf: "eier i {name}, ikke medlem"
    case .residuals: "Restsamarbeid"
    case .counterweights: "Motvekt"
    case .legendResiduals: "Restsamarbeid rundt senter utenfor: {numbers}"
    case .legendCounterweights: "Motvekt til senter utenfor: {numbers}"
    case .inset: "Utsnitt"
    case .farScale: "{percent} % av målestokken"
    case .areaTitle: "{area}: {title}"
    case .figureMembersTitle: "{area}: {municipalities} {municipalities:unit} og {people} innbyggere"
    case .figureMembersSubtitle: "Medlemmene i samarbeidet per {day}, og det som ligger rundt"
    case .figureAreaTitle: "{area}: {members} av {municipalities} {municipalities:unit} er med i samarbeid"
    case .figureAreaNoneTitle:
      "{area}: {municipalities:{unit.the_one} er ikke med i|ingen av {unit.the_many} er med i} noe samarbeid"
    case .figureAreaAllTitle:
      "{area}: {municipalities:{unit.the_one}|alle {municipalities} {unit.many}} er med i samarbeid"
    case .figureAreaAlternative:
      "Kart over {area}: {collaborations} samarbeid med farge og nummer. {members} av {municipalities} "
        + "{municipalities:unit} er med."
    case .legendPart: "n\u{A0}av\u{A0}m: n av de m medlemmene vises her; resten er utenfor {area}"
    case .legendArea: "Grense for {area}"
    case .groupsBy: "{groups} {groups:gruppe|grupper} etter {column}"
    case .groupsPeople: "{people} {people:innbygger|innbyggere}"
    case .legendContext: "Lysere farge: medlemmer utenfor {area}"
    case .legendAround: "Utenfor {area}"
    case .neighboursSubtitle:
      "{members} av {municipalities} {municipalities:nabo|naboer} er med i samarbeid per {day}"
    case .legendKeys: "Navn på kartet"
    case .legendCut: "Også {unit.many} som rammen skjærer, er regnet med"
    case .groupsLeftOver: "{rows} av {all} {all:rad|rader} er ikke på kartet"
    case .groupsSubtitle:
      "{members} av {units} {units:enhet|enheter} i {groups} {groups:gruppe|grupper}, {area}\u{A0}km²"
    case .groupsAlternative:
      "Kart: {title}. {members} av {units} {units:enhet|enheter} i {groups} {groups:gruppe|grupper}."
    case .groupsOutside: "Utenfor alle grupper"
    case .groupsBorder: "Grense for gruppe"
    case .unitsBorder: "Grense for enhet"
    case .groupsUnlistedCodes: "{groups} grupper; kartet har kodene der det er plass, tabellen alle"
    case .groupsNone: "Uten gruppe"
    case .groupsSilent: "Ikke i tabellen"
    case .farMore: "{name} og {count} til"
    case .groupsCount: "Tallene til høyre: enheter i gruppen"
    case .groupsUnlisted: "{groups} grupper, nummerert som i tabellen, som har navnene; på kartet der det er plass"
    case .listed: "Samarbeidene"
    case .shareBetween: "mellom {least} og {most}"
    case .shareUnknown: "ukjent andel"
    case .numberUnknown: "ukjent antall"
    case .atLeast: "minst {limit}"
    case .atMost: "høyst {limit}"
    case .legendCountOn: "Tallene til høyre: antall {unit.many} {day}"
    case .legendNotOnRecord: "Ikke ført opp i noe samarbeid"
    case .unknownOpenNote:
      "Hvem som var med i {names}, er ikke registrert. For {day} er det derfor ikke kjent for {unit?noen|noe} {unit.one} at {unit?den|det} sto utenfor."
    case .unknownTaking: "Med senere, ikke kjent om alt da"
    case .unknownNote:
      "For {count} {count:unit} er det ikke kjent om {count:{unit?den|det}|de} var med {day}: mellom {least} og {most} var det."
    }
  }
}
