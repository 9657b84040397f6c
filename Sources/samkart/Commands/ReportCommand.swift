import ArgumentParser
import Register
import Storage
import Workspace

/// The main job: every map and table of a data set, and the report that binds them.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: told("Write every map, table and page of a data set."),
    discussion: told(
      """
      Writes report.html, report.md and report.docx, the maps as SVG, each with its caption and alternative text in a
      file of its own, and the findings with their reasons. Under tables/ is every table in every format, under collaborations/ and
      counties/ a page about each. The folder is Output/<data set> unless --out names another.

      With --county or --collaboration it writes a note about that part instead, two to four sheets of A4: map, members,
      who stands outside and what they could join, findings, and with --proposals what those would change there.

      The document for Word has headings, numbered captions and tables in styles. With --template they are those of a
      .docx or .dotx, with its paper, headers and footers; the contents go where it has a content control or a bookmark
      named samkart or a paragraph {{samkart}}, else in place of its text.
      """,
      examples: """
        samkart report
        samkart report --county 46
        samkart report --template house.dotx
        samkart report --county 54 --proposals proposals.csv
        """))

  @OptionGroup var common: CommonOptions

  @OptionGroup var scope: ScopeOptions

  @OptionGroup var style: StyleOptions

  @Option(
    help: ArgumentHelp(told("A document or template of Word (.docx, .dotx) whose look is used."), valueName: "file"))
  var template: Path?

  @Option(help: ArgumentHelp(told("The folder to write to."), valueName: "dir"))
  var out: Path?

  func run() throws {
    let view = try common.view()
    let style = try style.choice()
    let template = try template.map {
      GivenFile(name: $0.text, bytes: try contents(of: $0.text, atMost: ReportRequest.mostBytesOfTemplate))
    }
    let folder = out?.text ?? "Output/\(view.source.name)"
    // Tables of a report among those of a data set would be taken for its own.
    if isSameFile("\(folder)/datapackage.json", "\(view.source.folder)/datapackage.json") {
      throw Failure(
        "is the data set itself, and a report is not written among its tables: give \(parameter: "out") another folder",
        file: folder, cause: .wrongRequest)
    }
    // All is made before anything is written, so that what fails leaves the old results as they were.
    let files = try common.talk.passingOn {
      scope.choice.isEmpty
        ? try makeReport(ReportRequest(style: style, template: template), in: view)
        : try makeNote(NoteRequest(scope.choice, style: style, template: template), in: view)
    }
    let inner = Dictionary(grouping: files.filter { $0.path.contains("/") }) { $0.path.prefix { $0 != "/" } }
    // What one begins with comes last: where it is new, all that it leads to is.
    let ordered = files.filter { $0.path.contains("/") } + files.filter { !$0.path.contains("/") }
    try placeFiles(ordered.map { ($0.path, $0.bytes) }, in: folder)
    let first = files.first { $0.path.hasSuffix(".html") && !$0.path.contains("/") }?.path ?? ""
    let parts = inner.sorted { $0.key < $1.key }.map { name, files in "\(name)/ (\(files.count))" }
    common.talk.note(
      "\(counted(files.count, "file")) in \(folder); begin with \(folder)/\(first)"
        + (parts.isEmpty ? "" : "; more in \(parts.joined(separator: ", "))"))
  }
}
