import Register
import Testing
import TestSupport

private typealias World = EditWorld

@Suite("Random edits")
struct RandomEditTests {
  @Test("No sequence of edits leads to a register that an audit finds an error in, on any day", arguments: 1...12)
  func noInvalidState(_ seed: Int) throws {
    var maker = EditMaker(seed: UInt64(seed))
    let ground = seed.isMultiple(of: 2) ? World.historicGround : World.ground
    var book = World.book
    var accepted: [RegisterEdit] = []
    for _ in 0..<250 {
      let edit = maker.edit(of: book)
      guard let applied = try? book.applying([edit], on: ground) else { continue }
      accepted.append(edit)
      book = applied.book
      for day in EditMaker.days { #expect(errors(book, day).isEmpty, "seed \(seed): \(edit)") }
    }
    #expect(accepted.count > 10)
    // Made together they come to the same as one after the other.
    #expect(try World.book.applying(accepted, on: ground).book == book)
  }

  @Test("Nor does one in which rows are changed, added and removed by hand", arguments: 1...12)
  func rowsByHand(_ seed: Int) throws {
    var maker = EditMaker(seed: UInt64(seed))
    var book = World.book
    var tables: Set<RowChange.Table> = []
    for turn in 0..<250 {
      let edit = turn.isMultiple(of: 2) ? maker.edit(of: book) : maker.setting(of: book)
      guard let applied = try? book.applying([edit], on: World.historicGround) else { continue }
      if case .set(let setting) = edit.action { tables.insert(setting.table) }
      book = applied.book
      for day in EditMaker.days { #expect(errors(book, day).isEmpty, "seed \(seed): \(edit)") }
      let facts = RegisterAudit(book.register, territory: World.territory, on: SmallWorld.day)
        .problems(by: [.twoValues, .factOfUnknownCollaboration])
      #expect(facts.isEmpty, "seed \(seed): \(edit)")
    }
    #expect(tables.count > 2)
  }

  @Test(
    "The past does not change: an edit with a day leaves every answer for an earlier day as it was", arguments: 1...10)
  func pastStays(_ seed: Int) throws {
    var maker = EditMaker(seed: UInt64(seed))
    var book = World.book
    var kinds: Set<String> = []
    for _ in 0..<120 {
      let edit = maker.edit(of: book)
      guard let applied = try? book.applying([edit], on: World.historicGround) else { continue }
      // What puts a day right changes the time before it, and says so.
      if let first = edit.day, !edit.putsRight {
        for day in EditMaker.days where day < first {
          #expect(answers(applied.book, day) == answers(book, day), "seed \(seed): \(edit)")
          // Nobody says since when somebody plans something, so that a new plan is one on every day.
          if case .plan = edit.action { continue }
          #expect(
            applied.book.plans.open(on: day).map(\.id) == book.plans.open(on: day).map(\.id), "seed \(seed): \(edit)")
        }
      }
      kinds.formUnion(applied.steps[0].changes.map(\.table.rawValue))
      book = applied.book
    }
    #expect(kinds.contains("facts") && kinds.contains("memberships"))
  }

  @Test(
    "A fact is one thing on each day, and no edit leaves a host without a membership from its day on", arguments: 1...8)
  func factsAndHosts(_ seed: Int) throws {
    var maker = EditMaker(seed: UInt64(seed + 100))
    var book = World.book
    var hosts = 0
    for _ in 0..<150 {
      let edit = maker.edit(of: book)
      guard let applied = try? book.applying([edit], on: World.historicGround) else { continue }
      for (place, fact) in applied.book.facts.enumerated() {
        let others = applied.book.facts.dropFirst(place + 1).filter {
          $0.collaboration == fact.collaboration && $0.fact == fact.fact
        }
        #expect(!others.contains { $0.period.overlaps(fact.period) }, "seed \(seed): \(edit)")
      }
      for day in EditMaker.days where day >= edit.day ?? SmallWorld.day {
        let left = idleHosts(applied.book, day).subtracting(idleHosts(book, day))
        #expect(left.isEmpty, "seed \(seed), \(day): \(edit)")
        hosts += applied.book.collaborations.count { applied.book.collaboration($0.id, on: day)?.host != nil }
      }
      book = applied.book
    }
    #expect(hosts > 50)
  }

  /// Collaborations of the day whose host is no member of them then.
  private func idleHosts(_ book: RegisterBook, _ day: Day) -> Set<String> {
    Set(
      book.register.collaborations(on: day).filter { one in
        guard let host = one.host else { return false }
        return !book.memberships.contains { row in
          row.collaboration == one.id && row.role == .member && row.period.contains(day)
            && book.isSame(row, host, on: day, ground: World.historicGround)
        }
      }.map(\.id))
  }

  /// What the register says of a day: the collaborations with all their facts, and who takes part in them as what.
  private func answers(_ book: RegisterBook, _ day: Day) -> [String] {
    let territory = Territory(
      municipalities: World.territory.municipalities, counties: World.territory.counties,
      codeChanges: book.codeChanges)
    let register = RegisterInUnits(book.register, of: territory, codeDay: SmallWorld.day).register.asOf(day)
    let facts = register.collaborations(on: day).map { one in
      ([one.id, one.county, "\(one.number)"] + Fact.allCases.map { one[$0] }).joined(separator: "|")
    }
    let members = register.memberships(on: day).map { row in
      "\(row.collaboration) \(row.municipality?.text ?? row.party) \(row.role.rawValue)"
    }
    return facts + Set(members).sorted()
  }

  private func errors(_ book: RegisterBook, _ day: Day) -> [Problem] {
    let territory = Territory(
      municipalities: World.territory.municipalities, counties: World.territory.counties,
      codeChanges: book.codeChanges)
    let units = RegisterInUnits(book.register, of: territory, codeDay: SmallWorld.day)
    let plain = RegisterAudit(book.register, territory: territory, plans: book.plansWithMemberships, on: day)
      .problems(by: [
        .twoMemberships, .duplicateMembership, .unknownCollaboration, .municipalityMissing, .membershipOutsideLife,
        .endBeforeFounding, .unknownCounty, .duplicateNumber,
      ])
    let counted = RegisterAudit(units.register, territory: territory, on: day).problems(by: [.twoMemberships])
    return plain + counted
  }
}

extension RegisterEdit {
  /// Whether it puts right when somebody came in or went out.
  fileprivate var putsRight: Bool {
    switch action {
    case .dispute(.start, counts: true), .dispute(.end, counts: true): true
    default: false
    }
  }
}

/// Edits drawn by lot, sensible and not.
struct EditMaker {
  private var random: SplitMix64
  private var made = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  static let days = [
    "2009-01-01", "2015-06-01", "2018-07-01", "2019-12-31", "2020-01-01", "2020-10-01", "2021-01-01", "2021-06-15",
    "2022-01-01", "2023-12-31", "2024-01-01", "2025-03-01",
  ].map(day)

