import ArgumentParser
import Register
import Reports
import Workspace

/// What can be recorded of a collaboration besides its members. What is not given stays as it is.
struct FactOptions: ParsableArguments {
  @Option(help: ArgumentHelp(told("The name in tables and legends."), valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp(told("What people call it for short, as VVI."), valueName: "name"))
  var shortName: String?

  @Option(help: ArgumentHelp(told("The name in full."), valueName: "name"))
  var fullName: String?

  @Option(help: ArgumentHelp(told("The county it is filed under, by code or name."), valueName: "county"))
  var county: String?

  @Option(
    help: ArgumentHelp(
      told("When it came to be: a day, a year, over-longer-time or unknown."), valueName: "when"))
  var founded: FoundingArgument?

  @Option(help: ArgumentHelp(told("The host municipality; none for none."), valueName: "municipality"))
  var host: String?

  @Option(help: ArgumentHelp(told("What it grew out of."), valueName: "text"))
  var predecessor: String?

  @Option(help: ArgumentHelp(told("How the work is organised, as a word of the data set."), valueName: "word"))
  var model: String?

  @Option(help: ArgumentHelp(told("Its legal basis, as a word of the data set."), valueName: "word"))
  var legalBasis: String?

  @Option(
    help: ArgumentHelp(told("A written agreement that all have adopted: yes, no or unknown."), valueName: "answer"))
  var writtenAgreement: Answer?

  @Option(help: ArgumentHelp(told("Shared operative competence: yes, no or unknown."), valueName: "answer"))
  var sharedCompetence: Answer?

  @Option(help: ArgumentHelp(told("Authority to act on the members' behalf: yes, no or unknown."), valueName: "answer"))
  var authority: Answer?

  @Option(help: ArgumentHelp(told("A general mandate, not one sector: yes, no or unknown."), valueName: "answer"))
  var generalMandate: Answer?

  @Flag(help: ArgumentHelp(told("All four criteria are met.")))
  var formalised = false

  @Option(help: ArgumentHelp(told("Full-time equivalents."), valueName: "number"))
  var fte: NumberArgument?

  @Option(help: ArgumentHelp(told("The day for which they were counted."), valueName: "day"))
  var fteDay: Day?

  @Option(help: ArgumentHelp(told("Why they are missing, or what they include."), valueName: "text"))
  var fteNote: String?

  func validate() throws { _ = try facts() }

  /// What is given, as facts.
  func facts() throws -> CollaborationFacts {
    var facts = CollaborationFacts()
    facts.name = try name.map { try line($0, "name") }
    facts.shortName = try shortName.map { try line($0, "short-name") }
    facts.fullName = try fullName.map { try line($0, "full-name") }
    facts.predecessor = try predecessor.map { try line($0, "predecessor") }
    facts.fullTimeEquivalentsNote = try fteNote.map { try line($0, "fte-note") }
    facts.model = try model.map { try word($0, "model") }
    facts.legalBasis = try legalBasis.map { try word($0, "legal-basis") }
    facts.fullTimeEquivalents = fte?.number
    facts.fullTimeEquivalentsDay = fteDay
    facts.county = county
    facts.founding = founded?.founding
    facts.host = host.map { $0 == "none" || isNone(called: $0) || isUnknown(called: $0) ? .unknown : .known($0) }
    facts.writtenAgreement = writtenAgreement?.recorded
    facts.sharedCompetence = sharedCompetence?.recorded
    facts.authority = authority?.recorded
    facts.generalMandate = generalMandate?.recorded
    facts.isFormalised = formalised
    return facts
  }

  private func word(_ text: String, _ option: String) throws -> Recorded<LineOfText> {
    let word = try line(text, option)
    return text == "unknown" || isUnknown(called: text) || word.isEmpty ? .unknown : .known(word)
  }

  /// An answer to one of the criteria.
  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case yes, no, unknown

    /// An answer by its own word, or by that of one of the languages.
    init?(argument: String) {
      if let known = Answer(rawValue: argument) {
        self = known
      } else if isUnknown(called: argument) {
        self = .unknown
      } else {
        switch factWord(called: argument, in: Language.all) {
        case .yes: self = .yes
        case .no: self = .no
        default: return nil
        }
      }
    }

    var recorded: Recorded<Bool> { self == .unknown ? .unknown : .known(self == .yes) }
  }
}

/// When a collaboration came to be, as somebody writes it.
struct FoundingArgument: ExpressibleByArgument {
  let founding: Founding

  init?(argument: String) {
    guard let founding = Founding(written: argument) else { return nil }
    self.founding = founding
  }
}

/// A number with a point or a comma before its decimals.
struct NumberArgument: ExpressibleByArgument {
  let number: Double

  init?(argument: String) {
    let text = argument.filter { $0 == "," }.count == 1 ? argument.replacing(",", with: ".") : argument
    guard let number = writtenDecimal(text) else { return nil }
    self.number = number
  }
}
