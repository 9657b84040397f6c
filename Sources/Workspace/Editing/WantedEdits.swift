import Register

extension RegisterDesk {
  /// The edits that somebody wants, one after the other: what one wish comes to is one edit, but for a move.
  func edits(_ wanted: [WantedEdit], _ terms: EditTerms, _ notes: inout Notes) throws -> [RegisterEdit] {
    try wanted.flatMap { wish in
      guard case .move(let name, let target, let county) = wish else { return [try edit(wish, terms, &notes)] }
      let from = try membership(of: name, county: county, on: terms.day.day, &notes)
      let to = try collaboration(target)
      // Who writes where from as well would move the municipality of that name too.
      let written = wanted.contains { other in
        if case .move(let text, _, _) = other { text != name && tidy(text).lowercased() == from.id } else { false }
      }
      if written {
        throw Failure(
          "\(tidy(name)) is a member of \(from.name) ('\(from.id)'), and '\(from.id)' among those who move is read as a "
            + "municipality: say only who moves and where to, or the municipality by its code", cause: .refused)
      }
      if from.id == to.id {
        throw Failure("\(tidy(name)) is a member of \(to.name) ('\(to.id)') already", cause: .refused)
      }
      let steps: [WantedEdit] = [
        .leave(name, collaboration: from.id, county: county), .join(name, collaboration: to.id, county: county),
      ]
      return try steps.map { try edit($0, terms, &notes) }
    }
  }

  /// The collaboration that a municipality is a member of on the day.
  private func membership(
    of name: String, county: String?, on day: Day?, _ notes: inout Notes
  ) throws -> Collaboration {
    guard let day else {
      throw Failure("a move is from one collaboration to another on a day, and nobody knows it", cause: .refused)
    }
    let code = try municipality(name, county: county, on: day, &notes)
    let row = register.book.memberships.first {
      $0.role == .member && $0.period.contains(day) && register.isSame($0, code, on: day)
    }
    guard let row, let one = register.book.collaboration(row.collaboration) else {
      throw Failure(
        "\(self.name(code)) is a member of no collaboration on \(day); samkart register join lets it in",
        cause: .refused)
    }
    return one
  }

