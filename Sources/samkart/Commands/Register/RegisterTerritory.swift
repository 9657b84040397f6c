import ArgumentParser
import Reports
import Workspace

/// A municipality is divided, or several become one.
struct RegisterTerritory: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "territory",
    abstract: told("A municipality is divided, or several become one: memberships, hosts, plans and codes follow."),
    discussion: told(
      """
      What the table of code changes says of the day need not be said again; --into names what it lacks. Where each new
      one goes on is never guessed: --place says it for each, and a refusal names the places to choose from. A merger of
      those that were in one place goes on there.
      """,
      examples: """
        samkart register territory Ålesund --place 1508=sunnmore --place Haram=none \\
          --day 2024-01-01 --source "Regulation"
        samkart register territory Gjerdrum Nannestad --into "3099=Nye Gjerdrum" \\
          --place 3099=none --day 2022-01-01 --source "Decree 2021-06-01"
        """))

  @Argument(
    help: ArgumentHelp(told("The one that is divided, or those that become one; name or code."), valueName: "old"))
  var old: [String]

  @Option(
    help: ArgumentHelp(
      told("A code that it becomes, and its name where that is new: 1599=Fjorden. Repeatable."), valueName: "code=name")
  )
  var into: [PartArgument] = []

  @Option(
    help: ArgumentHelp(
      told("Where a new one goes on: 1508=sunnmore, or 1508=none. Repeatable, also for one of them."),
      discussion: told("A collaboration or a plan by id, number or name; in the role that the divided one had there."),
      valueName: "code=place"))
  var place: [PartArgument] = []

  @Option(help: ArgumentHelp(told("The county of the new ones, by code or name."), valueName: "county"))
  var county: String?

  @Option(
    help: ArgumentHelp(told("The part that hosts what the divided one hosted, where several could."), valueName: "code")
  )
  var host: String?

  @OptionGroup var options: EditOptions

  func validate() throws {
    if let silent = place.first(where: { ($0.text ?? "").isEmpty }) {
      throw ValidationError(told("--place \(silent.code) says no place; \(silent.code)=none says that there is none."))
    }
    _ = try parts()
  }

  func run() throws {
    try options.perform(.territory(old, into: parts(), county: county, host: host))
  }

  /// The new ones with what is said of each, in the order in which they are named.
  private func parts() throws -> [WantedPart] {
    var parts: [WantedPart] = []
    func place(of code: String) -> Int {
      if let known = parts.firstIndex(where: { $0.municipality == code }) { return known }
      parts.append(WantedPart(code))
      return parts.count - 1
    }
    for one in into { parts[place(of: one.code)].name = try one.text.map { try line($0, "into") } }
    for one in self.place {
      let part = place(of: one.code)
      let others = parts[part].places
      if let text = one.text, text == "none" || isNone(called: text) {
        if others != nil { throw ValidationError(told("--place \(one.code)=none contradicts another --place.")) }
        parts[part].places = []
      } else {
        if others == [] { throw ValidationError(told("--place \(one.code)=none contradicts another --place.")) }
        parts[part].places = (others ?? []) + [one.text ?? ""]
      }
    }
    return parts
  }
}

/// A code with what is said of it behind an equals sign.
struct PartArgument: ExpressibleByArgument {
  let code: String
  let text: String?

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "=") else {
      (code, text) = (argument, nil)
      return
    }
    code = String(argument[..<equals])
    text = String(argument[argument.index(after: equals)...])
    if code.isEmpty { return nil }
  }
}
