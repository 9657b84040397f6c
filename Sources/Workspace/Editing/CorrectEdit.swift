import DataPackage
import Register
import Reports

/// An edit that somebody has found to be wrong, wherever it stands in the journal. What is `nil` was right.
public struct CorrectionRequest: Hashable, Sendable {
  /// The number of the edit, as the journal has it.
  public var number: Int
  /// The day on which it should have been.
  public var day: EditDay?
  /// The role that it should have named.
  public var role: Role?
  /// The first day without the member, as it should have been.
  public var until: Day?
  /// Whom it should have been about, by name or code.
  public var municipality: String?
  /// The county, where several have the name.
  public var county: String?
  /// The collaboration that it should have been about, by id, number or name.
  public var collaboration: String?
  /// Where the right thing was learned; the edit's own source where nobody says.
  public var source: LineOfText?
  /// Why it was wrong; kept in the journal.
  public var reason: LineOfText?
  /// Whether edits that can not stand with the correction are taken back with it.
  public var takesDependents: Bool
  /// Whether only to show what would change.
  public var isTrial: Bool
  /// Who corrects, and when.
  public var stamp: EditStamp?
  /// The language in which to tell what has been done; as the journal has it where `nil`.
  public var language: Language?

  /// A correction of an edit, of which nothing is said yet.
  public init(of number: Int, takesDependents: Bool = false, isTrial: Bool = false, stamp: EditStamp? = nil) {
    self.number = number
    self.takesDependents = takesDependents
    self.isTrial = isTrial
    self.stamp = stamp
  }
}

/// Puts an edit right: the tables become what the right edit would have made of them, all later edits made again, and the
/// journal keeps both the mistake and its correction.
///
/// Fails with ``Failure/Cause/refused`` and all edits that rest on the mistake, unless they may be taken back with it.
public func correctEdit(_ request: CorrectionRequest, in folder: RegisterFolder) throws(Failure) -> Told<EditAccount> {
  try corrected(request, in: folder) { set, notes in
    let desk = RegisterDesk(register: set)
    let old = try set.edit(set.correctedNumber(request.number))
    return try desk.corrected(old, request, &notes)
  }
}

/// Takes an edit back wherever it stands in the journal, all later edits made again without it. The journal keeps both.
///
/// - Throws: `Failure`: `notFound` when there is no such edit; `refused` when it has been taken back already, others
///   rest on it and may not go with it, or the tables were changed by hand; `conflict` while somebody else edits; and
///   when the register cannot be read or written.
public func undoEdit(_ request: CorrectionRequest, in folder: RegisterFolder) throws(Failure) -> Told<EditAccount> {
  try corrected(request, in: folder) { _, _ in nil }
}

private func corrected(
  _ request: CorrectionRequest, in folder: RegisterFolder,
  _ edit: (EditableDataSet, inout Notes) throws -> RegisterEdit?
) throws(Failure) -> Told<EditAccount> {
  try Told { notes in
    var told: EditTelling?
    let result = try folder.work(isTrial: request.isTrial, &notes) { set, notes in
      let telling = EditTelling(set, in: request.language)
      told = telling
      do {
        let correction = Correction(
          of: request.number, to: try edit(set, &notes), takesDependents: request.takesDependents,
          source: request.source?.text ?? "", reason: request.reason?.text ?? "")
        return try set.correcting(correction, stamp: request.stamp)
      } catch let refusal as CorrectionRefusal {
        throw Failure(refusal, set, telling)
      }
    }
    if let told { notes.add(told.done(result.entries, isTrial: request.isTrial)) }
    return EditAccount(entries: result.entries, isBackwards: false)
  }
}

extension RegisterDesk {
  /// The edit as it should have been, its event with it unless somebody has written that.
  fileprivate func corrected(
    _ old: RegisterEdit, _ request: CorrectionRequest, _ notes: inout Notes
  ) throws -> RegisterEdit {
    let when = request.day ?? old.when
    let day = when.reference
    var action = old.action
    if let text = request.municipality {
      let party = try party(
        text, county: request.county, isMunicipality: action.isOfMunicipality, in: action.collaboration, on: day, &notes
      )
      guard action.set(party) else { throw Failure.notCorrectable("municipality", request.number) }
    }
    if let text = request.collaboration {
      guard action.setCollaboration(try collaboration(text).id) else {
        throw Failure.notCorrectable("collaboration", request.number)
      }
    }
    if let role = request.role, !action.set(role) { throw Failure.notCorrectable("role", request.number) }
    if let until = request.until, !action.setEnd(until) { throw Failure.notCorrectable("until", request.number) }
    let isUsual = usualText(of: old.action).map { $0.own == old.eventText } ?? false
    var edit = RegisterEdit(
      action, when: when, source: request.source?.text ?? old.source, note: old.note, allowsGap: old.allowsGap)
    let own = LocalText(old.eventText, translations: old.eventTranslations)
    edit.tell(isUsual ? usualText(of: action) ?? own : own)
    return edit
  }

  /// What the table of events says of an action unless somebody says otherwise; `nil` where that does not follow from
  /// whom it is about.
  private func usualText(of action: EditAction) -> LocalText? {
    switch action {
    case .join(let party, _, _, _): text(.joined(name(party)))
    case .leave(let party, _): text(.left(name(party)))
    case .changeRole(let party, _, _): text(.roleChanged(name(party)))
    case .add, .change, .changeColumns, .end, .mergeCollaborations, .mergeMunicipalities, .divideMunicipality, .dispute,
      .plan,
      .withdraw, .realise, .drop, .set:
      nil
    }
  }
}
