/// What stands around findings, candidates and proposals.
enum FindingPhrase: String, Hashable, Sendable, CaseIterable {
  case fitHeading, findingsHeading, findingsTitle, nearMisses, sensitivity, untested, noFindings, outsideNote,
    carriedBackNote, titleAsRecorded, sentenceAsRecorded,
    candidatesTitle,
    alreadyMember, noCandidates, partnersTitle, noPartners, planned, turnedTitle, weakTitle, plannedWith,
    otherCooperation, cooperationWith, whatIfTitle, participationChange, noChange,
    joinedHeading, leftHeading, foundedHeading, changesHeading, changeRow, changeState, absent, gainedHeading,
    changedHeading, lostHeading, odditiesHeading, oddUnknown, oddNoMunicipality, oddSeveral, oddNotInForce
}
