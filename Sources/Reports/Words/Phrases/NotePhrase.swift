/// What a note about a part of the data set says.
enum NotePhrase: String, Hashable, Sendable, CaseIterable {
  /// The name of the part before a title.
  case partTitle
  /// Where a part has nobody outside.
  case candidatesNobody
  /// What a note is called, and what it opens with.
  case noteTitle, noteLead, noteLeadNone, noteLeadMembers, noteTurned, noteWeak, noteOutside, noteNobodyOutside
  /// What it opens with on a day of which it is not known who took part.
  case noteLeadUnknown, noteLeadMembersUnknown, noteOnRecord, noteNotOnRecord
  /// Its sections, tables and columns.
  case noteMembersHeading, noteMembersTitle, noteMembersHere, noteCount, notePartOfAll, noteMembersNote,
    noteOutsidersHeading, noteBest, noteWhy, noteOthers, noteBestNote, noteProposalsHeading, noteChangesTitle,
    noteAroundHeading
  /// What is told of a municipality through time, and what a member could change to.
  case historyTitle, historyRole, historySince, historyUntil, historyBetween, historyTold, alternativesTitle
  /// Over collaborations that proposals leave without a member.
  case emptiedHeading
  /// Of texts and sources that are of another day than the one shown.
  case noteTitleProposals, enteredSince, countedWhole, knownThen
}
