import Register
import Reports
import Tabular

extension ImportAccount {
  /// The same as an object: changes, questions, who is absent, and what was not read.
  public var json: String {
    JSONValue.object([
      ("file", .text(file)), ("remarks", .array(remarks.map { .text(spelled($0, .english)) })),
      ("written", .truth(isWritten)), ("members", whole(plan.membersAfter)),
      ("collaborations", .array(plan.collaborations.map(JSONValue.text))),
      ("unchanged", whole(plan.unchanged.count)), ("changes", .array(plan.changes.map(object))),
      ("questions", .array(plan.questions.map(object))), ("absent", .array(plan.absent.map(object))),
      ("notes", .array(plan.notes.map(object))), ("refusals", .array(refusals.map { .text(spelled($0, .english)) })),
      ("unused_answers", .array(plan.unusedAnswers.map { .text($0.question) })),
    ]).text() + "\n"
  }

  private func object(_ change: ImportChange) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = []
    func add(_ membership: Membership) {
      members += [
        ("collaboration", .text(membership.collaboration)),
        ("municipality", membership.municipality.map { .text($0.text) } ?? .null), ("party", .text(membership.party)),
        ("role", .text(membership.role.rawValue)), ("from", day(membership.period.start)),
        ("to", day(membership.period.end)), ("source", .text(membership.source)), ("note", .text(membership.note)),
      ]
    }
    switch change {
    case .found(let collaboration, _):
      members = [
        ("change", .text("founded")), ("collaboration", .text(collaboration.id)), ("name", .text(collaboration.name)),
        ("county", .text(collaboration.county)), ("host", collaboration.host.map { .text($0.text) } ?? .null),
      ]
    case .join(let membership, _):
      members = [("change", .text("joins"))]
      add(membership)
    case .leave(let membership, let last, _):
      members = [("change", .text("leaves")), ("day", day(last))]
      add(membership)
    case .role(let membership, let role, let first, _):
      members = [("change", .text("role")), ("day", day(first)), ("new_role", .text(role.rawValue))]
      add(membership)
    case .host(let collaboration, let code, _, _):
      members = [
        ("change", .text("host")), ("collaboration", .text(collaboration.id)), ("municipality", .text(code.text)),
      ]
    case .row(let setting, _):
      func cells(_ cells: [RowChange.Cell]?) -> JSONValue {
        cells.map { .object($0.filter { !$0.text.isEmpty }.map { ($0.column, .text($0.text)) }) } ?? .null
      }
      members = [
        ("change", .text("row")), ("table", .text(setting.table.rawValue)), ("was", cells(setting.before)),
        ("is", cells(setting.after)),
      ]
    case .value(let collaboration, let fact, let value, _):
      members = [
        ("change", .text("value")), ("collaboration", .text(collaboration.id)), ("fact", .text(fact.rawValue)),
        ("was", .text(collaboration[fact])), ("is", .text(value)),
      ]
    }
    return .object(members + [("place", change.place.map(object) ?? .null)])
  }

  private func object(_ question: ImportQuestion) -> JSONValue {
    .object([
      ("id", .text(question.id)), ("kind", .text(question.kind.rawValue)), ("open", .truth(question.isOpen)),
      ("text", .text(question.text)), ("collaboration", .text(question.collaboration)),
      ("sentence", .text(spelled(question.sentence, .english))), ("places", .array(question.places.map(object))),
      (
        "candidates",
        .array(
          question.candidates.map {
            .object([("answer", .text($0.answer)), ("meaning", .text(spelled($0.meaning, .english)))])
          })
      ),
      ("expected", .text(spelled(question.expected, .english))),
      ("standing", question.standing.map { .text($0) } ?? .null),
      ("refusal", question.refusal.map { .text(spelled($0, .english)) } ?? .null),
    ])
  }

  private func object(_ membership: Membership) -> JSONValue {
    .object([
      ("collaboration", .text(membership.collaboration)),
      ("municipality", membership.municipality.map { .text($0.text) } ?? .null), ("party", .text(membership.party)),
      ("role", .text(membership.role.rawValue)),
    ])
  }

  private func object(_ note: ImportNote) -> JSONValue {
    .object([("place", note.place.map(object) ?? .null), ("sentence", .text(spelled(note.sentence, .english)))])
  }

  private func object(_ place: ImportPlace) -> JSONValue {
    var sheet = JSONValue.null
    if case .sheet(let name) = place.form { sheet = .text(name) }
    return .object([
      ("sheet", sheet), ("row", whole(place.row)), ("column", place.column.map { whole($0 + 1) } ?? .null),
      ("place", .text(place.short)),
    ])
  }

  private func day(_ day: Day?) -> JSONValue { day.map { .text($0.description) } ?? .null }
}

private func whole(_ number: Int) -> JSONValue { .number(Double(number)) }
