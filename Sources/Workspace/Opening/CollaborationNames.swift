import Register

/// Everything that people write to mean a collaboration: ids, numbers, names and short names of any day, abbreviations.
struct CollaborationNames {
  private let collaborations: [Collaboration]
  private let facts: [DatedFact]
  private let ignoredWords: Set<String>

  /// The names of some collaborations.
  ///
  /// - Parameters:
  ///   - facts: what they were called on other days is among them.
  ///   - ignoredWords: words that a name may be given without, as `kommune`.
  init(_ collaborations: [Collaboration], facts: [DatedFact], ignoredWords: [String]) {
    self.collaborations = collaborations
    self.facts = facts
    self.ignoredWords = Set(ignoredWords.map { normalisedName($0) })
  }

  /// The collaboration that somebody means; `nil` when there is none. Fails when it may be several.
  ///
  /// - Parameter isLoose: whether the id in capitals, and the name without the ignored words, will do, where nothing else
  ///   can be meant.
  func collaboration(called text: String, isLoose: Bool = true) throws(Failure) -> Collaboration? {
    if let known = collaborations.first(where: { $0.id == text }) { return known }
    let wanted = normalisedName(text)
    let exact = try only(text) { one in
      String(one.number) == text || names(of: one).contains { normalisedName($0) == wanted }
    }
    if exact != nil || !isLoose { return exact }
    // Where a municipality may be meant as well, `Kongsberg` is that and no id.
    if let known = try only(text, { normalisedName($0.id) == wanted }) { return known }
    if ignoredWords.isEmpty { return nil }
    func bare(_ name: String) -> [Substring] {
      normalisedName(name).split(separator: " ").filter { !ignoredWords.contains(String($0)) }
    }
    let words = bare(text)
    return words.isEmpty ? nil : try only(text) { one in names(of: one).contains { bare($0) == words } }
  }

  /// That there is no such collaboration, with those that are spelled most like it.
  func unknown(_ text: String) -> Failure {
    let ids = near(text)
    let advice: NamingText =
      ids.isEmpty
      ? "samkart register show lists their ids" : "did you mean \(NamingText(listed: ids.map { "'\($0)'" }, "or"))?"
    return Failure("there is no collaboration '\(text)'; \(advice)", cause: .notFound)
  }

  /// The ids of the collaborations that are spelled most like a text, the nearest first, five at most.
  func near(_ text: String) -> [String] {
    let words = collaborations.flatMap { [$0.id] + names(of: $0) }
    var near = nearestWords(to: text, in: words).compactMap { word in
      collaborations.first { $0.id == word || names(of: $0).contains(word) }?.id
    }
    let wanted = normalisedName(text)
    if near.isEmpty, wanted.count > 2 {
      near = collaborations.filter { one in names(of: one).contains { normalisedName($0).contains(wanted) } }.map(\.id)
    }
    var told: Set<String> = []
    return Array(near.filter { told.insert($0).inserted }.prefix(5))
  }

  private func only(_ text: String, _ isNamed: (Collaboration) -> Bool) throws(Failure) -> Collaboration? {
    let found = collaborations.filter(isNamed)
    if found.count <= 1 { return found.first }
    throw Failure(
      "'\(text)' may be \(NamingText(listed: found.map { "\($0.id)" }, "or")); give the id", cause: .wrongRequest)
  }

  /// All that a collaboration is or was called: names, short names, and abbreviations in brackets behind a name.
  private func names(of one: Collaboration) -> [String] {
    let dated = facts.filter {
      $0.collaboration == one.id && [.name, .shortName, .fullName].contains($0.fact)
    }.map(\.value)
    let names = ([one.name, one.fullName, one.shortName] + dated).filter { !$0.isEmpty }
    return names + names.compactMap(abbreviation)
  }
}

/// The abbreviation in capitals in the last brackets of a name; `nil` when there is none.
private func abbreviation(in name: String) -> String? {
  guard name.hasSuffix(")"), let opening = name.lastIndex(of: "(") else { return nil }
  let inner = name[name.index(after: opening)...].dropLast()
  guard inner.count > 1, inner.allSatisfy({ $0.isUppercase }) else { return nil }
  return String(inner)
}
