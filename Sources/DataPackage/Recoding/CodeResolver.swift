import Register

/// What each code becomes: by the code changes where they leave no choice, by the answers where they do. What nobody has
/// answered is gathered, so that all of it is asked at once.
struct CodeResolver {
  /// A code of the new year, with the part of the old unit that it takes over.
  struct Target: Hashable {
    var code: MunicipalityCode
    /// 0...1; 1 for a unit that was not divided.
    var share: Double
    /// The name and the county that the changes give it; `nil` when they say nothing of it.
    var name, county: String?
    /// The name of the old unit in the changes.
    var oldName: String?
    /// Whether it is another unit than the old one: a part of it, or a larger one that took it in.
    var isOtherUnit = false
  }

  let translation: CodeTranslation
  let scheme: CodeScheme
  /// The counties of the new year; `nil` when nothing says which there are.
  let counties: Set<String>?
  private let answers: [String: CodeAnswer]
  private var known: [Place: [Target]] = [:]
  private(set) var used: Set<String> = []
  private(set) var questions: [RecodeQuestion] = []
  /// What was asked and answered, in the order in which it came up.
  private(set) var answered: [RecodeReport.Answer] = []
  /// The first fault of an answer.
  private(set) var fault: CodeAnswerFault?

  private struct Place: Hashable {
    var code: MunicipalityCode
    var period: Period
  }

  /// What the level above is called in questions.
  let upperUnit: String

  init(
    _ translation: CodeTranslation, scheme: CodeScheme, counties: Set<String>?, answers: [CodeAnswer],
    upperUnit: String = LevelNames.usual.upperUnit.one
  ) {
    self.upperUnit = upperUnit
    self.translation = translation
    self.scheme = scheme
    self.counties = counties
    self.answers = Dictionary(answers.map { ($0.question, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// The codes that a code becomes, at least one; itself while a question is open.
  mutating func targets(of code: MunicipalityCode, during period: Period = .ongoing) -> [Target] {
    let place = Place(code: code, period: period)
    if let targets = known[place] { return targets }
    let targets = found(code, period)
    known[place] = targets
    return targets
  }

  private mutating func found(_ code: MunicipalityCode, _ period: Period) -> [Target] {
    guard let fate = translation.fate(of: code, during: period) else { return [Target(code: code, share: 1)] }
    let all = fate.successors.map { successor in
      Target(
        code: successor.code, share: successor.share ?? 0, name: successor.name,
        county: successor.county.isEmpty ? nil : successor.county, oldName: fate.oldName,
        isOtherUnit: fate.isMerged || fate.successors.count > 1)
    }
    guard all.count > 1 else {
      return all.map { target in
        var target = target
        target.share = 1
        return target
      }
    }
    let label = "\(fate.oldName) (\(code))"
    let choices = fate.successors.map { "\($0.name) (\($0.code))" }
    let parts = answer(
      code.text, choices: fate.successors.map(\.code.text),
      sentence: "\(label) was divided into \(joined(choices)), and nothing says which of them takes its place")
    guard let parts else { return [Target(code: code, share: 1)] }
    var chosen = parts.compactMap { part in all.first { $0.code.text == part.code } }
    if chosen.count == 1 {
      chosen[0].share = 1
      return chosen
    }
    let stated = fate.successors.filter { successor in chosen.contains { $0.code == successor.code } }
    let weights = parts.compactMap(\.weight)
    if weights.count == chosen.count {
      let sum = weights.reduce(0, +)
      for index in chosen.indices { chosen[index].share = weights[index] / sum }
    } else if stated.allSatisfy({ $0.share != nil }) {
      let sum = chosen.reduce(0) { $0 + $1.share }
      for index in chosen.indices { chosen[index].share = sum > 0 ? chosen[index].share / sum : 0 }
    } else {
      ask(
        RecodeQuestion(
          name: code.text,
          sentence: "\(label) is to become \(joined(chosen.map(\.code.text))), and nothing says how many of its people "
            + "each takes over",
          choices: fate.successors.map(\.code.text),
          example: "\(code)=\(chosen.map { "\($0.code):PEOPLE" }.joined(separator: ","))"))
    }
    return chosen
  }

  /// The one code that a code becomes where there is room for one only, as that of a host.
  ///
  /// - Parameter place: how a question names the cell: `collaborations.csv/inss/host`.
  mutating func target(
    of code: MunicipalityCode, during period: Period = .ongoing, at place: String
  ) -> Target {
    let targets = targets(of: code, during: period)
    guard targets.count > 1 else { return targets[0] }
    let parts = answer(
      place, choices: targets.map(\.code.text),
      sentence: "\(code) becomes \(joined(targets.map(\.code.text))), and \(place) has room for one of them")
    guard let parts else { return targets[0] }
    if parts.count > 1 { note(.onlyOne(question: place)) }
    return targets.first { $0.code.text == parts[0].code } ?? targets[0]
  }

  /// The counties that a county becomes, by code: itself where it is one in the new year too.
  func counties(of county: String) -> [String] {
    if counties?.contains(county) == true { return [county] }
    return translation.countySuccessors(of: county)
  }

  /// The one county that a county becomes: where it was divided that in which most of the people live who are concerned.
  ///
  /// - Parameters:
  ///   - people: how many live in which county of the new year.
  ///   - place: how a question names the cell.
  mutating func county(
    of county: String, by people: [String: Int], at place: String
  ) -> (county: String, decision: RecodeReport.CountyDecision?) {
    let choices = counties(of: county)
    guard choices.count > 1 else { return (choices.first ?? county, nil) }
    if answers[place] == nil {
      let candidates = choices.map { ($0, people[$0] ?? 0) }.sorted { $0.1 > $1.1 }
      if candidates[0].1 > candidates[1].1 {
        let decision = RecodeReport.CountyDecision(
          place: place, from: county, to: candidates[0].0, people: candidates.map { .init(county: $0.0, people: $0.1) })
        return (candidates[0].0, decision)
      }
    }
    let parts = answer(
      place, choices: choices,
      sentence:
        "the \(upperUnit) \(county) was divided into \(joined(choices)), and nothing says in which of them \(place) is")
    if let parts, parts.count > 1 { note(.onlyOne(question: place)) }
    return (parts?[0].code ?? county, nil)
  }

  /// The answer to a question; `nil` when there is none yet, and then it is asked.
  private mutating func answer(_ name: String, choices: [String], sentence: String) -> [CodeAnswer.Part]? {
    guard let answer = answers[name] else {
      ask(RecodeQuestion(name: name, sentence: sentence, choices: choices, example: "\(name)=\(choices[0])"))
      return nil
    }
    if used.insert(name).inserted {
      answered.append(.init(question: name, sentence: sentence, answer: answer.parts.map(\.code)))
    }
    for part in answer.parts where !choices.contains(part.code) {
      note(.noChoice(question: name, code: part.code, choices: choices))
      return nil
    }
    return answer.parts
  }

  private mutating func ask(_ question: RecodeQuestion) {
    if !questions.contains(question) { questions.append(question) }
  }

  private mutating func note(_ fault: CodeAnswerFault) {
    if self.fault == nil { self.fault = fault }
  }
}

/// `A, B and C`.
func joined(_ names: [String]) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}
