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
    throw names.unknown(text)
  }

  /// The collaboration with the id, the number or a name of any day; `nil` when there is none. Fails when it may be
  /// several.
  func knownCollaboration(_ text: String, isLoose: Bool = false, on day: Day? = nil) throws -> Collaboration? {
    if let known = register.book.collaboration(text, on: day) { return known }
    let found = try names.collaboration(called: text, isLoose: isLoose)
    return found.flatMap { register.book.collaboration($0.id, on: day) }
  }

  private var names: CollaborationNames {
    CollaborationNames(
      register.book.collaborations, facts: register.book.facts, ignoredWords: register.dataSet.settings.ignoredWords)
  }
}
