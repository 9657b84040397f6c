import Analysis
import ArgumentParser
import Glibc
import Reports
import Workspace

/// Travel-to-work areas built from flows.
struct ZonesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zones",
    abstract: told("Build travel-to-work areas from commuting."),
    discussion: told(
      """
      Takes the commuting of the data set, or a CSV of three columns with --flows: from, to, people. The areas are built
      by the method of the British travel-to-work areas; the page Zones tells how. As CSV the answer is a division that
      other commands take with --regions: municipality, region. As text it is a row an area.
      """,
      examples: """
        samkart zones --preset istat
        samkart zones --out areas.csv --map areas.svg
        samkart zones --explain Hadsel
        """))

  @OptionGroup var rule: ZoneRuleOptions

  @Option(
    help: ArgumentHelp(
      told("Flows in a CSV instead of the data set's; - is standard input."),
      discussion: told("FILE.csv:COLUMN takes the people from that column."), valueName: "file"))
  var flows: Path?

  @Option(
    help: ArgumentHelp(told("Say why a municipality is in its area: a code or a name."), valueName: "municipality"))
  var explain: String?

  @Flag(
    help: ArgumentHelp(
      told("Move pieces that lie apart, by land and near shore, to the area beside them that they are most tied to.")))
  var contiguous = false

  @Option(help: ArgumentHelp(told("The map of the areas to write, an SVG."), valueName: "file"))
  var map: Path?

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(told("text, csv or json; by the ending of --out unless given."), valueName: "format"))
  var format: ZonesFormat?

  @OptionGroup var output: OutputOption

  func validate() throws {
    if flows != nil, map != nil {
      throw ValidationError(told("--map needs the boundaries of a data set; --flows has none."))
    }
    if flows != nil, contiguous {
      throw ValidationError(told("--contiguous needs the boundaries of a data set; --flows has none."))
    }
    if let map, !map.text.lowercased().hasSuffix(".svg") {
      throw ValidationError(told("--map writes an SVG; the name must end in .svg."))
    }
    if explain != nil, format != nil { throw ValidationError(told("--explain is text; --format does not go with it.")) }
  }

  func run() throws {
    let request = ZonesRequest(try rule.rules(), isContiguous: contiguous)
    if let flows {
      // As with regions: a table, or one of its columns.
      let table = flows.text == "-" ? nil : RegionTableName(flows.text)
      let path = table?.file ?? flows.text
      let file = try common.tables.given(path)
      let account = try common.talk.passingOn {
        try buildZones(request, from: file, people: table?.column, language: common.lang ?? Language.all[0])
      }
      return try output.write(try bytes(of: account, unit: explain))
    }
    let view = try common.view(readsTables: true)
    let account = try common.talk.passingOn { try buildZones(request, in: view) }
    let drawing = try map.map { _ in try common.talk.passingOn { try drawZones(account, in: view) } }
    let unit = try explain.map { written in
      try common.talk.passingOn { try view.municipality(written) }.text
    }
    var outputs = Outputs()
    if let map, let drawing { try outputs.add(drawing, to: map.text) }
    try outputs.add(try bytes(of: account, unit: unit), to: output.out.text)
    try outputs.appear()
  }

  private func bytes(of account: ZonesAccount, unit: String?) throws -> [UInt8] {
    if let unit {
      guard let text = account.explanation(of: unit) else { throw Failure("no flow begins or ends in \(unit)") }
      return Array(text.utf8)
    }
    return switch format ?? ZonesFormat(forFile: output.out.text) ?? .text {
    case .text: try TableFormat.named("text")!.bytes(account.table)
    case .csv: try TableFormat.named("csv")!.bytes(account.members)
    case .json: Array(account.json.utf8)
    }
  }
}

/// The forms of areas: a row an area for readers, a row a municipality, or all for programs.
enum ZonesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json

  /// The form that a file's ending asks for.
  init?(forFile path: String) {
    self.init(rawValue: path.split(separator: ".").last.map { $0.lowercased() } ?? "")
  }
}
