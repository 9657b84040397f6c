import Register

extension RegisterDesk {
  /// The collaboration with the id, the number or a name of any day; fails when there is none, with those that are
  /// spelled most like it.
  ///
  /// - Parameters:
  ///   - isLoose: whether the name without words such as `kommune` will do, where nothing else can be meant.
  ///   - day: the day on which it is wanted; as its row says where `nil`.
  func collaboration(_ text: String, isLoose: Bool = true, on day: Day? = nil) throws -> Collaboration {
    if let known = try knownCollaboration(text, isLoose: isLoose, on: day) { return known }
    let all = register.book.collaborations
    let words = all.flatMap { [$0.id] + names(of: $0) }
    var near = nearestWords(to: text, in: words).compactMap { word in
      all.first { $0.id == word || names(of: $0).contains(word) }?.id
    }
    let wanted = normalisedName(text)
    if near.isEmpty, wanted.count > 2 {
      near = all.filter { one in names(of: one).contains { normalisedName($0).contains(wanted) } }.map(\.id)
    }
    var told: Set<String> = []
    let ids = near.filter { told.insert($0).inserted }.prefix(5)
    let advice =
      ids.isEmpty
      ? "samkart register show lists their ids" : "did you mean \(ids.map { "'\($0)'" }.joined(separator: " or "))?"
    throw Failure("there is no collaboration '\(text)'; \(advice)", cause: .notFound)
  }

  /// The collaboration with the id, the number or a name of any day; `nil` when there is none. Fails when it may be
  /// several.
  func knownCollaboration(_ text: String, isLoose: Bool = false, on day: Day? = nil) throws -> Collaboration? {
    if let known = register.book.collaboration(text, on: day) { return known }
    let wanted = normalisedName(text)
    func called(_ isNamed: (Collaboration) -> Bool) throws -> Collaboration? {
      let found = register.book.collaborations.filter(isNamed)
      if found.count <= 1 { return found.first.flatMap { register.book.collaboration($0.id, on: day) } }
      throw Failure("'\(text)' may be \(found.map(\.id).joined(separator: " or ")); give the id", cause: .wrongRequest)
    }
    let exact = try called { one in
      String(one.number) == text || names(of: one).contains { normalisedName($0) == wanted }
    }
    if let exact { return exact }
    let ignored = Set(register.dataSet.settings.ignoredWords.map { normalisedName($0) })
    if !isLoose || ignored.isEmpty { return nil }
    func bare(_ name: String) -> [Substring] {
      normalisedName(name).split(separator: " ").filter { !ignored.contains(String($0)) }
    }
    let words = bare(text)
    return words.isEmpty ? nil : try called { one in names(of: one).contains { bare($0) == words } }
  }

  /// All that a collaboration is or was called: names, short names, and abbreviations in brackets behind a name.
  private func names(of one: Collaboration) -> [String] {
    let dated = register.book.facts.filter {
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