  private static let codes = [
    "0301", "1507", "1515", "1577", "1818", "3402", "0402", "3419", "3430", "4602", "4621", "1234", "1235", "1508",
    "1580", "9001", "9002", "9999",
  ].map(code)

  mutating func edit(of book: RegisterBook) -> RegisterEdit {
    made += 1
    let chance = Int.random(in: 0..<10, using: &random)
    let day = chance == 0 ? nil : Self.days.randomElement(using: &random)
    return RegisterEdit(
      action(book, on: day), when: known(day, chance), source: "Source \(made)", eventText: chance < 5 ? "x" : "",
      allowsGap: Bool.random(using: &random))
  }

  /// A day as it may be known, never earlier than the day itself.
  private func known(_ day: Day?, _ chance: Int) -> KnownDay {
    guard let day else { return .unknown }
    return switch chance {
    case 1: .year(day.year + 1)
    case 2: .month(year: day.year + 1, month: day.month)
    case 3: .season(KnownDay.Season.allCases[made % 4], year: day.year + 2)
    case 4: .after(day)
    default: .day(day)
    }
  }

  /// A row of the book that somebody has changed, removed or added.
  mutating func setting(of book: RegisterBook) -> RegisterEdit {
    made += 1
    let first = Bool.random(using: &random) ? Self.days.randomElement(using: &random) : nil
    let last = Int.random(in: 0..<3, using: &random) == 0 ? Self.days.randomElement(using: &random) : nil
    let period = Period(start: first, end: last) ?? .ongoing
    let code = Self.codes.randomElement(using: &random)
    let id = book.collaborations.randomElement(using: &random)?.id ?? "coast"
    let how = Int.random(in: 0..<4, using: &random)
    func changed<Row>(_ rows: [Row], _ new: Row, _ change: (inout Row) -> Void) -> (Row?, Row?) {
      guard how > 0, let old = rows.randomElement(using: &random) else { return (nil, new) }
      if how == 1 { return (old, nil) }
      var row = old
      change(&row)
      return (old, row)
    }
    let setting: RowSetting
    let new = Membership(collaboration: id, municipality: code, party: "P\(made)", role: .member, period: period)
    switch Int.random(in: 0..<4, using: &random) {
    case 0, 1:
      let rows = changed(book.memberships, new) { row in
        row.period = period
        if made.isMultiple(of: 3) { row.collaboration = id }
        if made.isMultiple(of: 5) { row.municipality = code }
      }
      setting = .membership(rows.0, rows.1)
    case 2:
      let fact = DatedFact(collaboration: id, fact: .predecessor, value: "V\(made)", period: period)
      let rows = changed(book.facts.filter { $0.fact == .predecessor }, fact) { $0.period = period }
      setting = .fact(rows.0, rows.1)
    default:
      var planned = new
      planned.collaboration = book.plans.randomElement(using: &random)?.id ?? "west"
      let rows = changed(book.plannedMemberships, planned) { $0.municipality = code }
      setting = .planned(rows.0, rows.1)
    }
    return RegisterEdit(.set(setting), day: nil, source: "Source \(made)", eventText: "x")
  }

