extension English {
  func text(_ phrase: PartPhrase) -> String {
    switch phrase {
    case .up: "To the report"
    case .previous: "Previous: {name}"
    case .next: "Next: {name}"
    case .members: "{count:member|members}"
    case .inhabitants: "{count:inhabitant|inhabitants}"
    case .cover: "mean cover of {all} that it is part of"
    case .membersHeading: "Members"
    case .participants: "Who takes part, and since when"
    case .former: "Earlier"
    case .later: "Later"
    case .facts: "About the collaboration"
    case .factsTitle: "What is recorded"
    case .recorded: "Recorded"
    case .sourceOfAll: "Source of all: {source}."
    case .source: "Source"
    case .neighbours: "Neighbours"
    case .neighboursTitle: "Collaborations and {unit.many} beside it"
    case .neighbour: "Neighbour"
    case .landBorder: "Border on land (km)"
    case .overWater: "over water only"
    case .neighbourUnits: "{Unit.many} outside"
    }
  }
}
