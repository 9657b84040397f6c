extension English {
  func text(_ phrase: FindingPhrase) -> String {
    switch phrase {
    case .fitHeading: "The collaborations and {all}"
    case .findingsHeading: "Findings"
    case .findingsTitle: "Findings on {day}"
    case .nearMisses: "Near misses:"
    case .sensitivity: "How far the limits could be moved:"
    case .untested: "Not tested: {reason}"
    case .noFindings: "No findings."
    case .outsideNote:
      "Nobody has recorded who was in {names}. “Outside” and “in no collaboration” therefore mean only that no membership is recorded for {day}."
    case .titleAsRecorded: "{title}, as recorded"
    case .sentenceAsRecorded: "{sentence} (as recorded)"
    case .carriedBackNote:
      "{count} {count:membership has|memberships have} no recorded start: {count:it is|they are} known from {known}, and counted for {day} as well."
    case .candidatesTitle: "{name}: collaborations to join on {day}"
    case .alreadyMember: "{name} is a member of {collaboration}."
    case .noCandidates: "No collaboration borders on {name}, shares a region or has commuting above the limit."
    case .partnersTitle: "Other {unit.many} outside that {name} shares a border or a region with:"
    case .noPartners: "No other {unit.one} outside borders on {name} or shares a region."
    case .planned: "Planned: {name}"
    case .turnedTitle:
      "{name} is a centre and has more inhabitants than these. The question is rather whether they could gather around {name}:"
    case .weakTitle: "The strongest tie, which is weak:"
    case .plannedWith: "Planned: {name}, with {partners}"
    case .otherCooperation: "Other cooperation:"
    case .cooperationWith: "{subject} (with {partners})"
    case .whatIfTitle: "Changes with the proposals, on {day}"
    case .participationChange:
      "Participation: {members} of {municipalities} {municipalities:unit} ({share}), before {before} "
        + "({shareBefore}); {people} of the inhabitants, before {peopleBefore}."
    case .noChange: "The proposals change nothing."
    case .joinedHeading: "Become members:"
    case .leftHeading: "Leave:"
    case .foundedHeading: "New collaborations:"
    case .changesHeading: "Collaborations that change:"
    case .changeRow: "{name}: {before} → {after}"
    case .changeState:
      "members {members}, inhabitants {people}, mean cover {cover}, leaderless {leaderless}, "
        + "self-containment {own}"
    case .absent: "does not exist"
    case .gainedHeading: "New findings:"
    case .changedHeading: "Findings with new numbers:"
    case .lostHeading: "Findings that fall away:"
    case .odditiesHeading: "Note:"
    case .oddUnknown: "{party}: no {unit.one} has the code {code}, so the proposal does not count"
    case .oddNoMunicipality: "{party}: has no {unit.one} code and does not count"
    case .oddSeveral: "{name}: would be a member of {collaborations}; as covered it counts once, for the first"
    case .oddNotInForce: "{party} in {collaboration}: the proposal does not hold on this day and changes nothing"
    }
  }
}
