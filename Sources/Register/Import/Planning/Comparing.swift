extension ImportPlanner {
  /// Drops claims that say again what an earlier one says of the same party in the same collaboration.
  mutating func dropRepeated() {
    var kept: [PartyKey: [Int]] = [:]
    var repeated: [Int: [Int]] = [:]
    for place in settled.indices {
      let claim = settled[place]
      let key = PartyKey(claim)
      // One time after another is a history, in whatever order it is told; what shares days is a repetition.
      if let first = kept[key]?.first(where: { settled[$0].period.overlaps(claim.period) }) {
        settled[place].isDropped = true
        repeated[first, default: []].append(place)
        continue
      }
      kept[key, default: []].append(place)
      if claim.until == nil { lasting.insert(key) }
    }
    for (first, places) in repeated.sorted(by: { $0.key < $1.key }) { noteRepeated(settled[first], places) }
  }

  private mutating func noteRepeated(_ first: SettledClaim, _ places: [Int]) {
    let party = "'\(shortened(first.party))'"
    let name = name(of: first.target)
    let same = places.filter { settled[$0].role == first.role }
    if let place = same.first {
      note(
        settled[place].place,
        same.count == 1
          ? "\(party) stands a second time in \(name)" : "\(party) stands \(same.count + 1) times in \(name)")
    }
    for place in places where settled[place].role != first.role {
      note(
        settled[place].place,
        "\(party) stands in \(name) as \(first.role) and as \(settled[place].role); the first counts")
    }
  }

  /// Asks where the file has a municipality as a member of two collaborations at once.
  mutating func settleDoubleMembers() {
    var members: [MunicipalityCode: [Int]] = [:]
    for place in settled.indices where settled[place].role == .member && !settled[place].isDropped {
      if let code = settled[place].municipality { members[code, default: []].append(place) }
    }
    for (code, places) in members.sorted(by: { $0.key < $1.key }) where places.count > 1 {
      let current = places.filter { settled[$0].until == nil }
      let ids = current.compactMap { id(of: settled[$0].target) }
      guard Set(ids).count > 1 else { continue }
      let candidates = zip(ids, current).map {
        ImportQuestion.Candidate($0.0, "a member of \(name(of: settled[$0.1].target))")
      }
      let question = ImportQuestion(
        id: "two-memberships: \(code)", kind: .twoMemberships, places: current.map { settled[$0].place },
        text: settled[current[0]].party, collaboration: "",
        sentence:
          "the file has \(index.label(code)) as a member of \(NamingText(listed: current.map { "\(name(of: settled[$0].target))" }))",
        candidates: candidates + [.init("skip", "left out of all")],
        expected: "the id of the one collaboration that it is a member of, or 'skip'")
      let answer = ask(question) { answer -> Reading<String> in
        answer == "skip" || ids.contains(answer) ? .value(answer) : .refused("it is none of the collaborations")
      }
      for place in current where answer == nil || id(of: settled[place].target) != answer?.value {
        settled[place].isDropped = true
        if answer != nil {
          note(
            settled[place].place, "\(index.label(code)) is left out of \(name(of: settled[place].target)), as answered")
        }
      }
    }
  }

  /// What each claim changes in the register.
  mutating func compare() {
    for place in settled.indices where !settled[place].isDropped { compare(settled[place]) }
  }

  private mutating func compare(_ claim: SettledClaim) {
    guard let id = id(of: claim.target) else { return }
    let period = claim.period
    let membership = Membership(
      collaboration: id, municipality: claim.municipality, party: claim.party, role: claim.role, period: period,
      source: claim.source, note: claim.note)
    let reach = claim.saysFrom || claim.until != nil ? period : Period(start: settings.day, end: nil) ?? period
    let present = register.memberships.filter {
      $0.collaboration == id && isSame($0, claim) && $0.period.overlaps(reach)
    }
    guard let own = present.first(where: { $0.role == claim.role }) ?? present.first else {
      if claim.role == .member, claim.until == nil, moves(claim, membership) == false { return }
      plan.changes.append(.join(membership, place: claim.place))
      return
    }
    if own.role != claim.role {
      plan.changes.append(
        .role(own, to: claim.role, day: claim.saysFrom ? claim.from : settings.start, place: claim.place))
    } else if let end = claim.until, own.period.end == nil, lasting.contains(PartyKey(claim)) {
      // The file has the party out and in again: an end would take away what lasts.
      note(
        claim.place,
        """
        \(claim.party) is in \(name(of: claim.target)) without a break in the register, and until \(end) and again \
        in the file; not changed
        """)
    } else if let end = claim.until, let known = own.period.end, known != end {
      settleEnd(of: own, known, end, claim)
    } else if let end = claim.until, own.period.end != end {
      plan.changes.append(.leave(own, day: end, place: claim.place))
    } else {
      plan.unchanged.append(own)
      if claim.saysFrom, let start = claim.from, own.period.start != start {
        note(
          claim.place,
          """
          \(claim.party) is in \(name(of: claim.target)) from \(own.period.from) in the register and from \(start) in \
          the file; not changed
          """)
      }
    }
  }

  /// Asks where the register has another end than the file.
  private mutating func settleEnd(of own: Membership, _ known: Day, _ end: Day, _ claim: SettledClaim) {
    let name = name(of: claim.target)
    let question = ImportQuestion(
      id: questionID("end", name, own.municipality?.text ?? own.party, end.description), kind: .end,
      places: [claim.place], text: claim.party, collaboration: name,
      sentence:
        "\(claim.party) is in \(name) until \(own.period.to ?? .unknown) in the register and until \(end) in the file",
      candidates: [.init("change", "the file is right"), .init("keep", "the register is right")],
      expected: "'change' or 'keep'")
    let answer = ask(question) { answer -> Reading<Bool> in
      answer == "change"
        ? .value(true) : answer == "keep" ? .value(false) : .refused("it is neither 'change' nor 'keep'")
    }
    if answer?.value == true, let period = own.period.until(.day(end)) {
      var right = own
      right.period = period
      right.source = joined(own.source, claim.source, by: "; ")
      plan.changes.append(.row(.membership(own, right), place: claim.place))
    } else if answer != nil {
      plan.unchanged.append(own)
    }
  }

  /// Whether a membership of the register is what a claim is about.
  private func isSame(_ membership: Membership, _ claim: SettledClaim) -> Bool {
    if let code = claim.municipality { return membership.municipality == code }
    guard membership.municipality == nil else { return false }
    if normalisedName(membership.party) == normalisedName(claim.party) { return true }
    // A county authority is called by its name or by what it is.
    guard claim.role == .countyAuthority, membership.role == .countyAuthority else { return false }
    return tokens(membership.party).count == 1 || tokens(claim.party).count == 1
  }

  /// Whether a municipality that is a member elsewhere moves; `true` when it is nowhere else, `nil` is never.
  private mutating func moves(_ claim: SettledClaim, _ membership: Membership) -> Bool {
    guard let code = claim.municipality else { return true }
    let others = register.memberships.filter { other in
      other.role == .member && other.municipality == code && other.collaboration != membership.collaboration
        && (register.collaboration(other.collaboration)?.exists(on: settings.day) ?? false)
        && other.period.overlaps(membership.period) && !leaves(other) && !ends(other, before: claim.from)
    }
    guard let other = others.first else { return true }
    let old = register.collaboration(other.collaboration)?.name ?? other.collaboration
    let new = name(of: claim.target)
    let day = claim.from
    let question = ImportQuestion(
      id: questionID("two-memberships", code.text, new), kind: .twoMemberships, places: [claim.place],
      text: claim.party, collaboration: new,
      sentence: "\(index.label(code)) is a member of \(old) in the register and of \(new) in the file",
      candidates: (day.map { [.init("move", "it leaves \(old) on \($0)")] } ?? [])
        + [
          .init("case-by-case", "in \(new) from case to case only"), .init("owner", "an owner in \(new) only"),
          .init("skip", "left out of \(new)"),
        ],
      expected: "'move', 'move' with a day behind it, a role that is not member, or 'skip'")
    enum Answer {
      case move(Day)
      case role(Role)
      case skip
    }
    let answer = ask(question) { answer -> Reading<Answer> in
      if answer == "skip" { return .value(.skip) }
      if let role = Role(rawValue: answer), role != .member { return .value(.role(role)) }
      let parts = answer.split(separator: " ")
      guard parts.first == "move", parts.count <= 2 else { return .refused("it is none of the answers") }
      guard let moving = parts.count == 2 ? Day(parts[1]) : day else { return .refused("it needs a day behind it") }
      return .value(.move(moving))
    }
    switch answer?.value {
    case nil: return false
    case .skip:
      note(claim.place, "\(index.label(code)) is left out of \(new), as answered")
      return false
    case .role(let role):
      var other = membership
      other.role = role
      plan.changes.append(.join(other, place: claim.place))
      return false
    case .move(let moving):
      plan.changes.append(.leave(other, day: moving, place: claim.place))
      var joined = membership
      joined.period = Period(start: moving, end: membership.period.end) ?? membership.period
      plan.changes.append(.join(joined, place: claim.place))
      return false
    }
  }

  /// Whether the file has both sides of a move: that a membership of the register ends by the day too.
  private func ends(_ membership: Membership, before day: Day?) -> Bool {
    guard let day, let code = membership.municipality else { return false }
    return settled.contains { claim in
      claim.target == .known(membership.collaboration) && claim.municipality == code && claim.role == membership.role
        && !claim.isDropped && claim.until.map { $0 <= day } ?? false
        && !lasting.contains(PartyKey(claim))
    }
  }

  /// Whether a membership ends with this import because the file has all members and not this one.
  private func leaves(_ membership: Membership) -> Bool {
    guard settings.isComplete, !incomplete.contains(.known(membership.collaboration)) else { return false }
    let isNamed = settled.contains { $0.target == .known(membership.collaboration) }
    return isNamed
      && !settled.contains {
        $0.target == .known(membership.collaboration) && $0.municipality == membership.municipality
          && $0.role == .member && !$0.isDropped
      }
  }
}

extension ImportPlanner.SettledClaim {
  /// The days that it is about: an open end where the file gives none, and never no day, for days were settled before.
  fileprivate var period: Period { Period(from: fromKnown, to: until.map { .day($0) }) ?? .ongoing }
}
