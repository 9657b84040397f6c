import ArgumentParser
import Cartography
import Reports
import Storage

/// The main job: every map and table of a data set, and the report that binds them.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write every map, table and page of a data set.",
    discussion: """
      Writes report.html and report.md, the maps as SVG, the findings with their reasons, and under tables/ every table
      in every format. The folder is Output/<data set> unless --out names another.

      Example:
        samkart report
      """)

  @OptionGroup var common: CommonOptions

  @OptionGroup var style: StyleOptions

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
  var out: Path?

  func run() throws {
    let set = try OpenDataSet(common)
    let contents = try set.contents(of: .assessment)
    let boundaries = try set.boundaries(contents)
    let assessment = try set.assessment(set.evidence(contents, boundaries: boundaries))
    var input = try set.mapInput(contents, boundaries: boundaries, assessment: assessment)
    // All is made before anything is written, so that what fails leaves the old results as they were.
    var files: [(name: String, bytes: [UInt8])] = []
    let look = try style.applied(to: &input, set.talk)
    var figures: [FigureReference] = []
    for theme in MapTheme.all where theme.isInReports {
      let sheet = theme.sheet(input)
      for omission in sheet.omissions { set.talk.note("\(theme.figure): \(omission)") }
      let file = "\(theme.figure).svg"
      files.append((file, look.drawing(sheet)))
      figures.append(FigureReference(sheet, input.report, file: file))
      look.tell(set.talk, of: sheet)
    }
    for theme in TableTheme.all {
      let table = theme.table(input.report)
      for format in TableFormat.all { files.append(("tables/\(format.fileName(for: theme.id))", format.bytes(table))) }
    }
    files.append(("findings.txt", Array(findingsText(assessment, language: set.language).utf8)))
    files.append(("findings.json", Array(findingsJSON(assessment, language: set.language).utf8)))
    let first = figures.first { $0.id == MapTheme.collaborations.figure }
    let further = figures.filter { $0.id != MapTheme.collaborations.figure }
    files.append(("report.html", Array(reportHTML(input.report, figure: first, further: further).utf8)))
    files.append(("report.md", Array(reportMarkdown(input.report, figure: first, further: further).utf8)))

    let folder = out?.text ?? "Output/\(set.name)"
    try makeFolder("\(folder)/tables")
    for file in files { try write(file.bytes, to: "\(folder)/\(file.name)") }
    common.talk.note("\(files.count) files in \(folder); begin with \(folder)/report.html")
  }
}
