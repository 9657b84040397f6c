import Analysis
import DataPackage
import Geometry
import Register
import Reports
import Storage
import Workspace

/// A data set on disk with the options under which a command looks at it.
struct OpenDataSet {
  let folder: String
  let options: CommonOptions
  let dataSet: DataSet
  /// The day the register is shown as of.
  private(set) var day: Day
  /// What is said of the data set; a sentence is said once, however often its tables are read.
  let talk: Talk
  /// The proposals that hold for every command; read once, since they may come from standard input.
  private let proposals: (file: String, bytes: [UInt8])?

  /// Reads the descriptor; fails when the folder holds none.
  init(_ options: CommonOptions) throws {
    var folder = options.data.text
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    // Asked of the system, since `.` and `..` are no names to file outputs by.
    name = try resolvedName(folder)
    self.options = options
    talk = options.talk
    proposals = try options.proposals.map { ($0.text, try samkart.contents(of: $0.text)) }
    do {
      let files = try SettledFiles(folder, waiting: talk.waiting)
      dataSet = try DataSet { try files.bytes(of: $0) }
    } catch let error as DataSetError {
      throw Failure("\(folder)/\(error)")
    }
    day = options.day ?? dataSet.settings.day
  }

  /// The folder's own name, by which outputs are filed.
  let name: String

  var settings: Settings { dataSet.settings }

  /// The language to write in: the one asked for, or the data set's first.
  var language: Language { options.lang ?? .preferred(of: settings.languages) }

  /// The tables asked for; what is odd about them is told.
  func contents(of parts: DataSetParts) throws -> DataSetContents {
    let contents = try located { try dataSet.contents(of: parts) }
    for problem in contents.problems where problem.severity != .note {
      talk.note("\(folder)/\(problem.sentence)")
    }
    if let mixed = try tablesOfAnotherYear(contents).first { throw Failure(mixed) }
    return contents
  }

  /// The same data set on another day.
  func on(_ other: Day) -> OpenDataSet {
    var set = self
    set.day = other
    return set
  }

  /// The state on the day, and a word about what is not known of it.
  func snapshot(_ contents: DataSetContents) throws -> Snapshot {
    let counted = try counted(contents)
    let register =
      try proposals.map {
        try proposed($0.file, $0.bytes, contents, onto: counted.register).register
      } ?? counted.register
    tellUnknownStarts(contents)
    try tellOtherCodes(counted)
    let strangers = register.memberships(on: day).filter { membership in
      membership.role == .member && membership.municipality.flatMap(contents.territory.municipality) == nil
        && !counted.leftOut.contains { $0.membership.isSameRow(as: membership) }
    }
    if let first = strangers.first {
      let code = first.municipality.map { " (\($0))" } ?? ""
      talk.note(
        "\(strangers.count) memberships are of no municipality of the day and are not counted, as "
          + "\(first.party)\(code) in \(first.collaboration); samkart check says why")
    }
    return Snapshot(territory: contents.territory, register: register, day: day)
  }

  /// A register with the proposals of a file applied; what is odd about them is told.
  func proposed(
    _ file: String, _ bytes: [UInt8], _ contents: DataSetContents, onto register: Register
  ) throws -> ProposedRegister {
    let proposals = try dataSet.memberships(in: bytes, file: file)
    for problem in proposals.problems { talk.note(problem.sentence) }
    if proposals.memberships.isEmpty { throw Failure("there are no proposals", file: file) }
    if let evidence = try evidentYear(of: proposals.memberships.compactMap(\.municipality), contents) {
      throw Failure(mixedYears(evidence, file: file))
    }
    let proposed = ProposedRegister(
      register, applying: proposals.memberships, territory: contents.territory, on: day,
      names: Dictionary(try self.contents(of: .plans).plans.map { ($0.id, $0.name) }) { first, _ in first })
    let names = try self.contents(of: .names)
    func problems(_ register: Register) -> [Problem] {
      RegisterAudit(register, territory: names.territory, aliases: names.aliases, on: day)
        .problems(by: [.unknownCode, .nameContradictsCode, .twoMemberships])
    }
    let before = Set(problems(register))
    for problem in problems(proposed.register) where !before.contains(problem) {
      talk.note("\(file): \(problem.sentence)")
    }
    return proposed
  }

  /// What tables and pages are made from.
  func reportInput(
    _ contents: DataSetContents, contiguity: Contiguity? = nil, assessment: Assessment? = nil
  ) throws -> ReportInput {
    let code = language.code
    var titles = settings.titles.compactMapValues { $0[code] }
    titles["all"] = settings.country?.all?[code]
    // What the author says of the present need not hold of what is proposed.
    if proposals != nil { titles["figure-3-1"] = nil }
    var input = ReportInput(
      snapshot: try snapshot(contents), events: contents.events, sizeClasses: settings.sizeClasses,
      thresholds: FigureThresholds(named: thresholdValues), contiguity: contiguity,
      assessment: assessment, language: language,
      dates: ReportInput.Dates(
        population: settings.populationDay, boundaries: settings.boundariesDay, codeYear: settings.codeYear,
        published: settings.day),
      titles: titles,
      sourceLine: settings.sourceLine?[code] ?? "",
      sources: settings.credits.map { ReportInput.Source(title: $0) })
    input.showsProposals = proposals != nil
    return input
  }

  /// Puts the folder before the file that a failure names.
  func located<Answer>(_ work: () throws -> Answer) throws -> Answer {
    do { return try work() } catch let error as DataSetError { throw Failure("\(folder)/\(error)") }
  }
}
