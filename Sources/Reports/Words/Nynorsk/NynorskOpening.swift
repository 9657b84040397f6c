extension Nynorsk {
  func text(_ phrase: OpeningPhrase) -> String {
    switch phrase {
    case .heading: "Det viktigaste"
    case .unitShare: "av {unit.the_many} er medlemer"
    case .peopleShare: "av innbyggjarane bur i medlems{unit.the_many}"
    case .partOfAll: "{part} av {all}"
    case .collaborations: "{count:occasion}"
    case .meanMembers: "{mean} medlemer i snitt"
    case .staff: "årsverk"
    case .staffKnown: "oppgitt for {known} av {all}"
    case .outside: "{count:unit} står utanfor"
    case .outsidePeople: "{people} {people:innbyggjar|innbyggjarar}"
    case .spread: "Deltakinga er høgast i {high} ({highShare}) og lågast i {low} ({lowShare})."
    case .largeOutsiders:
      "{count:{unit?Éin|Éi|Eitt}|{count}} {count:unit} med minst {limit} innbyggjarar står utanfor, {names}, med {share} av alle innbyggjarane utanfor."
    case .residuals:
      "{count:Eitt|{count}} samarbeid er restsamarbeid: {count:det|dei} manglar senteret i regionen og er {count:lite|små} ved sida av byen utanfor ({names})."
    case .counterweights:
      "{count:Eitt|{count}} samarbeid er {count:ei motvekt|motvekter}: {count:det|dei} manglar senteret, men har minst {share} så mange innbyggjarar som byen utanfor ({names})."
    case .uncoveredRegions:
      "I {count} {count:byregion|byregionar} med {people} innbyggjarar er ikkje noko senter medlem av eit samarbeid: {names}."
    case .lowFit:
      "{count:Eitt|{count}} samarbeid dekkjer under {limit} av {all} {count:det|dei} er del av, i snitt for innbyggjarane: {names}."
    case .surrounded:
      "{count:{unit?Éin|Éi|Eitt}|{count}} {count:unit} utanfor har berre medlemer som naboar på land: {names}."
    case .scattered:
      "{count:Eitt|{count}} samarbeid heng ikkje saman eller er spreidde over mange regionar: {names}."
    case .smallOutsiders:
      "{count:{unit?Éin|Éi|Eitt}|{count}} {count:unit} med under {limit} innbyggjarar står utanfor, med {people} innbyggjarar til saman."
    case .splitRegions: "{count} av {number} {many} er delte mellom fleire samarbeid."
    case .extremes:
      "Samarbeidet med flest innbyggjarar er {largest} ({largestPeople}), det med færrast er {smallest} ({smallestPeople})."
    case .furtherNames: "{names} og {count} til"
    case .shownIn: "Sjå {place}."
    case .sources: "Kjeldene står under {place}."
    }
  }
}
