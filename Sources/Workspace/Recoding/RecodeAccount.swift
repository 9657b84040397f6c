import DataPackage
import Register
import Reports
import Tabular

/// The report of a recoding in words, as JSON and as Markdown.
public struct RecodeAccount: Sendable {
  /// What was renumbered, renamed, merged and split.
  public let report: RecodeReport

  init(_ report: RecodeReport) { self.report = report }

  /// The counts, a sentence each.
  private var counts: [String] {
    let (unit, upper) = (report.levels.unit, report.levels.upperUnit)
    let units = [
      "\(report.changedCodes) of \(report.municipalitiesBefore) \(unit.one) codes "
        + "\(report.changedCodes == 1 ? "changes" : "change"); there \(report.municipalitiesAfter == 1 ? "is" : "are") "
        + "\(unit.counted(report.municipalitiesAfter)) afterwards",
      "\(report.changedMembers) of \(counted(report.members, "member")) "
        + (report.changedMembers == 1 ? "changes its code" : "change codes"),
    ]
    if report.countiesBefore.isEmpty, report.countiesAfter.isEmpty { return units }
    return units + [
      "\(upper.counted(report.countiesBefore.count)) \(report.countiesBefore.count == 1 ? "becomes" : "become") "
        + "\(report.countiesAfter.count)"
    ]
  }

  private typealias Section = (title: String, key: String, changes: [RecodeReport.Change])

  private var sections: [Section] {
    [
      ("Renumbered", "renumbered", report.renumbered), ("Renamed", "renamed", report.renamed),
      ("Merged", "merged", report.merged), ("Split", "split", report.split),
    ]
  }

  /// A title and paragraphs of plain text.
  public var text: String {
    var lines = ["Codes of \(report.from) moved to \(report.to)"] + counts.map { "  \($0)" }
    func section(_ title: String, _ items: [String]) {
      if !items.isEmpty { lines += ["", "\(title.uppercased()) (\(items.count))"] + items.map { "  \($0)" } }
    }
    for part in sections { section(part.title, part.changes.map(sentence)) }
    section("Asked and answered", report.answers.map { "\($0.sentence): \($0.answer.joined(separator: ", "))" })
    section(
      "Given to the \(report.levels.upperUnit.one) in which most of its people live", report.counties.map(sentence))
    section("To look at", report.notes)
    section("Files", report.files.map(sentence))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same as a section of a document.
  public var markdown: String {
    var lines = ["## Codes of \(report.from) moved to \(report.to)", ""] + counts.map { "- \($0)" }
    func cell(_ text: String) -> String { text.split(separator: "|").joined(separator: "\\|") }
    for part in sections where !part.changes.isEmpty {
      lines += [
        "", "### \(part.title) (\(part.changes.count))", "", "| Before | | After | |", "| --- | --- | --- | --- |",
      ]
      lines += part.changes.map { "| \($0.oldCode) | \(cell($0.oldName)) | \($0.newCode) | \(cell($0.newName)) |" }
    }
    func list(_ title: String, _ items: [String]) {
      if !items.isEmpty { lines += ["", "### \(title)", ""] + items.map { "- \($0)" } }
    }
    list("Asked and answered", report.answers.map { "\($0.sentence): \($0.answer.joined(separator: ", "))" })
    list("Given to the \(report.levels.upperUnit.one) in which most of its people live", report.counties.map(sentence))
    list("To look at", report.notes)
    list("Files", report.files.map(sentence))
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object with everything.
  public var json: String {
    func changes(_ changes: [RecodeReport.Change]) -> JSONValue {
      .array(
        changes.map { change in
          .object([
            ("old_code", .text(change.oldCode.text)), ("old_name", .text(change.oldName)),
            ("new_code", .text(change.newCode.text)), ("new_name", .text(change.newName)),
          ])
        })
    }
    let answers = report.answers.map { answer in
      JSONValue.object([
        ("question", .text(answer.question)), ("sentence", .text(answer.sentence)), ("answer", .texts(answer.answer)),
      ])
    }
    let counties = report.counties.map { decision in
      JSONValue.object([
        ("place", .text(decision.place)), ("from", .text(decision.from)), ("to", .text(decision.to)),
        ("people", .object(decision.people.map { (key: $0.county, value: .whole($0.people)) })),
      ])
    }
    let files = report.files.map { file in
      JSONValue.object([
        ("path", .text(file.path)), ("changes", .whole(file.changes)),
        ("rows_before", file.rowsBefore.map { .whole($0) } ?? .null),
        ("rows_after", file.rowsAfter.map { .whole($0) } ?? .null), ("summed", .texts(file.sums)),
      ])
    }
    return JSONValue.object([
      ("from", .whole(report.from)), ("to", .whole(report.to)), ("changed_codes", .whole(report.changedCodes)),
      ("municipalities_before", .whole(report.municipalitiesBefore)),
      ("municipalities_after", .whole(report.municipalitiesAfter)), ("members", .whole(report.members)),
      ("changed_members", .whole(report.changedMembers)), ("counties_before", .texts(report.countiesBefore)),
      ("counties_after", .texts(report.countiesAfter)), ("renumbered", changes(report.renumbered)),
      ("renamed", changes(report.renamed)), ("merged", changes(report.merged)), ("split", changes(report.split)),
      ("answers", .array(answers)), ("county_decisions", .array(counties)), ("notes", .texts(report.notes)),
      ("files", .array(files)),
    ]).text() + "\n"
  }

  private func sentence(_ change: RecodeReport.Change) -> String {
    "\(change.oldCode) \(change.oldName) -> \(change.newCode) \(change.newName)"
  }

  private func sentence(_ decision: RecodeReport.CountyDecision) -> String {
    let people = decision.people.filter { $0.people > 0 }.map { "\($0.county): \($0.people)" }.joined(separator: ", ")
    return "\(decision.place): \(decision.from) -> \(decision.to) (people in \(people))"
  }

  private func sentence(_ file: RecodeReport.File) -> String {
    let rows =
      file.rowsBefore.flatMap { before in file.rowsAfter.map { ", \(counted(before, "row")) before, \($0) after" } }
      ?? ""
    let sums = file.sums.isEmpty ? "" : ", added up or divided: \(file.sums.joined(separator: ", "))"
    return "\(file.path): \(counted(file.changes, "change"))\(rows)\(sums)"
  }
}