  private mutating func action(_ book: RegisterBook, on day: Day?) -> EditAction {
    let ids = book.collaborations.map(\.id) + ["nowhere"]
    let id = ids.randomElement(using: &random) ?? ""
    let other = ids.randomElement(using: &random) ?? ""
    let party = EditParty(Self.codes.randomElement(using: &random)!)
    let second = Self.codes.randomElement(using: &random)!
    let role = Int.random(in: 0..<3, using: &random) == 0 ? Role.allCases.randomElement(using: &random)! : .member
    let until = Int.random(in: 0..<5, using: &random) == 0 ? Self.days.randomElement(using: &random) : nil
    let plan = (book.plans.map(\.id) + ["plan-\(made)"]).randomElement(using: &random) ?? ""
    let new = Collaboration(
      id: "new-\(made)", number: 0, name: "New \(made)", county: "15",
      host: Bool.random(using: &random) ? party.municipality : nil)
    switch Int.random(in: 0..<26, using: &random) {
    case 0..<7: return .join(party, collaboration: id, role: role, until: until)
    case 7..<11: return .leave(party, collaboration: id)
    case 11: return .changeRole(party, collaboration: id, to: role)
    case 12: return .end(collaboration: id)
    case 13: return .add(new, members: [party, EditParty(second)])
    case 14: return .mergeCollaborations([id, other], into: book.collaboration(other) ?? new)
    case 15:
      let merged = Self.codes.suffix(4).randomElement(using: &random)!
      let place: MergedMunicipality.Place =
        [.same, .outside, .member(of: id)].randomElement(using: &random) ?? .same
      return .mergeMunicipalities(
        [party.municipality!, second], into: .init(code: merged, name: "M\(made)", county: "15", place: place))
    case 16:
      return .plan(
        Plan(
          id: plan, name: "Plan", status: "in-progress",
          memberships: [
            Membership(collaboration: plan, municipality: second, party: "", role: .member)
          ]))
    case 17: return .realise(plan: plan, as: Collaboration(id: plan, number: 0, name: "", county: "15"))
    case 18: return .drop(plan: plan)
    case 20: return disputed(party, id, changed: book.collaboration(id, on: day) ?? new)
    case 19: return division(of: party.municipality!, second, [id, other])
    default:
      var changed = book.collaboration(id, on: day) ?? new
      switch Int.random(in: 0..<5, using: &random) {
      case 0: changed.set(.name, to: "Name \(made)")
      case 1: changed.set(.fullTimeEquivalents, to: "\(made % 9)")
      case 2: changed.set(.model, to: made.isMultiple(of: 2) ? "host" : "")
      case 3: changed.colour = made % 8
      default: changed.host = second
      }
      return .change(changed)
    }
  }

  /// What another source says, to be kept or to count.
  private mutating func disputed(_ party: EditParty, _ id: String, changed: Collaboration) -> EditAction {
    let counts = Bool.random(using: &random)
    return switch Int.random(in: 0..<3, using: &random) {
    case 0: .dispute(.start(party, collaboration: id), counts: counts)
    case 1: .dispute(.end(party, collaboration: id), counts: counts)
    default: .dispute(.facts(collaboration: id, ["fte": "\(made % 7)", "name": changed.name]), counts: counts)
    }
  }

  /// A division that the codes of the world know, or one that is made up.
  private mutating func division(
    of party: MunicipalityCode, _ second: MunicipalityCode, _ ids: [String]
  ) -> EditAction {
    func places(_ random: inout SplitMix64) -> [String]? {
      [nil, [], [ids[0]], [ids[1]], ids].randomElement(using: &random) ?? nil
    }
    let isKnown = Bool.random(using: &random)
    let parts = (isKnown ? ["1508", "1580"].map(code) : [second, Self.codes[16]]).map {
      MunicipalityPart(code: $0, name: isKnown ? "" : "P\(made)", places: places(&random))
    }
    return .divideMunicipality(
      isKnown ? code("1507") : party, into: parts, host: Bool.random(using: &random) ? parts[0].code : nil)
  }
}
