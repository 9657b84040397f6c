import ArgumentParser
import Register
import Storage
import Workspace

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
    let view = try common.view()
    let request = ReportRequest(style: try style.choice())
    // All is made before anything is written, so that what fails leaves the old results as they were.
    let files = try common.talk.passingOn { try makeReport(request, in: view) }
    let folder = out?.text ?? "Output/\(view.source.name)"
    try makeFolder("\(folder)/tables")
    for file in files { try write(file.bytes, to: "\(folder)/\(file.path)") }
    common.talk.note("\(counted(files.count, "file")) in \(folder); begin with \(folder)/report.html")
  }
}