  /// The edit that somebody wants, with names understood and its sentence for the table of events.
  func edit(_ wanted: WantedEdit, _ terms: EditTerms, _ notes: inout Notes) throws -> RegisterEdit {
    let day = terms.day.day
    switch wanted {
    case .join(let name, let collaboration, let role, let until, let county, let isOther):
      let target = try self.collaboration(collaboration)
      let isMunicipality = !isOther && [.member, .owner, .caseByCase].contains(role)
      let who = try party(name, county: county, isMunicipality: isMunicipality, on: day, until: until, &notes)
      if terms.day == .unknown {
        let known = register.ground.knownDay
        notes.add(
          Note(
            .choice,
            """
            who has joined on an unknown day counts on every earlier day as well; if \(self.name(who)) came in after \
            \(known), \(parameter: "day") after-\(known.description) says so
            """, severity: .warning))
      }
      return terms.edit(
        .join(who, collaboration: target.id, role: role, until: until), eventText: text(.joined(self.name(who))))

    case .leave(let name, let collaboration, let county):
      let target = try self.collaboration(collaboration)
      let who = try leaver(name, county: county, in: target.id, on: terms.day, &notes)
      if terms.day == .unknown {
        let known = register.ground.knownDay
        notes.add(
          Note(
            .choice,
            """
            who has left on an unknown day counts on none; if \(self.name(who)) was in on \(known), \
            \(parameter: "day") after-\(known.description) says so
            """, severity: .warning))
      }
      return terms.edit(.leave(who, collaboration: target.id), eventText: text(.left(self.name(who))))

    case .changeRole(let name, let collaboration, let role, let county):
      let target = try self.collaboration(collaboration)
      let who = try party(name, county: county, isMunicipality: true, in: target.id, on: day, &notes)
      return terms.edit(
        .changeRole(who, collaboration: target.id, to: role), eventText: text(.roleChanged(self.name(who))))

    case .add(let id, let members, let colour, let facts):
      let new = try founded(id, colour: colour, facts, on: day, &notes)
      let parties = try members.map { EditParty(try municipality($0, on: day, &notes)) }
      return terms.edit(.add(new, members: parties), eventText: text(.founded))

    case .change(let collaboration, let colour, let facts):
      let keepsFacts = register.ground.keepsFacts
      let old = try self.collaboration(collaboration, on: keepsFacts ? day : nil)
      var new = try facts.applied(to: old, at: self, on: day, &notes)
      if let colour {
        guard keepsFacts, day != nil else { throw Failure.undatedColour }
        new.colour = colour
      }
      // What is counted anew without a day of its own is counted on the day of the edit.
      if keepsFacts, facts.fullTimeEquivalents != nil, facts.fullTimeEquivalentsDay == nil, day != nil {
        new.fullTimeEquivalentsDay = terms.day.exact
      }
      // A table of events tells what happened; that somebody has been counted or spelled anew is no event.
      let host = new.host.flatMap { $0 == old.host ? nil : text(.hostChanged(self.name($0))) }
      return terms.edit(.change(new), eventText: host ?? LocalText(""))

    case .end(let collaboration):
      return terms.edit(.end(collaboration: try self.collaboration(collaboration).id), eventText: text(.ended))

    case .mergeCollaborations(let parts, let into, let colour, let facts):
      return try merger(of: parts, into: into, colour: colour, facts, terms, &notes)

    case .mergeMunicipalities(let parts, let into, let name, let county, let place):
      return try merger(
        ofMunicipalities: parts, into: into, name: name?.text ?? "", county: county ?? "", place, terms, &notes)

    case .disputeDay(let name, let collaboration, let isEnd, let counts, let county):
      let target = try self.collaboration(collaboration)
      let who = try party(name, county: county, isMunicipality: true, in: target.id, on: day, &notes)
      return terms.edit(
        .dispute(
          isEnd ? .end(who, collaboration: target.id) : .start(who, collaboration: target.id), counts: counts))

    case .disputeFacts(let collaboration, let colour, let facts, let counts):
      let old = try self.collaboration(collaboration, on: day)
      var new = try facts.applied(to: old, at: self, on: day, &notes)
      if let colour { new.colour = colour }
      let said = Fact.allCases.filter { new[$0] != old[$0] }
      return terms.edit(
        .dispute(
          .facts(collaboration: old.id, Dictionary(uniqueKeysWithValues: said.map { ($0.rawValue, new[$0]) })),
          counts: counts))

    case .territory(let old, let parts, let county, let host):
      return try territory(old, into: parts, county: county, host: host, terms, &notes)

    case .plan(let id, let municipalities, let name, let status, let since):
      if since != nil, !register.ground.keepsPlans { throw Failure.undatedPlan }
      let isNew = !register.book.plans.contains { $0.id == id }
      let memberships = try municipalities.map { text in
        Membership(
          collaboration: id, municipality: try municipality(text, on: day, &notes), party: "", role: .member)
      }
      return terms.edit(
        .plan(
          Plan(
            id: id, name: name?.text ?? "", status: status.map(tidy) ?? (isNew ? "in-progress" : ""),
            memberships: memberships, period: Period(from: since ?? .unknown, to: nil) ?? .ongoing)))

    case .realise(let plan, let colour, let facts):
      let new = try founded(plan, colour: colour, facts, on: day, &notes)
      return terms.edit(.realise(plan: plan, as: new), eventText: text(.founded))

    case .move(let name, _, _):
      throw Failure("the move of \(name) is two edits", cause: .wrongRequest)

    case .withdraw(let municipalities, let plan):
      let parties = try municipalities.map { text in
        try planner(text, of: plan) ?? EditParty(municipality(text, on: day, &notes))
      }
      return terms.edit(.withdraw(parties, plan: plan))

    case .drop(let plan):
      return terms.edit(.drop(plan: plan))
    }
  }

  /// Somebody in a plan who is no municipality, by name.
  private func planner(_ text: String, of plan: String) -> EditParty? {
    let name = tidy(text)
    let isNamed = register.book.plannedMemberships.contains {
      $0.collaboration == plan && $0.municipality == nil && $0.party == name
    }
    return isNamed ? EditParty(named: name) : nil
  }

  /// A collaboration that is new to the register, which gives it its number.
  func founded(
    _ id: String, colour: Int?, _ facts: CollaborationFacts, on day: Day?, _ notes: inout Notes
  ) throws -> Collaboration {
    try facts.applied(to: Collaboration(id: id, number: 0, name: "", colour: colour), at: self, on: day, &notes)
  }
}
