import Analysis
import Cartography
import Register
import Reports

/// A note about a part of a data set that somebody wants, on a few sheets of paper.
public struct NoteRequest: Sendable {
  /// The part.
  public var scope: ScopeChoice
  /// How its map looks.
  public var style: StyleChoice
  /// A document of Word that the note is put into, with its styles, paper and headers; our own look without one.
  public var template: GivenFile?

  /// A request for the note about a part.
  public init(_ scope: ScopeChoice, style: StyleChoice = StyleChoice(), template: GivenFile? = nil) {
    self.template = template
    self.scope = scope
    self.style = style
  }
}

/// Makes every file of a note: the page, the same in Markdown and for Word, and the map. Proposals of the view are not
/// shown as carried out but told of in a section of their own.
///
/// - Throws: `Failure`: `wrongRequest` when no part is asked for, `notFound` for one that there is not, and when
///   tables, boundaries, proposals, the style or the template cannot be used.
public func makeNote(_ request: NoteRequest, in asked: View) throws(Failure) -> Told<[ReportFile]> {
  try Told { notes in
    let view = asked.proposing(nil)
    let evidence = notes.take(try view.evidence())
    let register = asked.request.proposals == nil ? nil : notes.take(try asked.evidence()).snapshot.register
    guard let scope = notes.take(try view.scope(request.scope, in: register ?? evidence.snapshot.register)) else {
      throw Failure(
        "say of which part: \(parameter: "county") or \(parameter: "collaboration")", cause: .wrongRequest)
    }
    let name = scope.fileName
    let assessment = notes.take(try view.assessment())
    var input = notes.take(try view.reportInput([.assessment, .arrangements, .needs], contiguity: evidence.land))
    input.assessment = assessment.limited(to: scope)
    input.part = scope.extent(in: evidence.snapshot)
    var contents = NoteContents(candidates: evidence.candidates(of: scope, thresholds: view.limits))
    if let file = asked.request.proposals {
      contents.proposals = notes.take(try view.proposed(file, scope))
    }
    var files: [ReportFile] = []
    var pictures = WordPictures()
    if view.hasBoundaries, let map = notes.take(try view.map(of: scope, input, request.style, file: "\(name).svg")) {
      contents.map = map.figure
      files.append(map.file)
      notes.add(try pictures.add(map.file.bytes, of: map.sheet, file: map.file.path))
    }
    let document = notes.take(
      try pictures.file("\(name).docx", noteWord(input, contents), template: request.template))
    return files + [
      ReportFile("\(name).html", noteHTML(input, contents)), ReportFile("\(name).md", noteMarkdown(input, contents)),
      document,
    ]
  }
}

extension Scope {
  /// What the files of a note about the part are called.
  fileprivate var fileName: String { (["note"] + upperUnits.map(\.code) + collaborations).joined(separator: "-") }
}

extension View {
  /// What proposals change of a part.
  fileprivate func proposed(_ file: GivenFile, _ scope: Scope) throws(Failure) -> Told<ProposedState> {
    try Told { notes in
      let account = notes.take(try whatIf(WhatIfRequest(proposals: file), in: self))
      let before = notes.take(try evidence())
      return ProposedState(
        account.difference.limited(to: scope, from: before, to: account.after), proposed: account.proposed,
        in: account.after)
    }
  }

  /// The map of a part, low enough to leave room on its sheet; `nil` where no boundary is of it.
  fileprivate func map(
    of scope: Scope, _ report: ReportInput, _ style: StyleChoice, file: String
  ) throws(Failure) -> Told<(figure: FigureReference, file: ReportFile, sheet: MapSheet)?> {
    try Told { notes in
      let whole = notes.take(try mapInput(.marks, on: plane(of: scope)))
      guard var part = limited(whole, to: scope, of: report) else { return nil }
      part.settings.height = 165
      let look = notes.take(try style.applied(to: &part))
      let sheet = MapTheme.collaborations.sheet(part)
      for omission in sheet.omissions { notes.add(Note(.drawing, "\(omission)", at: file)) }
      notes.add(look.notes(on: sheet))
      var figure = FigureReference(ofPart: sheet, report, file: file)
      figure.drawing = String(decoding: look.drawing(sheet, profile: .web), as: UTF8.self)
      return (figure, ReportFile(file, look.drawing(sheet)), sheet)
    }
  }

  /// The reference system that a part's own map is drawn in; `nil` where it is that of the whole.
  func plane(of scope: Scope) -> String? {
    scope.upperUnits.count == 1 && scope.collaborations.isEmpty
      ? settings.referenceSystems.counties?[scope.upperUnits[0].code] : nil
  }

  /// What the map of a part is drawn from; `nil` where no boundary is of it.
  func limited(_ whole: MapInput, to scope: Scope, of report: ReportInput) -> MapInput? {
    guard let codes = report.part?.municipalities,
      // Who lies around a collaboration is what could join it.
      var part = whole.limited(
        to: codes, name: report.partName ?? "", margin: scope.upperUnits.isEmpty ? 0.15 : 0.03)
    else { return nil }
    part.area?.isOfMembers = scope.upperUnits.isEmpty
    part.settings.subtitle = settings.subtitles["\(figures.main)-area"]?[language.code]
    return part
  }
}
