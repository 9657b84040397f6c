import ArgumentParser
import Register

/// Facts about a collaboration are recorded or put right.
struct RegisterChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Record or put right what is known of a collaboration: its host, its staff, its criteria.",
    discussion: """
      What is not given stays. Number and colour never change. The day is the one from which it holds; it is kept in the
      journal, and for a new host in the table of events.

      Example:
        samkart register change ror --fte 4.5 --fte-day 2021-01-01 \\
          --day 2021-01-01 --source "Phone call 2020-12-01"
      """)

  @Argument(help: ArgumentHelp("Id, number or name.", valueName: "collaboration"))
  var collaboration: String

  @OptionGroup var facts: CollaborationFacts
  @OptionGroup var options: EditOptions

  func run() throws {
    try options.perform { desk in
      let old = try desk.collaboration(collaboration)
      let new = try facts.applied(to: old, at: desk, on: options.day.day)
      // A table of events tells what happened; that somebody has been counted or spelled anew is no event.
      let host = new.host.flatMap { $0 == old.host ? nil : desk.text(.hostChanged(desk.name($0))) }
      return [options.edit(.change(new), eventText: host ?? "")]
    }
  }
}
