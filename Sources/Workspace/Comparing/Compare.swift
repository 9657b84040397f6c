import Analysis
import DataPackage
import Register
import Reports

/// Two states that somebody wants compared.
public struct DiffRequest: Sendable {
  /// The first day; the first data set's own when `nil`.
  public let from: Day?
  /// The second day; the second data set's own when `nil`.
  public let to: Day?
  /// The data set whose state is the second; the same as the first when `nil`.
  public let other: DataSetSource?
  /// The part of the data set that is compared.
  public var scope = ScopeChoice()

  /// A request; fails when the days are in the wrong order, or nothing says what differs.
  ///
  /// - Parameter hasProposals: whether the view has proposals, which then are what differs. They are of the second state.
  public init(from: Day?, to: Day?, other: DataSetSource? = nil, hasProposals: Bool = false) throws(Failure) {
    if from == nil, other == nil, !hasProposals {
      throw Failure("there is no first day to compare from", cause: .wrongRequest)
    }
    if let from, let to, from > to {
      throw Failure("The first day \(from) is after the second day \(to).", cause: .wrongRequest)
    }
    self.from = from
    self.to = to
    self.other = other
  }
}

/// What changed, and how it is told.
public struct DifferenceAccount: Sendable {
  /// What changed.
  public let difference: RegisterDifference
  private let input: ReportInput

  init(_ difference: RegisterDifference, input: ReportInput) {
    self.difference = difference
    self.input = input
  }

  /// For a terminal or a mail.
  public var text: String { differenceText(difference, input: input) }
  /// For a report.
  public var markdown: String { differenceMarkdown(difference, input: input) }
  /// For programs.
  public var json: String { differenceJSON(difference) }
}

/// What changed between two days, or between two data sets of one code year.
///
/// - Throws: `Failure`: `unusable` for data sets of different code years and for tables or proposals that cannot be
///   read, `wrongRequest` when the first day is after the data set's own, `notFound` for a part that there is not.
public func compare(_ request: DiffRequest, in view: View) throws(Failure) -> Told<DifferenceAccount> {
  try Told { notes in
    let (first, second) = (view.source, request.other ?? view.source)
    guard first.settings.codeYear == second.settings.codeYear else {
      throw Failure(
        "\(first.folder) has the codes of \(first.settings.codeYear) and \(second.folder) those of "
          + "\(second.settings.codeYear): recode one of them first")
    }
    // Proposals alone are compared with the same day as it is recorded.
    let usual = view.request.proposals == nil ? nil : request.to
    let days = (request.from ?? usual ?? first.settings.day, request.to ?? second.settings.day)
    if days.0 > days.1, request.other == nil {
      throw Failure("the first day \(days.0) is after the data set's own, \(days.1)", cause: .wrongRequest)
    }
    let before = notes.take(try state(of: first, on: days.0))
    var after = notes.take(try state(of: second, on: days.1))
    if let proposals = view.request.proposals {
      var request = view.request
      request.day = days.1
      let seen = View(second, request)
      after = notes.take(
        try state(of: second, on: days.1) { contents in
          let told = try seen.proposed(proposals, contents, onto: contents.register)
          return Told(told.value.register, notes: told.notes)
        })
    }
    // Two folders of one name are told apart by their paths.
    if first.folder != second.folder, after.name == before.name { after.name = second.folder }
    let there = View(second, view.request)
    var input = ReportInput(
      snapshot: after.snapshot, language: there.language, dates: there.dates,
      sourceLine: second.settings.sourceLine?[there.language.code] ?? "")
    input.credits = there.credits
    input.showsProposals = view.request.proposals != nil
    let difference = RegisterDifference(from: before, to: after)
    let scope = notes.take(try there.scope(request.scope, in: after.recorded))
    return DifferenceAccount(scope.map(difference.limited) ?? difference, input: input)
  }
}

/// The data set as it is seen on the day, with what is odd about its tables told.
private func state(
  of source: DataSetSource, on day: Day, changed: ((DataSetContents) throws -> Told<Register>)? = nil
) throws(Failure) -> Told<DatedRegister> {
  try Told { notes in
    let contents = notes.take(try source.contents(of: [.map, .codeChanges, .events, .plans]))
    let register = try changed.map { notes.take(try $0(contents)) } ?? contents.register
    return DatedRegister(
      name: source.name, register: register, territory: contents.territory, events: contents.events,
      plans: contents.plans, on: day, knownOn: source.settings.day, codeYear: source.settings.codeYear)
  }
}
