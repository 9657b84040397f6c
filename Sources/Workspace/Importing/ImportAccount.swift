import Register
import Reports

/// What an import says of itself.
public struct ImportAccount: Sendable {
  /// What the list is called.
  public let file: String
  /// What the file is and how it was read, a sentence each.
  let remarks: [NamingText]
  /// What is to change, and what is asked.
  public let plan: ImportPlan
  /// What must be named with their codes and counties.
  let index: NameIndex
  /// The collaborations by id.
  let names: [String: String]
  /// Whether the changes have been written.
  public let isWritten: Bool
  /// Why the register refuses the changes, a sentence each.
  public let refusals: [NamingText]
  /// The language of the text.
  let language: MessageLanguage

  // MARK: text

  /// Changes, questions and what was left out, for people.
  public var text: String {
    var lines = remarks.map { "\(file): \(said($0))" }
    lines += section(
      "LEFT OUT OR WORTH KNOWING",
      plan.notes.map { note in
        (note.place.map { said($0.told) + ": " } ?? "") + said(note.sentence)
      })
    lines += section("CHANGES", changeTable)
    lines += section(
      "IN THE REGISTER AND NOT IN THE FILE",
      plan.absent.map { membership in
        said("\(label(membership)), \(membership.role) of \(name(membership.collaboration)): stays")
      })
    lines += section("QUESTIONS", plan.openQuestions.flatMap(questionLines), count: plan.openQuestions.count)
    lines += section("REFUSED BY THE REGISTER", refusals.map(said))
    lines += section(
      "ANSWERS THAT WERE NOT ASKED FOR", plan.unusedAnswers.map { said("line \($0.line): \($0.question)") })
    return (lines + ["", summary]).joined(separator: "\n") + "\n"
  }

  /// A sentence in the language of the text.
  private func said(_ sentence: NamingText) -> String { spelled(sentence, language) }

  /// A sentence in a language, with parameters as options of a command.
  func spelled(_ sentence: NamingText, _ language: MessageLanguage) -> String {
    sentence.spelled({ "--\($0)" }, in: language)
  }

  private func section(_ title: NamingText, _ content: [String], count: Int? = nil) -> [String] {
    content.isEmpty ? [] : ["", "\(said(title)) (\(count ?? content.count))"] + content.map { "  \($0)" }
  }

  private var summary: String {
    let words: [NamingText] = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
    let change: NamingText = words.isEmpty ? "nothing to change" : NamingText(words, separator: ", ")
    let count = plan.collaborations.count
    let members: [NamingText] =
      plan.collaborations.isEmpty && plan.sameRows > 0
      ? []
      : [
        count == 1
          ? "1 collaboration with \(plan.membersAfter) members afterwards"
          : "\(count) collaborations with \(plan.membersAfter) members afterwards"
      ]
    let open = plan.openQuestions.count
    let end: NamingText =
      isWritten
      ? "written"
      : !plan.openQuestions.isEmpty || !refusals.isEmpty
        ? "nothing is written before all is settled"
        : plan.changes.isEmpty ? "nothing to write" : "nothing is written without --apply"
    let same: NamingText = "\(plan.unchanged.count + plan.sameRows) as in the register"
    let asked: NamingText = open == 1 ? "1 question open" : "\(open) questions open"
    return said(NamingText(members + [change, same, asked, end], separator: "; "))
  }

  private var counts: [(count: Int, word: NamingText)] {
    func count(_ isCounted: (ImportChange) -> Bool) -> Int { plan.changes.count(where: isCounted) }
    return [
      (count { if case .found = $0 { true } else { false } }, "new collaborations"),
      (count { if case .join(let membership, _) = $0 { membership.role == .member } else { false } }, "join"),
      (
        count { if case .join(let membership, _) = $0 { membership.role != .member } else { false } },
        "come in otherwise"
      ),
      (count { if case .leave = $0 { true } else { false } }, "leave"),
      (count { if case .role = $0 { true } else { false } }, "change role"),
      (count { if case .host = $0 { true } else { false } }, "hosts"),
      (count { if case .row = $0 { true } else { false } }, "rows"),
      (count { if case .value = $0 { true } else { false } }, "values"),
    ]
  }

