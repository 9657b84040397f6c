import Analysis
import DataPackage
import Register

/// The part of a data set that somebody asks about, as they call it: upper units and collaborations, together.
public struct ScopeChoice: Hashable, Sendable {
  /// Upper units, each by its code or name.
  public var upperUnits: [String]
  /// Collaborations, each by its id, its number, or a name that it has or had.
  public var collaborations: [String]

  /// A choice; nothing chosen is the whole.
  public init(upperUnits: [String] = [], collaborations: [String] = []) {
    self.upperUnits = upperUnits
    self.collaborations = collaborations
  }

  /// Whether nothing is chosen.
  public var isEmpty: Bool { upperUnits.isEmpty && collaborations.isEmpty }
}

extension View {
  /// The part that somebody means; `nil` for the whole. Fails with what there is where a name is nothing's.
  ///
  /// - Parameter register: the register in which collaborations are looked up; that of the data set unless given.
  func scope(_ choice: ScopeChoice, in register: Register? = nil) throws(Failure) -> Told<Scope?> {
    try Told { notes in
      if choice.isEmpty { return nil }
      let contents = notes.take(try source.contents(of: .map))
      let register = register ?? contents.register
      let names = CollaborationNames(
        register.collaborations, facts: contents.register.facts, ignoredWords: settings.ignoredWords)
      return Scope(
        upperUnits: try choice.upperUnits.map { try contents.territory.upperUnit(called: $0) },
        collaborations: try choice.collaborations.map { text in
          guard let found = try names.collaboration(called: text) else { throw names.unknown(text) }
          return found.id
        })
    }
  }
}

extension Territory {
  /// The upper unit with the code or the name; fails naming those that there are.
  func upperUnit(called written: String) throws(Failure) -> County {
    guard hasUpperUnits else {
      throw Failure(
        "the data set has no level above its \(levels.unit, .many), and '\(written)' would be one of them",
        cause: .notFound)
    }
    guard let found = counties.first(where: { $0.code == written || isSameName($0.name, written) }) else {
      let known = counties.map { "\($0.code) \($0.name)" }.joined(separator: ", ")
      throw Failure("there is no \(levels.upperUnit, .one) '\(written)'; there is \(known)", cause: .notFound)
    }
    return found
  }
}

/// Whether two names are one but for case.
func isSameName(_ a: String, _ b: String) -> Bool { a.lowercased() == b.lowercased() }
