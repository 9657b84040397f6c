import ArgumentParser
import Register

/// What can be recorded of a collaboration besides its members. What is not given stays as it is.
struct CollaborationFacts: ParsableArguments {
  @Option(help: ArgumentHelp("The name in tables and legends.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The name in full.", valueName: "name"))
  var fullName: String?

  @Option(help: ArgumentHelp("The county it is filed under, by code or name.", valueName: "county"))
  var county: String?

  @Option(
    help: ArgumentHelp(
      "When it came to be: a day, a year, over-longer-time or unknown.", valueName: "when"))
  var founded: FoundingArgument?

  @Option(help: ArgumentHelp("The host municipality; none for none.", valueName: "municipality"))
  var host: String?

  @Option(help: ArgumentHelp("What it grew out of.", valueName: "text"))
  var predecessor: String?

  @Option(help: ArgumentHelp("How the work is organised, as a word of the data set.", valueName: "word"))
  var model: String?

  @Option(help: ArgumentHelp("Its legal basis, as a word of the data set.", valueName: "word"))
  var legalBasis: String?

  @Option(help: ArgumentHelp("A written agreement that all have adopted: yes, no or unknown.", valueName: "answer"))
  var writtenAgreement: Answer?

  @Option(help: ArgumentHelp("Shared operative competence: yes, no or unknown.", valueName: "answer"))
  var sharedCompetence: Answer?

  @Option(help: ArgumentHelp("Authority to act on the members' behalf: yes, no or unknown.", valueName: "answer"))
  var authority: Answer?

  @Option(help: ArgumentHelp("A general mandate, not one sector: yes, no or unknown.", valueName: "answer"))
  var generalMandate: Answer?

  @Flag(help: "All four criteria are met.")
  var formalised = false

  @Option(help: ArgumentHelp("Full-time equivalents.", valueName: "number"))
  var fte: Double?

  @Option(help: ArgumentHelp("The day for which they were counted.", valueName: "day"))
  var fteDay: Day?

  @Option(help: ArgumentHelp("Why they are missing, or what they include.", valueName: "text"))
  var fteNote: String?

  func validate() throws {
    for (option, text) in [
      ("name", name), ("full-name", fullName), ("predecessor", predecessor), ("fte-note", fteNote), ("model", model),
      ("legal-basis", legalBasis),
    ] where text?.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) ?? false {
      throw ValidationError("--\(option) is one line of text.")
    }
    if let fte, !fte.isFinite { throw ValidationError("--fte is a number.") }
  }

  /// The collaboration with what is given in the place of what was known.
  func applied(to old: Collaboration, at desk: RegisterDesk, on day: Day?) throws -> Collaboration {
    var new = old
    if let name { new.name = tidy(name) }
    if let fullName { new.fullName = tidy(fullName) } else if old.fullName == old.name { new.fullName = new.name }
    if let county {
      let wanted = normalisedName(county)
      let found = desk.register.ground.territory.counties.first {
        $0.code == county || normalisedName($0.name) == wanted
      }
      new.county = found?.code ?? county
    }
    if let founded { new.founding = founded.founding }
    if let host { new.host = host == "none" ? nil : try desk.municipality(host, on: day) }
    if let predecessor { new.predecessor = tidy(predecessor) }
    if let model { new.model = word(model) }
    if let legalBasis { new.legalBasis = word(legalBasis) }
    if formalised {
      new.criteria = .init(writtenAgreement: true, sharedCompetence: true, authority: true, generalMandate: true)
    }
    if let writtenAgreement { new.criteria.writtenAgreement = writtenAgreement.truth }
    if let sharedCompetence { new.criteria.sharedCompetence = sharedCompetence.truth }
    if let authority { new.criteria.authority = authority.truth }
    if let generalMandate { new.criteria.generalMandate = generalMandate.truth }
    if let fte { new.fullTimeEquivalents = fte }
    if let fteDay { new.fullTimeEquivalentsDay = fteDay }
    if let fteNote { new.fullTimeEquivalentsNote = tidy(fteNote) }
    return new
  }

  private func word(_ text: String) -> String? { text == "unknown" || tidy(text).isEmpty ? nil : tidy(text) }

  /// An answer to one of the criteria.
  enum Answer: String, ExpressibleByArgument, CaseIterable {
    case yes, no, unknown

    var truth: Bool? { self == .unknown ? nil : self == .yes }
  }
}

/// When a collaboration came to be, as somebody writes it.
struct FoundingArgument: ExpressibleByArgument {
  let founding: Founding

  init?(argument: String) {
    if argument == Founding.overLongerTime.description {
      founding = .overLongerTime
    } else {
      switch EditDay(argument: argument) {
      case .day(let day): founding = .day(day)
      case .year(let day): founding = .year(day.year)
      case .unknown: founding = .unknown
      case nil: return nil
      }
    }
  }
}
