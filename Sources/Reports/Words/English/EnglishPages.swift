extension English {
  func text(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .reportTitle: "Inter-municipal collaborations"
    case .skip: "Skip to the content"
    case .keyFigures: "Key figures"
    case .keyMembers:
      "As of {day}, {members} of {municipalities} municipalities ({share}) are members of {collaborations} "
        + "collaborations. {people} of {all} inhabitants ({peopleShare}) live in member municipalities."
    case .keyOutside: "{outsiders} of the municipalities are outside, with {people} inhabitants ({peopleShare})."
    case .keyStaff:
      "Together the collaborations have {fte} full-time equivalents, recorded for {known} of {collaborations}."
    case .figureHeading: "Map"
    case .figureTitle: "The collaborations as of {day}"
    case .figureNumber: "Figure {number}: {title}"
    case .figureAlt:
      "Map: {members} of {municipalities} municipalities belong to {collaborations} collaborations, {outsiders} "
        + "are outside."
    case .figureAsTable: "The map as a table: {title}"
    case .figureOpen: "Open the map at full size"
    case .figureShownAs: "On the map"
    case .figureUnmarked: "Not marked"
    case .moreMapsHeading: "More maps"
    case .figureDescription:
      "The map shows each municipality in the colour and with the number of the collaboration it is a member of. "
        + "Municipalities outside are nearly white."
    case .figureExtremes:
      "The collaboration with the most inhabitants is {largest} ({largestPeople}), the one with the fewest "
        + "{smallest} ({smallestPeople})."
    case .asTable: "What the map shows is also in tables {tables}."
    case .tableTitle: "Table {number}: {title}"
    case .participationHeading: "Participation"
    case .collaborationsHeading: "The collaborations"
    case .membersHeading: "Participants"
    case .deviationsHeading: "Differences between printed and computed figures"
    case .deviationsAgree: "{measure}: {agree} of {all} printed figures agree with the computed ones."
    case .deviationsDiffer: "These do not agree:"
    case .deviationRow: "{name}, {measure}: printed {published}, computed {computed}."
    case .deviationsNone: "There are no printed figures to compare with for this day."
    case .measureMembers: "members"
    case .measurePopulation: "inhabitants"
    case .measureArea: "area"
    case .sourcesHeading: "Sources and licences"
    case .licence: "Licence"
    case .contents: "Contents"
    }
  }
}
