extension English {
  func text(_ phrase: PagePhrase) -> String {
    switch phrase {
    case .reportTitle: "Collaborations between {unit.many}"
    case .skip: "Skip to the content"
    case .keyFigures: "Key figures"
    case .keyMembers:
      "As of {day}, {members} of {municipalities} {municipalities:unit} ({share}) {members:is a member|are members} of {collaborations} "
        + "{collaborations:collaboration|collaborations}. {people} of {all} {all:inhabitant|inhabitants} ({peopleShare}) "
        + "{people:lives|live} in member {unit.many}."
    case .keyOutside:
      "{outsiders} of the {unit.many} {outsiders:is|are} outside, with {people} {people:inhabitant|inhabitants} ({peopleShare})."
    case .keyStaff:
      "{collaborations:The collaboration has|Together the collaborations have} {fte} "
        + "{fte:full-time equivalent|full-time equivalents}, recorded for {known} of {collaborations}."
    case .figureHeading: "Map"
    case .figureTitle: "The collaborations as of {day}"
    case .figureNumber: "Figure {number}: {title}"
    case .figureAlt:
      "Map: {members} of {municipalities} {municipalities:unit} {members:belongs|belong} to {collaborations} "
        + "{collaborations:collaboration|collaborations}, {outsiders} {outsiders:is|are} outside."
    case .figureAsTable: "The map as a table: {title}"
    case .figureOpen: "Open the map at full size"
    case .figureShownAs: "On the map"
    case .figureUnmarked: "Not marked"
    case .moreMapsHeading: "More maps"
    case .figureDescription:
      "The map shows each {unit.one} in the colour and with the number of the collaboration it is a member of. "
        + "{Unit.many} outside are nearly white."
    case .figureExtremes:
      "The collaboration with the most inhabitants is {largest} ({largestPeople}), the one with the fewest "
        + "{smallest} ({smallestPeople})."
    case .asTable: "What the map shows is also in tables {tables}."
    case .tableTitle: "Table {number}: {title}"
    case .participationHeading: "Participation"
    case .collaborationsHeading: "The collaborations"
    case .membersHeading: "Participants"
    case .deviationsHeading: "Differences between printed and computed figures"
    case .deviationsAgree:
      "{measure}: {agree} of {all} printed {all:figure agrees|figures agree} with the computed {all:one|ones}."
    case .deviationsDiffer: "{count:This does|These do} not agree:"
    case .deviationRow: "{name}, {measure}: printed {published}, computed {computed}."
    case .deviationsNone: "There are no printed figures to compare with for this day."
    case .measureMembers: "members"
    case .measurePopulation: "inhabitants"
    case .measureArea: "area"
    case .sourcesHeading: "Sources and licences"
    case .licence: "Licence"
    case .contents: "Contents"
    case .ways: "Other pages"
    }
  }
}
