extension English {
  func text(_ phrase: OpeningPhrase) -> String {
    switch phrase {
    case .heading: "At a glance"
    case .unitShare: "of the {unit.many} are members"
    case .peopleShare: "of the inhabitants live in member {unit.many}"
    case .partOfAll: "{part} of {all}"
    case .collaborations: "{count:occasion}"
    case .meanMembers: "{mean} members on average"
    case .staff: "full-time equivalents"
    case .staffKnown: "recorded for {known} of {all}"
    case .outside: "{count:unit} outside"
    case .outsidePeople: "{people} {people:inhabitant|inhabitants}"
    case .spread:
      "Participation is highest in {high} ({highShare}) and lowest in {low} ({lowShare})."
    case .largeOutsiders:
      "{count:One|{count}} {count:unit} with at least {limit} inhabitants {count:stands|stand} outside, {names}, with {share} of all inhabitants outside."
    case .residuals:
      "{count:One|{count}} {count:collaboration is a residual: it lacks|collaborations are residuals: they lack} the centre of the region and {count:is|are} small beside the hub outside ({names})."
    case .counterweights:
      "{count:One|{count}} {count:collaboration is a counterweight: it lacks|collaborations are counterweights: they lack} the centre, but {count:has|have} at least {share} as many inhabitants as the hub outside ({names})."
    case .uncoveredRegions:
      "In {count} {count:city region|city regions} with {people} inhabitants no centre is a member of a collaboration: {names}."
    case .lowFit:
      "{count:One|{count}} {count:collaboration covers|collaborations cover} under {limit} of {all} that {count:it is|they are} part of, on average for the inhabitants: {names}."
    case .surrounded:
      "{count:One|{count}} {count:unit} outside {count:has|have} only members for neighbours on land: {names}."
    case .scattered:
      "{count:One|{count}} {count:collaboration does|collaborations do} not hang together or {count:reaches|reach} over many regions: {names}."
    case .smallOutsiders:
      "{count:One|{count}} {count:unit} with fewer than {limit} inhabitants {count:stands|stand} outside, with {people} inhabitants in all."
    case .splitRegions: "{count} of {number} {many} {count:is|are} shared by several collaborations."
    case .extremes:
      "The collaboration with the most inhabitants is {largest} ({largestPeople}), the one with the fewest {smallest} ({smallestPeople})."
    case .furtherNames: "{names} and {count} more"
    case .shownIn: "See {place}."
    case .sources: "The sources stand under {place}."
    }
  }
}
