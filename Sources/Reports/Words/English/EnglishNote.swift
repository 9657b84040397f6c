extension English {
  func text(_ phrase: NotePhrase) -> String {
    switch phrase {
    case .partTitle: "{part}: {title}"
    case .candidatesNobody: "Nobody stands outside here."
    case .noteTitle: "{occasion.many} as of {day}"
    case .noteLead:
      "As of {day}, {members} of {municipalities} {municipalities:unit} ({share}) {members:is a member|are members} of {collaborations} {collaborations:collaboration|collaborations}. {people} of {all} {all:inhabitant|inhabitants} live there ({peopleShare})."
    case .noteLeadMembers:
      "As of {day}, the {collaborations:collaboration has|collaborations have} {members} {members:member|members} with {people} {people:inhabitant|inhabitants}."
    case .noteLeadNone:
      "As of {day}, {municipalities:the {unit.one} is not|none of {municipalities} {unit.many} is} a member of any collaboration."
    case .noteWeak: "none near enough; commuting is strongest with {name} ({why})"
    case .noteTurned: "{name} is larger than the collaboration, which rather could gather around {name}"
    case .noteOutside:
      "{outsiders} {outsiders:unit} with {outsidePeople} {outsidePeople:inhabitant|inhabitants} {outsiders:stands|stand} outside: {names}."
    case .noteNobodyOutside: "Nobody stands outside."
    case .noteLeadUnknown:
      "{municipalities:Whether the {unit.one} was a member of a collaboration on {day} is not known.|As of {day}, {members} of {municipalities} {unit.many} are members of a collaboration, with {peopleShare} of the inhabitants.}"
    case .noteLeadMembersUnknown:
      "Who was a member of {collaborations:the collaboration|the collaborations} on {day} is not known of all."
    case .noteOnRecord:
      "{recorded} {recorded:is|are} on record as {recorded:a member|members}, {unsure} of {recorded:these|them} without a recorded start."
    case .noteNotOnRecord:
      "No membership is on record for {outsiders} {outsiders:unit} with {outsidePeople} {outsidePeople:inhabitant|inhabitants}: {names}."
    case .noteMembersHeading: "Collaborations and members"
    case .noteMembersTitle: "Collaborations with members here"
    case .noteMembersHere: "Members here"
    case .noteCount: "Number"
    case .notePartOfAll: "{part} of {all}"
    case .noteMembersNote:
      "“n of m”: the collaboration has m members, of whom n are here. Inhabitants and staff are those of the whole."
    case .noteOutsidersHeading: "Outside, and what they could join"
    case .noteBest: "Closest collaboration"
    case .noteWhy: "Why"
    case .noteOthers: "Others possible"
    case .noteBestNote:
      "Closest is the collaboration with the strongest commuting to or from it where that is at least {limit}, then a common labour-market region, a land border, a common hub and the distance over water. Commuting below the limit does not count. Whether anybody wants to, figures do not say."
    case .noteProposalsHeading: "The proposals"
    case .noteChangesTitle: "Collaborations that change, before → after"
    case .noteAroundHeading: "Plans, invitations and other cooperation"
    case .historyTitle: "What is known through time:"
    case .historyRole: "{role}"
    case .historySince: "{role} since {since}"
    case .historyUntil: "{role} until {until}"
    case .historyBetween: "{role} from {since} to {until}"
    case .historyTold: "{text} ({when})"
    case .alternativesTitle: "Other collaborations, the closest first:"
    case .emptiedHeading: "Without members afterwards:"
    case .noteTitleProposals: "{title}, and what the proposals would change"
    case .countedWhole: "{names} was divided on {day}, and counts undivided here, by the part that has kept the name."
    case .enteredSince: "What changed in the collaborations after {day} has been entered since."
    case .knownThen: "As of {day}: {text}"
    }
  }
}
