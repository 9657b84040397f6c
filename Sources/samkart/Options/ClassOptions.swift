import ArgumentParser
import Cartography
import Reports
import Workspace

/// What a choropleth shows, and how its values become classes.
struct ClassOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The column to show: any numeric one of the tables municipalities, fit, regions and collaborations, or of the "
        + "data set's own municipalities.csv.",
      discussion: "regions.population says which table, where several have the name.", valueName: "column"))
  var value: String?

  @Option(help: ArgumentHelp("What title and legend call the column.", valueName: "text"))
  var heading: String?

  @Option(help: ArgumentHelp("How many classes, 2 to 9 (default: 5).", valueName: "n"))
  var classes: Int?

  @Option(
    help: ArgumentHelp(
      "quantile, equal, jenks or manual (default: quantile, or manual with --breaks).", valueName: "method"))
  var method: Method?

  @Option(
    help: ArgumentHelp("Where classes begin, in the unit of the column: 12,16,20,24.", valueName: "numbers"))
  var breaks: BreakList?

  enum Method: String, ExpressibleByArgument, CaseIterable { case quantile, equal, jenks, manual }

  /// Whether anybody has asked for anything.
  var isUsed: Bool { value != nil || heading != nil || classes != nil || method != nil || breaks != nil }

  func validate() throws {
    if let classes, !(2...9).contains(classes) { throw ValidationError("--classes takes a number from 2 to 9.") }
    if method == .manual, breaks == nil { throw ValidationError("--method manual needs --breaks, as 12,16,20,24.") }
    if breaks != nil, method ?? .manual != .manual {
      throw ValidationError("--breaks goes with --method manual; the other methods find their own.")
    }
    if breaks != nil, classes != nil { throw ValidationError("--breaks says how many classes there are.") }
  }

  /// The choice; `nil` when nobody has chosen a column.
  ///
  /// A column that only the data set's table of municipalities has will do as well.
  func choice(in report: ReportInput, of set: OpenDataSet) throws -> ChoroplethChoice? {
    guard let value else { return nil }
    guard var column = try ValueColumn.named(value, in: report) ?? set.furtherColumn(named: value, in: report) else {
      let names = try ValueColumn.names(in: report) + set.furtherColumns()
      throw Failure("there is no column '\(value)'; there is \(names.joined(separator: ", "))")
    }
    if let heading { column.heading = heading }
    let count = classes ?? 5
    let method: ClassMethod =
      switch method {
      case .equal: .equal(count)
      case .jenks: .jenks(count)
      case .quantile, nil: breaks.map { .manual($0.numbers) } ?? .quantile(count)
      case .manual: .manual(breaks?.numbers ?? [])
      }
    return ChoroplethChoice(column: column, method: method)
  }
}

/// Numbers with commas between them, rising: `12,16,20,24`.
struct BreakList: ExpressibleByArgument {
  let numbers: [Double]

  init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      Double(part.drop { $0 == " " })
    }
    let known = numbers.compactMap { $0 }.filter(\.isFinite)
    // More than eight make more classes than an eye can part.
    guard known.count == numbers.count, (1...8).contains(known.count),
      zip(known, known.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.numbers = known
  }
}
