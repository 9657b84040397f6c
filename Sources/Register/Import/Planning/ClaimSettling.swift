extension ImportPlanner {
  /// Settles one claim, or asks.
  mutating func settle(_ claim: ImportClaim) {
    let target = target(of: claim)
    if target == .skipped {
      return note(claim.place, "'\(shortened(claim.written))' is left out with its collaboration")
    }
    if claim.party.isFollowedByOthers, incomplete.insert(target).inserted {
      note(
        claim.place,
        claim.collaboration.text.isEmpty
          ? "the list of the row says that it does not name all: it is incomplete, and nobody has left for not being in it"
          : "the list of '\(shortened(claim.collaboration.text))' says that it does not name all: it is incomplete, and nobody has left for not being in it"
      )
    }
    let (stated, isHost) = role(of: claim, in: target)
    let days = days(of: claim)
    let party = party(of: claim, in: target, role: stated, until: days?.until)
    guard target != .open, let party, let days else {
      unsettled.insert(target)
      return
    }
    var settledClaim = SettledClaim(
      target: target, municipality: nil, party: "", role: stated ?? .member, isHost: isHost, from: days.from,
      fromKnown: days.known,
      saysFrom: days.saysFrom, until: days.until, source: claim.source.isEmpty ? settings.source : claim.source,
      note: claim.note, place: claim.place)
    switch party {
    case .skipped: return note(claim.place, "'\(shortened(claim.written))' is left out, as answered")
    case .municipality(let code, let note):
      settledClaim.municipality = recorded(code, in: target)
      settledClaim.party = printedName(claim, code)
      add(note, to: &settledClaim.note)
    case .other(let role, let note):
      settledClaim.party = claim.written
      settledClaim.role = role
      add(note, to: &settledClaim.note)
    }
    // What was said of the party and is no role is kept where somebody can read it.
    if !claim.party.remark.isEmpty { add(claim.party.remark, to: &settledClaim.note) }
    settled.append(settledClaim)
    if isHost, let code = settledClaim.municipality {
      record(host: code, of: target, claim.place, from: days.saysFrom ? days.known : nil)
    }
  }

  /// The code under which the register has the municipality in the collaboration, where it is an earlier number of the
  /// same; else the code itself.
  private mutating func recorded(_ code: MunicipalityCode, in target: Target) -> MunicipalityCode {
    guard case .known(let id) = target else { return code }
    let held = Set(
      register.memberships(on: settings.day).filter { $0.collaboration == id }.compactMap(\.municipality))
    if held.contains(code) { return code }
    return succession.earlierNumbers(of: code, on: index.day).first(where: held.contains) ?? code
  }

  private func add(_ text: String, to note: inout String) {
    if !text.isEmpty, note != text { note += note.isEmpty ? text : "; \(text)" }
  }

  /// The name as the file has it, without words that people add to names; that of the municipality where the file has a
  /// code alone.
  private func printedName(_ claim: ImportClaim, _ code: MunicipalityCode) -> String {
    let own = index.territory.municipality(code)?.name ?? code.text
    let printed = fullName(claim, code, own)
    return index.key(of: printed) == index.key(of: own) ? own : printed
  }

  private func fullName(_ claim: ImportClaim, _ code: MunicipalityCode, _ own: String) -> String {
    if claim.party.name.isEmpty { return own }
    guard case .code(_, _, let name) = index.scheme.reading(of: claim.party.name) else {
      // The county that told two of the name apart is not part of it.
      let bare = nameWithoutRemark(claim.party.name)
      return index.means(bare).contains(code) ? bare : index.means(claim.party.name).contains(code) ? own : bare
    }
    return name ?? own
  }

  // MARK: roles

  /// What the file says that a party is, `nil` when it does not say, and whether it is the host.
  private mutating func role(of claim: ImportClaim, in target: Target) -> (role: Role?, isHost: Bool) {
    var role = claim.columnRole
    var isHost = false
    func read(_ meanings: [String]) -> Role? {
      isHost = isHost || meanings.contains("host")
      return meanings.lazy.compactMap { Role(rawValue: $0) }.first ?? (meanings.contains("host") ? .member : nil)
    }
    if !claim.party.remark.isEmpty, let said = read(words.meanings(.role, in: claim.party.remark)) { role = said }
    guard let cell = claim.role else { return (role, isHost) }
    let meanings = words.meanings(.role, in: cell.text)
    if let said = Role(rawValue: trimmed(cell.text)) ?? read(meanings) { return (said, isHost) }
    let question = ImportQuestion(
      id: questionID("role", cell.text), kind: .role, places: [cell.place], text: cell.text, collaboration: "",
      sentence: "'\(shortened(cell.text))' is no role that is known", candidates: roleCandidates(),
      expected: "one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
    let answer = ask(question) { answer -> Reading<Role> in
      Role(rawValue: answer).map(Reading.value) ?? .refused("it is no role")
    }
    return (answer?.value ?? role, isHost)
  }

  // MARK: parties

  /// Who is meant by a claim.
  enum Party {
    case municipality(MunicipalityCode, note: String)
    case other(Role, note: String)
    case skipped
  }

  /// Who is meant; `nil` when that must be asked.
  mutating func party(of claim: ImportClaim, in target: Target, role: Role?, until: Day? = nil) -> Party? {
    let text = claim.written
    let county = claim.county.isEmpty ? self.county(of: target) : claim.county
    let match = match(text, county: county)
    if case .found(let found) = match {
      noteDoubt(claim, found)
      return .municipality(found.code, note: "")
    }
    if case .former(let units) = match, units.count == 1, let until, until <= units[0].day {
      // Of a time when it was there, a municipality that is no more is meant by its own name.
      return .municipality(units[0].continuation ?? units[0].unit.code, note: "")
    }
    if let code = translated(match, claim) { return .municipality(code, note: "") }
    if case .unknown = match, let known = knownParty(claim, in: target) {
      return .other(claim.role == nil ? known : role ?? known, note: "")
    }
    if case .unknown = match, claim.code.isEmpty, let word = words.meaning(.party, in: text),
      let own = Role(rawValue: word)
    {
      // A word for what they are says more than the column they stand in.
      return .other(own, note: "")
    }
    return asked(match, claim, target, county: county)
  }

  /// The role of somebody who is no municipality and whom the register has in the collaboration under the name.
  private func knownParty(_ claim: ImportClaim, in target: Target) -> Role? {
    guard case .known(let id) = target, claim.code.isEmpty else { return nil }
    let name = normalisedName(claim.party.name)
    return register.memberships.first {
      $0.collaboration == id && $0.municipality == nil && normalisedName($0.party) == name
    }?.role
  }

  /// The municipality of the day that a code of another day stands for, where that is one; a name alone is asked about,
  /// since whoever writes the name of a municipality that is no more may mean its time.
  private mutating func translated(_ match: NameMatch, _ claim: ImportClaim) -> MunicipalityCode? {
    guard index.scheme.reading(of: claim.written).code != nil, let code = index.onlyCounterpart(of: match) else {
      return nil
    }
    translations.append((claim.place, "\(shortened(claim.written, to: 40)) as \(index.label(code))"))
    return code
  }

  /// Notes the codes of another day that were understood, all in one.
  mutating func noteTranslations() {
    guard let first = translations.first else { return }
    let told = translations.map(\.reading).uniqued
    let more: [NamingText] = told.count > 12 ? ["and \(told.count - 12) more"] : []
    let shown = NamingText(told.prefix(12) + more, separator: ", ")
    note(
      first.place,
      told.count == 1
        ? "1 code of another year was read as what there is on \(index.day): \(shown)"
        : "\(told.count) codes of another year were read as what there is on \(index.day): \(shown)")
  }

  private mutating func match(_ text: String, county: String) -> NameMatch {
    let key = "\(county)\u{1F}\(text)"
    if let match = matches[key] { return match }
    let match: NameMatch =
      text.count > longestName ? .unknown(alike: []) : index.match(text, county: county.isEmpty ? nil : county)
    matches[key] = match
    return match
  }

  /// Notes what is odd about a name that was found all the same.
  private mutating func noteDoubt(_ claim: ImportClaim, _ found: NameMatch.Found) {
    if case .mendedCode(let mendings) = found.manner, mendings.contains(.padded) {
      note(claim.place, "'\(shortened(claim.written))' was read as \(index.label(found.code))")
    }
    if let former = found.formerNamesakes.first {
      note(claim.place, "'\(shortened(claim.written))' is \(index.label(found.code)); note that \(former.told)")
    }
    let name = claim.party.name
    if !claim.code.isEmpty, !name.isEmpty, !index.means(name).contains(found.code) {
      note(claim.place, "'\(shortened(name))' is no name of \(index.label(found.code)), whose code stands beside it")
    }
  }

  private mutating func asked(
    _ match: NameMatch, _ claim: ImportClaim, _ target: Target, county: String
  ) -> Party? {
    let text = claim.written
    let id = questionID("party", claim.collaboration.text, text, claim.county)
    let (kind, codes) = kindAndCandidates(match)
    let isUnknown = kind == .unknown
    let unit = index.territory.levels.unit
    let question = ImportQuestion(
      id: id, kind: kind, places: [claim.place], text: text, collaboration: claim.collaboration.text,
      sentence: index.sentence(for: match, of: text),
      candidates: codes.map { .init($0.text, "\(index.label($0))") }
        + (isUnknown ? roleCandidates(Role.allCases.filter { $0 != .member }) : []) + [.init("skip", "left out")],
      expected: isUnknown
        ? "the code or name of \(unit, .withArticle), a role that is not member for somebody else, or 'skip'"
        : "the code or name of \(unit, .withArticle), or 'skip'")
    let known = index
    let answer = ask(question) { answer -> Reading<Party> in
      if answer == "skip" { return .value(.skipped) }
      if let role = Role(rawValue: answer) {
        return role == .member ? .refused("a member must be \(unit, .withArticle)") : .value(.other(role, note: ""))
      }
      let own = known.match(answer, county: county.isEmpty ? nil : county)
      if let code = own.code { return .value(.municipality(code, note: "")) }
      return .refused(known.sentence(for: own, of: answer))
    }
    guard let answer else { return nil }
    switch answer.value {
    case .municipality(let code, _): return .municipality(code, note: answer.note)
    case .other(let role, _): return .other(role, note: answer.note)
    case .skipped: return .skipped
    }
  }

  private func kindAndCandidates(_ match: NameMatch) -> (ImportQuestion.Kind, [MunicipalityCode]) {
    switch match {
    case .found(let found): (.ambiguous, [found.code])
    case .ambiguous(let codes): (.ambiguous, codes)
    case .contradictory(let code, let name): (.contradictory, [code, name])
    case .former(let units): (.former, unique(units.flatMap { $0.successors.map(\.code) }))
    case .coming(_, _, _, let predecessors): (.coming, unique(predecessors.map(\.code)))
    case .unknown(let alike): (.unknown, alike)
    }
  }

  private func unique(_ codes: [MunicipalityCode]) -> [MunicipalityCode] { Set(codes).sorted() }

  // MARK: days

  private typealias Days = (from: Day?, known: KnownDay, saysFrom: Bool, until: Day?)

  /// The days of a claim; `nil` when they must be asked for.
  private mutating func days(of claim: ImportClaim) -> Days? {
    let from = claim.from.map { day($0, of: .from) } ?? .some((nil, .unknown, false))
    let to = claim.to.map { day($0.cell, of: $0.kind) } ?? .some((nil, .unknown, false))
    guard let from, let to else { return nil }
    let start = from.isSaid ? from.day : settings.start
    let known = from.isSaid ? from.known : KnownDay(settings.start, settings.startPrecision)
    if let start, let end = to.day, start >= end, let cell = claim.to?.cell {
      let question = ImportQuestion(
        id: questionID("day", claim.collaboration.text, claim.written, "to"), kind: .day, places: [cell.place],
        text: cell.text, collaboration: claim.collaboration.text,
        sentence: "'\(shortened(claim.written))' would end on \(end), not after its start on \(start)",
        candidates: [.init("unknown", "without an end")], expected: "a day after \(start), or 'unknown'")
      let answer = ask(question) { answer -> Reading<Day?> in
        if answer == "unknown" { return .value(nil) }
        guard let day = Day(answer), day > start else { return .refused("it is no day after \(start)") }
        return .value(day)
      }
      guard let answer else { return nil }
      return (start, known, from.isSaid, answer.value)
    }
    return (start, known, from.isSaid, to.day)
  }

  private func exactly(_ day: Day) -> (day: Day?, known: KnownDay, isSaid: Bool) { (day, .day(day), true) }

  /// The day in a cell, `nil` inside when nobody knows it; `nil` when it must be asked for.
  ///
  /// - Parameter kind: that of the column, which says how an end is meant.
  private mutating func day(_ cell: ImportClaim.Cell, of kind: ImportColumn.Kind) -> (
    day: Day?, known: KnownDay, isSaid: Bool
  )? {
    let candidates: [Day]
    var question = ImportQuestion(
      id: questionID("day", cell.text), kind: .day, places: [cell.place], text: cell.text, collaboration: "",
      sentence: "", candidates: [], expected: "a day as 2020-01-31, or 'unknown'")
    switch WrittenDay(cell.text, words) {
    case .unknown: return (nil, .unknown, true)
    case .known(let known):
      if kind == .from { return (Period(from: known, to: nil)?.start, known, true) }
      candidates = [known.earliest].compactMap(\.self)
      question.sentence = "'\(shortened(cell.text))' as an end does not say the day"
      question.candidates =
        candidates.map { .init($0.description, "the first day without it") }
        + [.init("unknown", "nobody knows it")]
    case .day(let day):
      if kind == .last { return exactly(day.next ?? day) }
      guard kind == .to, day.isLastOfMonth, let next = day.next else { return exactly(day) }
      candidates = [next, day]
      question.id = questionID("last-day", cell.text)
      question.kind = .lastDay
      question.sentence = "'\(shortened(cell.text))' as an end: was it still in then, or no longer?"
      question.candidates = [
        .init(next.description, "\(day) was the last day in it"),
        .init(day.description, "\(day) was the first day without it"),
      ]
    case .year(let first):
      if kind == .from || kind == .firstWithout { return (first, .year(first.year), true) }
      if kind == .last, let next = Day(year: first.year + 1, month: 1, day: 1) { return exactly(next) }
      candidates = [first] + [Day(year: first.year + 1, month: 1, day: 1)].compactMap(\.self)
      question.id = questionID("last-day", cell.text)
      question.kind = .lastDay
      question.sentence = "'\(shortened(cell.text))' as an end does not say the day"
      question.candidates =
        candidates.map { .init($0.description, "the first day without it") }
        + [.init("unknown", "nobody knows it")]
    case .unclear(let days):
      candidates = days
      question.sentence =
        days.count > 1
        ? "'\(shortened(cell.text))' may be \(NamingText(listed: days.map { "\($0)" }, "or"))"
        : "'\(shortened(cell.text))' does not say which day"
      question.candidates = candidates.map { .init($0.description, "") } + [.init("unknown", "nobody knows it")]
    }
    let answer = ask(question) { answer -> Reading<Day?> in
      if answer == "unknown" { return .value(nil) }
      return Day(answer).map { Reading.value($0) } ?? .refused("it is no day of the form 2020-01-31")
    }
    return answer.map { $0.value.map(exactly) ?? (nil, .unknown, true) }
  }
}
