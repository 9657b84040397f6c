import Analysis
import DataPackage
import Register
import Reports

/// A data set as somebody sees it: on a day, under limits, with proposals carried out, in a language.
///
/// What the use cases rest on (the register in the municipalities of the day, the boundaries with their municipalities,
/// the evidence, the assessment) is made when it is first needed, and once. Each comes as `Told`, so that everybody who
/// asks is told the same. A value; may be used by several threads at once.
public struct View: Sendable {
  /// The data set.
  public let source: DataSetSource
  /// What was asked for.
  public let request: ViewRequest
  /// The day the register is shown as of.
  public let day: Day
  /// What does not depend on proposals.
  let ofDay: DerivedOfDay
  /// What does.
  let ofState: DerivedOfState

  init(_ source: DataSetSource, _ request: ViewRequest) {
    self.init(source, request, DerivedOfDay())
  }

  private init(_ source: DataSetSource, _ request: ViewRequest, _ ofDay: DerivedOfDay) {
    self.source = source
    self.request = request
    day = request.day ?? source.settings.day
    language = source.settings.language(asked: request.language)
    self.ofDay = ofDay
    ofState = DerivedOfState()
  }

  /// What the descriptor says.
  public var settings: Settings { source.settings }
  /// The language of documents, with the data set's own nouns.
  public let language: Language
  /// The path of the folder, by which messages name it.
  public var folder: String { source.folder }

  /// The same on another day.
  public func on(_ other: Day) -> View {
    if other == day { return self }
    var request = request
    request.day = other
    return View(source, request)
  }

  /// The same with other proposals carried out, or none; keeps everything that does not rest on them.
  public func proposing(_ proposals: GivenFile?) -> View {
    var request = request
    request.proposals = proposals
    return View(source, request, ofDay)
  }

  /// The same of other contents of some files, as an edit leaves them; keeps tables that are not among them, topology,
  /// distances and commuting.
  ///
  /// - Throws: `Failure` when the descriptor is among the files and is not one.
  public func replacing(_ files: [String: [UInt8]]) throws(Failure) -> View {
    View(try source.replacing(files), request)
  }

  /// The limits that the data set sets, with those asked for instead.
  var limitValues: [String: Double] { settings.thresholds.merging(request.limits) { _, asked in asked } }

  /// The limits in force: the rules' own, the data set's instead of them, and those asked for instead of both.
  public var limits: Thresholds { Thresholds(limitValues) }
}

/// What follows from a data set and a day.
final class DerivedOfDay: Sendable {
  let counted = Once<Told<RegisterInUnits>>()
  /// By the plane that they are laid on.
  let boundaries = OnceEach<String, Told<Boundaries>>()
  let contiguities = OnceEach<String, Contiguity>()
}

/// What follows from a data set, a day, proposals and limits.
final class DerivedOfState: Sendable {
  let snapshots = OnceEach<DataSetParts, Told<Snapshot>>()
  /// By the plane of the boundaries; that of the country under the empty name.
  let evidence = OnceEach<String, Told<Evidence>>()
  let assessments = OnceEach<String, Told<Assessment>>()
  let flagged = Once<Told<Assessment>>()
}