  /// What changes, a line each, in columns.
  private var changeTable: [String] {
    let rows = plan.changes.map { change in
      [change.place?.short ?? "", said(word(change)), subject(change), name(change.collaboration), details(change)]
    }
    let widths = (0..<4).map { column in min(44, rows.map { $0[column].count }.max() ?? 0) }
    return rows.map { row in
      let cells = zip(row, widths).map { cell, width in cell + String(repeating: " ", count: max(0, width - cell.count))
      }
      let line = (cells + [row[4]]).joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func word(_ change: ImportChange) -> NamingText {
    switch change {
    case .found: "founded"
    case .join: "joins"
    case .leave: "leaves"
    case .role: "role"
    case .host: "host"
    case .row(let setting, _): setting.before == nil ? "new row" : setting.after == nil ? "row goes" : "row"
    case .value: "value"
    }
  }

  private func subject(_ change: ImportChange) -> String {
    switch change {
    case .found(let collaboration, _): collaboration.id
    case .join(let membership, _), .leave(let membership, _, _), .role(let membership, _, _, _): label(membership)
    case .host(_, let code, _, _): index.label(code)
    case .row(let setting, _): subject(setting)
    case .value(_, let fact, _, _): said("\(fact)")
    }
  }

  private func details(_ change: ImportChange) -> String {
    switch change {
    case .found(let collaboration, _):
      index.territory.county(collaboration.county).map { said("filed under \($0.name)") } ?? ""
    case .join(let membership, _):
      ([said("\(membership.role)"), from(membership.period)]
        + (membership.note.isEmpty ? [] : ["(\(membership.note))"]))
        .joined(separator: " ")
    case .leave(let membership, let day, _): said("\(membership.role) until \(day)")
    case .role(let membership, let role, let day, _):
      day.map { said("\(membership.role) becomes \(role) on \($0)") }
        ?? said("\(membership.role) becomes \(role) from the start")
    case .host(_, _, let from, _): from.map { said("from \($0)") } ?? ""
    case .row(let setting, _): details(setting)
    case .value(let collaboration, let fact, let value, _):
      said("\(shown(collaboration[fact])) becomes \(shown(value))")
    }
  }

  /// Whom or what a row is about.
  private func subject(_ setting: RowSetting) -> String {
    switch setting {
    case .membership(let old, let new), .planned(let old, let new): (new ?? old).map(label) ?? ""
    case .fact(let old, let new): (new ?? old).map { said("\($0.fact)") } ?? ""
    case .plan(let old, let new): (new ?? old)?.name ?? ""
    }
  }

  /// The cells that differ; of a row that comes or goes those that say something.
  private func details(_ setting: RowSetting) -> String {
    guard let before = setting.before, let after = setting.after else {
      return (setting.after ?? setting.before ?? []).filter { !$0.text.isEmpty && $0.column != "collaboration" }
        .map { "\($0.column) \(shown($0.text))" }.joined(separator: ", ")
    }
    return zip(before, after).filter { $0.text != $1.text }
      .map { said("\($0.column) \(shown($0.text)) becomes \(shown($1.text))") }.joined(separator: ", ")
  }

  private func shown(_ text: String) -> String { text.isEmpty ? said("nothing") : "'\(shortened(text))'" }

  private func from(_ period: Period) -> String {
    said(period.from == .unknown ? "from an unknown day" : "from \(period.from)")
      + (period.to.map { said(" until \($0)") } ?? "")
  }

  private func questionLines(_ question: ImportQuestion) -> [String] {
    let places = question.places.map { said($0.told) }.joined(separator: "; ")
    var lines = [question.id, "    " + (places.isEmpty ? "" : "\(places): ") + said(question.sentence)]
    if let refusal = question.refusal { lines.append("    \(said(refusal))") }
    lines += question.candidates.map { "    \($0.answer)\($0.meaning == "" ? "" : "  \(said($0.meaning))")" }
    return lines + [said("    answer: \(question.expected)")]
  }

  private func label(_ membership: Membership) -> String {
    membership.municipality.map { index.label($0) } ?? membership.party
  }

  private func name(_ id: String) -> String { names[id] ?? id }
}
