import DataPackage
import Register
import Reports

/// A register with somebody at it who understands names.
struct RegisterDesk {
  let register: EditableDataSet

  /// The language of the data set, in which its tables are written.
  var language: Language { register.dataSet.settings.language(asked: nil) }

  /// The municipality that a name or a code means on the day.
  ///
  /// - Parameters:
  ///   - county: the county's code or name, where several have the name.
  ///   - until: the end of the membership that it is asked for.
  func municipality(
    _ text: String, county: String? = nil, on day: Day?, until: Day? = nil, _ notes: inout Notes
  ) throws -> MunicipalityCode {
    let index = names(on: day)
    let match = index.match(text, county: county)
    switch match {
    case .found(let found):
      if let former = found.formerNamesakes.first { notes.add(Note(.choice, "note that \(former.told)")) }
      return found.code
    case .ambiguous(let codes):
      // The county may be one of the day, which is no county of the data set's year.
      let inside = county.flatMap { county in day.map { self.inside(county, codes, on: $0) } } ?? []
      if inside.count == 1 { return inside[0] }
      throw Failure(index.sentence(for: match, of: text), cause: .notFound)
    case .former(let units) where units.count == 1:
      // Of a time when it was there, the register has its code of that time.
      let codeDay = register.ground.codeDay
      if let day = until ?? day, day <= codeDay { return units[0].unit.code }
      fallthrough
    default:
      let sentence = index.sentence(for: match, of: text)
      if case .former(let units) = match, units.contains(where: { isStanding($0, on: day) }) {
        throw Failure("\(sentence); samkart register territory says who goes on", cause: .notFound)
      }
      throw Failure(sentence, cause: .notFound)
    }
  }

  /// Whether somebody who has become another, or several, stands in the register on a day after that.
  private func isStanding(_ former: FormerMunicipality, on day: Day?) -> Bool {
    guard former.continuation == nil, let day else { return false }
    return register.book.memberships.contains { $0.municipality == former.unit.code && $0.period.contains(day) }
  }

  /// Names and codes as they are understood on the day; on that of the register for earlier ones.
  func names(on day: Day?) -> NameIndex {
    let settings = register.dataSet.settings
    let codeDay = register.ground.codeDay
    let day = max(day ?? codeDay, codeDay)
    return NameIndex(
      register.ground.territory.named(on: day, codeDay: codeDay), aliases: register.names.aliases,
      scheme: settings.codes,
      on: day, ignoredWords: settings.ignoredWords)
  }

  /// Whom an edit of a collaboration is about: a municipality, or a party that is none.
  func party(
    _ text: String, county: String? = nil, isMunicipality: Bool, in id: String? = nil, on day: Day?, until: Day? = nil,
    _ notes: inout Notes
  ) throws -> EditParty {
    let name = tidy(text)
    let isNamed = register.book.memberships.contains {
      $0.collaboration == id && $0.municipality == nil && $0.party == name
    }
    if !isMunicipality || isNamed { return EditParty(named: name) }
    return EditParty(try municipality(text, county: county, on: day, until: until, &notes))
  }

  /// The code of the county that a code or a name means; `nil` when there is none.
  func county(_ text: String) -> String? {
    let wanted = normalisedName(text)
    return register.ground.territory.counties.first { $0.code == text || normalisedName($0.name) == wanted }?.code
  }

  /// The name of a party for a sentence.
  func name(_ party: EditParty) -> String {
    guard let code = party.municipality, party.name.isEmpty else { return party.name }
    return name(code)
  }

  /// The name of a municipality of any day.
  func name(_ code: MunicipalityCode) -> String {
    if let municipality = register.ground.territory.municipality(code) { return municipality.name }
    let changes = register.book.codeChanges
    return changes.last { $0.newCode == code }?.newName ?? changes.last { $0.oldCode == code }?.oldName ?? code.text
  }

  /// What the table of events says, in each language that it has a column for.
  func text(_ sentence: EventSentence) -> LocalText {
    let settings = register.dataSet.settings
    let others = eventLanguages.compactMap { code in
      Language(code: code).map { (code, sentence.text(in: settings.language(asked: $0))) }
    }
    return LocalText(
      sentence.text(in: language), translations: Dictionary(others, uniquingKeysWith: { first, _ in first }))
  }

  /// The languages that the table of events has a column for besides its own.
  private var eventLanguages: [String] {
    let fields = register.dataSet.descriptor.resource("events")?.schema?.fields.map(\.name) ?? []
    return fields.filter { $0.hasPrefix("text_") }.map { String($0.dropFirst("text_".count)) }
  }
}
