/// Why an edit is not made.
public enum EditRefusal: Error, Hashable, Sendable {
  /// It says nothing that the register does not say already.
  case nothingToDo
  /// Nobody is named as the source.
  case noSource
  /// The action needs a day, and none is given, or a year only.
  case dayMissing
  /// The register has no such collaboration.
  case unknownCollaboration(String)
  /// There are no plans of the name.
  case unknownPlan(String)
  /// The plan has come to be, or to nothing.
  case planEnded(String, KnownDay)
  /// The id is that of another collaboration or plan.
  case idTaken(String)
  /// The id is not made of small letters, digits and single hyphens.
  case idMalformed(String)
  /// There is no name.
  case nameMissing(String)
  /// No county is given, and none follows from host or members.
  case countyMissing(String)
  /// The data set has no such county.
  case unknownCounty(String)
  /// The palette has no such colour.
  case unknownColour(Int, count: Int)
  /// Full-time equivalents are not 0 or more.
  case figureOutOfRange(String)
  /// No municipality has had or will have the code.
  case unknownCode(MunicipalityCode)
  /// The code no longer holds on the day.
  case codeGone(FormerMunicipality, on: Day)
  /// The code does not hold yet on the day.
  case codeToCome(MunicipalityCode, name: String, from: Day, predecessors: [FormerMunicipality.Unit], on: Day)
  /// The code goes out of use before the membership would end.
  case codeGoesOut(FormerMunicipality)
  /// There is neither code nor name.
  case partyMissing
  /// A member must be a municipality.
  case memberWithoutMunicipality(String)
  /// The municipality would be a member of two collaborations on a day.
  case twoMemberships(EditParty, other: String, period: Period)
  /// The party takes part in the collaboration already, on a day of the new period.
  case alreadyIn(EditParty, collaboration: String, role: Role, period: Period)
  /// The party does not take part in the collaboration on the day.
  case notIn(EditParty, collaboration: String, on: Day?)
  /// The party stands in the collaboration in several rows that hold on the day.
  case severalRows(EditParty, collaboration: String)
  /// The party has the role already.
  case sameRole(EditParty, collaboration: String, Role)
  /// The last day is not after the first one.
  case emptyPeriod(EditParty, collaboration: String, start: Day, end: Day)
  /// Some days lie between two memberships, and nothing says that they are meant to.
  case gap(EditParty, collaboration: String, left: Day, joined: Day)
  /// The collaboration does not exist yet.
  case notFoundedYet(String, Founding)
  /// The collaboration has ended on the day.
  case ended(String, on: Day)
  /// The collaboration ends while the membership goes on.
  case endsWithin(String, on: Day)
  /// A collaboration cannot end before it is founded.
  case endBeforeFounding(String, Founding, end: Day)
  /// The collaboration cannot end before a membership that is recorded for later.
  case joinsAfterEnd(EditParty, collaboration: String, start: Day)
  /// Members were in the collaboration before the founding that is given.
  case founderEarlier(EditParty, collaboration: String, start: Day)
  /// The host is no member on the day.
  case hostNotMember(String, host: MunicipalityCode, on: Day)
  /// A merger needs at least two that differ, the one that goes on included.
  case tooFewToMerge
  /// The merged municipalities were in different places, and nobody says where the new one goes on.
  case placeNotSaid(MergedMunicipality, from: [Origin])
  /// A municipality has become another, or several, and nobody says where they go on.
  case landStillIn(FormerMunicipality, collaboration: String)
  /// The data set has the municipality on the day of its codes, by which it would have gone.
  case stillThere(MunicipalityCode, on: Day)
  /// Nothing says what the municipality was divided into.
  case partsMissing(MunicipalityCode)
  /// The divided municipality takes part somewhere, and nobody says where these parts go on.
  case placesNotSaid(of: MunicipalityCode, parts: [MunicipalityPart], from: [String])
  /// The divided municipality is the host, and several of its parts could be.
  case hostNotSaid(of: MunicipalityCode, collaboration: String, parts: [MunicipalityCode])
  /// The code of the merged municipality is that of another one.
  case codeTaken(MunicipalityCode)
  /// The table of code changes says something else of a merged code.
  case changeContradicted(CodeChange)
  /// Nothing says what the merged municipality is called.
  case mergedNameMissing(MunicipalityCode)
  /// The party is in the plan already.
  case alreadyPlanned(EditParty, plan: String)
  /// The table has no such row any more.
  case rowGone(RowChange.Table, [String])
  /// The register writes the municipality with another code on the days of the row.
  case codeToWrite(MunicipalityCode, MunicipalityCode)
  /// The data set has no table for facts of their own days.
  case factsNotKept
  /// The text is no value of the fact.
  case factMalformed(Fact, String)
  /// A fact would be two things on a day.
  case factTwice(String, Fact, String, String)
  /// The party is not in the plan.
  case notPlanned(EditParty, plan: String)

  /// Where one of several merged municipalities was.
  public struct Origin: Hashable, Sendable {
    /// The municipality.
    public var municipality: MunicipalityCode
    /// The collaboration that it was a member of; `nil` for none.
    public var collaboration: String?
  }
}
