extension Bokmaal {
  func text(_ phrase: OpeningPhrase) -> String {
    switch phrase {
    case .heading: "Det viktigste"
    case .unitShare: "av {unit.the_many} er medlemmer"
    case .peopleShare: "av innbyggerne bor i medlems{unit.the_many}"
    case .partOfAll: "{part} av {all}"
    case .collaborations: "{count:occasion}"
    case .meanMembers: "{mean} medlemmer i snitt"
    case .staff: "årsverk"
    case .staffKnown: "oppgitt for {known} av {all}"
    case .outside: "{count:unit} står utenfor"
    case .outsidePeople: "{people} {people:innbygger|innbyggere}"
    case .spread: "Deltakelsen er høyest i {high} ({highShare}) og lavest i {low} ({lowShare})."
    case .largeOutsiders:
      "{count:{unit?Én|Ett}|{count}} {count:unit} med minst {limit} innbyggere står utenfor, {names}, med {share} av alle innbyggerne utenfor."
    case .residuals:
      "{count:Ett|{count}} samarbeid er restsamarbeid: {count:det|de} mangler senteret i regionen og er {count:lite|små} ved siden av byen utenfor ({names})."
    case .counterweights:
      "{count:Ett|{count}} samarbeid er {count:en motvekt|motvekter}: {count:det|de} mangler senteret, men har minst {share} så mange innbyggere som byen utenfor ({names})."
    case .uncoveredRegions:
      "I {count} {count:byregion|byregioner} med {people} innbyggere er ikke noe senter medlem av et samarbeid: {names}."
    case .lowFit:
      "{count:Ett|{count}} samarbeid dekker under {limit} av {all} {count:det|de} er del av, i snitt for innbyggerne: {names}."
    case .surrounded:
      "{count:{unit?Én|Ett}|{count}} {count:unit} utenfor har bare medlemmer som naboer på land: {names}."
    case .scattered:
      "{count:Ett|{count}} samarbeid henger ikke sammen eller er spredt over mange regioner: {names}."
    case .smallOutsiders:
      "{count:{unit?Én|Ett}|{count}} {count:unit} med under {limit} innbyggere står utenfor, med {people} innbyggere til sammen."
    case .splitRegions: "{count} av {number} {many} er delt mellom flere samarbeid."
    case .extremes:
      "Samarbeidet med flest innbyggere er {largest} ({largestPeople}), det med færrest er {smallest} ({smallestPeople})."
    case .furtherNames: "{names} og {count} til"
    case .shownIn: "Se {place}."
    case .sources: "Kildene står under {place}."
    }
  }
}
