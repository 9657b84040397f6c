/// What is said of two days compared.
enum DifferencePhrase: String, Hashable, Sendable, CaseIterable {
  case diffTitle, diffTitleSets, diffBasis, diffMunicipalities, diffPeople, diffArea, diffCollaborations,
    diffNothing, diffFounded, diffEnded, diffJoined, diffLeft, diffStep, diffRecordedAs, diffUncounted, diffStepIn,
    diffStepOut, diffPartOf, diffAlreadyMember, diffPutTogether, diffNoMembership, diffUnknownUnit, diffGoesOn,
    diffOnlyBetween, diffRoles, diffRole, diffCaseByCase, diffOnBothDays, diffInAndOut, diffOtherRole,
    diffPlanNameless, diffHost, diffHostChange, diffFacts, diffFactChange, diffFactUnknown, diffMergers, diffMerger,
    diffPiece, diffOtherMergers, diffDivisions,
    diffDivision, diffRenumbered, diffNumbers, diffRenamed, diffFigures, diffFiguresTable, membersBefore,
    membersAfter, peopleBefore, peopleAfter, areaBefore, areaAfter, diffOther, diffUncertain, diffUncertainNote,
    diffUndated, diffUndatedNote, diffPlanned, diffPlan, diffUnknown, diffUnknownStarts, diffUnknownUnits,
    diffUnknownFoundings, diffNoRecord, diffLater, diffNoChanges, diffNoEvents, diffSomeone, diffNoTime,
    diffMunicipalitiesBounds, diffMunicipalitiesUnknown, diffCollaborationsBounds, diffBounds, diffPredecessors,
    diffPredecessor
}
