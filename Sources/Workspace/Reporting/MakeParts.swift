import Analysis
import Cartography
import Register
import Reports

/// What the pages about parts share: everything that is derived once for all of them.
struct PartMaker {
  let view: View
  /// What the pages are made from, with places seen from their folders.
  private let input: ReportInput
  private let evidence: Evidence
  private let assessment: Assessment
  /// Of everybody outside.
  private let candidates: [Candidates]
  /// With what was and is to come.
  private let register: Register
  /// What the maps of the whole are drawn from, and with.
  private let whole: MapInput
  private let look: DrawnStyle

  /// - Parameters:
  ///   - whole: what the report and its maps are made from, with the places of its pages.
  ///   - look: what its maps are drawn with.
  init(_ whole: MapInput, _ assessment: Assessment, _ look: DrawnStyle, in view: View) throws(Failure) {
    let report = whole.report
    self.view = view
    self.whole = whole
    self.look = look
    self.assessment = assessment
    evidence = assessment.measures.evidence
    candidates = evidence.candidatesOfOutsiders(thresholds: view.limits)
    register = try view.wholeRegister()
    var input = report
    input.places = report.places.seenFromFolder
    self.input = input
  }

  /// Every page with its map, those about collaborations by number and those about upper units by code.
  func files() throws(Failure) -> [ReportFile] {
    let snapshot = evidence.snapshot
    let collaborations = snapshot.collaborations.compactMap { one in
      Part(Scope(collaborations: [one.id]), name: one.name, path: whole.report.places.collaborations[one.id])
    }
    let upperUnits = snapshot.territory.counties.compactMap { one in
      Part(Scope(upperUnits: [one]), name: one.name, path: whole.report.places.upperUnits[one.code])
    }
    var files: [ReportFile] = []
    for parts in [collaborations, upperUnits] {
      for place in parts.indices {
        files += try self.files(
          of: parts[place], after: place > 0 ? parts[place - 1] : nil,
          before: place + 1 < parts.count ? parts[place + 1] : nil)
      }
    }
    return files
  }

  /// A part that has a page.
  private struct Part {
    let scope: Scope
    let name: String
    /// The path of its files, without an ending.
    let path: String

    init?(_ scope: Scope?, name: String, path: String?) {
      guard let scope, let path else { return nil }
      self.scope = scope
      self.name = name
      self.path = String(path.dropLast(".html".count))
    }

    /// What its files are called in their folder.
    var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
    /// Its page as those in the same folder see it.
    var neighbour: PartContents.NeighbourPage { .init(name: name, place: fileName + ".html") }
  }

  /// What the map of a part is drawn from: upper units may have a plane of their own, in which they stand upright.
  private func drawn(_ scope: Scope) throws(Failure) -> MapInput {
    try view.plane(of: scope).map { plane throws(Failure) in try view.moved(whole, to: plane) } ?? whole
  }

  /// The page about a part, between two others, and its map.
  private func files(of part: Part, after: Part?, before: Part?) throws(Failure) -> [ReportFile] {
    var own = input
    own.assessment = assessment.limited(to: part.scope)
    own.part = part.scope.extent(in: evidence.snapshot)
    // No page leads to itself.
    for id in part.scope.collaborations { own.places.collaborations[id] = nil }
    for upperUnit in part.scope.upperUnits { own.places.upperUnits[upperUnit.code] = nil }
    var note = NoteContents(candidates: candidates.limited(to: part.scope, in: evidence.snapshot))
    var files: [ReportFile] = []
    if var map = view.limited(try drawn(part.scope), to: part.scope, of: own) {
      map.settings.height = part.scope.upperUnits.isEmpty ? 120 : 165
      // Names that find no room on so small a map stand in the tables below it.
      let sheet = MapTheme.collaborations.sheet(map)
      var figure = FigureReference(ofPart: sheet, own, file: "\(part.fileName).svg")
      figure.drawing = String(decoding: look.drawing(sheet, profile: .web), as: UTF8.self)
      note.map = figure
      files.append(ReportFile("\(part.path).svg", look.drawing(sheet)))
    }
    let contents = PartContents(
      note: note, register: register, previous: after?.neighbour, next: before?.neighbour)
    return files + [ReportFile("\(part.path).html", partHTML(own, contents))]
  }
}

extension View {
  /// The register in the municipalities of the data set, with what was and is to come, and with the proposals.
  fileprivate func wholeRegister() throws(Failure) -> Register {
    let counted = try counted().value.register
    guard request.proposals != nil else { return counted }
    let proposed = try evidence().value.snapshot.register
    return Register(
      collaborations: proposed.collaborations, memberships: proposed.memberships, facts: counted.facts,
      disputes: counted.disputes)
  }
}
