import ArgumentParser
import Register
import Reports
import Workspace

/// Several small maps on one page instead of one.
struct MultiplesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      told("Show several small maps on one page, at one scale and with one legend, by this."),
      valueName: "day|county|proposal"))
  var by: PanelKind?

  @Option(
    help: ArgumentHelp(
      told("The days for --by day, with commas between them: 2017-12-31,2020-10-01."), valueName: "days"))
  var days: DayList?

  func validate() throws {
    if days != nil, by != .day { throw ValidationError(told("--days goes with --by day.")) }
  }

  /// What is asked for; `nil` for one map.
  var choice: MultiplesChoice? {
    switch by {
    case .day: .days(days?.days ?? [])
    case .county: .upperUnits
    case .proposal: .proposal
    case nil: nil
    }
  }
}

extension PanelKind: ExpressibleByArgument {}

/// Days with commas between them.
struct DayList: ExpressibleByArgument {
  let days: [Day]

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let days = parts.compactMap { part in Day(argument: String(part.drop { $0 == " " })) }
    guard days.count == parts.count else { return nil }
    self.days = days
  }
}
