import Register

extension TableReader {
  /// The rows of `events`.
  mutating func events(_ scheme: CodeScheme) throws(DataSetError) -> [Event] {
    let collaboration = try column("collaboration")
    let day = optionalColumn("day")
    let year = optionalColumn("year")
    let kind = try column("kind")
    let municipality = optionalColumn("municipality")
    let text = try column("text")
    let source = optionalColumn("source")
    let texts = columns(of: "text")
    var events: [Event] = []
    for row in rows {
      var when = Event.When.unknown
      if let known = try optionalKnownDay(row, day) {
        when = known
      } else if let year, !string(row, year).isEmpty {
        guard let known = self.year(string(row, year)) else {
          throw error(row, year, found: string(row, year), expected: "a year")
        }
        when = .year(known)
      }
      var event = Event(
        collaboration: try key(row, collaboration), when: when, kind: try key(row, kind),
        municipality: try optionalCode(row, municipality, scheme), text: string(row, text),
        source: string(row, source))
      event.translations = translations(row, texts)
      events.append(event)
    }
    return events
  }

  /// The rows of `arrangements`.
  func arrangements() throws(DataSetError) -> [Arrangement] {
    let id = try column("id")
    let name = try column("name")
    let names = columns(of: "name"), reasons = columns(of: "reason")
    var arrangements: [Arrangement] = []
    for row in rows {
      var arrangement = Arrangement(
        id: try key(row, id), name: try key(row, name), parties: list(row, optionalColumn("parties")),
        declaredCount: try optionalWhole(row, optionalColumn("declared_count")),
        failingCriterion: string(row, optionalColumn("failing_criterion")),
        reason: string(row, optionalColumn("reason")), source: string(row, optionalColumn("source")))
      arrangement.nameTranslations = translations(row, names)
      arrangement.reasonTranslations = translations(row, reasons)
      arrangements.append(arrangement)
    }
    return arrangements
  }

  /// The rows of `relations`.
  func relations() throws(DataSetError) -> [Relation] {
    let id = try column("id")
    let fromKind = try column("from_kind")
    let from = try column("from")
    let toKind = try column("to_kind")
    let to = try column("to")
    let subjects = columns(of: "subject")
    var relations: [Relation] = []
    for row in rows {
      var relation = Relation(
        id: try key(row, id), level: string(row, optionalColumn("level")),
        from: Relation.Party(kind: string(row, fromKind), names: list(row, from)),
        to: Relation.Party(kind: string(row, toKind), names: list(row, to)),
        subject: string(row, optionalColumn("subject")), count: try optionalWhole(row, optionalColumn("count")),
        source: string(row, optionalColumn("source")), note: string(row, optionalColumn("note")))
      relation.translations = translations(row, subjects)
      relations.append(relation)
    }
    return relations
  }

  /// The rows of `plans`, without their memberships.
  mutating func plans() throws(DataSetError) -> [Plan] {
    let id = try column("id")
    let name = try column("name")
    let names = columns(of: "name")
    let from = optionalColumn("from")
    let to = optionalColumn("to")
    var plans: [Plan] = []
    for row in rows {
      var plan = Plan(
        id: try key(row, id), name: try key(row, name), status: string(row, optionalColumn("status")),
        source: string(row, optionalColumn("source")), note: string(row, optionalColumn("note")),
        period: try period(row, from, to))
      plan.translations = translations(row, names)
      plans.append(plan)
    }
    return plans
  }
}
