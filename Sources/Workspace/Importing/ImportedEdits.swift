import Register
import Reports

extension RegisterDesk {
  /// The changes of an import as edits, each with what the table of events says of it where its day is known. Where only
  /// a look is taken, a dash stands for the source that writing will need.
  func edits(of plan: ImportPlan, _ settings: ImportSettings) -> [RegisterEdit] {
    plan.edits(settings).map { edit in
      var edit = edit
      if edit.source.isEmpty { edit.source = "-" }
      if case .set(.membership(let old?, let new)) = edit.action { edit.action = .set(written(old, new)) }
      edit.tell(eventText(of: edit))
      return edit
    }
  }

  /// The setting with the code that the register has for the row: a list is compared in the municipalities of one day,
  /// and a row that is over has the code of its own time.
  private func written(_ old: Membership, _ new: Membership?) -> RowSetting {
    let rows = register.book.memberships
    guard !rows.contains(old) else { return .membership(old, new) }
    let same = rows.filter { row in
      var row = row
      row.municipality = old.municipality
      return row == old
    }
    guard same.count == 1, let row = same.first else { return .membership(old, new) }
    var changed = new
    if changed?.municipality == old.municipality { changed?.municipality = row.municipality }
    return .membership(row, changed)
  }

  /// What happened, in the language of the data set; empty where nothing did, or nobody knows when.
  private func eventText(of edit: RegisterEdit) -> LocalText {
    let nothing = LocalText("")
    if case .set(.membership(let old, let new)) = edit.action, let new {
      // The rows say when.
      if old == nil {
        return new.period.from == .unknown ? nothing : text(.joined(name(EditParty(new.municipality, new.party))))
      }
      let isOver = old?.period.to == nil && new.period.to != nil
      return isOver ? text(.left(name(EditParty(new.municipality, new.party)))) : nothing
    }
    guard edit.day != nil else { return nothing }
    switch edit.action {
    case .add: return text(.founded)
    case .join(let party, _, _, _): return text(.joined(name(party)))
    case .leave(let party, _): return text(.left(name(party)))
    case .changeRole(let party, _, _): return text(.roleChanged(name(party)))
    case .change(let collaboration):
      return collaboration.host.map { text(.hostChanged(name($0))) } ?? nothing
    case .changeColumns, .end, .mergeCollaborations, .mergeMunicipalities, .divideMunicipality, .dispute, .plan,
      .withdraw, .realise, .drop, .set:
      return nothing
    }
  }
}

extension EditParty {
  /// The party of a row: the municipality by its own name, else the name as printed.
  fileprivate init(_ code: MunicipalityCode?, _ name: String) {
    self = code.map { EditParty($0) } ?? EditParty(named: name)
  }
}
