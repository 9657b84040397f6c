import ArgumentParser

extension FactOptions {
  /// The options that were given, in the order of the help.
  var given: [String] {
    let options: [(name: String, isGiven: Bool)] = [
      ("--name", name != nil), ("--short-name", shortName != nil), ("--full-name", fullName != nil),
      ("--county", county != nil),
      ("--founded", founded != nil), ("--host", host != nil), ("--predecessor", predecessor != nil),
      ("--model", model != nil), ("--legal-basis", legalBasis != nil),
      ("--written-agreement", writtenAgreement != nil), ("--shared-competence", sharedCompetence != nil),
      ("--authority", authority != nil), ("--general-mandate", generalMandate != nil), ("--formalised", formalised),
      ("--fte", fte != nil), ("--fte-day", fteDay != nil), ("--fte-note", fteNote != nil),
    ]
    return options.filter { $0.isGiven }.map { $0.name }
  }
}

/// Fails for the first option that was given and would do nothing, so that nobody believes that it did.
///
/// - Parameters:
///   - given: the options that were given.
///   - taken: those that do something.
///   - reason: when the others do nothing, as the end of a sentence: `with --drop`.
func refuse(_ given: [String], but taken: [String] = [], _ reason: String) throws {
  if let idle = given.first(where: { !taken.contains($0) }) {
    throw ValidationError(told("\(idle) does nothing \(reason)."))
  }
}
