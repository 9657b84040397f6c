extension Nynorsk {
  func text(_ phrase: MapPhrase) -> String {
    switch phrase {
    case .subtitle: "{members} av {municipalities} {municipalities:unit}, {population_share} av innbyggjarane"
    case .keyCollaborations: "samarbeid per {day}"
    case .keyShare: "av {unit.the_many} er med, {members}\u{A0}av\u{A0}{municipalities}"
    case .keyPopulation: "av innbyggjarane bur i {unit?ein|ei|eit} medlems{unit.one}"
    case .keyOutside: "{outsiders:unit} utanfor, {people}\u{A0}{people:innbyggjar|innbyggjarar}"
    case .legendSigns: "Teiknforklaring"
    case .legendCount: "Tala til høgre: talet på {unit.many}"
    case .partOfWhole: "{part}\u{A0}av\u{A0}{whole}"
    case .legendCrossing: "* har medlemer i fleire {upper.many}"
    case .legendOutside: "{Unit.one} utanfor samarbeid"
    case .legendMunicipality: "{Unit.joined}grense"
    case .legendCounty: "{Upper.joined}grense"
    case .legendGroup: "Grense for samarbeid"
    case .legendRegion: "Grense for bu- og arbeidsmarknadsregion"
    case .legendLowRegion: "{One} for samarbeid under {edge}"
    case .legendChosenRegion: "Grense for {one}"
    case .bordersMeet:
      "Der dei to grensene følgjer kvarandre, blir den for samarbeidet vist; der ingen er med, blir ingen av dei vist"
    case .legendContinued: "(framh.)"
    case .legendGreatestOutside:
      "Namn i kursiv: {count:{unit?den|den|det} største {unit.the_one}|dei {count} største {unit.the_many}} utanfor"
    case .legendGreatestNotOnRecord:
      "Namn i kursiv: {count:{unit?den|den|det} største {unit.the_one}|dei {count} største {unit.the_many}} som ikkje er {count:ført|førte} opp"
    case .legendPlanned: "Planlagt samarbeid ({names})"
    case .legendOwner: "Eigar i samarbeid {numbers} utan å vere medlem"
    case .plannedNameless: "{names} er planlagt, men {unit.the_many} er ikkje namngjevne."
    case .planned: "Planlagt"
    case .owners: "Eigarar utan å vere medlem"
    case .ownerOf: "eigar i {name}, ikkje medlem"
    case .residuals: "Restsamarbeid"
    case .counterweights: "Motvekt"
    case .legendResiduals: "Restsamarbeid rundt senter utanfor: {numbers}"
    case .legendCounterweights: "Motvekt til senter utanfor: {numbers}"
    case .inset: "Utsnitt"
    case .farScale: "{percent} % av målestokken"
    case .areaTitle: "{area}: {title}"
    case .figureMembersTitle: "{area}: {municipalities} {municipalities:unit} og {people} innbyggjarar"
    case .figureMembersSubtitle: "Medlemene i samarbeidet per {day}, og det som ligg rundt"
    case .figureAreaTitle: "{area}: {members} av {municipalities} {municipalities:unit} er med i samarbeid"
    case .figureAreaNoneTitle:
      "{area}: {municipalities:{unit.the_one} er ikkje med i|ingen av {unit.the_many} er med i} noko samarbeid"
    case .figureAreaAllTitle:
      "{area}: {municipalities:{unit.the_one}|alle {municipalities} {unit.many}} er med i samarbeid"
    case .figureAreaAlternative:
      "Kart over {area}: {collaborations} samarbeid med farge og nummer. {members} av {municipalities} "
        + "{municipalities:unit} er med."
    case .legendPart: "n\u{A0}av\u{A0}m: n av dei m medlemene er viste her; resten er utanfor {area}"
    case .legendArea: "Grense for {area}"
    case .groupsBy: "{groups} {groups:gruppe|grupper} etter {column}"
    case .groupsPeople: "{people} {people:innbyggjar|innbyggjarar}"
    case .legendContext: "Lysare farge: medlemer utanfor {area}"
    case .legendAround: "Utanfor {area}"
    case .neighboursSubtitle:
      "{members} av {municipalities} {municipalities:nabo|naboar} er med i samarbeid per {day}"
    case .legendKeys: "Namn på kartet"
    case .legendCut: "Også {unit.many} som ramma skjer, er rekna med"
    case .groupsLeftOver: "{rows} av {all} {all:rad|rader} er ikkje på kartet"
    case .groupsSubtitle:
      "{members} av {units} {units:eining|einingar} i {groups} {groups:gruppe|grupper}, {area}\u{A0}km²"
    case .groupsAlternative:
      "Kart: {title}. {members} av {units} {units:eining|einingar} i {groups} {groups:gruppe|grupper}."
    case .groupsOutside: "Utanfor alle grupper"
    case .groupsBorder: "Grense for gruppe"
    case .unitsBorder: "Grense for eining"
    case .groupsUnlistedCodes: "{groups} grupper; kartet har kodane der det er plass, tabellen alle"
    case .groupsNone: "Utan gruppe"
    case .groupsSilent: "Ikkje i tabellen"
    case .farMore: "{name} og {count} til"
    case .groupsCount: "Tala til høgre: einingar i gruppa"
    case .groupsUnlisted: "{groups} grupper, nummererte som i tabellen, som har namna; på kartet der det er plass"
    case .listed: "Samarbeida"
    case .shareBetween: "mellom {least} og {most}"
    case .shareUnknown: "ukjend del"
    case .numberUnknown: "ukjent tal"
    case .atLeast: "minst {limit}"
    case .atMost: "høgst {limit}"
    case .legendCountOn: "Tala til høgre: talet på {unit.many} {day}"
    case .legendNotOnRecord: "Ikkje ført opp i noko samarbeid"
    case .unknownOpenNote:
      "Kven som var med i {names}, er ikkje registrert. For {day} er det difor ikkje kjent for {unit?nokon|noka|noko} {unit.one} at {unit?han|ho|det} stod utanfor."
    case .unknownTaking: "Med seinare, ikkje kjent om alt då"
    case .unknownNote:
      "For {count} {count:unit} er det ikkje kjent om {count:{unit?han|ho|det}|dei} var med {day}: mellom {least} og {most} var det."
    }
  }
}
